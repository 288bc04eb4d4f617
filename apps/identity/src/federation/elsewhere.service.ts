import { createHash, randomBytes } from 'node:crypto';

import { sealFor, unseal } from '@linli/events';
import { Config, nobody, UnitOfWork, type Language } from '@linli/service';
import { Injectable, Logger } from '@nestjs/common';

import { SignInLimits, type Origin } from '../accounts/sign-in-limits.js';
import { ElsewhereAttempt } from './elsewhere-attempt.entity.js';
import { takeAttempt } from './elsewhere-attempt.store.js';
import { ElsewhereError } from './elsewhere-error.js';
import { LinksService, type Identity } from './links.service.js';
import type { Answer, Kept } from './redirecting.js';
import { SignInProviders } from './sign-in-providers.js';
import { keyOf, stateFor, type Holder } from './state.rules.js';

const MINUTE_MS = 60_000;
/** How long somebody may take elsewhere. */
const AWAY_MS = 10 * MINUTE_MS;

/** What is chosen before a browser leaves, and counts when it is back. */
export interface Chosen {
  shared: boolean;
  language: Language;
}

export interface Departure extends Chosen {
  inWechat: boolean;
}

/** What came of it: who it is elsewhere, or why that was not shown; `stale` is an answer that nobody waits for. */
export type Shown = { identity: Identity; chosen: Chosen } | { failure: ElsewhereError['reason'] | 'stale'; chosen?: Chosen };

interface Attempt {
  provider: string;
  kept: Kept;
  chosen: Chosen;
}

/** Sends browsers elsewhere to show who is in front of them, and checks what they bring back. */
@Injectable()
export class ElsewhereService {
  private readonly log = new Logger('elsewhere');

  constructor(
    private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly providers: SignInProviders,
    private readonly links: LinksService,
    private readonly limits: SignInLimits,
  ) {}

  /** The address to go to, or why there is none; `stale` where no such provider is. */
  async leave(
    holder: Holder,
    id: string,
    { inWechat, ...chosen }: Departure,
  ): Promise<{ address: string } | { failure: 'down' | 'stale' }> {
    const provider = this.providers.redirecting(id);
    if (!provider?.isFor({ inWechat })) return { failure: 'stale' };
    const state = stateFor(holder, randomBytes(16).toString('hex'));
    const leaving = await this.tried(id, () => provider.leave({ state, callback: this.callback(id), inWechat, ...chosen }));
    if ('failure' in leaving) return { failure: 'down' };
    const attempt: Attempt = { provider: id, kept: leaving.done.kept, chosen };
    const sealed = await sealFor(this.config.masterKey, attempt);
    const row = { holder: keyOf(holder), state: digest(state), sealed, expires_at: new Date(Date.now() + AWAY_MS) };
    await this.unitOfWork.as(nobody, ({ manager }) => manager.upsert(ElsewhereAttempt, row, ['holder']));
    return { address: leaving.done.address };
  }

  /**
   * Who it is, from what a browser brings back. Good once, for the holder who went, at the address of the provider that was gone to: an
   * answer that another provider gave in its place comes back at another address (RFC 9700, 4.4).
   */
  async comeBack(holder: Holder, id: string, answer: Answer): Promise<Shown> {
    const sealed = await this.unitOfWork.as(nobody, (tx) => takeAttempt(tx, keyOf(holder), digest(answer.state)));
    const attempt = sealed === undefined ? undefined : await unseal<Attempt>(this.config.masterKey, sealed);
    const provider = this.providers.redirecting(id);
    if (!attempt || !provider) return { failure: 'stale' };
    const { chosen } = attempt;
    if (attempt.provider !== id) return { failure: 'wrong', chosen };
    const found = await this.tried(id, () => provider.subjectOf(answer, attempt.kept, this.callback(id)));
    return 'failure' in found ? { ...found, chosen } : { identity: this.links.identity(id, found.done), chosen };
  }

  /**
   * Who it is, by a name and password of a directory; undefined when they do not fit.
   * @throws DomainError too-many-requests, with the seconds until the next try
   */
  async byPassword(id: string, name: string, password: string, origin: Origin): Promise<Identity | { failure: 'down' } | undefined> {
    const directory = this.providers.directory(id);
    if (!directory) return undefined;
    const attempt = await this.limits.begin(`directory ${id} ${name.trim().toLowerCase()}`, origin);
    const found = await this.tried(id, () => directory.subjectOf(name.trim(), password));
    if ('failure' in found) return { failure: 'down' };
    if (found.done === undefined) {
      await this.limits.failed(attempt);
      return undefined;
    }
    await this.limits.succeeded(attempt);
    return this.links.identity(id, found.done);
  }

  private callback(id: string): string {
    return `${this.config.publicUrl}/oidc/elsewhere/${id}`;
  }

  private async tried<T>(id: string, work: () => Promise<T>): Promise<{ done: T } | { failure: ElsewhereError['reason'] }> {
    try {
      return { done: await work() };
    } catch (error) {
      if (!(error instanceof ElsewhereError)) throw error;
      // A no is nobody’s trouble.
      if (error.reason !== 'refused') this.log.warn(`${id}: ${error.reason}, ${error.message}`);
      return { failure: error.reason };
    }
  }
}

const digest = (state: string): Buffer => createHash('sha256').update(state).digest();
