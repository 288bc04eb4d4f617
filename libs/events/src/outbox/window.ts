import type { Sql } from '../sql.js';
import type { Outbox } from './outbox.entity.js';
import type { RelayCursor } from './relay-cursor.entity.js';

/** A log row as the relay publishes it. */
export type LogRow = Omit<Outbox, 'seq' | 'xid' | 'at' | 'payload'> & {
  number: string;
  /** As text, which goes out as it is. */
  payload: string;
};

/**
 * Where the reader of the log stands: everything visible in `done` has its number; while `todo` is set, its window is read page by
 * page and `seq` is the last row of it. A snapshot, not a number, because rows become visible in another order than `seq`.
 */
export type Cursor = Pick<RelayCursor, 'done' | 'todo' | 'seq'>;

/** How far the log is in the stream: up to this number, and to this place of the stream. */
export interface Published {
  number: string;
  place: number;
}

/** Before the first transaction that PostgreSQL ever gave to anybody: nothing was read. */
export const beginning: Cursor = { done: '3:3:', todo: null, seq: '0' };

/**
 * The next page of the log after `cursor`, in order of `seq`: each event gets the number that it keeps, and the stored cursor moves, in one
 * statement. What had its number before (a restored copy is read from the beginning) is left out.
 * @returns `rows` that got a number now, `read`: how many rows of the log were looked at, `next`: where the reader stands now
 */
export async function numberWindow(
  sql: Sql,
  service: string,
  cursor: Cursor,
  published: Published,
  limit: number,
): Promise<{ rows: LogRow[]; read: number; next: Cursor }> {
  const found = await sql.query<(LogRow | Record<keyof LogRow, null>) & { snapshot: string; read: number; last: string | null }>(
    `WITH now AS MATERIALIZED (SELECT coalesce($4::pg_snapshot, pg_current_snapshot()) AS snapshot),
     page AS MATERIALIZED (
       SELECT outbox.* FROM outbox, now
       WHERE xid >= pg_snapshot_xmin($2::pg_snapshot) AND NOT pg_visible_in_snapshot(xid, $2::pg_snapshot)
         AND outbox.seq > $3::bigint AND ($4::pg_snapshot IS NULL OR pg_visible_in_snapshot(xid, snapshot))
       ORDER BY outbox.seq LIMIT $5
     ), whole AS MATERIALIZED (SELECT count(*)::int AS read, max(seq) AS last, count(*) < $5 AS over FROM page),
     given AS (
       INSERT INTO outbox_number (number, seq, at)
       SELECT numbered + row_number() OVER (ORDER BY page.seq), page.seq, page.at FROM page, relay_cursor WHERE name = $1
       ON CONFLICT (seq) DO NOTHING RETURNING number, seq
     ), moved AS (
       UPDATE relay_cursor SET numbered = greatest(numbered, (SELECT max(number) FROM given)),
         done = CASE WHEN over THEN snapshot ELSE done END, todo = CASE WHEN over THEN NULL ELSE snapshot END,
         seq = CASE WHEN over THEN 0 ELSE last END, published = $6, acked_stream_seq = greatest(acked_stream_seq, $7::bigint)
       FROM now, whole WHERE name = $1 AND read > 0
     )
     SELECT w.*, snapshot::text, read, last::text FROM now CROSS JOIN whole LEFT JOIN LATERAL (
       SELECT number::text, id, aggregate_type, aggregate_id, aggregate_version::text, type, headers, payload::text
       FROM given JOIN page USING (seq)
     ) AS w ON true ORDER BY w.number::bigint`,
    [service, cursor.done, cursor.seq, cursor.todo, limit, published.number, published.place],
  );
  const { snapshot, read, last } = found[0]!;
  const rows = found.filter((row) => row.number !== null);
  const next = read < limit ? { done: snapshot, todo: null, seq: '0' } : { done: cursor.done, todo: snapshot, seq: last! };
  return { rows, read, next };
}

/** What has its number and comes after this one, in order of the numbers. */
export const numberedAfter = (sql: Sql, number: string, limit: number): Promise<LogRow[]> =>
  sql.query<LogRow>(
    `SELECT number::text, id, aggregate_type, aggregate_id, aggregate_version::text, type, headers, payload::text
     FROM outbox_number JOIN outbox USING (seq, at) WHERE number > $1::bigint ORDER BY outbox_number.number LIMIT $2`,
    [number, limit],
  );
