import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import { DomainError } from '@linli/problems';
import { PersonalData, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource, Like, MoreThan } from 'typeorm';

import { SignInAttempt } from './sign-in-attempt.entity.js';
import { SignInSource } from './sign-in-source.entity.js';
import { ATTACKED_AFTER, ATTACKED_WINDOW_S, knownSince, sourceOf, TRIES, TRIES_OF_SOURCE, tryOf, WINDOW_S } from './sign-in.rules.js';

/** One try to sign in, by what it is counted under. */
export interface Try {
  account: string;
  source: string;
  known: boolean;
}

/**
 * How often passwords may be tried: by one source for one account, by one source for all, and, slowed down only, by all for one account
 * (`sign-in.rules.ts`). Neither what was typed nor from where is stored, only under a keyed hash; whether there is such an account makes no
 * difference.
 */
@Injectable()
export class SignInLimits {
  private readonly pair: RateLimiterPostgres;
  private readonly source: RateLimiterPostgres;
  private readonly account: RateLimiterPostgres;

  constructor(
    private readonly personal: PersonalData,
    private readonly dataSource: DataSource,
  ) {
    const store = {
      storeClient: dataSource,
      storeType: 'typeorm',
      tableName: 'sign_in_attempt',
      tableCreated: true,
      clearExpiredByTimeout: false,
    };
    this.pair = new RateLimiterPostgres({ ...store, keyPrefix: 'pair', points: TRIES, duration: WINDOW_S, blockDuration: WINDOW_S });
    this.source = new RateLimiterPostgres({
      ...store,
      keyPrefix: 'source',
      points: TRIES_OF_SOURCE,
      duration: WINDOW_S,
      blockDuration: WINDOW_S,
    });
    this.account = new RateLimiterPostgres({ ...store, keyPrefix: 'account', points: ATTACKED_AFTER, duration: ATTACKED_WINDOW_S });
  }

  /** Counts a try before the password is looked at. @throws DomainError too-many-requests, with the seconds until the next one */
  async begin(username: string, address: string): Promise<Try> {
    const account = this.keyOf('sign-in name', username);
    const source = this.keyOf('sign-in source', sourceOf(address));
    const [known, seen] = await Promise.all([this.isKnown(account, source), this.account.get(account)]);
    const { cost, waitMs } = tryOf({ known, attacked: (seen?.consumedPoints ?? 0) >= ATTACKED_AFTER });
    await consume(this.source, source, 1);
    await consume(this.pair, `${account}:${source}`, cost);
    if (waitMs > 0) await wait(waitMs);
    return { account, source, known };
  }

  async failed({ account, known }: Try): Promise<void> {
    if (!known) await this.account.penalty(account);
  }

  async succeeded({ account, source }: Try): Promise<void> {
    await Promise.all([
      this.pair.delete(`${account}:${source}`),
      this.source.reward(source, 1),
      this.dataSource.manager.upsert(SignInSource, { account, source, at: new Date() }, ['account', 'source']),
    ]);
  }

  /** Whoever had too many tries for this account may try again, from wherever. */
  async lift(tx: Tx, username: string): Promise<void> {
    const account = this.keyOf('sign-in name', username);
    await tx.manager.delete(SignInAttempt, [{ key: Like(`pair:${account.replaceAll('_', '\\_')}:%`) }, { key: `account:${account}` }]);
  }

  private isKnown(account: string, source: string): Promise<boolean> {
    return this.dataSource.manager.existsBy(SignInSource, { account, source, at: MoreThan(knownSince(new Date())) });
  }

  /** Hashed first: the blind index takes names that differ in a hyphen for the same. */
  private keyOf(field: string, value: string): string {
    return this.personal.blindIndex(field, createHash('sha256').update(value).digest('hex')).toString('base64url');
  }
}

async function consume(limiter: RateLimiterPostgres, key: string, points: number): Promise<void> {
  try {
    await limiter.consume(key, points);
  } catch (error) {
    if (error instanceof RateLimiterRes)
      throw new DomainError('too-many-requests', { params: { retryAfter: Math.ceil(error.msBeforeNext / 1000) } });
    throw error;
  }
}
