import { jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import pLimit from 'p-limit';
import { isObservable, lastValueFrom } from 'rxjs';

import type { Sql } from '../sql.js';
import { EVENT_TRIES } from './attempt.rules.js';
import { HandlerSubscription } from './handler-subscription.js';
import type { EventBatch } from './event-batch.js';
import { ProjectionSubscription, type BatchCallback } from './projection-subscription.js';
import { publishedAt } from '../stream/streams.js';
import { streamOf } from './read-message.js';
import type { Lag, Progress, Standing } from './lag.js';
import type { ConsumerOptions, Handler } from './subscription.js';

/** So many connections of the pool at most: after an hour of the broker being away, requests go on beside what comes. */
const EFFECTS_AT_ONCE = 8;

export interface JetStreamTransportOptions {
  service: string;
  connection: NatsConnection;
  /** The service's database, in the application's role. */
  sql: Sql;
  databaseUrl: string;
  masterKey: Buffer;
  attempts?: number;
  log?: (message: string, error?: unknown) => void;
}

/**
 * JetStream under Nest's own `@EventPattern`: a subject's method is a handler; with `{projection: 'name'}` it keeps that read model and is
 * given batches (see `OnEvent`, `Projection`). A subject's first word is the stream.
 */
export class JetStreamTransport extends Server implements CustomTransportStrategy {
  override readonly propagatesEventHandlerErrors = true;
  private readonly handlers = new Map<string, Map<string, Handler[]>>();
  private readonly projections = new Map<string, { method: unknown; callbacks: Map<string, BatchCallback> }>();
  private readonly stopping = new AbortController();
  private subscriptions: (HandlerSubscription | ProjectionSubscription)[] = [];
  private running: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: JetStreamTransportOptions) {
    super();
  }

  override addHandler(pattern: unknown, callback: MessageHandler, _isEvent?: boolean, extras: Record<string, unknown> = {}): void {
    const subject = String(pattern);
    const stream = streamOf(subject);
    if (typeof extras.projection === 'string') return this.addProjection(extras.projection, extras.method, subject, callback);
    const subjects = this.handlers.get(stream) ?? new Map<string, Handler[]>();
    const handlers = subjects.get(subject) ?? [];
    const { concerns, feature } = extras as Pick<Handler, 'concerns' | 'feature'>;
    if (handlers.some((other) => other.feature === feature)) throw new Error(`two methods take ${subject}: name the feature of one`);
    handlers.push({ callback: (data, context) => settled(callback(data, context)), concerns, feature });
    this.handlers.set(stream, subjects.set(subject, handlers));
  }

  private addProjection(projection: string, method: unknown, subject: string, callback: MessageHandler): void {
    const name = `${projection} ${streamOf(subject)}`;
    const known = this.projections.get(name) ?? { method, callbacks: new Map<string, BatchCallback>() };
    if (known.method !== method || known.callbacks.has(subject)) throw new Error(`one method keeps the read model ${projection}`);
    known.callbacks.set(subject, (batch: EventBatch) => settled(callback(batch)));
    this.projections.set(name, known);
  }

  listen(callback: () => void): void {
    const { service, connection, sql, databaseUrl, masterKey, attempts = EVENT_TRIES, log = () => {} } = this.options;
    const options: ConsumerOptions = { service, connection, sql, databaseUrl, masterKey, attempts, log, stopping: this.stopping.signal };
    const inTurn = pLimit(EFFECTS_AT_ONCE);
    const handlers = [...this.handlers].map(([stream, methods]) => new HandlerSubscription(stream, methods, inTurn, options));
    const projections = [...this.projections].map(([name, { callbacks }]) => {
      const [projection, stream] = name.split(' ') as [string, string];
      return new ProjectionSubscription(projection, stream, callbacks, options);
    });
    this.subscriptions = [...handlers, ...projections];
    this.running = Promise.all(this.subscriptions.map((subscription) => subscription.run()));
    callback();
  }

  /** How many readers there are, of which `lag` tells when all is well. */
  get readers(): number {
    return this.subscriptions.length;
  }

  /** Which readers there are, also when the broker is away. */
  get consumers(): Pick<Lag, 'consumer' | 'stream'>[] {
    return this.subscriptions.map(({ consumer, stream }) => ({ consumer, stream }));
  }

  /** How far each reader lies behind its stream, as far as the broker tells at present. */
  lag(): Promise<Lag[]> {
    return this.standings();
  }

  /** The same, and since when. */
  async progress(): Promise<Progress[]> {
    const found = await this.standings();
    const manager = await jetstreamManager(this.options.connection);
    return Promise.all(
      found.map(async ({ position, ...lag }) => {
        const [handledTo, waitingSince] = await Promise.all([
          publishedAt(manager, lag.stream, position),
          lag.events > 0 ? publishedAt(manager, lag.stream, position + 1) : undefined,
        ]);
        return { ...lag, ...(handledTo ? { handledTo } : {}), ...(waitingSince ? { waitingSince } : {}) };
      }),
    );
  }

  private async standings(): Promise<Standing[]> {
    const { log = () => {} } = this.options;
    const found = await Promise.all(
      this.subscriptions.map((subscription) =>
        subscription.lag().catch((error: unknown) => {
          log('the lag of a reader is not known at present', error);
          return undefined;
        }),
      ),
    );
    return found.filter((standing) => standing !== undefined);
  }

  /** Takes no more, finishes what is in hand. */
  async close(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  on(): never {
    throw new Error('JetStreamTransport has no events of its own');
  }

  unwrap<T>(): T {
    return this.options.connection as T;
  }
}

async function settled(answer: Promise<unknown>): Promise<void> {
  const result = await answer;
  if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
}
