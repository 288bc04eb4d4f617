import { Target, UnitOfWork } from '@linli/service';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';

import type { ScreeningDecision } from '../registrations/registration.rules.js';
import { ScreeningService } from './screening.service.js';

class Screened {
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(2, 200) reason?: string;
}

@ApiTags('registrations')
@ApiBearerAuth()
@Controller('registrations')
export class ScreeningController {
  constructor(
    private readonly screening: ScreeningService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Post(':id/pass')
  @ApiOperation({ operationId: 'passVolunteer', summary: 'Staff looked at a volunteer: teams may let them in' })
  pass(@Target() target: Target, @Body() body: Screened) {
    return this.decide(target, 'pass', body);
  }

  @Post(':id/refuse')
  @ApiOperation({ operationId: 'refuseVolunteer', summary: 'A volunteer is not accepted: no team has them for the time being' })
  refuse(@Target() target: Target, @Body() body: Screened) {
    return this.decide(target, 'refuse', body);
  }

  private decide(target: Target, decision: ScreeningDecision, { reason }: Screened) {
    return this.unitOfWork.run((tx) => this.screening.decide(tx, target, decision, reason));
  }
}
