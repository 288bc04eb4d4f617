import { Id, PageQuery, Target, UnitOfWork, type Tx } from '@linli/service';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import { ConsentsService } from './consents.service.js';
import { AnswerBody, AreaQuery, ConsentBody, ListHomesQuery, ReferBody, NeedBody } from './micro-homes.dto.js';
import { NeedsQuery } from './needs.query.js';
import { NeedsService } from './needs.service.js';

@ApiTags('micro-homes')
@ApiBearerAuth()
@Controller()
export class NeedsController {
  constructor(
    private readonly needs: NeedsService,
    private readonly consents: ConsentsService,
    private readonly queries: NeedsQuery,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Post('micro-homes/:id/needs')
  @ApiOperation({ operationId: 'tellNeed', summary: 'By a member, or by the host for somebody who walked in and signed' })
  async submit(@Id() id: string, @Body() body: NeedBody) {
    // What is kept for an Idempotency-Key is which need it was, and nothing that she told.
    const need = await this.unitOfWork.run((tx) => this.needs.submit(tx, id, body));
    return this.one(need.id);
  }

  @Get('micro-homes/:id/needs')
  @ApiOperation({ operationId: 'microHomeNeeds', summary: 'For its host, latest first, names masked' })
  ofHome(@Id() id: string, @Query() query: PageQuery) {
    return this.unitOfWork.read((tx) => this.queries.ofHome(tx, id, query));
  }

  @Get('needs')
  @ApiOperation({ operationId: 'myNeeds', summary: 'What the caller asked for and where it stands' })
  mine(@Query() query: PageQuery) {
    return this.unitOfWork.read((tx) => this.queries.mine(tx, query));
  }

  @Get('needs/referred')
  @ApiOperation({ operationId: 'needsReferred', summary: 'For staff: what may be read and answered, latest first' })
  referred(@Query() { area, ...page }: ListHomesQuery) {
    return this.unitOfWork.read((tx) => this.queries.referredIn(tx, area, page));
  }

  @Get('needs/figures')
  @ApiOperation({ operationId: 'needFigures', summary: 'For staff: members and needs of each micro-home, of nobody in particular' })
  figures(@Query() { area }: AreaQuery) {
    return this.unitOfWork.read((tx) => this.queries.figures(tx, area));
  }

  @Get('needs/:id')
  @ApiOperation({ operationId: 'need', summary: 'With its words; she sees who read them' })
  one(@Id() id: string) {
    return this.unitOfWork.read((tx) => this.queries.one(tx, id));
  }

  @Post('needs/:id/refer')
  @ApiOperation({ operationId: 'referNeed', summary: 'By the host: where to turn; nothing goes there before she consents' })
  refer(@Target() target: Target, @Body() body: ReferBody) {
    return this.answered(target, (tx) => this.needs.refer(tx, target, body));
  }

  @Post('needs/:id/consent')
  @ApiOperation({ operationId: 'consentToReferral', summary: 'Her yes to one referral, and what goes with it' })
  consent(@Target() target: Target, @Body() body: ConsentBody) {
    return this.answered(target, (tx) => this.consents.consent(tx, target, body));
  }

  @Post('needs/:id/refuse')
  @ApiOperation({ operationId: 'refuseReferral', summary: 'Does not want the referral' })
  refuse(@Target() target: Target) {
    return this.answered(target, (tx) => this.consents.refuse(tx, target));
  }

  @Post('needs/:id/withdraw')
  @ApiOperation({ operationId: 'withdrawConsent', summary: 'What went anywhere is taken back there' })
  withdraw(@Target() target: Target) {
    return this.answered(target, (tx) => this.consents.withdraw(tx, target));
  }

  @Post('needs/:id/answer')
  @ApiOperation({ operationId: 'answerNeed', summary: 'By staff, to who consented that they read her words' })
  reply(@Target() target: Target, @Body() { answer }: AnswerBody) {
    return this.answered(target, (tx) => this.needs.answer(tx, target, answer));
  }

  @Post('needs/:id/close')
  @ApiOperation({ operationId: 'closeNeed', summary: 'The need is met, or given up' })
  close(@Target() target: Target) {
    return this.answered(target, (tx) => this.needs.close(tx, target));
  }

  @Post('needs/:id/take-back')
  @ApiOperation({ operationId: 'takeNeedBack', summary: 'Her words are gone' })
  takeBack(@Target() target: Target) {
    return this.answered(target, (tx) => this.needs.takeBack(tx, target));
  }

  private async answered({ id }: Target, command: (tx: Tx) => Promise<void>) {
    await this.unitOfWork.run(command);
    return this.one(id);
  }
}
