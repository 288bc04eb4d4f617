import { jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';

import { pause } from '../consumer/attempts.js';
import { sourceOf } from '../consumer/read-message.js';
import { underLock } from '../lock.js';
import { sessionWaitMs } from '../session.rules.js';
import type { Sql } from '../sql.js';
import { PipelinedPublisher, type OutgoingMessage } from '../stream/publisher.js';
import { onReconnect } from '../stream/on-reconnect.js';
import { ensureStream } from '../stream/streams.js';
import { hintSubject } from './hint.js';
import { beginning, readWindow, type Cursor, type LogRow } from './window.js';

/** A window takes what was committed in so many milliseconds: a window for each commit would cost more than the commits. */
const LINGER_MS = 2;
/**
 * How often the cursor is stored while there is something to carry. What a crash has published and not stored is published again, and known
 * by its id.
 */
const STORE_MS = 50;
/** Each look costs PostgreSQL milliseconds: five relays that looked five times a second took more than all else of a district at rest. */
const POLL_MS = 1000;

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
 * Carries a service's log to its stream. One relay works, under an advisory lock; others stand by. Whatever fails, it begins
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
    // A cursor that a power cut sets back publishes again what was published: no reason to wait for the disk each time.
    await sql.query('SET synchronous_commit = off');
    const hints = connection.subscribe(hintSubject(service), { callback: () => this.wake() });
    try {
      let cursor = await this.heal(sql);
      let unstored: { acked: number; since: number } | undefined;
      const store = async () => {
        if (!unstored) return;
        await sql.query(
          `UPDATE relay_cursor SET done = $2::pg_snapshot, todo = $3::pg_snapshot, seq = $4,
             acked_stream_seq = greatest(acked_stream_seq, $5::bigint) WHERE name = $1`,
          [service, cursor.done, cursor.todo, cursor.seq, unstored.acked],
        );
        unstored = undefined;
      };
      this.state = 'active';
      while (!this.stopping.signal.aborted && !gone.aborted && !this.interrupted) {
        const hinted = this.sleep(this.pollMs);
        const { rows, next } = await readWindow(sql, cursor, this.pageSize);
        if (rows.length === 0 && cursor.todo === null) {
          await store();
          await hinted;
          continue;
        }
        const acked = await publisher.publish(rows.map((row) => messageOf(service, row)));
        cursor = next;
        unstored = { acked: Math.max(acked, unstored?.acked ?? 0), since: unstored?.since ?? performance.now() };
        if (performance.now() - unstored.since >= STORE_MS) await store();
        if (cursor.todo === null) await pause(LINGER_MS, this.stopping.signal);
      }
      await store();
    } finally {
      hints.unsubscribe();
      publisher.stop();
    }
  }

  /**
   * Where to go on. From the beginning when the stream holds less than it acknowledged, or the database is another copy. A stream that
   * was set back is made anew: its numbers would be given a second time, and readers who stand beyond them would miss what gets them.
   */
  private async heal(sql: Sql): Promise<Cursor> {
    const { connection, service } = this.options;
    const manager = await jetstreamManager(connection);
    let stream = await ensureStream(manager, service);
    const [{ id }] = (await sql.query<{ id: string }>('SELECT system_identifier::text AS id FROM pg_control_system()')) as [{ id: string }];
    const [stored] = await sql.query<{
      done: string;
      todo: string | null;
      seq: string;
      acked: string;
      created: string | null;
      system: string;
    }>(
      `SELECT done::text, todo::text, seq::text, acked_stream_seq::text AS acked, stream_created AS created, system_identifier AS system
       FROM relay_cursor WHERE name = $1`,
      [service],
    );
    const lost = stored && (stream.lastSequence < Number(stored.acked) || stored.created !== stream.created);
    if (stored && !lost && stored.system === id) return { done: stored.done, todo: stored.todo, seq: stored.seq };
    if (stored)
      this.log(lost ? 'the stream lost events: publishing the log again' : 'the database is a restored copy: publishing the log again');
    if (stored && lost && stored.created === stream.created) {
      await manager.streams.delete(service);
      stream = await ensureStream(manager, service);
    }
    await sql.query(
      `INSERT INTO relay_cursor (name, done, seq, acked_stream_seq, stream_created, system_identifier) VALUES ($1, $2::pg_snapshot, 0, $3, $4, $5)
       ON CONFLICT (name) DO UPDATE SET done = excluded.done, todo = NULL, seq = 0, acked_stream_seq = excluded.acked_stream_seq,
         stream_created = excluded.stream_created, system_identifier = excluded.system_identifier`,
      [service, beginning.done, stream.lastSequence, stream.created, id],
    );
    return beginning;
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
      'content-type': 'application/json',
      ...row.headers,
    },
  };
}
