import { workingRoles } from '@linli/contracts';
import { Id, CallerParam, holds, IfMatch, Serves, sheetFile, SheetName, UnitOfWork, type Caller, type Tx } from '@linli/service';
import { DomainError } from '@linli/problems';
import { Body, Controller, Delete, Get, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import { CaseCountsQuery } from './case-counts.query.js';
import { cases } from './case.store.js';
import { CaseViews } from './case-view.js';
import { exportCases } from './case-sheet.js';
import * as dto from './cases.dto.js';
import { CasesQuery } from './cases.query.js';
import { CasesService } from './cases.service.js';
import type { GridCase } from './grid-case.entity.js';
import { RegistrationService } from './registration.service.js';

const EXPORT_ROWS = 20_000;

@ApiTags('cases')
@ApiBearerAuth()
@Controller()
export class CasesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CasesService,
    private readonly registration: RegistrationService,
    private readonly queries: CasesQuery,
    private readonly counts: CaseCountsQuery,
    private readonly views: CaseViews,
  ) {}

  @Get('cases')
  @Serves('person', 'client:cases')
  @ApiOperation({ operationId: 'listCases', summary: 'The ledger, newest first' })
  list(@Query() query: dto.ListCases) {
    return this.unitOfWork.read((tx) => this.queries.list(tx, query));
  }

  @Get('cases/counts')
  @ApiOperation({ operationId: 'countCases', summary: 'For workers: how many open cases of their areas wait for what' })
  count(@Query() { area }: dto.CountQuery) {
    return this.unitOfWork.read((tx) => this.counts.counts(tx, area));
  }

  @Get('cases/nearby')
  @Serves('person', 'client:cases')
  @ApiOperation({ operationId: 'nearbyCases', summary: 'Likely the same matter: shown before filing' })
  nearby(@Query() { lon, lat, category }: dto.NearbyQuery) {
    return this.unitOfWork.read(async (tx) => {
      const rows = await this.registration.nearby(tx, { lon, lat }, category);
      return { items: rows.map(({ metres, ...row }) => ({ ...this.views.summary(tx, row), metres })) };
    });
  }

  @Get('cases/export.xlsx')
  @SheetName('cases')
  @ApiOperation({ operationId: 'exportCases', summary: 'The filtered ledger as a sheet' })
  async export(@Query() query: dto.ListCases, @CallerParam() caller: Caller): Promise<StreamableFile> {
    if (!holds(caller, workingRoles, 'anywhere')) throw new DomainError('forbidden');
    const lines = await this.unitOfWork.read(async (tx) => {
      const rows = await this.queries.rows(tx, query, EXPORT_ROWS);
      tx.audit({ action: 'case.export', resource: { type: 'cases', id: 'list' }, after: { rows: rows.length } });
      return rows.map((row) => this.views.summary(tx, row));
    });
    return sheetFile(await exportCases(lines));
  }

  @Post('cases')
  @Serves('person', 'client:case-reports')
  @ApiOperation({ operationId: 'reportCase', summary: 'Reports something that should be seen to' })
  report(@Body() body: dto.ReportCase) {
    return this.unitOfWork.run(async (tx) => this.views.registered(tx, await this.registration.register(tx, body)));
  }

  @Get('cases/:id')
  @Serves('person', 'client:cases')
  @ApiOperation({ operationId: 'case', summary: 'A case, as far as the caller may know it' })
  one(@Id() id: string) {
    return this.unitOfWork.read(async (tx) => this.views.read(tx, await cases.load(tx, id)));
  }

  @Get('cases/:id/timeline')
  @Serves('person', 'client:cases')
  @ApiOperation({ operationId: 'caseTimeline', summary: 'What happened to a case, oldest first' })
  timeline(@Id() id: string) {
    return this.unitOfWork.read((tx) => this.queries.timeline(tx, id));
  }

  @Post('cases/:id/follow')
  @ApiOperation({ operationId: 'followCase', summary: 'Follows a case: one hears how it goes on' })
  follow(@Id() id: string) {
    return this.answer((tx) => this.registration.follow(tx, id, true));
  }

  @Delete('cases/:id/follow')
  @ApiOperation({ operationId: 'unfollowCase', summary: 'Does not follow a case any more' })
  unfollow(@Id() id: string) {
    return this.answer((tx) => this.registration.follow(tx, id, false));
  }

  @Post('cases/:id/accept')
  @ApiOperation({ operationId: 'acceptCase', summary: 'Takes a report in' })
  accept(@Id() id: string, @Body() body: dto.Note, @IfMatch() expected?: number) {
    return this.answer((tx) => this.cases.accept(tx, { id, expected, ...body }));
  }

  @Post('cases/:id/dispatch')
  @ApiOperation({ operationId: 'dispatchCase', summary: 'Gives a case to whoever handles it' })
  dispatch(@Id() id: string, @Body() body: dto.Dispatch, @IfMatch() expected?: number) {
    return this.answer((tx) => this.cases.dispatch(tx, { id, expected, ...body }));
  }

  @Post('cases/:id/start')
  @ApiOperation({ operationId: 'startCase', summary: 'The handler begins' })
  start(@Id() id: string, @Body() body: dto.Note, @IfMatch() expected?: number) {
    return this.answer((tx) => this.cases.start(tx, { id, expected, ...body }));
  }

  @Post('cases/:id/return')
  @ApiOperation({ operationId: 'returnCase', summary: 'The handler gives it back, with a reason' })
  return(@Id() id: string, @Body() body: dto.Reason, @IfMatch() expected?: number) {
    return this.answer((tx) => this.cases.return(tx, { id, expected, ...body }));
  }

  @Post('cases/:id/request-extension')
  @ApiOperation({ operationId: 'requestExtension', summary: 'Asks for more time' })
  requestExtension(@Id() id: string, @Body() body: dto.RequestExtension, @IfMatch() expected?: number) {
    return this.answer((tx) => this.cases.requestExtension(tx, { id, expected, ...body }));
  }

  @Post('cases/:id/decide-extension')
  @ApiOperation({ operationId: 'decideExtension', summary: 'Grants more time, or does not' })
  decideExtension(@Id() id: string, @Body() body: dto.DecideExtension, @IfMatch() expected?: number) {
    return this.answer((tx) => this.cases.decideExtension(tx, { id, expected, ...body }));
  }

  @Post('cases/:id/request-hands')
  @ApiOperation({ operationId: 'requestHands', summary: 'Asks volunteers to help' })
  requestHands(@Id() id: string, @Body() body: dto.RequestHands, @IfMatch() expected?: number) {
    return this.answer((tx) => this.cases.requestHands(tx, { id, expected, team: undefined, ...body }));
  }

  @Post('cases/:id/submit')
  @ApiOperation({ operationId: 'submitCase', summary: 'Done, with evidence: to be verified by somebody else' })
  submit(@Id() id: string, @Body() body: dto.Submit, @IfMatch() expected?: number) {
    return this.answer((tx) => this.cases.submit(tx, { id, expected, ...body }));
  }

  @Post('cases/:id/send-back')
  @ApiOperation({ operationId: 'sendBackCase', summary: 'What was done does not do: back to the handler' })
  sendBack(@Id() id: string, @Body() body: dto.Reason, @IfMatch() expected?: number) {
    return this.answer((tx) => this.cases.sendBack(tx, { id, expected, ...body }));
  }

  @Post('cases/:id/close')
  @ApiOperation({ operationId: 'closeCase', summary: 'What was done is verified' })
  close(@Id() id: string, @Body() body: dto.Note, @IfMatch() expected?: number) {
    return this.answer((tx) => this.cases.close(tx, { id, expected, ...body }));
  }

  @Post('cases/:id/reject')
  @ApiOperation({ operationId: 'rejectCase', summary: 'Not for the district, with a reason' })
  reject(@Id() id: string, @Body() body: dto.Reject, @IfMatch() expected?: number) {
    return this.answer((tx) => this.cases.reject(tx, { id, expected, ...body }));
  }

  @Post('cases/:id/mark-duplicate')
  @ApiOperation({ operationId: 'markDuplicate', summary: 'The same matter as another case; whoever follows it follows the other' })
  markDuplicate(@Id() id: string, @Body() body: dto.MarkDuplicate, @IfMatch() expected?: number) {
    return this.answer((tx) => this.cases.markDuplicate(tx, { id, expected, ...body }));
  }

  @Post('cases/:id/rate')
  @ApiOperation({ operationId: 'rateCase', summary: 'The reporter says how it was done' })
  rate(@Id() id: string, @Body() body: dto.Rate, @IfMatch() expected?: number) {
    return this.answer((tx) => this.cases.rate(tx, { id, expected, ...body }));
  }

  @Post('cases/:id/reopen')
  @ApiOperation({ operationId: 'reopenCase', summary: 'It is not done after all' })
  reopen(@Id() id: string, @Body() body: dto.Reason, @IfMatch() expected?: number) {
    return this.answer((tx) => this.cases.reopen(tx, { id, expected, ...body }));
  }

  @Post('cases/:id/moderate')
  @ApiOperation({ operationId: 'moderateCase', summary: 'Shows a case to neighbours, or does not' })
  moderate(@Id() id: string, @Body() body: dto.Moderate, @IfMatch() expected?: number) {
    return this.answer((tx) => this.cases.moderate(tx, { id, expected, description: undefined, ...body }));
  }

  @Post('cases/:id/reveal-contact')
  @ApiOperation({ operationId: 'revealContact', summary: 'Whom to call back, in full: for a reason, which is audited' })
  reveal(@Id() id: string, @Body() { reason }: dto.Reveal) {
    return this.unitOfWork.run((tx) => this.cases.revealContact(tx, { id, expected: undefined, reason }));
  }

  private answer(command: (tx: Tx) => Promise<GridCase>) {
    return this.unitOfWork.run(async (tx) => this.views.read(tx, await command(tx)));
  }
}
