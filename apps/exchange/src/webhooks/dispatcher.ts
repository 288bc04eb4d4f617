import { pause, reasonOf, sessionWaitMs, underLock, type Sql } from '@linli/events';
import { Clock, Config, PersonalData, system, UnitOfWork } from '@linli/service';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { In } from 'typeorm';

import { withSchema } from '../feed/cloud-event.rules.js';
import { FeedSignals } from '../feed/feed-signals.js';
import { endOfFeed } from '../feed/feed.store.js';
import { areasWithin, typesOf } from '../feed/given.rules.js';
import { services } from '../feed/services.js';
import { schemasAddress } from '../schemas/schemas.js';
import { originOf } from './handshake.rules.js';
import { Lane } from './lane.js';
import { messageOf } from './message.js';
import { Receivers } from './receivers.js';
import { decide } from './retry.rules.js';
import { openSecrets } from './secrets.js';
import type { SubscriptionReason } from './subscription.machine.rules.js';
import { Subscription } from './subscription.entity.js';
import { SubscriptionsService } from './subscriptions.service.js';
import {
  activeSubscriptions,
  beat,
  claimDue,
  overfull,
  placesOf,
  queueBehind,
  release,
  settleTries,
  type Claimed,
  type Given,
  type Tried,
} from './webhooks.store.js';

/** Looked at so often though nobody said that there is something. */
const PASS_MS = 1000;
/** While something is under way. */
const BUSY_MS = 20;
const HEARTBEAT_MS = 3000;
/** So many events of a log are looked at at once. */
const PAGE = 500;
/** More than so many do not wait for one subscription: what comes next waits in the feed. */
const MOST_WAITING = 2000;
/** What was taken and of which nobody says what came is due again. */
const LEASE_MS = 120_000;
const SETTLED_AT_ONCE = 500;

interface Target {
  version: number;
  url: string;
  secrets: readonly string[];
  rate: number | null;
}

/**
 * Sends events to their subscriptions. One replica does it, under a lock; another takes over. Each subscription has a lane of its own, so
 * that one that is slow, hangs or is away holds none of the others up.
 */
@Injectable()
export class Dispatcher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('webhooks');
  private readonly stopping = new AbortController();
  private readonly lanes = new Map<string, Lane>();
  private readonly targets = new Map<string, Target>();
  private readonly schemas: string;
  private readonly origin: string;
  private tried: Tried[] = [];
  private failed: { subscription: string; reason: SubscriptionReason }[] = [];
  private wake: () => void = () => {};
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly personal: PersonalData,
    private readonly clock: Clock,
    private readonly receivers: Receivers,
    private readonly subscriptions: SubscriptionsService,
    signals: FeedSignals,
  ) {
    this.schemas = schemasAddress(config.publicUrl);
    this.origin = originOf(config.publicUrl);
    signals.each(() => this.wake());
  }

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  /** While the database is still connected. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    this.wake();
    await this.running;
  }

  private async run(): Promise<void> {
    const { databaseUrl } = this.config;
    const stopping = this.stopping.signal;
    const lock = { databaseUrl, name: 'webhooks', application: 'linli-webhooks', worker: 'jobs' as const, stopping };
    while (!stopping.aborted) {
      try {
        await underLock(lock, (sql, gone) => this.session(sql, gone));
      } catch (error) {
        this.log.warn(`webhooks are sent again in a moment: ${reasonOf(error)}`);
      }
      await pause(sessionWaitMs('jobs', 'ended'), stopping);
    }
  }

  private async session(sql: Sql, gone: AbortSignal): Promise<void> {
    let beaten = performance.now();
    try {
      while (!this.stopping.signal.aborted && !gone.aborted) {
        const asleep = this.sleep([...this.lanes.values()].every(({ isIdle }) => isIdle) ? PASS_MS : BUSY_MS);
        await this.settle();
        const worked = (await this.queue()) + (await this.claim());
        if (performance.now() - beaten > HEARTBEAT_MS) {
          await beat(sql);
          beaten = performance.now();
        }
        if (worked === 0) await asleep;
      }
    } finally {
      await this.end();
    }
  }

  /** What is under way has a moment to come back; what was only taken goes back at once. */
  private async end(): Promise<void> {
    const back = [...this.lanes.values()].flatMap((lane) => lane.stop());
    const until = performance.now() + 2000;
    while ([...this.lanes.values()].some(({ isIdle }) => !isIdle) && performance.now() < until) await this.sleep(BUSY_MS);
    await this.settle();
    await this.unitOfWork.as(system, (tx) =>
      release(
        tx,
        back.map(({ id }) => id),
        this.clock.now(),
      ),
    );
    this.lanes.clear();
  }

  /** Queues what is new for whoever wants it. */
  private async queue(): Promise<number> {
    const now = this.clock.now();
    const { given, behind } = await this.unitOfWork.as(system, async (tx) => {
      const active = await activeSubscriptions(tx, now);
      const given = active.map(({ id, types, area, kinds, areas }): Given => ({
        id,
        types: typesOf(kinds as never, types ?? undefined),
        areas: areasWithin(areas, area ?? undefined),
      }));
      this.keepLanes(new Set(given.map(({ id }) => id)));
      if (given.length === 0) return { given, behind: [] };
      const end = await endOfFeed(tx, services);
      const places = await placesOf(
        tx,
        given.map(({ id }) => id),
        services,
      );
      return { given, behind: places.filter(({ service, number }) => Number(number) < (end.get(service) ?? 0)) };
    });
    if (behind.length === 0) return 0;
    const full = await this.unitOfWork.as(system, (tx) => overfull(tx, MOST_WAITING));
    const byId = new Map(given.map((one) => [one.id, one]));
    let looked = 0;
    for (const { service, number, subscriptions } of behind) {
      const wanted = subscriptions.flatMap((id) => (full.has(id) ? [] : [byId.get(id)!]));
      if (wanted.length === 0) continue;
      looked += (await this.unitOfWork.as(system, (tx) => queueBehind(tx, service, number, wanted, PAGE, now))).looked;
    }
    return looked;
  }

  /** A lane for each subscription that is sent to; of others nothing more is sent. */
  private keepLanes(active: ReadonlySet<string>): void {
    for (const [id, lane] of this.lanes) {
      if (active.has(id)) continue;
      lane.stop();
      if (lane.isIdle) this.lanes.delete(id);
    }
    for (const id of active) if (!this.lanes.has(id)) this.lanes.set(id, new Lane((one) => this.send(one)));
  }

  /** Takes what is due, and gives it to its lane. */
  private async claim(): Promise<number> {
    const room = [...this.lanes].map(([subscription, lane]) => ({ subscription, room: lane.room })).filter((lane) => lane.room > 0);
    if (room.length === 0) return 0;
    const now = this.clock.now();
    const claimed = await this.unitOfWork.as(system, async (tx) => {
      const due = await claimDue(tx, room, now, new Date(now.getTime() + LEASE_MS));
      const unknown = due.filter(({ subscription, version }) => this.targets.get(subscription)?.version !== version);
      for (const row of await tx.manager.findBy(Subscription, { id: In([...new Set(unknown.map(({ subscription }) => subscription))]) })) {
        const { version, url, rate } = row;
        this.targets.set(row.id, { version, url, rate, secrets: await openSecrets(this.personal, tx, row) });
      }
      return due;
    });
    for (const [subscription, of] of Map.groupBy(claimed, (one) => one.subscription))
      this.lanes.get(subscription)!.add(of, this.targets.get(subscription)!.rate);
    return claimed.length;
  }

  /** @returns whether it arrived */
  private async send(one: Claimed): Promise<boolean> {
    const { url, secrets } = this.targets.get(one.subscription)!;
    const at = this.clock.now();
    const { headers, body } = messageOf(withSchema(one.body, one.type, this.schemas), secrets, this.origin, at);
    const { outcome, ms, answer } = await this.receivers.send('POST', url, headers, body);
    const tries = one.tries + 1;
    const decision = decide(outcome, { tries, first: one.first_try_at ?? at }, this.clock.now(), Math.random());
    const isOver = decision.next === 'dead' || decision.next === 'gone';
    if (isOver) this.failed.push({ subscription: one.subscription, reason: decision.next === 'gone' ? 'gone' : 'failing' });
    this.tried.push({
      delivery: one.id,
      tries,
      state: isOver ? 'dead' : decision.next === 'sent' ? 'sent' : 'waiting',
      nextTryAt: decision.next === 'retry' ? decision.at : at,
      at,
      ms,
      status: 'status' in outcome ? outcome.status : null,
      failure: 'failure' in outcome ? outcome.failure : null,
      answer: answer ?? null,
    });
    if (this.tried.length >= SETTLED_AT_ONCE) this.wake();
    return decision.next === 'sent';
  }

  /** Writes what came of tries. What cannot be written now is kept, and written with the next. */
  private async settle(): Promise<void> {
    while (this.tried.length > 0) {
      const some = this.tried.slice(0, SETTLED_AT_ONCE);
      await this.unitOfWork.as(system, (tx) => settleTries(tx, some));
      this.tried.splice(0, some.length);
    }
    for (let next = this.failed[0]; next; next = this.failed[0]) {
      await this.subscriptions.fail(next.subscription, next.reason);
      this.failed.shift();
    }
  }

  private sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
