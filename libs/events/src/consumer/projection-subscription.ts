import { DeliverPolicy, jetstream, jetstreamManager, type JsMsg } from '@nats-io/jetstream';

import { onReconnect } from '../stream/on-reconnect.js';
import { sessionWaitMs, type SessionEnd } from '../session.rules.js';
import { streamState } from '../stream/streams.js';
import { triesOf } from './attempt.rules.js';
import { attempt, pause } from './attempts.js';
import { storeDeadLetter } from './dead-letters.js';
import type { BatchedEvent, EventBatch } from './event-batch.js';
import { reasonOf } from './failures.js';
import { inBatches } from './in-batches.js';
import { Rebuilding } from './inbox.js';
import type { Standing } from './lag.js';
import { readMessage, type RawMessage } from './read-message.js';
import { rawOf, type ConsumerOptions } from './subscription.js';

/** At most so many events have their effects in one transaction. */
const BATCH = 500;
const WATCH_MS = 3000;

export type BatchCallback = (batch: EventBatch) => Promise<void>;

interface Arrived extends BatchedEvent {
  raw: RawMessage;
}

/**
 * A read model's reader of one stream: in order, from the position kept in its own transactions, as many at once as have come. Every
 * replica reads; the position's row lets one of them have each effect.
 */
export class ProjectionSubscription {
  readonly consumer: string;
  /** Ends the reading at present. */
  private endReading: () => void = () => {};
  /** Up to here this reader's effects are there. */
  private position = 0;
  /** So far the stream was read, also where nothing was for this read model. */
  private read = 0;

  constructor(
    private readonly projection: string,
    readonly stream: string,
    private readonly callbacks: ReadonlyMap<string, BatchCallback>,
    private readonly options: ConsumerOptions,
  ) {
    this.consumer = `${options.service}/${projection}`;
  }

  async run(): Promise<void> {
    const { connection, stopping, log } = this.options;
    void onReconnect(connection, () => this.endReading());
    while (!stopping.aborted) {
      let end: SessionEnd = 'ended';
      try {
        const state = await streamState(await jetstreamManager(connection), this.stream);
        if (!state) {
          // Its service has not started yet.
          await pause(sessionWaitMs('reader', 'standby'), stopping);
          continue;
        }
        const { created } = state;
        this.position = await this.stored(created, state.lastSequence);
        this.read = this.position;
        const consumer = await jetstream(connection).consumers.get(this.stream, {
          deliver_policy: DeliverPolicy.StartSequence,
          opt_start_seq: this.position + 1,
        });
        const messages = await consumer.consume({ max_messages: 2 * BATCH });
        const stop = () => void messages.close().catch((error: unknown) => log('a reader could not be closed in order', error));
        this.endReading = stop;
        stopping.addEventListener('abort', stop);
        // What was over before anybody listened tells nobody.
        if (stopping.aborted) stop();
        const watch = this.watch(created, messages);
        try {
          for await (const batch of inBatches(messages, BATCH)) if (!(await this.take(batch, created))) break;
        } finally {
          stopping.removeEventListener('abort', stop);
          clearInterval(watch);
        }
      } catch (error) {
        end = 'failed';
        if (!stopping.aborted) log(`${this.consumer} cannot read ${this.stream} at present`, error);
      }
      await pause(sessionWaitMs('reader', end), stopping);
    }
  }

  /** @throws when the broker is away */
  async lag(): Promise<Standing> {
    const state = await streamState(await jetstreamManager(this.options.connection), this.stream);
    return {
      consumer: this.consumer,
      stream: this.stream,
      events: Math.max(0, (state?.lastSequence ?? 0) - this.read),
      position: this.read,
    };
  }

  /** A reader waits for ever for a stream that was lost (its birthday tells), and for an event after its read model was emptied. */
  private watch(created: string, messages: { close(): Promise<unknown> }): NodeJS.Timeout {
    const look = async () => {
      const manager = await jetstreamManager(this.options.connection);
      const { position } = this;
      if ((await streamState(manager, this.stream))?.created !== created || (await this.stored(created, Infinity)) < position)
        await messages.close();
    };
    return setInterval(
      () => void look().catch((error: unknown) => this.options.log(`${this.stream} cannot be looked at`, error)),
      WATCH_MS,
    );
  }

  private async stored(created: string, lastSequence: number): Promise<number> {
    const [row] = await this.options.sql.query<{ created: string; seq: string }>(
      'SELECT stream_created AS created, stream_seq AS seq FROM projection_cursor WHERE projection = $1 AND stream = $2',
      [this.projection, this.stream],
    );
    const valid = row && row.created === created && Number(row.seq) <= lastSequence;
    return valid ? Number(row.seq) : 0;
  }

  /** @returns false when stopping, or the read model was emptied, before it was done with */
  private async take(messages: readonly JsMsg[], created: string): Promise<boolean> {
    const arrived: Arrived[] = [];
    for (const message of messages) {
      if (!this.callbacks.has(message.subject)) continue;
      const raw = rawOf(message);
      const reading = readMessage(raw);
      if (reading.ok) arrived.push({ event: reading.event, data: reading.data, sequence: message.seq, raw });
      else
        await storeDeadLetter(this.options.sql, {
          consumer: this.consumer,
          eventId: undefined,
          key: undefined,
          ...raw,
          reason: reading.reason,
          attempts: 1,
          state: 'dead',
        });
    }
    const done = arrived.length === 0 || (await this.apply(arrived, created));
    if (done) this.read = messages.at(-1)!.seq;
    return done;
  }

  /** All at once; when that fails, one after the other, so that the one at fault becomes a dead letter and no other. */
  private async apply(arrived: readonly Arrived[], created: string): Promise<boolean> {
    const { sql, attempts, stopping, log } = this.options;
    const [first] = arrived as [Arrived, ...Arrived[]];
    const batch: EventBatch = {
      projection: this.projection,
      stream: this.stream,
      streamCreated: created,
      after: this.position,
      events: arrived.map(({ event, data, sequence }) => ({ event, data, sequence })),
    };
    let emptied = false;
    const apply = () =>
      this.callbacks.get(first.event.type)!(batch).catch((error: unknown) => {
        if (!(error instanceof Rebuilding)) throw error;
        emptied = true;
      });
    const outcome = await attempt(apply, {
      tries: triesOf(arrived.length, attempts),
      stopping,
      onFailure: (error, n) =>
        log(`${this.consumer}: attempt ${n} at ${arrived.length} from ${first.event.type} ${first.event.id} failed`, error),
    });
    if (emptied) return false;
    if (outcome.kind === 'done') this.position = arrived.at(-1)!.sequence;
    if (outcome.kind !== 'dead') return outcome.kind === 'done';
    if (arrived.length === 1) {
      await storeDeadLetter(sql, {
        consumer: this.consumer,
        eventId: first.event.id,
        key: undefined,
        ...first.raw,
        reason: reasonOf(outcome.error),
        attempts: outcome.attempts,
        state: 'dead',
      });
      return true;
    }
    for (const one of arrived) if (!(await this.apply([one], created))) return false;
    return true;
  }
}
