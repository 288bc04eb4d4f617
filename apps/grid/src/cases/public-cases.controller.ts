import { Public, UnitOfWork } from '@linli/service';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import { ListPublicCases } from './cases.dto.js';
import { PublicCasesQuery } from './public-cases.query.js';

@ApiTags('cases')
@ApiBearerAuth()
@Controller('cases/public')
export class PublicCasesController {
  constructor(
    private readonly queries: PublicCasesQuery,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Public()
  @Get()
  @ApiOperation({ operationId: 'listPublicCases', summary: 'What is published of cases, newest first: nobody’s words, and places roughly' })
  list(@Query() query: ListPublicCases) {
    return this.unitOfWork.read((tx) => this.queries.list(tx, query));
  }
}
