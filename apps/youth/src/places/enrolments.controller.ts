import { Id, IfMatch, PageQuery, UnitOfWork } from '@linli/service';
import { Body, Controller, Get, Param, ParseEnumPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';

import { Enrol, ListEnrolments, Reason } from '../programmes/programmes.dto.js';
import { enrolmentCommands, EnrolmentsService, type EnrolmentCommand } from './enrolments.service.js';

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
    return this.unitOfWork.run(async (tx) => this.enrolments.view(tx, await this.enrolments.apply(tx, id, children), { mine: true }));
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
  prioritise(@Id() id: string, @Body() { reason }: Reason, @IfMatch() expected: number | undefined) {
    return this.unitOfWork.run(async (tx) => this.enrolments.view(tx, await this.enrolments.prioritise(tx, id, reason, expected)));
  }

  @Post('enrolments/:id/:command')
  @ApiParam({ name: 'command', enum: enrolmentCommands })
  @ApiOperation({ operationId: 'decideEnrolment', summary: 'Accepts an offer, declines it, or leaves' })
  decide(
    @Id() id: string,
    @Param('command', new ParseEnumPipe(enrolmentCommands)) command: EnrolmentCommand,
    @IfMatch() expected: number | undefined,
  ) {
    return this.unitOfWork.run(async (tx) => this.enrolments.view(tx, await this.enrolments.decide(tx, id, command, expected)));
  }
}
