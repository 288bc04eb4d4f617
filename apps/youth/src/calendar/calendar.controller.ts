import { Serves } from '@linli/service';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import { SchoolDays } from './calendar.dto.js';
import { checkRange } from './calendar.rules.js';
import { namedDays } from './school-calendar.js';

@ApiTags('programmes')
@ApiBearerAuth()
@Controller()
export class CalendarController {
  @Get('school-days')
  @Serves('person', 'client:reference')
  @ApiOperation({
    operationId: 'schoolDays',
    summary: 'The holidays and worked days of the official calendar, and the days of which it says nothing yet',
  })
  schoolDays(@Query() { from, to }: SchoolDays) {
    checkRange(from, to);
    return { items: namedDays(from, to) };
  }
}
