import { Id, PageQuery, UnitOfWork } from '@linli/service';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';

import { AttendanceService } from './attendance.service.js';

class OfProgramme {
  @ApiProperty({ format: 'uuid' }) @IsUUID() programme!: string;
}

@ApiTags('programmes')
@ApiBearerAuth()
@Controller()
export class AttendanceController {
  constructor(
    private readonly attendances: AttendanceService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('programmes/:id/completion')
  @ApiOperation({ operationId: 'programmeCompletion', summary: 'Share of sessions attended or made up, child by child' })
  completion(@Id() id: string, @Query() query: PageQuery) {
    return this.unitOfWork.read((tx) => this.attendances.completion(tx, id, query));
  }

  @Get('children/:id/attendance')
  @ApiOperation({ operationId: 'childAttendance', summary: 'By a guardian: a programme’s sessions, and whether the child was there' })
  attendance(@Id() id: string, @Query() { programme }: OfProgramme) {
    return this.unitOfWork.read((tx) => this.attendances.attendance(tx, id, programme));
  }
}
