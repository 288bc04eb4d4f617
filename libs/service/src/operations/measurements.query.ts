import type { Sql } from '@linli/events';

/** Events without effect, by consumer and event type. */
export function deadLetters(sql: Sql): Promise<{ consumer: string; subject: string; n: number }[]> {
  return sql.query<{ consumer: string; subject: string; n: number }>(
    "SELECT consumer, subject, count(*)::int AS n FROM dead_letter WHERE state = 'dead' GROUP BY 1, 2",
  );
}

/** What jobs have given up: items of theirs, or the whole pass. */
export function givenUp(sql: Sql): Promise<{ job: string; whole: boolean; n: number }[]> {
  return sql.query<{ job: string; whole: boolean; n: number }>(
    "SELECT job, item = '' AS whole, count(*)::int AS n FROM failed_item WHERE state = 'failed' GROUP BY 1, 2",
  );
}

/** How many events the relay did not publish yet, and the age in seconds of the oldest; 0 when there is none. */
export async function unsentEvents(sql: Sql): Promise<{ events: number; oldestSeconds: number }> {
  const [row] = await sql.query<{ events: number; seconds: number }>(
    `SELECT count(*)::int AS events, coalesce(extract(epoch FROM clock_timestamp() - min(at)), 0)::float8 AS seconds FROM outbox_unsent()`,
  );
  return { events: row!.events, oldestSeconds: Math.max(0, row!.seconds) };
}

/** The machine's time, and the bytes of the service's database. */
export async function databaseNow(sql: Sql): Promise<{ at: Date; bytes: number }> {
  const [row] = await sql.query<{ at: Date; bytes: string }>(
    'SELECT clock_timestamp() AS at, pg_database_size(current_database()) AS bytes',
  );
  return { at: row!.at, bytes: Number(row!.bytes) };
}

/** Which of these locks of the service's workers somebody holds, on whatever instance (libs/events/src/lock.ts). */
export async function heldLocks(sql: Sql, names: readonly string[]): Promise<Set<string>> {
  const rows = await sql.query<{ name: string }>(
    `SELECT coalesce(name, '') AS name FROM unnest($1::text[]) AS wanted(name) WHERE EXISTS (SELECT FROM pg_locks
       WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
         AND granted AND objsubid = 1 AND objid::bigint = hashtext(name)::bigint & 4294967295)`,
    [names],
  );
  return new Set(rows.map(({ name }) => name));
}
