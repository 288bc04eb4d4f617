import { Id, CallerParam, IfMatch, UnitOfWork, type Caller, type Tx } from '@linli/service';
import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';

import { ChildrenService } from './children.service.js';
import { currentNotices, publishNotice } from './consents.store.js';
import { GuardiansService } from './guardians.service.js';
import * as dto from './people.dto.js';

@ApiTags('children')
@ApiBearerAuth()
@Controller()
export class PeopleController {
  constructor(
    private readonly children: ChildrenService,
    private readonly guardians: GuardiansService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get('consent-notices')
  @ApiOperation({ operationId: 'listConsentNotices', summary: 'What is asked, in the words in force where the child lives' })
  async notices(@Query() { area }: dto.ListNotices) {
    return { items: await this.unitOfWork.read((tx) => currentNotices(tx, area)) };
  }

  @Post('consent-notices')
  @ApiOperation({
    operationId: 'publishConsentNotice',
    summary: 'By the district: another wording, which is read before the next decision',
  })
  publish(@Body() { words, ...body }: dto.NoticeBody) {
    return this.unitOfWork.run((tx) => publishNotice(tx, { ...body, words: { ...words } }));
  }

  @Get('children/mine')
  @ApiOperation({ operationId: 'myChildren', summary: 'The children whose guardian the caller is' })
  async mine() {
    return { items: await this.unitOfWork.read((tx) => this.children.mine(tx)) };
  }

  @Get('children')
  @ApiOperation({ operationId: 'listChildren', summary: 'For staff: names masked' })
  list(@Query() query: dto.ListChildren) {
    return this.unitOfWork.read((tx) => this.children.list(tx, query));
  }

  @Post('children')
  @ApiOperation({ operationId: 'registerChild', summary: 'By a guardian, with what they consent to' })
  register(@Body() body: dto.RegisterChild) {
    return this.answer((tx) => this.children.register(tx, body));
  }

  @Get('children/:id')
  @ApiOperation({ operationId: 'child', summary: 'A child, for its guardians and those who work with it' })
  one(@Id() id: string) {
    return this.unitOfWork.read((tx) => this.children.one(tx, id));
  }

  @Put('children/:id')
  @ApiOperation({ operationId: 'changeChild', summary: 'Changes what is known of a child' })
  change(@Id() id: string, @Body() body: dto.ChildBody, @IfMatch() expected: number | undefined) {
    return this.answer((tx) => this.children.change(tx, id, body, expected));
  }

  @Post('children/:id/unmask')
  @ApiOperation({ operationId: 'unmaskChild', summary: 'For staff, with the reason, which is audited' })
  unmask(@Id() id: string, @Body() { purpose, reason }: dto.Unmask) {
    return this.unitOfWork.read((tx) => this.children.unmask(tx, id, purpose, reason));
  }

  @Get('children/:id/consents')
  @ApiOperation({ operationId: 'consentHistory', summary: 'Each consent that was given, refused or withdrawn, with its notice' })
  async consents(@Id() id: string) {
    return { items: await this.unitOfWork.read((tx) => this.children.history(tx, id)) };
  }

  @Post('children/:id/consents')
  @ApiOperation({ operationId: 'decideConsent', summary: 'Gives, refuses or withdraws; without attend nothing of the child stays' })
  async decide(@Id() id: string, @Body() body: dto.DecisionBody) {
    const { forgotten } = await this.unitOfWork.run(async (tx) => ({
      forgotten: (await this.children.decide(tx, id, body)) === undefined,
    }));
    return forgotten ? { id, forgotten } : this.unitOfWork.read((tx) => this.children.one(tx, id));
  }

  @Post('children/:id/guardian-invitations')
  @ApiOperation({ operationId: 'inviteGuardian', summary: 'A code for another guardian, shown once' })
  invite(@Id() id: string, @Body() { relation }: dto.InviteGuardian, @CallerParam() caller: Caller) {
    // Not kept for an Idempotency-Key: nowhere is a code to be read. Asked again, there is another one.
    return this.unitOfWork.as(caller, (tx) => this.guardians.invite(tx, id, relation));
  }

  @Post('guardianships')
  @ApiOperation({ operationId: 'joinAsGuardian', summary: 'Becomes a guardian by an invitation' })
  join(@Body() { code }: dto.JoinAsGuardian) {
    return this.answer((tx) => this.guardians.join(tx, code));
  }

  @Delete('children/:id/guardianship')
  @HttpCode(204)
  @ApiOperation({ operationId: 'leaveAsGuardian', summary: 'Is a guardian no longer' })
  async leave(@Id() id: string): Promise<void> {
    await this.unitOfWork.run((tx) => this.guardians.leave(tx, id));
  }

  @Get('children/:id/bars')
  @ApiOperation({ operationId: 'listBars', summary: 'For staff: court orders' })
  async bars(@Id() id: string) {
    return { items: await this.unitOfWork.read((tx) => this.guardians.bars(tx, id)) };
  }

  @Post('children/:id/bars')
  @ApiOperation({ operationId: 'barPerson', summary: 'Keeps somebody from collecting a child, as a court decided' })
  async bar(@Id() id: string, @Body() body: dto.BarPerson) {
    const { bar } = await this.unitOfWork.run(async (tx) => ({ bar: (await this.guardians.bar(tx, id, body)).id }));
    return this.unitOfWork.read(async (tx) => (await this.guardians.bars(tx, id)).find((one) => one.id === bar));
  }

  @Post('bars/:id/lift')
  @ApiOperation({ operationId: 'liftBar', summary: 'The bar does not hold any more' })
  lift(@Id() id: string) {
    return this.unitOfWork.run(async (tx) => ({ id, liftedAt: (await this.guardians.lift(tx, id)).liftedAt }));
  }

  /** What is kept for an Idempotency-Key is which child it was, and nothing that is known of it: that is read anew. */
  private async answer(command: (tx: Tx) => Promise<{ id: string }>) {
    const { id } = await this.unitOfWork.run(async (tx) => ({ id: (await command(tx)).id }));
    return this.unitOfWork.read((tx) => this.children.one(tx, id));
  }
}
