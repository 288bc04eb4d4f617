import type { Sql } from '../sql.js';
import { keyOf, type EventContext } from './event-context.js';

/** Thrown by a handler's transaction when an earlier event of the same key is a dead letter: this one waits behind it. */
export class ParkedBehind extends Error {
  override readonly name = 'ParkedBehind';
}

/**
 * Notes in the effect's own transaction that this consumer has seen this event.
 * @returns `fresh`: go on; `seen`: it had its effect before; `parked`: an earlier event of its key is a dead letter
 */
export async function markSeen(sql: Sql, context: EventContext): Promise<'fresh' | 'seen' | 'parked'> {
  const { event, consumer, deadLetter } = context.delivery;
  const [row] = await sql.query<{ parked: boolean; fresh: boolean }>(
    `WITH ahead AS (
       SELECT FROM dead_letter WHERE consumer = $1 AND key = $3 AND event_id <> $2 AND ($4::bigint IS NULL OR id < $4) LIMIT 1
     ), noted AS (
       INSERT INTO inbox (consumer, event_id) SELECT $1, $2 WHERE NOT EXISTS (SELECT FROM ahead)
       ON CONFLICT DO NOTHING RETURNING 1
     )
     SELECT EXISTS (SELECT FROM ahead) AS parked, EXISTS (SELECT FROM noted) AS fresh`,
    [consumer, event.id, keyOf(event), deadLetter ?? null],
  );
  if (row!.fresh) return 'fresh';
  return row!.parked ? 'parked' : 'seen';
}

/**
 * Moves a projection on to this event, in the effect's own transaction. `seen` when another replica was quicker, or when the
 * projection knows a later version of the aggregate already.
 */
export async function applyProjection(sql: Sql, context: EventContext): Promise<'fresh' | 'seen'> {
  const { event, projection = '', stream, streamCreated, streamSequence } = context.delivery;
  const moved = await sql.query(
    `INSERT INTO projection_cursor AS c (projection, stream, stream_created, stream_seq) VALUES ($1, $2, $3, $4)
     ON CONFLICT (projection, stream) DO UPDATE SET stream_created = excluded.stream_created, stream_seq = excluded.stream_seq
     WHERE c.stream_created <> excluded.stream_created OR c.stream_seq < excluded.stream_seq RETURNING 1`,
    [projection, stream, streamCreated, streamSequence],
  );
  if (moved.length === 0) return 'seen';
  const newer = await sql.query(
    `INSERT INTO projection_version AS v (projection, aggregate, version) VALUES ($1, $2, $3)
     ON CONFLICT (projection, aggregate) DO UPDATE SET version = excluded.version WHERE v.version < excluded.version RETURNING 1`,
    [projection, keyOf(event), event.aggregate.version],
  );
  return newer.length > 0 ? 'fresh' : 'seen';
}
