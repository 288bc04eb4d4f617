import { Id, InPerson, UnitOfWork } from '@linli/service';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsString, Length, Matches } from 'class-validator';

import { StopsService } from './stops.service.js';

class StopAccount {
  @ApiProperty({ description: 'for the audit; names nobody else' }) @IsString() @Length(2, 200) @Matches(/\S/) reason!: string;
}

@ApiTags('people')
@ApiBearerAuth()
@InPerson()
@Controller('accounts/:id')
export class StopsController {
  constructor(
    private readonly stops: StopsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Post('stop')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'stopAccount',
    summary: 'Of somebody who works here: no sign-in, no session, and all roles paused, at once',
  })
  stop(@Id() id: string, @Body() { reason }: StopAccount): Promise<void> {
    return this.unitOfWork.run((tx) => this.stops.stop(tx, id, reason));
  }

  @Post('resume')
  @HttpCode(204)
  @ApiOperation({ operationId: 'resumeAccount', summary: 'Lets a stopped account sign in again; its roles stay paused' })
  resume(@Id() id: string, @Body() { reason }: StopAccount): Promise<void> {
    return this.unitOfWork.run((tx) => this.stops.resume(tx, id, reason));
  }
}
