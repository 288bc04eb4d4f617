import { setTimeout as wait } from 'node:timers/promises';

import { PersonalData, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { DataSource, In, Like, MoreThan } from 'typeorm';

import { consume, counter, digestKey } from './counters.js';
import { SignInAttempt } from './sign-in-attempt.entity.js';
import { SignInSource } from './sign-in-source.entity.js';
import { ATTACKED_AFTER, ATTACKED_WINDOW_S, knownSince, sourceOf, TRIES, TRIES_OF_SOURCE, tryOf, WINDOW_S } from './sign-in.rules.js';

/** From where somebody tries: an address, and the browser by its cookie when it has one. */
export interface Origin {
  address: string;
  browser?: string | undefined;
}

/** One try to sign in, by what it is counted under. */
export interface Try {
  account: string;
  /** Its address, and its browser when it has a cookie. */
  sources: string[];
  /** What the tries are counted for: the browser, where the account was signed in to from it before; the address otherwise. */
  source: string;
  known: boolean;
  device: boolean;
}

/**
 * How often secrets may be tried: by one source for one account, by one source for all, and, slowed down only, by all for one account
 * (`sign-in.rules.ts`). A browser that the account was signed in to from counts for itself: whatever others do from the same address, its
 * owner gets in. Neither what was typed nor from where is stored, only under a keyed hash; whether there is such an account makes no
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
    this.pair = counter(dataSource, { keyPrefix: 'pair', points: TRIES, duration: WINDOW_S, blockDuration: WINDOW_S });
    this.source = counter(dataSource, { keyPrefix: 'source', points: TRIES_OF_SOURCE, duration: WINDOW_S, blockDuration: WINDOW_S });
    this.account = counter(dataSource, { keyPrefix: 'account', points: ATTACKED_AFTER, duration: ATTACKED_WINDOW_S });
  }

  /**
   * Counts a try before the secret is looked at.
   * @param name what is tried: a user name, a telephone number, or an account’s second factor
   * @throws DomainError too-many-requests, with the seconds until the next one
   */
  async begin(name: string, origin: Origin): Promise<Try> {
    const one = await this.tryOf(name, origin);
    const seen = await this.account.get(one.account);
    const { cost, waitMs } = tryOf({ known: one.known, attacked: (seen?.consumedPoints ?? 0) >= ATTACKED_AFTER });
    if (!one.device) await consume(this.source, one.source, 1);
    await consume(this.pair, `${one.account}:${one.source}`, cost);
    if (waitMs > 0) await wait(waitMs);
    return one;
  }

  async failed({ account, known }: Try): Promise<void> {
    if (!known) await this.account.penalty(account);
  }

  async succeeded(one: Try): Promise<void> {
    await Promise.all([
      this.pair.delete(`${one.account}:${one.source}`),
      one.device ? undefined : this.source.reward(one.source, 1),
      this.know(this.dataSource, one),
    ]);
  }

  /** The account was signed in to from there without a secret that is tried here. */
  async remember(tx: Tx, name: string, origin: Origin): Promise<void> {
    await this.know(tx, this.countedUnder(name, origin));
  }

  /** Was this account signed in to from this browser before? */
  async isKnownBrowser(name: string, origin: Origin): Promise<boolean> {
    return (await this.tryOf(name, origin)).device;
  }

  /** Whoever had too many tries for this account may try again, from wherever. */
  async lift(tx: Tx, name: string): Promise<void> {
    const account = digestKey(this.personal, 'sign-in name', name);
    await tx.manager.delete(SignInAttempt, [{ key: Like(`pair:${account.replaceAll('_', '\\_')}:%`) }, { key: `account:${account}` }]);
  }

  private async know({ manager }: Pick<Tx, 'manager'>, { account, sources }: Pick<Try, 'account' | 'sources'>): Promise<void> {
    const at = new Date();
    const rows = sources.map((source) => ({ account, source, at }));
    await manager.upsert(SignInSource, rows, ['account', 'source']);
  }

  private countedUnder(name: string, { address, browser }: Origin) {
    const account = digestKey(this.personal, 'sign-in name', name);
    const byAddress = digestKey(this.personal, 'sign-in source', sourceOf(address));
    const byBrowser = browser && digestKey(this.personal, 'sign-in browser', browser);
    return { account, byAddress, byBrowser, sources: byBrowser ? [byAddress, byBrowser] : [byAddress] };
  }

  private async tryOf(name: string, origin: Origin): Promise<Try> {
    const { account, byAddress, byBrowser, sources } = this.countedUnder(name, origin);
    const rows = await this.dataSource.manager.findBy(SignInSource, { account, source: In(sources), at: MoreThan(knownSince(new Date())) });
    const device = rows.some(({ source }) => source === byBrowser);
    return { account, sources, source: device ? byBrowser! : byAddress, known: rows.length > 0, device };
  }
}
