import { randomUUID } from 'node:crypto';

import { DomainError } from '@linli/problems';
import { equals, inAreas, type Asked as AskedPage } from '@linli/resource';
import { holds, PersonalData, reachOf, UnitOfWork, type Caller, type Page, type ReadTx, type Target, type Tx } from '@linli/service';
import { Messages } from '@linli/service/messages';
import { Injectable } from '@nestjs/common';

import type { Account } from '../accounts/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import type { Origin } from '../accounts/sign-in-limits.js';
import { CodesService, type Asked } from '../codes/codes.service.js';
import { AuthenticatorService } from '../factors/authenticator.service.js';
import { PasskeysService } from '../factors/passkeys.service.js';
import { LinksService } from '../federation/links.service.js';
import { GrantsService } from '../grants/grants.service.js';
import { happened } from '../history/happened.js';
import { NumbersService, numberOf } from '../numbers/numbers.service.js';
import { endSessionsOf } from '../oidc/signed-in.store.js';
import { Recovery } from './recovery.entity.js';
import { mayRecover, recoveries, recoveryList } from './recovery.resource.js';
import { checkRecoverer, type RecoveryState } from './recovery.rules.js';

export interface NewRecovery {
  /** The user name or the number before. */
  account: string;
  phone: string;
  area: string;
  reason: string;
}

export interface RecoveryView {
  id: string;
  version: number;
  accountId: string;
  state: RecoveryState;
  area: string;
  reason: string;
  askedBy: string;
  askedAt: Date;
  allowedActions: string[];
}

const DAY_MS = 86_400_000;

/** Accounts that are given back in person, by two of the staff. */
@Injectable()
export class RecoveriesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: AccountsService,
    private readonly grants: GrantsService,
    private readonly codes: CodesService,
    private readonly links: LinksService,
    private readonly messages: Messages,
    private readonly numbers: NumbersService,
    private readonly passkeys: PasskeysService,
    private readonly authenticator: AuthenticatorService,
    private readonly personal: PersonalData,
  ) {}

  /**
   * Enters one, sends a code to the new number, and tells the old one, in whose hand it may still be.
   * @throws DomainError forbidden, own-recovery, recovery-above, not-found, number-taken, wrong-state when one is open, too-many-requests
   */
  async ask(caller: Caller, asked: NewRecovery, origin: Origin): Promise<RecoveryView & Pick<Asked, 'shown'>> {
    const phone = numberOf(asked.phone);
    const view = await this.unitOfWork.run(async (tx) => {
      const account = await this.accounts.named(tx, asked.account.trim().toLowerCase());
      if (!account) throw new DomainError('not-found');
      await this.checkStaff(tx, account.id, asked.area);
      if (await this.accounts.isTaken(tx, phone)) throw new DomainError('number-taken');
      if (await this.open(tx, account.id)) throw new DomainError('wrong-state', { params: { state: 'asked', command: 'ask' } });
      const { sealed, index } = await this.numbers.sealed(tx, account.id, phone);
      const { area } = asked;
      const why = await this.personal.seal(tx, account.id, 'recovery reason', asked.reason);
      const row = {
        id: randomUUID(),
        account_id: account.id,
        state: 'asked' as const,
        version: 1,
        area,
        asked_by: caller.accountId,
      };
      const rest = { reason: why, phone: sealed, phone_index: index, asked_at: tx.now, decided_by: null, closed_at: null };
      const made = await recoveries.create(tx, { ...row, ...rest }, 'ask');
      await happened(tx, account.id, 'recovery-asked');
      await this.tellOld(tx, account);
      return this.view(tx, made);
    });
    const { shown } = await this.codes.send({ purpose: 'recovery', holder: view.id, phone, origin, language: caller.language });
    return { ...view, ...(shown ? { shown } : {}) };
  }

  /**
   * The code that she read on her new phone.
   * @returns undefined for a wrong one: the try counts, so it is committed, and refused afterwards
   */
  async prove(tx: Tx, target: Target, code: string): Promise<RecoveryView | undefined> {
    const row = await recoveries.load(tx, target.id);
    const phone = await this.personal.open(tx, row.account_id, 'phone', row.phone);
    const fits = phone !== undefined && (await this.codes.fits(tx, { purpose: 'recovery', holder: row.id, phone }, code));
    return fits ? this.view(tx, await recoveries.command(tx, target, 'prove')) : undefined;
  }

  /**
   * Her number is changed, her sessions and second factors end, and both numbers are told.
   * @throws DomainError recovery-above, number-taken
   */
  async approve(tx: Tx, target: Target): Promise<RecoveryView> {
    const row = await recoveries.command(tx, target, 'approve', async (before) => {
      await this.checkStaff(tx, before.account_id, before.area);
      return { decided_by: tx.caller.accountId, closed_at: tx.now };
    });
    const account = await this.accounts.find(tx, row.account_id);
    const phone = await this.personal.open(tx, row.account_id, 'phone', row.phone);
    if (!account || !phone) throw new DomainError('not-found');
    await this.numbers.give(tx, account, phone);
    await this.passkeys.removeAll(tx, account.id);
    await this.authenticator.forget(tx, account.id);
    await this.accounts.clearPassword(tx, account.id);
    await this.links.forget(tx, account.id);
    await endSessionsOf(tx, account.id);
    await happened(tx, account.id, 'recovered');
    return this.view(tx, row);
  }

  async close(tx: Tx, target: Target, command: 'refuse' | 'stop'): Promise<RecoveryView> {
    const row = await recoveries.command(tx, target, command, () => ({ decided_by: tx.caller.accountId, closed_at: tx.now }));
    return this.view(tx, row);
  }

  /** Those of the caller's areas. @throws DomainError forbidden */
  list(tx: ReadTx, asked: AskedPage, state: RecoveryState | undefined): Promise<Page<RecoveryView>> {
    if (!holds(tx.caller, mayRecover, 'anywhere')) throw new DomainError('forbidden');
    const where = [inAreas(reachOf(tx.caller, mayRecover)), state && equals('state', state)];
    return recoveryList.page(tx, where, asked, (rows) => this.views(tx, rows));
  }

  /** One that is open for an account. */
  open({ manager }: ReadTx, accountId: string): Promise<Recovery | null> {
    return manager.findOneBy(Recovery, [
      { account_id: accountId, state: 'asked' },
      { account_id: accountId, state: 'proven' },
    ]);
  }

  private async checkStaff(tx: ReadTx, accountId: string, area: string): Promise<void> {
    const { caller } = tx;
    if (!holds(caller, mayRecover, { area })) throw new DomainError('forbidden');
    checkRecoverer(caller, accountId, await this.grants.inForce(tx, accountId));
  }

  private async tellOld(tx: Tx, account: Account): Promise<void> {
    const phone = await this.accounts.phoneOf(tx, account);
    if (phone === undefined) return;
    const { language } = tx.caller;
    const expiresAt = new Date(tx.now.getTime() + DAY_MS);
    await this.messages.send(tx, { to: { phone }, template: 'recovery-asked', values: {}, language, expiresAt });
  }

  private async view(tx: ReadTx, row: Recovery): Promise<RecoveryView> {
    return (await this.views(tx, [row]))(row);
  }

  private async views(tx: ReadTx, rows: readonly Recovery[]): Promise<(row: Recovery) => RecoveryView> {
    const allowed = await recoveries.allowed(tx, rows);
    const opened = await this.personal.openEach(
      tx,
      rows.map(({ account_id: personId, reason }) => ({ personId, sealed: { 'recovery reason': reason } })),
    );
    const reasons = new Map(rows.map(({ id }, n) => [id, opened[n]!['recovery reason'] ?? '']));
    return (row) => ({
      id: row.id,
      version: row.version,
      accountId: row.account_id,
      state: row.state,
      area: row.area,
      reason: reasons.get(row.id)!,
      askedBy: row.asked_by,
      askedAt: row.asked_at,
      allowedActions: allowed(row),
    });
  }
}
