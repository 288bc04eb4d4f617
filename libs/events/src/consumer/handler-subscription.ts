import { AckPolicy, DeliverPolicy, jetstream, jetstreamManager, JetStreamApiError, type JsMsg } from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';

import { ensureStream } from '../stream/streams.js';
import { attempt, pause } from './attempts.js';
import { bury, deadAgain, nextRequeued, requeue, resurrect } from './dead-letters.js';
import { keyOf } from './event-context.js';
import { readMessage, type RawMessage } from './read-message.js';
import { callWith, rawOf, reasonOf, type Callback, type ConsumerOptions } from './subscription.js';

const ACK_WAIT_MS = 30_000;
const IN_HAND = 256;

/**
 * A service's durable consumer of one stream. Events of one aggregate have their effects one after the other, others beside
 * them; a failing one is tried again where it stands, so that nothing of its aggregate overtakes it.
 */
export class HandlerSubscription {
  private readonly lanes = new Map<string, Promise<void>>();
  private created = '';

  constructor(
    private readonly stream: string,
    private readonly callbacks: ReadonlyMap<string, Callback>,
    private readonly options: ConsumerOptions,
  ) {}

  async run(): Promise<void> {
    await Promise.all([this.consume(), this.tryDeadAgain()]);
  }

  private async consume(): Promise<void> {
    const { connection, service, stopping, log } = this.options;
    while (!stopping.aborted) {
      try {
        const manager = await jetstreamManager(connection);
        this.created = (await ensureStream(manager, this.stream)).created;
        await ensureConsumer(manager, this.stream, service);
        const consumer = await jetstream(connection).consumers.get(this.stream, service);
        const messages = await consumer.consume({ max_messages: IN_HAND, abort_on_missing_resource: true });
        const stop = () => void messages.close();
        stopping.addEventListener('abort', stop);
        for await (const message of messages) this.enqueue(message);
        stopping.removeEventListener('abort', stop);
      } catch (error) {
        if (!stopping.aborted) log(`${service} cannot read ${this.stream} at present`, error);
      }
      await pause(500, stopping);
    }
    await Promise.all(this.lanes.values());
  }

  private enqueue(message: JsMsg): void {
    const raw = rawOf(message);
    const lane = raw.headers['ce-subject'] ?? String(message.seq);
    const before = this.lanes.get(lane) ?? Promise.resolve();
    const now = before.then(() => this.take(message, raw)).catch((error: unknown) => this.options.log('an event could not be settled; it will come again', error));
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
    const { service, sql, masterKey, attempts, stopping, log } = this.options;
    const reading = readMessage(raw);
    const letter = { consumer: service, eventId: reading.event?.id, key: reading.event && keyOf(reading.event), ...raw };
    if (!reading.ok) {
      log(`dead letter on ${raw.subject}: ${reading.reason}`);
      const outcome = await attempt(() => bury(sql, { ...letter, eventId: undefined, key: undefined, reason: reading.reason, attempts: 1, state: 'dead' }), {
        limit: Infinity,
        stopping,
        onFailure: (error) => log('a dead letter cannot be kept at present', error),
      });
      return outcome.kind === 'done';
    }
    const callback = this.callbacks.get(raw.subject);
    if (!callback) return true;
    const { event, data } = reading;
    const sealed = raw.headers['linli-sealed'];
    const delivery = { event, consumer: service, stream: this.stream, streamCreated: this.created, streamSequence: sequence, ...(sealed ? { sealed } : {}) };
    const outcome = await attempt(() => callWith(callback, data, delivery, masterKey), {
      limit: attempts,
      stopping,
      onFailure: (error, n) => log(`attempt ${n} at ${event.type} ${event.id} failed`, error),
    });
    if (outcome.kind === 'dead') await bury(sql, { ...letter, reason: reasonOf(outcome.error), attempts: outcome.attempts, state: 'dead' });
    if (outcome.kind === 'parked') await bury(sql, { ...letter, reason: 'waits behind a dead letter', attempts: 0, state: 'parked' });
    return outcome.kind !== 'stopped';
  }

  private async tryDeadAgain(): Promise<void> {
    const { stopping, log } = this.options;
    while (!stopping.aborted) {
      try {
        while (!stopping.aborted && (await this.tryOneAgain()));
      } catch (error) {
        log('dead letters cannot be tried again at present', error);
      }
      await pause(1000, stopping);
    }
  }

  private async tryOneAgain(): Promise<boolean> {
    const { service, sql, masterKey } = this.options;
    const row = await nextRequeued(sql, service, this.stream);
    if (!row) return false;
    const reading = readMessage({ subject: row.subject, headers: row.headers, data: row.data });
    const callback = this.callbacks.get(row.subject);
    const sealed = row.headers['linli-sealed'];
    try {
      if (!reading.ok) throw new Error(reading.reason);
      const delivery = { event: reading.event, consumer: service, stream: this.stream, streamCreated: this.created, streamSequence: 0, deadLetter: row.id, ...(sealed ? { sealed } : {}) };
      if (callback) await callWith(callback, reading.data, delivery, masterKey);
    } catch (error) {
      await deadAgain(sql, row.id, reasonOf(error));
      return true;
    }
    await resurrect(sql, row.id);
    await requeue(sql, row.key);
    return true;
  }
}

async function ensureConsumer(manager: Awaited<ReturnType<typeof jetstreamManager>>, stream: string, name: string): Promise<void> {
  try {
    await manager.consumers.info(stream, name);
  } catch (error) {
    if (!(error instanceof JetStreamApiError)) throw error;
    await manager.consumers.add(stream, {
      durable_name: name,
      ack_policy: AckPolicy.Explicit,
      deliver_policy: DeliverPolicy.All,
      ack_wait: nanos(ACK_WAIT_MS),
      max_ack_pending: 4 * IN_HAND,
    });
  }
}
