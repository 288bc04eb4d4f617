import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import { DomainError } from '@linli/problems';
import { PersonalData, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';

import { ATTACKED_AFTER, ATTACKED_WINDOW_S, KNOWN_DAYS, sourceOf, TRIES, TRIES_OF_SOURCE, tryOf, WINDOW_S } from './sign-in.rules.js';

/** One try to sign in, by what it is counted under. */
export interface Try {
  account: string;
  source: string;
  known: boolean;
}

/**
 * How often passwords may be tried: by one source for one account, by one source for all, and, slowed down only, by all for one account (`sign-in.rules.ts`).
 * Neither what was typed nor from where is stored, only under a keyed hash; whether there is such an account makes no difference.
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
    const store = { storeClient: dataSource, storeType: 'typeorm', tableName: 'sign_in_attempt', tableCreated: true, clearExpiredByTimeout: false };
    this.pair = new RateLimiterPostgres({ ...store, keyPrefix: 'pair', points: TRIES, duration: WINDOW_S, blockDuration: WINDOW_S });
    this.source = new RateLimiterPostgres({ ...store, keyPrefix: 'source', points: TRIES_OF_SOURCE, duration: WINDOW_S, blockDuration: WINDOW_S });
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
      this.dataSource.query(
        'INSERT INTO sign_in_source (account, source, at) VALUES ($1, $2, now()) ON CONFLICT (account, source) DO UPDATE SET at = excluded.at',
        [account, source],
      ),
    ]);
  }

  /** Whoever had too many tries for this account may try again, from wherever. */
  async lift(tx: Tx, username: string): Promise<void> {
    const account = this.keyOf('sign-in name', username);
    await tx.sql.query("DELETE FROM sign_in_attempt WHERE starts_with(key, 'pair:' || $1 || ':') OR key = 'account:' || $1", [account]);
  }

  /** What counts no more. */
  async prune(): Promise<void> {
    await this.dataSource.query('DELETE FROM sign_in_attempt WHERE expire < $1', [Date.now()]);
    await this.dataSource.query('DELETE FROM sign_in_source WHERE at < now() - make_interval(days => $1)', [KNOWN_DAYS]);
  }

  private async isKnown(account: string, source: string): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      'SELECT FROM sign_in_source WHERE account = $1 AND source = $2 AND at > now() - make_interval(days => $3)',
      [account, source, KNOWN_DAYS],
    );
    return rows.length > 0;
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
    if (error instanceof RateLimiterRes) throw new DomainError('too-many-requests', { params: { retryAfter: Math.ceil(error.msBeforeNext / 1000) } });
    throw error;
  }
}
