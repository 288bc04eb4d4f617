import type { Sql } from '../sql.js';
import type { BatchedEvent, EventBatch } from './event-batch.js';
import { keyOf, type EventContext } from './event-context.js';

/** Thrown by a handler's transaction when an earlier event of the same key is a dead letter: this one waits behind it. */
export class ParkedBehind extends Error {
  override readonly name = 'ParkedBehind';
}

/**
 * Notes in the effect's own transaction that this consumer, or this feature of it, has seen this event.
 * @returns `fresh`: go on; `seen`: it had its effect before; `parked`: an earlier event of its key is a dead letter
 */
export async function markSeen(sql: Sql, context: EventContext): Promise<'fresh' | 'seen' | 'parked'> {
  const { event, consumer, feature, deadLetter } = context.delivery;
  const [row] = await sql.query<{ parked: boolean; fresh: boolean }>(
    `WITH ahead AS (
       SELECT FROM dead_letter WHERE consumer = $1 AND key = $3 AND event_id <> $2 AND ($4::bigint IS NULL OR id < $4) LIMIT 1
     ), noted AS (
       INSERT INTO inbox (consumer, event_id) SELECT $5, $2 WHERE NOT EXISTS (SELECT FROM ahead)
       ON CONFLICT DO NOTHING RETURNING 1
     )
     SELECT EXISTS (SELECT FROM ahead) AS parked, EXISTS (SELECT FROM noted) AS fresh`,
    [consumer, event.id, keyOf(event), deadLetter ?? null, feature ? `${consumer}/${feature}` : consumer],
  );
  if (row!.fresh) return 'fresh';
  return row!.parked ? 'parked' : 'seen';
}

/** Thrown when a read model was emptied under its reader: it has to begin anew. */
export class Rebuilding extends Error {
  override readonly name = 'Rebuilding';
}

/**
 * Moves a read model on to the end of a batch, in the effects' own transaction.
 * @returns the events that still need their effect: not those another replica was quicker with, nor those older than what is known of
 * their aggregate
 * @throws Rebuilding
 */
export async function applyProjection(sql: Sql, { projection, stream, streamCreated, after, events }: EventBatch): Promise<BatchedEvent[]> {
  const newest = new Map<string, number>();
  for (const { event } of events) newest.set(keyOf(event), Math.max(event.aggregate.version, newest.get(keyOf(event)) ?? 0));
  // Asked together: on a pipelined connection they cost one round trip.
  const [[moved], rows] = await Promise.all([
    sql.query<{ created: string | null; seq: string | null }>(
      `INSERT INTO projection_cursor AS c (projection, stream, stream_created, stream_seq) VALUES ($1, $2, $3, $4)
       ON CONFLICT (projection, stream) DO UPDATE SET stream_created = excluded.stream_created, stream_seq = excluded.stream_seq
       WHERE c.stream_created <> excluded.stream_created OR c.stream_seq < excluded.stream_seq RETURNING old.stream_created AS created, old.stream_seq AS seq`,
      [projection, stream, streamCreated, events.at(-1)!.sequence],
    ),
    sql.query<{ aggregate: string; before: string | null }>(
      `INSERT INTO projection_version AS v (projection, aggregate, version) SELECT $1, * FROM unnest($2::text[], $3::bigint[])
       ON CONFLICT (projection, aggregate) DO UPDATE SET version = excluded.version WHERE v.version < excluded.version
       RETURNING aggregate, old.version AS before`,
      [projection, [...newest.keys()], [...newest.values()]],
    ),
  ]);
  if (!moved) return [];
  const position = moved.created === streamCreated ? Number(moved.seq) : 0;
  if (position < after) throw new Rebuilding();
  const known = new Map(rows.map(({ aggregate, before }) => [aggregate, Number(before ?? 0)]));
  return events.filter(({ event, sequence }) => {
    const key = keyOf(event);
    const version = known.get(key);
    if (sequence <= position || version === undefined || event.aggregate.version <= version) return false;
    known.set(key, event.aggregate.version);
    return true;
  });
}

/**
 * Empties a read model: its reader fills it again from the stream. To be called as the owner of its tables, within a transaction.
 * @returns its tables
 */
export async function emptyProjection(sql: Sql, projection: string): Promise<string[]> {
  const tables = (
    await sql.query<{ name: string }>('SELECT name FROM projection_table WHERE projection = $1 ORDER BY name', [projection])
  ).map(({ name }) => name);
  if (tables.length === 0) return [];
  // The reader takes this row first: it waits for us, or we for it.
  await sql.query('DELETE FROM projection_cursor WHERE projection = $1', [projection]);
  await sql.query('DELETE FROM projection_version WHERE projection = $1', [projection]);
  await sql.query(`TRUNCATE ${tables.map((name) => `"${name}"`).join(', ')}`);
  return tables;
}
