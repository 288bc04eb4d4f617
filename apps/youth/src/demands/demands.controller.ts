import { AREA_CODE } from '@linli/contracts';
import { Id, PageQuery, Serves, Target, UnitOfWork, type Tx } from '@linli/service';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';

import { Reason } from '../programmes/programmes.dto.js';
import type { Demand } from './demand.entity.js';
import { demands } from './demand.resource.js';
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
  @Serves('person', 'client:programmes')
  @ApiOperation({ operationId: 'listDemands', summary: 'The most wanted first' })
  list(@Query() query: ListDemands) {
    return this.unitOfWork.read((tx) => this.demands.list(tx, query));
  }

  @Post()
  @ApiOperation({ operationId: 'raiseDemand', summary: 'Wishes for a programme' })
  raise(@Body() body: RaiseDemand) {
    return this.answer((tx) => this.demands.raise(tx, body));
  }

  @Get(':id')
  @Serves('person', 'client:programmes')
  @ApiOperation({ operationId: 'demand', summary: 'A wish for a programme, with its votes' })
  one(@Id() id: string) {
    return this.unitOfWork.read(async (tx) => this.demands.view(tx, await demands.load(tx, id)));
  }

  @Post(':id/vote')
  @ApiOperation({ operationId: 'voteForDemand', summary: 'One vote a family' })
  vote(@Id() id: string) {
    return this.answer((tx) => this.demands.vote(tx, id));
  }

  @Post(':id/merge')
  @ApiOperation({ operationId: 'mergeDemand', summary: 'Answers the demand that is left' })
  merge(@Target() target: Target, @Body() { into }: MergeDemand) {
    return this.answer((tx) => this.demands.merge(tx, target, into));
  }

  @Post(':id/plan')
  @ApiOperation({ operationId: 'planDemand', summary: 'A wish becomes a programme' })
  plan(@Target() target: Target, @Body() { programme }: PlanDemand) {
    return this.answer((tx) => this.demands.plan(tx, target, programme));
  }

  @Post(':id/fulfil')
  @ApiOperation({ operationId: 'fulfilDemand', summary: 'A wish has come true' })
  fulfil(@Target() target: Target) {
    return this.answer((tx) => this.demands.fulfil(tx, target));
  }

  @Post(':id/decline')
  @ApiOperation({ operationId: 'declineDemand', summary: 'A wish is not taken up, with a reason' })
  decline(@Target() target: Target, @Body() { reason }: Reason) {
    return this.answer((tx) => this.demands.decline(tx, target, reason));
  }

  private answer(command: (tx: Tx) => Promise<Demand>) {
    return this.unitOfWork.run(async (tx) => this.demands.view(tx, await command(tx)));
  }
}
