import { randomUUID } from 'node:crypto';

import { DomainError } from '@linli/problems';
import { PersonalData, type Caller, type ReadTx, type Tx } from '@linli/service';
import { Messages } from '@linli/service/messages';
import { Injectable } from '@nestjs/common';

import type { Account } from '../accounts/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { numberSight } from '../accounts/names.rules.js';
import { mobileNumber } from '../accounts/phone.rules.js';
import type { Origin } from '../accounts/sign-in-limits.js';
import { CodesService, type Asked } from '../codes/codes.service.js';
import { happened } from '../history/happened.js';
import { NumberChange } from './number-change.entity.js';
import { numberChanges } from './number-change.resource.js';
import { WAIT_HOURS } from './number-change.rules.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How an account gets another telephone number: with a code from the new one, and a day in which the old one can stop it. */
@Injectable()
export class NumbersService {
  constructor(
    private readonly accounts: AccountsService,
    private readonly codes: CodesService,
    private readonly messages: Messages,
    private readonly personal: PersonalData,
  ) {}

  /** Sends a code to the new number. @throws DomainError validation-failed, too-many-requests */
  sendCode(caller: Caller, typed: string, origin: Origin): Promise<Asked> {
    const { accountId: holder, language } = caller;
    return this.codes.send({ purpose: 'number-change', holder, phone: numberOf(typed), origin, language });
  }

  /**
   * Asks for the number that the code went to. An account without one has it at once.
   * @returns whether the code was right: a wrong try counts, so it is committed, and refused afterwards
   * @throws DomainError number-taken, number-change-waiting
   */
  async ask(tx: Tx, typed: string, code: string): Promise<boolean> {
    const { accountId } = tx.caller;
    const phone = numberOf(typed);
    const account = await this.accounts.find(tx, accountId);
    if (!account) throw new DomainError('not-found');
    if (!(await this.codes.fits(tx, { purpose: 'number-change', holder: accountId, phone }, code))) return false;
    if (await this.accounts.isTaken(tx, phone)) throw new DomainError('number-taken');
    const old = await this.accounts.phoneOf(tx, account);
    if (old === undefined) {
      await this.give(tx, account, phone);
      return true;
    }
    if (await this.waiting(tx, accountId)) throw new DomainError('number-change-waiting');
    const { sealed, index } = await this.sealed(tx, accountId, phone);
    const dueAt = new Date(tx.now.getTime() + WAIT_HOURS * HOUR_MS);
    const row = {
      id: randomUUID(),
      account_id: accountId,
      state: 'waiting' as const,
      version: 1,
      asked_at: tx.now,
      due_at: dueAt,
      closed_at: null,
    };
    await numberChanges.create(tx, { ...row, phone: sealed, phone_index: index }, 'ask');
    await happened(tx, accountId, 'number-change-asked');
    await this.messages.send(tx, {
      to: { phone: old },
      template: 'number-change-old',
      values: { number: shownAs(phone, 'message'), hours: String(WAIT_HOURS) },
      language: tx.caller.language,
      expiresAt: dueAt,
    });
    return true;
  }

  waiting({ manager }: ReadTx, accountId: string): Promise<NumberChange | null> {
    return manager.findOneBy(NumberChange, { account_id: accountId, state: 'waiting' });
  }

  /** What waits, as its owner sees it. */
  async waitingView(tx: ReadTx, accountId: string): Promise<{ phone: string; askedAt: Date; dueAt: Date } | undefined> {
    const row = await this.waiting(tx, accountId);
    const phone = row && (await this.personal.open(tx, accountId, 'phone', row.phone));
    return row && phone ? { phone: shownAs(phone, 'owner'), askedAt: row.asked_at, dueAt: row.due_at } : undefined;
  }

  /** Nothing of it is left. */
  async forget({ manager }: Tx, accountId: string): Promise<void> {
    await manager.delete(NumberChange, { account_id: accountId });
  }

  /** @throws DomainError not-found when none is waiting */
  async stop(tx: Tx): Promise<void> {
    const row = await this.waiting(tx, tx.caller.accountId);
    if (!row) throw new DomainError('not-found');
    await numberChanges.command(tx, targetOf(row), 'stop', () => ({ closed_at: tx.now }));
    await happened(tx, row.account_id, 'number-change-stopped');
  }

  /** Carries out one that is due; of one that was stopped, or done, nothing happens. */
  async apply(tx: Tx, id: string): Promise<void> {
    const row = await tx.manager.findOne(NumberChange, { where: { id, state: 'waiting' }, lock: { mode: 'pessimistic_write' } });
    if (!row || row.due_at > tx.now) return;
    const account = await this.accounts.find(tx, row.account_id);
    const phone = await this.personal.open(tx, row.account_id, 'phone', row.phone);
    const isFree = account && phone && !(await this.accounts.isTaken(tx, phone));
    if (!isFree) {
      await numberChanges.command(tx, targetOf(row), 'fail', () => ({ closed_at: tx.now }));
      return;
    }
    await numberChanges.command(tx, targetOf(row), 'apply', () => ({ closed_at: tx.now }));
    await this.give(tx, account, phone);
  }

  /** Gives an account another number at once, and tells both. */
  async give(tx: Tx, account: Account, phone: string): Promise<void> {
    const old = await this.accounts.phoneOf(tx, account);
    const { sealed, index } = await this.sealed(tx, account.id, phone);
    await this.accounts.setNumber(tx, account.id, sealed, index);
    await happened(tx, account.id, 'number-changed');
    const expiresAt = new Date(tx.now.getTime() + DAY_MS);
    for (const to of old ? [old, phone] : [phone])
      await this.messages.send(tx, {
        to: { phone: to },
        template: 'number-changed',
        values: { number: shownAs(phone, 'message') },
        language: tx.caller.language,
        expiresAt,
      });
  }

  async sealed(tx: Tx, accountId: string, phone: string): Promise<{ sealed: Buffer; index: Buffer }> {
    return { sealed: await this.personal.seal(tx, accountId, 'phone', phone), index: this.accounts.indexOf(phone) };
  }
}

/** @throws DomainError validation-failed */
export function numberOf(typed: string): string {
  const phone = mobileNumber(typed);
  if (!phone) throw new DomainError('validation-failed', { errors: [{ pointer: '/phone', code: 'form' }] });
  return phone;
}

const shownAs = (phone: string, to: 'owner' | 'message'): string => numberSight.shown('phone', phone, [to]) ?? '';

const targetOf = ({ id, version }: NumberChange) => ({ id, expected: version });
