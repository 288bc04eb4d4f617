import { CursorQuery, UnitOfWork } from '@linli/service';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import { MatchesService } from './matches.service.js';

@ApiTags('seekers')
@ApiBearerAuth()
@Controller()
export class MatchingController {
  constructor(
    private readonly matches: MatchesService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('matches')
  @ApiOperation({ operationId: 'listMatches', summary: 'What suits her, the best first, each with why' })
  list(@Query() query: CursorQuery) {
    return this.unitOfWork.read((tx) => this.matches.list(tx, query));
  }

  @Get('jobs/:id/match')
  @ApiOperation({ operationId: 'matchOfJob', summary: 'How one job suits her, or which hard filter it fails' })
  one(@Param('id', ParseUUIDPipe) id: string) {
    return this.unitOfWork.read((tx) => this.matches.one(tx, id));
  }
}
