import { AREA_CODE, errandStates, type ErrandState } from '@linli/contracts';
import { Id, PageQuery, Target, UnitOfWork } from '@linli/service';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';

import { errands } from './errand.resource.js';
import type { ErrandCommand } from './errand.rules.js';
import { ErrandsService } from './errands.service.js';

class ListErrandsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: errandStates, default: 'open' }) @IsOptional() @IsIn(errandStates) state: ErrandState = 'open';
  @ApiPropertyOptional() @IsOptional() @Matches(AREA_CODE) area?: string;
}

class FinishBody {
  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'photos, uploaded before' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(9)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  evidence: string[] = [];
}

@ApiTags('errands')
@ApiBearerAuth()
@Controller('errands')
export class ErrandsController {
  constructor(
    private readonly errands: ErrandsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listErrands', summary: 'Small tasks of the caller’s areas, what is due first' })
  list(@Query() query: ListErrandsQuery) {
    return this.unitOfWork.read((tx) => this.errands.list(tx, query));
  }

  @Get(':id')
  @ApiOperation({ operationId: 'errand', summary: 'With its photos' })
  one(@Id() id: string) {
    return this.unitOfWork.read(async (tx) => this.errands.view(tx, await errands.load(tx, id)));
  }

  @Post(':id/done')
  @ApiOperation({ operationId: 'finishErrand', summary: 'Done on the spot, with photos' })
  done(@Target() target: Target, @Body() body: FinishBody) {
    return this.finish(target, 'done', body);
  }

  @Post(':id/not-found')
  @ApiOperation({ operationId: 'errandNotFound', summary: 'There is nothing to be found there' })
  notFound(@Target() target: Target, @Body() body: FinishBody) {
    return this.finish(target, 'not-found', body);
  }

  private finish(target: Target, command: ErrandCommand, { evidence }: FinishBody) {
    return this.unitOfWork.run(async (tx) => this.errands.view(tx, await this.errands.finish(tx, target, command, evidence)));
  }
}
