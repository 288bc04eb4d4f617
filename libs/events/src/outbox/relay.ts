import { jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';

import { pause } from '../consumer/attempts.js';
import { sequenceOf, sourceOf } from '../consumer/read-message.js';
import { underLock } from '../lock.js';
import { sessionWaitMs } from '../session.rules.js';
import type { Sql } from '../sql.js';
import { PipelinedPublisher, type OutgoingMessage } from '../stream/publisher.js';
import { onReconnect } from '../stream/on-reconnect.js';
import { ensureStream } from '../stream/streams.js';
import { hintSubject } from './hint.js';
import { beginning, numberedAfter, numberWindow, type Cursor, type LogRow, type Published } from './window.js';

/** A window takes what was committed in so many milliseconds: a window for each commit would cost more than the commits. */
const LINGER_MS = 2;
/**
 * How often it is stored how far was published, while the log is published again. What a crash has published and not stored is published
 * again, and known by its id.
 */
const STORE_MS = 50;
/** Each look costs PostgreSQL milliseconds: five relays that looked five times a second took more than all else of a district at rest. */
const POLL_MS = 1000;

/** More numbers than a service gives between two backups. */
const BEYOND_RESTORED = 1_000_000_000;

export interface RelayOptions {
  service: string;
  databaseUrl: string;
  connection: NatsConnection;
  /** That of the connection, when it has one. */
  inboxPrefix?: string;
  log?: (message: string, error?: unknown) => void;
  /** Rows a page; a full page freezes the window. */
  pageSize?: number;
  /**
   * How long to sleep without a hint, in milliseconds. Hints come with every commit; without one there is what a process left that died
   * behind its commit.
   */
  pollMs?: number;
}

export type RelayState = 'stopped' | 'standby' | 'active' | 'failing';

/**
 * Numbers a service's log and carries it to its stream. One relay works, under an advisory lock; others stand by. Whatever fails, it begins
 * a new session: takes the lock again, compares the stream with what was acknowledged, and publishes again what was lost.
 */
export class Relay {
  state: RelayState = 'stopped';
  private readonly pageSize: number;
  private readonly pollMs: number;
  private readonly log: NonNullable<RelayOptions['log']>;
  private stopping = new AbortController();
  private interrupted = false;
  private wake: () => void = () => {};
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly options: RelayOptions) {
    this.pageSize = options.pageSize ?? 1000;
    this.pollMs = options.pollMs ?? POLL_MS;
    this.log = options.log ?? (() => {});
  }

  /** Of the lock under which one instance carries. */
  get lockName(): string {
    return `relay:${this.options.service}`;
  }

  start(): void {
    this.stopping = new AbortController();
    this.running = this.run();
    // Whoever was away may have lost its memory: a session ends with the connection it began with.
    void onReconnect(this.options.connection, () => (this.interrupted = true));
  }

  /** Finishes the page in hand, stores the cursor, and lets go of the lock. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake();
    await this.running;
    this.state = 'stopped';
  }

  private async run(): Promise<void> {
    const { databaseUrl, service } = this.options;
    const stopping = this.stopping.signal;
    const onWait = () => (this.state = 'standby');
    const application = `linli-relay-${service}`;
    const lock = { databaseUrl, name: this.lockName, application, worker: 'relay' as const, stopping, onWait };
    while (!stopping.aborted) {
      try {
        await underLock(lock, (sql, gone) => this.session(sql, gone));
        await pause(sessionWaitMs('relay', 'ended'), stopping);
      } catch (error) {
        this.state = 'failing';
        this.log('the relay begins anew', error);
        await pause(sessionWaitMs('relay', 'failed'), stopping);
      }
    }
  }

  private async session(sql: Sql, gone: AbortSignal): Promise<void> {
    const { connection, service, inboxPrefix } = this.options;
    const publisher = new PipelinedPublisher(connection, inboxPrefix);
    this.interrupted = false;
    const hints = connection.subscribe(hintSubject(service), { callback: () => this.wake() });
    try {
      const healed = await this.heal(sql);
      let cursor: Cursor = healed;
      let published: Published = { number: healed.published, place: 0 };
      let stored = { number: healed.published, at: performance.now() };
      const store = async () => {
        if (published.number === stored.number) return;
        await sql.query(
          'UPDATE relay_cursor SET published = $2, acked_stream_seq = greatest(acked_stream_seq, $3::bigint) WHERE name = $1',
          [service, published.number, published.place],
        );
        stored = { number: published.number, at: performance.now() };
      };
      const publish = async (rows: readonly LogRow[]) => {
        const place = await publisher.publish(rows.map((row) => messageOf(service, row)));
        published = { number: rows.at(-1)?.number ?? published.number, place: Math.max(place, published.place) };
      };
      const going = () => !this.stopping.signal.aborted && !gone.aborted && !this.interrupted;
      this.state = 'active';
      // What had its number when the last session ended, or all when the stream was lost.
      for (let rows = await this.behind(sql, published); rows.length > 0 && going(); rows = await this.behind(sql, published)) {
        await publish(rows);
        if (performance.now() - stored.at >= STORE_MS) await store();
      }
      while (going()) {
        const hinted = this.sleep(this.pollMs);
        const { rows, read, next } = await numberWindow(sql, service, cursor, published, this.pageSize);
        if (read === 0 && cursor.todo === null) {
          await store();
          await hinted;
          continue;
        }
        stored = { number: published.number, at: performance.now() };
        await publish(rows);
        cursor = next;
        if (cursor.todo === null) await pause(LINGER_MS, this.stopping.signal);
      }
      await store();
    } finally {
      hints.unsubscribe();
      publisher.stop();
    }
  }

  private behind(sql: Sql, { number }: Published): Promise<LogRow[]> {
    return numberedAfter(sql, number, this.pageSize);
  }

  /**
   * Where to go on. What has a number is published again from the first one when the stream holds less than it acknowledged, or the
   * database is another copy. A stream that was set back is made anew: its places would be given a second time, and readers who stand
   * beyond them would miss what gets them. Of a restored copy nobody knows which numbers were given after it was made: the next ones lie
   * far beyond.
   */
  private async heal(sql: Sql): Promise<Cursor & { published: string }> {
    const { connection, service } = this.options;
    const manager = await jetstreamManager(connection);
    let stream = await ensureStream(manager, service);
    const [{ id }] = (await sql.query<{ id: string }>('SELECT system_identifier::text AS id FROM pg_control_system()')) as [{ id: string }];
    const [stored] = await sql.query<{
      done: string;
      todo: string | null;
      seq: string;
      published: string;
      acked: string;
      created: string | null;
      system: string;
    }>(
      `SELECT done::text, todo::text, seq::text, published::text, acked_stream_seq::text AS acked, stream_created AS created, system_identifier AS system
       FROM relay_cursor WHERE name = $1`,
      [service],
    );
    const lost = stored && (stream.lastSequence < Number(stored.acked) || stored.created !== stream.created);
    if (stored && !lost && stored.system === id)
      return { done: stored.done, todo: stored.todo, seq: stored.seq, published: stored.published };
    if (stored)
      this.log(lost ? 'the stream lost events: publishing the log again' : 'the database is a restored copy: publishing the log again');
    if (stored && lost && stored.created === stream.created) {
      await manager.streams.delete(service);
      stream = await ensureStream(manager, service);
    }
    const from: Cursor = stored?.system === id ? stored : beginning;
    await sql.query(
      `INSERT INTO relay_cursor (name, done, seq, acked_stream_seq, stream_created, system_identifier) VALUES ($1, $2::pg_snapshot, $3, $4, $5, $6)
       ON CONFLICT (name) DO UPDATE SET done = excluded.done, todo = $7::pg_snapshot, seq = excluded.seq, published = 0,
         numbered = relay_cursor.numbered + CASE WHEN relay_cursor.system_identifier = excluded.system_identifier THEN 0 ELSE $8::bigint END,
         acked_stream_seq = excluded.acked_stream_seq, stream_created = excluded.stream_created, system_identifier = excluded.system_identifier`,
      [service, from.done, from.seq, stream.lastSequence, stream.created, id, from.todo, BEYOND_RESTORED],
    );
    return { done: from.done, todo: from.todo, seq: from.seq, published: '0' };
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

function messageOf(service: string, row: LogRow): OutgoingMessage {
  return {
    subject: row.type,
    id: row.id,
    data: row.payload,
    headers: {
      'ce-specversion': '1.0',
      'ce-id': row.id,
      'ce-source': sourceOf(service),
      'ce-type': row.type,
      'ce-subject': `${row.aggregate_type}/${row.aggregate_id}`,
      'ce-aggregateversion': row.aggregate_version,
      'ce-sequence': sequenceOf(row.number),
      'content-type': 'application/json',
      ...row.headers,
    },
  };
}
