import { Id, PageQuery, UnitOfWork } from '@linli/service';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Matches } from 'class-validator';

import { figures, historyOf } from './desk.query.js';

class FiguresQuery {
  @ApiProperty({ example: '140321', description: 'county, subdistrict or community' }) @Matches(/^\d{6}(\d{3}){0,2}$/) area!: string;
}

/** What the staff of a community have before them when they decide. */
@ApiTags('desk')
@ApiBearerAuth()
@Controller()
export class DeskController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get('jobs/:id/history')
  @ApiOperation({ operationId: 'jobHistory', summary: 'Who did what and when; for staff, and for its employer without names' })
  job(@Id() id: string, @Query() query: PageQuery) {
    return this.unitOfWork.read((tx) => historyOf(tx, 'job', id, query));
  }

  @Get('employers/:id/history')
  @ApiOperation({ operationId: 'employerHistory', summary: 'What was decided about an employer' })
  employer(@Id() id: string, @Query() query: PageQuery) {
    return this.unitOfWork.read((tx) => historyOf(tx, 'employer', id, query));
  }

  @Get('figures')
  @ApiOperation({ operationId: 'employmentFigures', summary: 'For staff: each community of an area in figures' })
  figures(@Query() { area }: FiguresQuery) {
    return this.unitOfWork.read((tx) => figures(tx, area));
  }
}
