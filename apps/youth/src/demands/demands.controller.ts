import { AREA_CODE } from '@linli/contracts';
import { Id, IfMatch, PageQuery, Serves, UnitOfWork } from '@linli/service';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';

import { Reason } from '../programmes/programmes.dto.js';
import { demandStates, type DemandState } from './demand.rules.js';
import { DemandsService } from './demands.service.js';

class RaiseDemand {
  @ApiProperty({ example: '140321001001' }) @Matches(AREA_CODE) @Length(12, 12) area!: string;
  @ApiProperty({ example: '希望周末开设书法课' }) @IsString() @Length(2, 60) title!: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @Length(2, 500) words?: string;
}

class ListDemands extends PageQuery {
  @ApiPropertyOptional() @IsOptional() @Matches(AREA_CODE) area?: string;
  @ApiPropertyOptional({ enum: demandStates }) @IsOptional() @IsIn(demandStates) state?: DemandState;
}

class MergeDemand {
  @ApiProperty({ format: 'uuid' }) @IsUUID() into!: string;
}

class PlanDemand {
  @ApiProperty({ format: 'uuid' }) @IsUUID() programme!: string;
}

@ApiTags('demands')
@ApiBearerAuth()
@Controller('demands')
export class DemandsController {
  constructor(
    private readonly demands: DemandsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @Serves('person', 'client')
  @ApiOperation({ operationId: 'listDemands', summary: 'The most wanted first' })
  list(@Query() query: ListDemands) {
    return this.unitOfWork.read((tx) => this.demands.list(tx, query));
  }

  @Post()
  @ApiOperation({ operationId: 'raiseDemand', summary: 'Wishes for a programme' })
  raise(@Body() body: RaiseDemand) {
    return this.unitOfWork.run(async (tx) => this.demands.view(tx, await this.demands.raise(tx, body)));
  }

  @Get(':id')
  @Serves('person', 'client')
  @ApiOperation({ operationId: 'demand', summary: 'A wish for a programme, with its votes' })
  one(@Id() id: string) {
    return this.unitOfWork.read(async (tx) => this.demands.view(tx, await this.demands.one(tx, id)));
  }

  @Post(':id/vote')
  @ApiOperation({ operationId: 'voteForDemand', summary: 'One vote a family' })
  vote(@Id() id: string) {
    return this.unitOfWork.run(async (tx) => this.demands.view(tx, await this.demands.vote(tx, id)));
  }

  @Post(':id/merge')
  @ApiOperation({ operationId: 'mergeDemand', summary: 'Answers the demand that is left' })
  merge(@Id() id: string, @Body() { into }: MergeDemand, @IfMatch() expected: number | undefined) {
    return this.unitOfWork.run(async (tx) => this.demands.view(tx, await this.demands.merge(tx, id, into, expected)));
  }

  @Post(':id/plan')
  @ApiOperation({ operationId: 'planDemand', summary: 'A wish becomes a programme' })
  plan(@Id() id: string, @Body() { programme }: PlanDemand, @IfMatch() expected: number | undefined) {
    return this.unitOfWork.run(async (tx) => this.demands.view(tx, await this.demands.plan(tx, id, programme, expected)));
  }

  @Post(':id/fulfil')
  @ApiOperation({ operationId: 'fulfilDemand', summary: 'A wish has come true' })
  fulfil(@Id() id: string, @IfMatch() expected: number | undefined) {
    return this.unitOfWork.run(async (tx) => this.demands.view(tx, await this.demands.fulfil(tx, id, expected)));
  }

  @Post(':id/decline')
  @ApiOperation({ operationId: 'declineDemand', summary: 'A wish is not taken up, with a reason' })
  decline(@Id() id: string, @Body() { reason }: Reason, @IfMatch() expected: number | undefined) {
    return this.unitOfWork.run(async (tx) => this.demands.view(tx, await this.demands.decline(tx, id, reason, expected)));
  }
}
