import { randomInt, timingSafeEqual } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import { Config, nobody, PersonalData, UnitOfWork, type Language, type Tx } from '@linli/service';
import { Messages } from '@linli/service/messages';
import { Injectable } from '@nestjs/common';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';

import { AccountsService } from '../accounts/accounts.service.js';
import { consume, counter, digestKey } from '../accounts/counters.js';
import { SignInLimits, type Origin } from '../accounts/sign-in-limits.js';
import { sourceOf } from '../accounts/sign-in.rules.js';
import { CODE_MINUTES, isBusy, limits, sendingOf, type CodePurpose } from './code.rules.js';
import { OneTimeCode } from './one-time-code.entity.js';
import { countTry, useUp } from './one-time-code.store.js';

export interface CodeWanted {
  purpose: CodePurpose;
  /** A sign-in under way, or an account. */
  holder: string;
  /** Eleven digits (`mobileNumber`). */
  phone: string;
  origin: Origin;
  language: Language;
}

export interface Asked {
  /** Said to everybody alike while the district’s codes run out. */
  busy: boolean;
  /** With demo data only: the page shows it, since no message goes to anybody. */
  shown?: string;
}

const BUSY_ANSWER_MS = 400;

/** Codes of six digits for telephones: limited by number, source and district, and the same whether the number has an account or not. */
@Injectable()
export class CodesService {
  private readonly again: RateLimiterPostgres;
  private readonly number: RateLimiterPostgres;
  private readonly source: RateLimiterPostgres;
  private readonly district: RateLimiterPostgres;

  constructor(
    private readonly config: Config,
    dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly personal: PersonalData,
    private readonly messages: Messages,
    private readonly signInLimits: SignInLimits,
    private readonly accounts: AccountsService,
  ) {
    this.again = counter(dataSource, { keyPrefix: 'code-again', ...limits.again });
    this.number = counter(dataSource, { keyPrefix: 'code-number', ...limits.number });
    this.source = counter(dataSource, { keyPrefix: 'code-source', ...limits.source });
    this.district = counter(dataSource, { keyPrefix: 'code-district', points: Number.MAX_SAFE_INTEGER, ...limits.district });
  }

  /**
   * Sends a code, in place of the one before.
   * @param also in the same transaction
   * @throws DomainError too-many-requests, with the seconds until the next one
   */
  async send(wanted: CodeWanted, also: (tx: Tx, asked: Asked) => Promise<void> = async () => undefined): Promise<Asked> {
    const began = performance.now();
    const { purpose, holder, phone, language } = wanted;
    const asked = await this.count(wanted);
    const ofDistrict = this.config.codesPerHour;
    const busy = isBusy({ asked, ofDistrict });
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const answer: Asked = { busy, ...(this.config.demoData ? { shown: code } : {}) };
    await this.unitOfWork.as(nobody, async (tx) => {
      await also(tx, answer);
      const hasAccount = (await this.accounts.withNumber(tx, phone)) !== null;
      const expiresAt = new Date(tx.now.getTime() + CODE_MINUTES * 60_000);
      const row = { purpose, holder, digest: this.digest(wanted, code), tries: 0, expires_at: expiresAt };
      tx.atCommit(tx.manager.upsert(OneTimeCode, row, ['purpose', 'holder']));
      if (sendingOf({ asked, ofDistrict, hasAccount }) === 'sent')
        await this.messages.send(tx, {
          to: { phone },
          template: purpose === 'recovery' ? 'recovery' : 'sign-in-code',
          values: { code, minutes: String(CODE_MINUTES) },
          language,
          expiresAt,
        });
    });
    // Sending takes a little longer than withholding: here alone it would tell which numbers have an account.
    if (busy) await wait(Math.max(0, BUSY_ANSWER_MS - (performance.now() - began)));
    return answer;
  }

  /** Is it the code that was sent? Then it is used up. */
  async fits(tx: Tx, wanted: Pick<CodeWanted, 'purpose' | 'holder' | 'phone'>, code: string): Promise<boolean> {
    const sent = await countTry(tx, wanted);
    const given = this.digest(wanted, code);
    return sent !== undefined && timingSafeEqual(sent, given) && useUp(tx, wanted, sent);
  }

  /** @returns how many codes the district was asked for within the hour, this one among them */
  private async count({ phone, origin }: CodeWanted): Promise<number> {
    const number = digestKey(this.personal, 'code number', phone);
    // Whoever signed in with this number from this browser is not kept out by what others ask for it.
    const own = (await this.signInLimits.isKnownBrowser(phone, origin))
      ? `:${digestKey(this.personal, 'code browser', origin.browser!)}`
      : '';
    if (!own) await consume(this.source, digestKey(this.personal, 'code source', sourceOf(origin.address)));
    await consume(this.again, number + own);
    await consume(this.number, number + own);
    return (await consume(this.district, 'all')).consumedPoints;
  }

  private digest({ purpose, holder, phone }: Pick<CodeWanted, 'purpose' | 'holder' | 'phone'>, code: string): Buffer {
    return this.personal.blindIndex('one-time code', `${purpose} ${holder} ${phone} ${code}`);
  }
}
