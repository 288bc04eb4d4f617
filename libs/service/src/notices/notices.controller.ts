import { Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import { CursorQuery } from '../http/paging.js';
import { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import { listNotices, readNotice } from './notices.js';

/** What its callers were told, in a service that lists it among its controllers. */
@ApiTags('notices')
@ApiBearerAuth()
@Controller('notices')
export class NoticesController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @ApiOperation({ operationId: 'listNotices', summary: 'One’s own, latest first' })
  list(@Query() query: CursorQuery) {
    return this.unitOfWork.read((tx) => listNotices(tx, query));
  }

  @Post(':id/read')
  @ApiOperation({ operationId: 'readNotice', summary: 'One has read a notice' })
  read(@Param('id', ParseUUIDPipe) id: string) {
    return this.unitOfWork.run((tx) => readNotice(tx, id));
  }
}
