import { Id, Serves, Target, UnitOfWork, type Tx } from '@linli/service';
import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import type { Programme } from './programme.entity.js';
import * as dto from './programmes.dto.js';
import { listProgrammes, listSessions, oneProgramme, oneSession } from './programmes.query.js';
import { ProgrammesService } from './programmes.service.js';
import type { Session } from './session.entity.js';
import { SessionsService } from './sessions.service.js';

@ApiTags('programmes')
@ApiBearerAuth()
@Controller()
export class ProgrammesController {
  constructor(
    private readonly programmes: ProgrammesService,
    private readonly sessions: SessionsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('programmes')
  @Serves('person', 'client:programmes')
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
  @Serves('person', 'client:programmes')
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
