import type { Sql } from '../sql.js';
import type { Outbox } from './outbox.entity.js';
import type { RelayCursor } from './relay-cursor.entity.js';

/** A log row as the relay publishes it. */
export type LogRow = Omit<Outbox, 'xid' | 'at' | 'payload'> & {
  /** As text, which goes out as it is. */
  payload: string;
};

/**
 * Where a reader of the log stands: everything visible in `done` was read; while `todo` is set, its window is read page by
 * page and `seq` is the last row of it. A snapshot, not a number, because rows become visible in another order than numbered.
 */
export type Cursor = Pick<RelayCursor, 'done' | 'todo' | 'seq'>;

/** Before the first transaction that PostgreSQL ever gave to anybody: nothing was read. */
export const beginning: Cursor = { done: '3:3:', todo: null, seq: '0' };

/** The next page of the log after `cursor`, in order of `seq`, and where the reader stands after it. */
export async function readWindow(sql: Sql, cursor: Cursor, limit: number): Promise<{ rows: LogRow[]; next: Cursor }> {
  const fresh = cursor.todo === null;
  const found = await sql.query<(LogRow | Record<keyof LogRow, null>) & { snapshot: string }>(
    `SELECT w.*, ${fresh ? 'pg_current_snapshot()::text' : '$4::text'} AS snapshot
     FROM (SELECT) AS one LEFT JOIN LATERAL (
       SELECT seq::text, id, aggregate_type, aggregate_id, aggregate_version::text, type, headers, payload::text
       FROM outbox
       WHERE xid >= pg_snapshot_xmin($1::pg_snapshot) AND NOT pg_visible_in_snapshot(xid, $1::pg_snapshot)
         AND outbox.seq > $2::bigint ${fresh ? '' : 'AND pg_visible_in_snapshot(xid, $4::pg_snapshot)'}
       ORDER BY outbox.seq LIMIT $3
     ) AS w ON true`,
    fresh ? [cursor.done, '0', limit] : [cursor.done, cursor.seq, limit, cursor.todo],
  );
  const snapshot = found[0]!.snapshot;
  const rows = found.filter((row) => row.seq !== null);
  const next =
    rows.length < limit ? { done: snapshot, todo: null, seq: '0' } : { done: cursor.done, todo: snapshot, seq: rows.at(-1)!.seq };
  return { rows, next };
}
