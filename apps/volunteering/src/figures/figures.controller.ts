import { UnitOfWork } from '@linli/service';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import { FiguresQuery } from './figures.dto.js';
import { figures } from './figures.query.js';

@ApiTags('figures')
@ApiBearerAuth()
@Controller('figures')
export class FiguresController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @ApiOperation({ operationId: 'volunteeringFigures', summary: 'For staff: volunteers of an area, their hours, and what is open now' })
  figures(@Query() query: FiguresQuery) {
    return this.unitOfWork.read((tx) => figures(tx, query));
  }
}
