import { AREA_CODE, errandStates, type ErrandState } from '@linli/contracts';
import { IfMatch, PageQuery, UnitOfWork } from '@linli/service';
import { Body, Controller, Get, Param, ParseEnumPipe, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiParam, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';

import { loadErrand } from './errand.store.js';
import { errandCommands, type ErrandCommand } from './errand.rules.js';
import { ErrandsService } from './errands.service.js';

const Id = () => Param('id', ParseUUIDPipe);
const commands = Object.fromEntries(errandCommands.map((command) => [command, command])) as Record<ErrandCommand, ErrandCommand>;

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
    return this.unitOfWork.read(async (tx) => this.errands.whole(tx, await loadErrand(tx, id)));
  }

  @Post(':id/:command')
  @ApiParam({ name: 'command', enum: errandCommands })
  @ApiOperation({ operationId: 'finishErrand', summary: 'Done, or not found' })
  finish(
    @Id() id: string,
    @Param('command', new ParseEnumPipe(commands)) command: ErrandCommand,
    @Body() { evidence }: FinishBody,
    @IfMatch() expected: number | undefined,
  ) {
    return this.unitOfWork.run(async (tx) => this.errands.whole(tx, await this.errands.finish(tx, id, command, evidence, expected)));
  }
}
