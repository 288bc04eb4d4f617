import { AREA_CODE, courseStates, type CourseState } from '@linli/contracts';
import { flag, Id, PageQuery, Public, SearchQuery, Target, UnitOfWork, type Tx, PointBody } from '@linli/service';
import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDate,
  IsDefined,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

import { ReasonBody } from '../reason-body.js';
import { skills, type Skill } from '../skills/skills.rules.js';
import type { Course } from './course.entity.js';
import { listCourseSessions } from './course-sessions.query.js';
import { CoursesService } from './courses.service.js';
import { TraineesService, type TraineeCommand } from './trainees.service.js';

class SessionBody {
  @ApiProperty({ format: 'date-time' }) @Type(() => Date) @IsDate() startsAt!: Date;
  @ApiProperty({ format: 'date-time' }) @Type(() => Date) @IsDate() endsAt!: Date;
}

class CourseBody {
  @ApiProperty({ example: '140321001001' }) @Matches(/^\d{12}$/) area!: string;
  @ApiProperty({ example: '月嫂培训班（第三期）' }) @IsString() @Length(2, 60) title!: string;
  @ApiProperty({ enum: skills, description: 'what its credential vouches for' }) @IsIn(skills) skill!: Skill;
  @ApiProperty() @IsString() @Length(2, 1000) description!: string;
  @ApiProperty() @IsString() @Length(2, 80) site!: string;
  @ApiProperty() @IsDefined() @ValidateNested() @Type(() => PointBody) point!: PointBody;
  @ApiProperty() @IsInt() @Min(1) @Max(1000) places!: number;
  @ApiPropertyOptional({ type: Number, default: 2880 }) @IsOptional() @IsInt() @Min(5) @Max(20_160) offerMinutes: number = 2880;
  @ApiPropertyOptional({ type: Number, default: 0.8, description: 'share of sessions that completes it' })
  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(1)
  completion: number = 0.8;
  @ApiProperty({ type: [SessionBody] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => SessionBody)
  sessions!: SessionBody[];
}

class ListCourses extends SearchQuery {
  @ApiPropertyOptional() @IsOptional() @Matches(AREA_CODE) area?: string;
  @ApiPropertyOptional({ enum: courseStates }) @IsOptional() @IsIn(courseStates) state?: CourseState;
}

class CourseSessionsQuery extends PageQuery {
  @ApiPropertyOptional() @IsOptional() @Matches(AREA_CODE) area?: string;
  @ApiPropertyOptional({ description: 'of courses in which one has a place' }) @IsOptional() @Transform(flag) @IsBoolean() mine?: boolean;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @Type(() => Date) @IsDate() from?: Date;
  @ApiPropertyOptional({ format: 'date-time', description: 'exclusive' }) @IsOptional() @Type(() => Date) @IsDate() to?: Date;
}

class AttendanceBody {
  @ApiProperty({ type: [String], description: 'trainees who were there; the others were not' })
  @IsArray()
  @ArrayMaxSize(1000)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  present!: string[];
}

@ApiTags('training')
@ApiBearerAuth()
@Controller()
export class TrainingController {
  constructor(
    private readonly courses: CoursesService,
    private readonly trainees: TraineesService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Public()
  @Get('courses')
  @ApiOperation({ operationId: 'listCourses', summary: 'Courses that one can join' })
  list(@Query() query: ListCourses) {
    return this.unitOfWork.read((tx) => this.courses.list(tx, query));
  }

  @Post('courses')
  @ApiOperation({ operationId: 'createCourse', summary: 'By staff: a draft with its sessions' })
  create(@Body() body: CourseBody) {
    return this.answer((tx) => this.courses.create(tx, body));
  }

  @Public()
  @Get('courses/:id')
  @ApiOperation({ operationId: 'course', summary: 'With its sessions' })
  one(@Id() id: string) {
    return this.unitOfWork.read((tx) => this.courses.one(tx, id));
  }

  @Post('courses/:id/open')
  @ApiOperation({ operationId: 'openCourse', summary: 'Opens it for enrolment' })
  open(@Target() target: Target) {
    return this.answer((tx) => this.courses.open(tx, target));
  }

  @Post('courses/:id/begin')
  @ApiOperation({ operationId: 'beginCourse', summary: 'Nobody is given a place any more' })
  begin(@Target() target: Target) {
    return this.answer((tx) => this.courses.begin(tx, target));
  }

  @Post('courses/:id/finish')
  @ApiOperation({ operationId: 'finishCourse', summary: 'Once every register is entered; awards its credentials' })
  finish(@Target() target: Target) {
    return this.answer((tx) => this.courses.finish(tx, target));
  }

  @Post('courses/:id/cancel')
  @ApiOperation({ operationId: 'cancelCourse', summary: 'Calls a course off; who is in line hears of it' })
  cancel(@Target() target: Target, @Body() { reason }: ReasonBody) {
    return this.answer((tx) => this.courses.cancel(tx, target, reason));
  }

  @Get('course-sessions')
  @ApiOperation({ operationId: 'listCourseSessions', summary: 'Sessions of courses, earliest first' })
  listSessions(@Query() query: CourseSessionsQuery) {
    return this.unitOfWork.read((tx) => listCourseSessions(tx, query));
  }

  @Post('courses/:id/trainees')
  @ApiOperation({ operationId: 'enrolInCourse', summary: 'By a seeker: seated, or in the line' })
  enrol(@Id() id: string) {
    return this.unitOfWork.run(async (tx) => this.trainees.view(tx, await this.trainees.apply(tx, id)));
  }

  @Get('courses/:id/trainees')
  @ApiOperation({ operationId: 'listTrainees', summary: 'For staff, in the order of application, names masked' })
  ofCourse(@Id() id: string, @Query() query: PageQuery) {
    return this.unitOfWork.read((tx) => this.trainees.list(tx, id, query));
  }

  @Put('course-sessions/:id/attendance')
  @ApiOperation({ operationId: 'enterAttendance', summary: 'Who was there at a session of a course' })
  attendance(@Id() id: string, @Body() { present }: AttendanceBody) {
    return this.unitOfWork.run(async (tx) => {
      const { course_id, held } = await this.courses.attendance(tx, id, present);
      return { id, course: course_id, held, present };
    });
  }

  @Get('course-sessions/:id/attendance')
  @ApiOperation({ operationId: 'attendance', summary: 'For staff: who was there' })
  register(@Id() id: string) {
    return this.unitOfWork.read((tx) => this.courses.register(tx, id));
  }

  @Get('trainees')
  @ApiOperation({ operationId: 'myTraining', summary: 'One’s own places' })
  mine(@Query() query: PageQuery) {
    return this.unitOfWork.read((tx) => this.trainees.mine(tx, query));
  }

  @Post('trainees/:id/accept')
  @ApiOperation({ operationId: 'acceptTraining', summary: 'Takes the place that was offered' })
  accept(@Target() target: Target) {
    return this.decide(target, 'accept');
  }

  @Post('trainees/:id/decline')
  @ApiOperation({ operationId: 'declineTraining', summary: 'The place is offered to the next in line' })
  decline(@Target() target: Target) {
    return this.decide(target, 'decline');
  }

  @Post('trainees/:id/leave')
  @ApiOperation({ operationId: 'leaveTraining', summary: 'Gives the place up, or the one in line' })
  leave(@Target() target: Target) {
    return this.decide(target, 'leave');
  }

  private decide(target: Target, command: TraineeCommand) {
    return this.unitOfWork.run(async (tx) => this.trainees.view(tx, await this.trainees.decide(tx, target, command)));
  }

  private answer(command: (tx: Tx) => Promise<Course>) {
    return this.unitOfWork.run(async (tx) => this.courses.view(tx, (await command(tx)).id));
  }
}
