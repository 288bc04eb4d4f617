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

/** Age in seconds of the oldest event that the relay did not publish yet; 0 when there is none. */
export async function oldestUnsentSeconds(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ n: number }>(
    `SELECT coalesce(extract(epoch FROM clock_timestamp() - min(outbox.at)), 0)::float8 AS n FROM relay_cursor
       JOIN outbox ON outbox.xid >= pg_snapshot_xmin(done) AND NOT pg_visible_in_snapshot(outbox.xid, done)`,
  );
  return Math.max(0, row!.n);
}
