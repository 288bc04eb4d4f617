import { DeliverPolicy, jetstream, jetstreamManager, type JsMsg } from '@nats-io/jetstream';

import { onReconnect } from '../stream/on-reconnect.js';
import { ensureStream } from '../stream/streams.js';
import { attempt, pause } from './attempts.js';
import { bury } from './dead-letters.js';
import { readMessage } from './read-message.js';
import { callWith, rawOf, reasonOf, type Callback, type ConsumerOptions } from './subscription.js';

/**
 * A read model's reader of one stream: in order, from the position kept in its own transactions. Every replica reads; the
 * position's row lets one of them have each effect.
 */
export class ProjectionSubscription {
  private readonly consumer: string;
  /** Ends the reading at present. */
  private endReading: () => void = () => {};

  constructor(
    private readonly projection: string,
    private readonly stream: string,
    private readonly callbacks: ReadonlyMap<string, Callback>,
    private readonly options: ConsumerOptions,
  ) {
    this.consumer = `${options.service}/${projection}`;
  }

  async run(): Promise<void> {
    const { connection, stopping, log } = this.options;
    void onReconnect(connection, () => this.endReading());
    while (!stopping.aborted) {
      try {
        const { created, lastSequence } = await ensureStream(await jetstreamManager(connection), this.stream);
        const position = await this.position(created, lastSequence);
        const consumer = await jetstream(connection).consumers.get(this.stream, { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: position + 1 });
        const messages = await consumer.consume({ max_messages: 256 });
        const stop = () => void messages.close().catch((error: unknown) => log('a reader could not be closed in order', error));
        this.endReading = stop;
        stopping.addEventListener('abort', stop);
        const watch = this.watchStream(created, messages);
        for await (const message of messages) if (!(await this.take(message, created))) break;
        stopping.removeEventListener('abort', stop);
        clearInterval(watch);
      } catch (error) {
        if (!stopping.aborted) log(`${this.consumer} cannot read ${this.stream} at present`, error);
      }
      await pause(500, stopping);
    }
  }

  /** An ordered consumer waits for ever for a stream that was lost; the stream's birthday tells. */
  private watchStream(created: string, messages: { close(): Promise<unknown> }): NodeJS.Timeout {
    const look = async () => {
      const manager = await jetstreamManager(this.options.connection);
      if ((await ensureStream(manager, this.stream)).created !== created) await messages.close();
    };
    return setInterval(() => void look().catch((error: unknown) => this.options.log(`${this.stream} cannot be looked at`, error)), 5000);
  }

  private async position(created: string, lastSequence: number): Promise<number> {
    const [row] = await this.options.sql.query<{ created: string; seq: string }>(
      'SELECT stream_created AS created, stream_seq AS seq FROM projection_cursor WHERE projection = $1 AND stream = $2',
      [this.projection, this.stream],
    );
    const valid = row && row.created === created && Number(row.seq) <= lastSequence;
    return valid ? Number(row.seq) : 0;
  }

  /** @returns false when stopping before it was done with */
  private async take(message: JsMsg, created: string): Promise<boolean> {
    const { sql, masterKey, attempts, stopping, log } = this.options;
    const raw = rawOf(message);
    const callback = this.callbacks.get(raw.subject);
    if (!callback) return true;
    const reading = readMessage(raw);
    const letter = { consumer: this.consumer, eventId: reading.event?.id, key: undefined, ...raw, state: 'dead' as const };
    if (!reading.ok) {
      await bury(sql, { ...letter, eventId: undefined, reason: reading.reason, attempts: 1 });
      return true;
    }
    const { event, data } = reading;
    const sealed = raw.headers['linli-sealed'];
    const delivery = { event, consumer: this.consumer, projection: this.projection, stream: this.stream, streamCreated: created, streamSequence: message.seq, ...(sealed ? { sealed } : {}) };
    const outcome = await attempt(() => callWith(callback, data, delivery, masterKey), {
      limit: attempts,
      stopping,
      onFailure: (error, n) => log(`${this.consumer}: attempt ${n} at ${event.type} ${event.id} failed`, error),
    });
    if (outcome.kind === 'dead') await bury(sql, { ...letter, reason: reasonOf(outcome.error), attempts: outcome.attempts });
    return outcome.kind !== 'stopped';
  }
}
