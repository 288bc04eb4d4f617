import { Id, PageQuery, Serves, Target, UnitOfWork, type Tx } from '@linli/service';
import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import { checkRange } from './calendar.rules.js';
import type { Programme } from './programme.entity.js';
import * as dto from './programmes.dto.js';
import { listProgrammes, listSessions, oneProgramme, oneSession } from './programmes.query.js';
import { ProgrammesService } from './programmes.service.js';
import { RosterService } from './roster.service.js';
import { namedDays } from './school-calendar.js';
import type { Session } from './session.entity.js';
import { SessionsService } from './sessions.service.js';

@ApiTags('programmes')
@ApiBearerAuth()
@Controller()
export class ProgrammesController {
  constructor(
    private readonly programmes: ProgrammesService,
    private readonly sessions: SessionsService,
    private readonly roster: RosterService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('programmes')
  @Serves('person', 'client')
  @ApiOperation({ operationId: 'listProgrammes', summary: 'Programmes for children' })
  list(@Query() query: dto.ListProgrammes) {
    return this.unitOfWork.read((tx) => listProgrammes(tx, query));
  }

  @Post('programmes')
  @ApiOperation({ operationId: 'createProgramme', summary: 'A draft, with its sessions on the real calendar' })
  create(@Body() body: dto.CreateProgramme) {
    return this.answer((tx) => this.programmes.create(tx, body));
  }

  @Get('programmes/:id')
  @Serves('person', 'client')
  @ApiOperation({ operationId: 'programme', summary: 'A programme' })
  one(@Id() id: string) {
    return this.unitOfWork.read((tx) => oneProgramme(tx, id));
  }

  @Put('programmes/:id')
  @ApiOperation({ operationId: 'changeProgramme', summary: 'Sessions ahead are planned anew' })
  change(@Target() target: Target, @Body() body: dto.ProgrammeBody) {
    return this.answer((tx) => this.programmes.change(tx, target, body));
  }

  @Post('programmes/:id/open')
  @ApiOperation({ operationId: 'openProgramme', summary: 'Families may enrol' })
  open(@Target() target: Target) {
    return this.answer((tx) => this.programmes.open(tx, target));
  }

  @Post('programmes/:id/close')
  @ApiOperation({ operationId: 'closeProgramme', summary: 'Its enrolments end, its line is dissolved, sessions ahead are cancelled' })
  close(@Target() target: Target) {
    return this.answer((tx) => this.programmes.close(tx, target));
  }

  @Get('programmes/:id/completion')
  @ApiOperation({ operationId: 'programmeCompletion', summary: 'Share of sessions attended or made up, child by child' })
  completion(@Id() id: string, @Query() query: PageQuery) {
    return this.unitOfWork.read((tx) => this.sessions.completion(tx, id, query));
  }

  @Get('children/:id/attendance')
  @ApiOperation({ operationId: 'childAttendance', summary: 'By a guardian: a programme’s sessions, and whether the child was there' })
  attendance(@Id() id: string, @Query() { programme }: dto.OfProgramme) {
    return this.unitOfWork.read((tx) => this.sessions.attendance(tx, id, programme));
  }

  @Get('programmes/:id/roster')
  @ApiOperation({ operationId: 'listRoster', summary: 'Who leads a programme, with their screening' })
  async people(@Id() id: string) {
    return { items: await this.unitOfWork.read((tx) => this.roster.list(tx, id)) };
  }

  @Post('programmes/:id/roster')
  @ApiOperation({ operationId: 'addToRoster', summary: 'Only whoever was screened within twelve months' })
  addPerson(@Id() id: string, @Body() body: dto.AddToRoster) {
    return this.unitOfWork.run(async (tx) => {
      await this.roster.add(tx, id, body);
      return { items: await this.roster.list(tx, id) };
    });
  }

  @Get('programmes/:id/roster/candidates')
  @ApiOperation({
    operationId: 'listRosterCandidates',
    summary: 'Whom staff may choose from: by role, with until when their screening holds',
  })
  async candidates(@Id() id: string, @Query() { role }: dto.ListCandidates) {
    return { items: await this.unitOfWork.read((tx) => this.roster.candidates(tx, id, role)) };
  }

  @Delete('programmes/:id/roster/:accountId')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeFromRoster', summary: 'Takes somebody off the roster' })
  async removePerson(@Id() id: string, @Id('accountId') accountId: string): Promise<void> {
    await this.unitOfWork.run((tx) => this.roster.remove(tx, id, accountId));
  }

  @Put('screenings/:accountId')
  @ApiOperation({ operationId: 'enterScreening', summary: 'When somebody was screened' })
  screen(@Id('accountId') accountId: string, @Body() body: dto.EnterScreening) {
    return this.unitOfWork.run((tx) => this.roster.screen(tx, accountId, body));
  }

  @Get('school-days')
  @Serves('person', 'client')
  @ApiOperation({
    operationId: 'schoolDays',
    summary: 'The holidays and worked days of the official calendar, and the days of which it says nothing yet',
  })
  schoolDays(@Query() { from, to }: dto.SchoolDays) {
    checkRange(from, to);
    return { items: namedDays(from, to) };
  }

  @Get('sessions')
  @ApiOperation({ operationId: 'listSessions', summary: 'Sessions, earliest first' })
  listSessions(@Query() query: dto.ListSessions) {
    return this.unitOfWork.read((tx) => listSessions(tx, query));
  }

  @Get('sessions/:id')
  @ApiOperation({ operationId: 'session', summary: 'A session' })
  session(@Id() id: string) {
    return this.unitOfWork.read((tx) => oneSession(tx, id));
  }

  @Post('sessions/:id/cancel')
  @ApiOperation({ operationId: 'cancelSession', summary: 'Calls a session off; the families hear of it' })
  cancel(@Target() target: Target, @Body() { reason }: dto.Reason) {
    return this.answerSession((tx) => this.sessions.cancel(tx, target, reason));
  }

  @Post('sessions/:id/make-up')
  @ApiOperation({ operationId: 'makeUpSession', summary: 'Another time for a session that was called off' })
  makeUp(@Id() id: string, @Body() body: dto.MakeUp) {
    return this.answerSession((tx) => this.sessions.makeUp(tx, id, body));
  }

  private answer(command: (tx: Tx) => Promise<Programme>) {
    return this.unitOfWork.run(async (tx) => oneProgramme(tx, (await command(tx)).id));
  }

  private answerSession(command: (tx: Tx) => Promise<Session>) {
    return this.unitOfWork.run(async (tx) => oneSession(tx, (await command(tx)).id));
  }
}
