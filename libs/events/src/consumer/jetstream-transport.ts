import type { NatsConnection } from '@nats-io/transport-node';
import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';

import type { Sql } from '../sql.js';
import { HandlerSubscription } from './handler-subscription.js';
import { ProjectionSubscription } from './projection-subscription.js';
import type { Callback, ConsumerOptions } from './subscription.js';

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
 * JetStream under Nest's own `@EventPattern`. `@EventPattern(subject)` is a handler; `@EventPattern(subject, {projection: 'name'})`
 * is part of a read model. A subject's first word is the stream.
 */
export class JetStreamTransport extends Server implements CustomTransportStrategy {
  override readonly propagatesEventHandlerErrors = true;
  private readonly handlers = new Map<string, Map<string, Callback>>();
  private readonly projections = new Map<string, Map<string, Callback>>();
  private readonly stopping = new AbortController();
  private running: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: JetStreamTransportOptions) {
    super();
  }

  override addHandler(pattern: unknown, callback: MessageHandler, _isEvent?: boolean, extras: Record<string, unknown> = {}): void {
    const subject = String(pattern);
    const stream = subject.split('.', 1)[0]!;
    const [group, name] = typeof extras.projection === 'string' ? [this.projections, `${extras.projection} ${stream}`] : [this.handlers, stream];
    const callbacks = group.get(name) ?? new Map<string, Callback>();
    if (callbacks.has(subject)) throw new Error(`two methods take ${subject} as ${name}`);
    group.set(name, callbacks.set(subject, asCallback(callback)));
  }

  listen(callback: () => void): void {
    const { service, connection, sql, databaseUrl, masterKey, attempts = 8, log = () => {} } = this.options;
    const options: ConsumerOptions = { service, connection, sql, databaseUrl, masterKey, attempts, log, stopping: this.stopping.signal };
    const handlers = [...this.handlers].map(([stream, callbacks]) => new HandlerSubscription(stream, callbacks, options));
    const projections = [...this.projections].map(([name, callbacks]) => {
      const [projection, stream] = name.split(' ') as [string, string];
      return new ProjectionSubscription(projection, stream, callbacks, options);
    });
    this.running = Promise.all([...handlers, ...projections].map((subscription) => subscription.run()));
    callback();
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

function asCallback(handler: MessageHandler): Callback {
  return async (data, context) => {
    const result: unknown = await handler(data, context);
    if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
  };
}
