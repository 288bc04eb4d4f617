import { CallerParam, Id, PageQuery, UnitOfWork, type Caller } from '@linli/service';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDate, IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';

import { entryStates, type EntryState } from './hours.rules.js';
import { HoursService, viewOf } from './hours.service.js';

class ListHours extends PageQuery {
  @ApiPropertyOptional({ description: 'a team one leads; absent: one’s own' }) @IsOptional() @IsUUID() team?: string;
  @ApiPropertyOptional({ enum: entryStates }) @IsOptional() @IsIn(entryStates) state?: EntryState;
}

class EnterHours {
  @ApiProperty({ format: 'uuid' }) @IsUUID() accountId!: string;
  @ApiProperty({ format: 'uuid' }) @IsUUID() teamId!: string;
  @ApiProperty({ format: 'date-time' }) @Type(() => Date) @IsDate() startedAt!: Date;
  @ApiProperty({ format: 'date-time' }) @Type(() => Date) @IsDate() endedAt!: Date;
  @ApiProperty() @IsString() @Length(2, 200) reason!: string;
}

class Reversal {
  @ApiProperty() @IsString() @Length(2, 200) reason!: string;
}

@ApiTags('hours')
@ApiBearerAuth()
@Controller('hours')
export class HoursController {
  constructor(
    private readonly hours: HoursService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listHours', summary: 'Credited minutes, latest first' })
  list(@Query() query: ListHours) {
    return this.unitOfWork.read((tx) => this.hours.list(tx, query));
  }

  @Get('balance')
  @ApiOperation({ operationId: 'hoursBalance', summary: 'One’s own hours: confirmed, and waiting' })
  balance(@CallerParam() caller: Caller) {
    return this.unitOfWork.read((tx) => this.hours.balance(tx, caller.accountId));
  }

  @Post()
  @ApiOperation({ operationId: 'enterHours', summary: 'By a leader for a member' })
  enter(@Body() body: EnterHours) {
    return this.unitOfWork.run(async (tx) => viewOf(await this.hours.enter(tx, body)));
  }

  @Post(':id/confirm')
  @ApiOperation({ operationId: 'confirmHours', summary: 'Confirms hours that somebody else worked' })
  confirm(@Id() id: string) {
    return this.unitOfWork.run(async (tx) => viewOf(await this.hours.decide(tx, id, 'confirm')));
  }

  @Post(':id/reverse')
  @ApiOperation({ operationId: 'reverseHours', summary: 'Takes hours back' })
  reverse(@Id() id: string, @Body() { reason }: Reversal) {
    return this.unitOfWork.run(async (tx) => viewOf(await this.hours.decide(tx, id, 'reverse', reason)));
  }
}
