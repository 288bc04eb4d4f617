import pg from 'pg';

import { pause } from './consumer/attempts.js';
import { sessionWaitMs, type Worker } from './session.rules.js';
import { fromPg, type Sql } from './sql.js';

/** A holder that says nothing for so long has lost its lock: PostgreSQL ends its session, and another may take over. */
export const LEASE_MS = 15_000;

export interface LockOptions {
  databaseUrl: string;
  /** Of the lock, in this database. */
  name: string;
  /** As which the session is seen in pg_stat_activity. */
  application: string;
  /** Whose waits hold (session.rules.ts). */
  worker: Worker;
  stopping: AbortSignal;
  onWait?: () => void;
}

/**
 * Waits for an advisory lock and does the work that only its holder may do. `gone` tells the work that the lock was lost; it has to use
 * `sql`, the lock's own session, at least every LEASE_MS. @throws whatever the database or the work throws
 */
export async function underLock(
  { databaseUrl, name, application, worker, stopping, onWait }: LockOptions,
  work: (sql: Sql, gone: AbortSignal) => Promise<void>,
): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: application });
  const lost = new AbortController();
  client.on('error', () => lost.abort());
  client.on('end', () => lost.abort());
  await client.connect();
  try {
    await client.query(`SET idle_session_timeout = ${LEASE_MS}`);
    while (!stopping.aborted && !(await taken(client, name))) {
      onWait?.();
      await pause(sessionWaitMs(worker, 'standby'), stopping);
    }
    if (!stopping.aborted) await work(fromPg(client), lost.signal);
  } finally {
    // A session that the server ended already cannot be ended again.
    if (!lost.signal.aborted) await client.end();
  }
}

async function taken(client: pg.Client, name: string): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock(hashtext($1)) AS taken', [name]);
  return rows[0]!.taken;
}
