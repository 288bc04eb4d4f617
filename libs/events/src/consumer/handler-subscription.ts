import {
  AckPolicy,
  DeliverPolicy,
  jetstream,
  jetstreamManager,
  JetStreamApiError,
  type JetStreamManager,
  type JsMsg,
} from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import type { LimitFunction } from 'p-limit';

import { underLock } from '../lock.js';
import { sessionWaitMs, type SessionEnd } from '../session.rules.js';
import { onReconnect } from '../stream/on-reconnect.js';
import { streamState } from '../stream/streams.js';
import { REQUEUED_EVERY_MS, TRIES_TO_KEEP } from './attempt.rules.js';
import { attempt, pause } from './attempts.js';
import { storeDeadLetter, markFailed, nextRequeued, requeue, deleteDeadLetter } from './dead-letters.js';
import { EventContext, keyOf, type Delivery } from './event-context.js';
import { reasonOf } from './failures.js';
import type { Standing } from './lag.js';
import type { Sql } from '../sql.js';
import { readMessage, type RawMessage } from './read-message.js';
import { rawOf, type ConsumerOptions, type Handler } from './subscription.js';

const ACK_WAIT_MS = 30_000;
const IN_HAND = 256;
const HEARTBEAT_MS = 3000;

/**
 * A service's durable consumer of one stream. Events of one aggregate have their effects one after the other, others beside
 * them; a failing one is tried again where it stands, so that nothing of its aggregate overtakes it. One replica reads, under a lock, the
 * others stand by; each session begins behind the last event before which all are acknowledged, since what JetStream delivers again
 * by itself comes behind newer ones.
 */
export class HandlerSubscription {
  private readonly lanes = new Map<string, Promise<void>>();
  private created = '';
  /** Ends the session that reads at present. */
  private endSession: () => void = () => {};

  constructor(
    readonly stream: string,
    private readonly handlers: ReadonlyMap<string, readonly Handler[]>,
    /** Of all subscriptions of a service: effects take connections that requests need too. */
    private readonly inTurn: LimitFunction,
    private readonly options: ConsumerOptions,
  ) {}

  get consumer(): string {
    return this.options.service;
  }

  async run(): Promise<void> {
    void onReconnect(this.options.connection, () => this.endSession());
    await Promise.all([this.consume(), this.tryDeadAgain()]);
  }

  /** @throws when the broker is away */
  async lag(): Promise<Standing> {
    const { connection, service } = this.options;
    const { num_pending, num_ack_pending, ack_floor } = await (await jetstreamManager(connection)).consumers.info(this.stream, service);
    return { consumer: service, stream: this.stream, events: num_pending + num_ack_pending, position: ack_floor.stream_seq };
  }

  private async consume(): Promise<void> {
    const { databaseUrl, service, stopping, log } = this.options;
    const application = `linli-handler-${service}-${this.stream}`;
    const lock = { databaseUrl, name: `handler:${this.stream}`, application, worker: 'reader' as const, stopping };
    while (!stopping.aborted) {
      let end: SessionEnd = 'ended';
      try {
        await underLock(lock, (sql, gone) => this.session(sql, gone));
      } catch (error) {
        end = 'failed';
        if (!stopping.aborted) log(`${service} cannot read ${this.stream} at present`, error);
      }
      await pause(sessionWaitMs('reader', end), stopping);
    }
  }

  /** Reads until the lock or the broker is lost, then finishes what is in hand. */
  private async session(sql: Sql, gone: AbortSignal): Promise<void> {
    const { connection, service, stopping, log } = this.options;
    const manager = await jetstreamManager(connection);
    const state = await streamState(manager, this.stream);
    // Its service has not started yet.
    if (!state) return;
    this.created = state.created;
    await beginAnew(manager, this.stream, service);
    const consumer = await jetstream(connection).consumers.get(this.stream, service);
    const messages = await consumer.consume({ max_messages: IN_HAND, abort_on_missing_resource: true });
    const over = AbortSignal.any([stopping, gone]);
    const stop = () => void messages.close().catch((error: unknown) => log('a reader could not be closed in order', error));
    over.addEventListener('abort', stop);
    // What was over before anybody listened tells nobody.
    if (over.aborted) stop();
    this.endSession = stop;
    const beating = setInterval(() => void sql.query('SELECT 1').catch(stop), HEARTBEAT_MS);
    try {
      for await (const message of messages) this.enqueue(message);
      await Promise.all(this.lanes.values());
    } finally {
      clearInterval(beating);
      over.removeEventListener('abort', stop);
    }
  }

  private enqueue(message: JsMsg): void {
    const raw = rawOf(message);
    const lane = raw.headers['ce-subject'] ?? String(message.seq);
    const before = this.lanes.get(lane) ?? Promise.resolve();
    const now = before
      .then(() => this.take(message, raw))
      .catch((error: unknown) => this.options.log('an event could not be settled; it will come again', error));
    this.lanes.set(lane, now);
    void now.then(() => {
      if (this.lanes.get(lane) === now) this.lanes.delete(lane);
    });
  }

  private async take(message: JsMsg, raw: RawMessage): Promise<void> {
    if (this.options.stopping.aborted) return;
    const alive = setInterval(() => message.working(), ACK_WAIT_MS / 3);
    try {
      if (await this.settle(raw, message.seq)) message.ack();
    } finally {
      clearInterval(alive);
    }
  }

  /** @returns whether the event is done with: its effect is there, or it lies among the dead letters */
  private async settle(raw: RawMessage, sequence: number): Promise<boolean> {
    const { service, sql, attempts, stopping, log } = this.options;
    const reading = readMessage(raw);
    const letter = { consumer: service, eventId: reading.event?.id, key: reading.event && keyOf(reading.event), ...raw };
    if (!reading.ok) {
      log(`dead letter on ${raw.subject}: ${reading.reason}`);
      const outcome = await attempt(
        () => storeDeadLetter(sql, { ...letter, eventId: undefined, key: undefined, reason: reading.reason, attempts: 1, state: 'dead' }),
        {
          tries: TRIES_TO_KEEP,
          stopping,
          onFailure: (error) => log('a dead letter cannot be kept at present', error),
        },
      );
      return outcome.kind === 'done';
    }
    const { event, data } = reading;
    const handlers = this.concerned(raw.subject, data);
    if (handlers.length === 0) return true;
    const sealed = raw.headers['linli-sealed'];
    const delivery = {
      event,
      consumer: service,
      stream: this.stream,
      streamCreated: this.created,
      streamSequence: sequence,
      ...(sealed ? { sealed } : {}),
    };
    const outcome = await attempt(() => this.inTurn(() => this.handle(handlers, data, delivery)), {
      tries: attempts,
      stopping,
      onFailure: (error, n) => log(`attempt ${n} at ${event.type} ${event.id} failed`, error),
    });
    if (outcome.kind === 'dead')
      await storeDeadLetter(sql, { ...letter, reason: reasonOf(outcome.error), attempts: outcome.attempts, state: 'dead' });
    if (outcome.kind === 'parked')
      await storeDeadLetter(sql, { ...letter, reason: 'waits behind a dead letter', attempts: 0, state: 'parked' });
    return outcome.kind !== 'stopped';
  }

  private concerned(subject: string, data: object): readonly Handler[] {
    return (this.handlers.get(subject) ?? []).filter(({ concerns }) => concerns?.(data) !== false);
  }

  /** One after the other: who has seen the event before does nothing. */
  private async handle(handlers: readonly Handler[], data: object, delivery: Delivery): Promise<void> {
    for (const { callback, feature } of handlers)
      await callback(data, new EventContext({ ...delivery, ...(feature ? { feature } : {}) }, this.options.masterKey));
  }

  private async tryDeadAgain(): Promise<void> {
    const { stopping, log } = this.options;
    while (!stopping.aborted) {
      try {
        while (!stopping.aborted && (await this.tryOneAgain()));
      } catch (error) {
        log('dead letters cannot be tried again at present', error);
      }
      await pause(REQUEUED_EVERY_MS, stopping);
    }
  }

  private async tryOneAgain(): Promise<boolean> {
    const { service, sql } = this.options;
    const row = await nextRequeued(sql, service, this.stream);
    if (!row) return false;
    const reading = readMessage({ subject: row.subject, headers: row.headers, data: row.data });
    const sealed = row.headers['linli-sealed'];
    try {
      if (!reading.ok) throw new Error(reading.reason);
      const delivery = {
        event: reading.event,
        consumer: service,
        stream: this.stream,
        streamCreated: this.created,
        streamSequence: 0,
        deadLetter: row.id,
        ...(sealed ? { sealed } : {}),
      };
      await this.handle(this.concerned(row.subject, reading.data), reading.data, delivery);
    } catch (error) {
      await markFailed(sql, row.id, reasonOf(error));
      return true;
    }
    await deleteDeadLetter(sql, row.id);
    await requeue(sql, row.key);
    return true;
  }
}

/** A durable consumer that begins behind the last event before which all are acknowledged, whatever an earlier one had in hand. */
async function beginAnew(manager: JetStreamManager, stream: string, name: string): Promise<void> {
  let next = 1;
  try {
    next = (await manager.consumers.info(stream, name)).ack_floor.stream_seq + 1;
    await manager.consumers.delete(stream, name);
  } catch (error) {
    if (!(error instanceof JetStreamApiError)) throw error;
  }
  await manager.consumers.add(stream, {
    durable_name: name,
    ack_policy: AckPolicy.Explicit,
    deliver_policy: DeliverPolicy.StartSequence,
    opt_start_seq: next,
    ack_wait: nanos(ACK_WAIT_MS),
    max_ack_pending: 4 * IN_HAND,
  });
}
