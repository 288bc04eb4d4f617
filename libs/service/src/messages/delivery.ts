import { reasonOf } from '@linli/events';
import { Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import pLimit from 'p-limit';

import { system } from '../caller/caller.js';
import type { PersonalData } from '../personal-data/personal-data.js';
import type { Clock } from '../timing/clock.js';
import type { Tx } from '../unit-of-work/tx.js';
import type { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import type { Outgoing } from './channel.js';
import type { Channels } from './channels/channels.js';
import { decide, hasExpired, tryMs, type Failure } from './message.rules.js';
import { claim, markGivenUp, markRetry, markSent, type Claimed } from './message.store.js';
import { openContent } from './sealed-content.js';
import { wordsOf } from './templates.js';

/** So many tries at a time: a provider that is slow must not take the connections that requests need. */
const AT_ONCE = 8;
/** So many may wait for their turn in this process; the others stand in the table, where the job finds them. */
const MOST_WAITING = 500;

/**
 * Tries messages. Each try takes the message in one transaction, sends it outside of any, and writes what came of it in another. Who is
 * killed after sending and before writing leaves it to be sent again: at least once, under the same id.
 */
export class Delivery implements BeforeApplicationShutdown {
  private readonly log = new Logger('messages');
  private readonly inTurn = pLimit(AT_ONCE);
  private readonly underWay = new Map<string, Promise<void>>();
  private stopping = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly personal: PersonalData,
    private readonly clock: Clock,
    private readonly channels: Channels,
  ) {}

  /** Has a message tried as soon as there is a place, if it is due then. */
  start(id: string): void {
    if (this.underWay.has(id) || this.underWay.size >= MOST_WAITING) return;
    const done = this.inTurn(() => this.attempt(id))
      .catch((error) => this.log.warn(`message ${id} cannot be tried at present: ${reasonOf(error)}`))
      .finally(() => this.underWay.delete(id));
    this.underWay.set(id, done);
  }

  /** Resolves when everything that was started has been tried. */
  async idle(): Promise<void> {
    await Promise.all(this.underWay.values());
  }

  /** While the database is still connected. What is asked for after this is left to the job of another process. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.idle();
  }

  private async attempt(id: string): Promise<void> {
    if (this.stopping) return;
    const taken = await this.unitOfWork.as(system, (tx) => this.take(tx, id));
    if (!taken) return;
    const failure = await this.send(taken);
    await this.unitOfWork.as(system, (tx) => this.settle(tx, taken.claimed, failure));
  }

  /** Undefined when there is nothing to send. */
  private async take(tx: Tx, id: string): Promise<{ claimed: Claimed; outgoing: Outgoing } | undefined> {
    const claimed = await claim(tx, id);
    if (!claimed) return undefined;
    if (hasExpired(claimed.expires_at, tx.now)) {
      await this.settle(tx, claimed, 'expired');
      return undefined;
    }
    const content = await openContent(this.personal, tx, id, claimed.content);
    if (!content) {
      await this.settle(tx, claimed, 'unreadable');
      return undefined;
    }
    const { template, language } = claimed;
    return { claimed, outgoing: { id, template, language, ...content, text: wordsOf(template, language, content.values) } };
  }

  private async send({ claimed, outgoing }: { claimed: Claimed; outgoing: Outgoing }): Promise<Failure | undefined> {
    const channel = this.channels.named(claimed.channel);
    if (!channel) return 'no-channel';
    const ms = tryMs(claimed.expires_at, this.clock.now());
    if (ms === 0) return 'expired';
    try {
      return await channel.send(outgoing, AbortSignal.timeout(ms));
    } catch (error) {
      if (error instanceof DOMException && error.name === 'TimeoutError') return 'timeout';
      // What fetch throws of a connection. Its message may hold the address, and with it the number: only the code is written down.
      if (error instanceof TypeError && error.cause instanceof Error) return 'unreachable';
      this.log.error(`message ${claimed.id} by ${claimed.channel}: ${error instanceof Error ? error.name : typeof error}`);
      return 'unexpected';
    }
  }

  private async settle(tx: Tx, claimed: Claimed, failure: Failure | undefined): Promise<void> {
    const { id, template, channel, tries, expires_at: expiresAt } = claimed;
    const decided = decide(failure, { tries, expiresAt }, tx.now);
    if ('sent' in decided) {
      await markSent(tx, id);
      await this.personal.erase(tx, id);
      return;
    }
    this.log.warn(`message ${id} (${template}) by ${channel}: ${failure}, try ${tries}${'givenUp' in decided ? ', given up' : ''}`);
    if ('retryAt' in decided) await markRetry(tx, claimed, failure!, decided.retryAt);
    else if ((await markGivenUp(tx, claimed, failure!)).length > 0) await this.personal.erase(tx, id);
  }
}
