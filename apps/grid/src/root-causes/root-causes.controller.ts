import { AREA_CODE, rootCauseStates, type RootCauseState } from '@linli/contracts';
import { Id, PageQuery, Target, UnitOfWork, type Tx, PointBody } from '@linli/service';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDate, IsDefined, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min, ValidateNested } from 'class-validator';

import { RootCausesService, type Plan } from './root-causes.service.js';
import type { RootCause } from './root-cause.entity.js';
import { rootCauses } from './root-cause.resource.js';

class ListRootCauses extends PageQuery {
  @ApiPropertyOptional({ enum: rootCauseStates }) @IsOptional() @IsIn(rootCauseStates) state?: RootCauseState;
  @ApiPropertyOptional() @IsOptional() @Matches(AREA_CODE) area?: string;
}

class ProposeRootCause {
  @ApiProperty({ example: 'sanitation.rubbish' }) @IsString() @Length(1, 60) category!: string;
  @ApiProperty() @IsDefined() @ValidateNested() @Type(() => PointBody) point!: PointBody;
  @ApiPropertyOptional({ type: Number, default: 80 }) @IsOptional() @IsInt() @Min(20) @Max(500) metres = 80;
}

class PlanBody implements Plan {
  @ApiProperty({ format: 'uuid', description: 'who answers for it: somebody who works there' }) @IsUUID() owner!: string;
  @ApiProperty() @IsString() @Length(2, 1000) plan!: string;
  @ApiProperty({ format: 'date-time' }) @Type(() => Date) @IsDate() due!: Date;
}

class OutcomeBody {
  @ApiProperty() @IsString() @Length(2, 500) outcome!: string;
}

@ApiTags('root-causes')
@ApiBearerAuth()
@Controller('root-causes')
export class RootCausesController {
  constructor(
    private readonly service: RootCausesService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listRootCauses', summary: 'What comes again in the caller’s areas, latest first' })
  list(@Query() query: ListRootCauses) {
    return this.unitOfWork.read((tx) => this.service.list(tx, query));
  }

  @Post()
  @ApiOperation({ operationId: 'proposeRootCause', summary: 'Staff see something coming again, before it is found' })
  propose(@Body() body: ProposeRootCause) {
    return this.answer((tx) => this.service.propose(tx, body));
  }

  @Get(':id')
  @ApiOperation({ operationId: 'rootCause', summary: 'With how often it came before and since' })
  one(@Id() id: string) {
    return this.unitOfWork.read(async (tx) => this.service.view(tx, await rootCauses.load(tx, id)));
  }

  @Get(':id/cases')
  @ApiOperation({ operationId: 'casesOfRootCause', summary: 'The cases that it explains, latest first' })
  cases(@Id() id: string, @Query() query: PageQuery) {
    return this.unitOfWork.read((tx) => this.service.explains(tx, id, query));
  }

  @Post(':id/take-on')
  @ApiOperation({ operationId: 'takeOnRootCause', summary: 'With a plan, and somebody who answers for it' })
  takeOn(@Target() target: Target, @Body() plan: PlanBody) {
    return this.answer((tx) => this.service.takeOn(tx, target, plan));
  }

  @Post(':id/dismiss')
  @ApiOperation({ operationId: 'dismissRootCause', summary: 'There is nothing to be taken on, for a reason' })
  dismiss(@Target() target: Target, @Body() { outcome }: OutcomeBody) {
    return this.answer((tx) => this.service.dismiss(tx, target, outcome));
  }

  @Post(':id/change-plan')
  @ApiOperation({ operationId: 'changeRootCausePlan', summary: 'Another plan, another day, or somebody else answers for it' })
  changePlan(@Target() target: Target, @Body() plan: PlanBody) {
    return this.answer((tx) => this.service.changePlan(tx, target, plan));
  }

  @Post(':id/resolve')
  @ApiOperation({ operationId: 'resolveRootCause', summary: 'Whoever answers for it says what was done' })
  resolve(@Target() target: Target, @Body() { outcome }: OutcomeBody) {
    return this.answer((tx) => this.service.resolve(tx, target, outcome));
  }

  @Post(':id/confirm')
  @ApiOperation({ operationId: 'confirmRootCause', summary: 'Staff have looked: it is resolved' })
  confirm(@Target() target: Target) {
    return this.answer((tx) => this.service.confirm(tx, target));
  }

  @Post(':id/reopen')
  @ApiOperation({ operationId: 'reopenRootCause', summary: 'It is not resolved after all' })
  reopen(@Target() target: Target) {
    return this.answer((tx) => this.service.reopen(tx, target));
  }

  private answer(command: (tx: Tx) => Promise<RootCause>) {
    return this.unitOfWork.run(async (tx) => this.service.view(tx, await command(tx)));
  }
}
