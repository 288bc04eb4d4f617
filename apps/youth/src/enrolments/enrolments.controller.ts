import { Id, PageQuery, Target, UnitOfWork, type Tx } from '@linli/service';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import { Reason } from '../programmes/programmes.dto.js';
import { Enrol, ListEnrolments } from './enrolments.dto.js';
import type { EnrolledParty } from './enrolment.store.js';
import { EnrolmentsService } from './enrolments.service.js';

@ApiTags('enrolments')
@ApiBearerAuth()
@Controller()
export class EnrolmentsController {
  constructor(
    private readonly enrolments: EnrolmentsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Post('programmes/:id/enrolments')
  @ApiOperation({ operationId: 'enrol', summary: 'By a guardian: seated, or in the line' })
  apply(@Id() id: string, @Body() { children }: Enrol) {
    return this.unitOfWork.run(async (tx) => this.enrolments.view(tx, await this.enrolments.apply(tx, id, children), ['applicant']));
  }

  @Get('programmes/:id/enrolments')
  @ApiOperation({
    operationId: 'listEnrolments',
    summary: 'For staff: those put forward, then in the order of application; why somebody was put forward',
  })
  list(@Id() id: string, @Query() query: ListEnrolments) {
    return this.unitOfWork.read((tx) => this.enrolments.list(tx, id, query));
  }

  @Get('enrolments')
  @ApiOperation({ operationId: 'myEnrolments', summary: 'The enrolments of one’s children' })
  mine(@Query() query: PageQuery) {
    return this.unitOfWork.read((tx) => this.enrolments.mine(tx, query));
  }

  @Get('enrolments/:id')
  @ApiOperation({ operationId: 'enrolment', summary: 'An enrolment, with its place in the line' })
  one(@Id() id: string) {
    return this.unitOfWork.read(async (tx) => this.enrolments.view(tx, await this.enrolments.load(tx, id)));
  }

  @Post('enrolments/:id/prioritise')
  @ApiOperation({ operationId: 'prioritiseEnrolment', summary: 'By staff, with a reason, which is audited' })
  prioritise(@Target() target: Target, @Body() { reason }: Reason) {
    return this.answer((tx) => this.enrolments.prioritise(tx, target, reason));
  }

  @Post('enrolments/:id/accept')
  @ApiOperation({ operationId: 'acceptPlace', summary: 'Accepts an offered place' })
  accept(@Target() target: Target) {
    return this.answer((tx) => this.enrolments.decide(tx, target, 'accept'));
  }

  @Post('enrolments/:id/decline')
  @ApiOperation({ operationId: 'declinePlace', summary: 'Declines an offered place: the next in line is offered it' })
  decline(@Target() target: Target) {
    return this.answer((tx) => this.enrolments.decide(tx, target, 'decline'));
  }

  @Post('enrolments/:id/leave')
  @ApiOperation({ operationId: 'leaveProgramme', summary: 'Gives up a place, an offer, or waiting' })
  leave(@Target() target: Target) {
    return this.answer((tx) => this.enrolments.decide(tx, target, 'leave'));
  }

  private answer(command: (tx: Tx) => Promise<EnrolledParty>) {
    return this.unitOfWork.run(async (tx) => this.enrolments.view(tx, await command(tx)));
  }
}
