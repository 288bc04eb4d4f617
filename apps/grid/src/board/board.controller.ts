import { workingRoles } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { CallerParam, holds, UnitOfWork, type Caller } from '@linli/service';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import { FiguresQuery, MapQuery, PointsQuery } from './board.dto.js';
import { BoardQuery } from './board.query.js';
import { pointsOf } from './points.query.js';

@ApiTags('board')
@ApiBearerAuth()
@Controller('cases')
export class BoardController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly board: BoardQuery,
  ) {}

  @Get('figures')
  @ApiOperation({ operationId: 'caseFigures', summary: 'How well it goes, by place, category, month or day' })
  figures(@Query() query: FiguresQuery, @CallerParam() caller: Caller) {
    if (!holds(caller, workingRoles, 'anywhere')) throw new DomainError('forbidden');
    return this.unitOfWork.read((tx) => this.board.figures(tx, query));
  }

  @Get('map')
  @ApiOperation({ operationId: 'caseMap', summary: 'Open and overdue cases of each grid' })
  map(@Query() { area }: MapQuery, @CallerParam() caller: Caller) {
    if (!holds(caller, workingRoles, 'anywhere')) throw new DomainError('forbidden');
    return this.unitOfWork.read((tx) => this.board.map(tx, area));
  }

  @Get('points')
  @ApiOperation({
    operationId: 'casePoints',
    summary: 'Where the newest cases of some days are, roughly: kind, state and term, nobody’s words',
  })
  points(@Query() query: PointsQuery, @CallerParam() caller: Caller) {
    if (!holds(caller, workingRoles, 'anywhere')) throw new DomainError('forbidden');
    return this.unitOfWork.read((tx) => pointsOf(tx, query));
  }
}
