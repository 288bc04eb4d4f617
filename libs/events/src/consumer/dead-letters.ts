import { createHash } from 'node:crypto';

import type { Sql } from '../sql.js';
import type { DeadLetter } from './dead-letter.entity.js';

/** An event that could not be handled, before it is kept. */
export interface Unhandled {
  consumer: string;
  /** The event's id, or undefined when it came without one. */
  eventId: string | undefined;
  /** Aggregate, or undefined when the event names none: then nothing waits behind it. */
  key: string | undefined;
  subject: string;
  headers: Record<string, string>;
  data: Uint8Array;
  reason: string;
  attempts: number;
  state: 'dead' | 'parked';
}

/** Keeps the whole event, so that nothing is lost when the stream goes on. */
export async function storeDeadLetter(sql: Sql, letter: Unhandled): Promise<void> {
  const id = letter.eventId ?? nameOf(letter);
  await sql.query(
    `INSERT INTO dead_letter (consumer, event_id, key, subject, headers, data, reason, attempts, state)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (consumer, event_id) DO NOTHING`,
    [
      letter.consumer,
      id,
      letter.key ?? id,
      letter.subject,
      JSON.stringify(letter.headers),
      Buffer.from(letter.data),
      letter.reason,
      letter.attempts,
      letter.state,
    ],
  );
}

/** What came without a name is called by what it is, so that it lies here once however often it comes. */
function nameOf({ subject, headers, data }: Unhandled): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([subject, headers]))
    .update(data)
    .digest('hex');
  return hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Dead and waiting events, oldest first. */
export function listDead(sql: Sql): Promise<DeadLetter[]> {
  return sql.query<DeadLetter>(
    'SELECT id::text, consumer, event_id, key, subject, headers, data, reason, attempts, state, at FROM dead_letter ORDER BY id',
  );
}

/** Asks the service to try again: one key, or all. Those parked behind follow in their order. @returns how many were requeued */
export async function requeue(sql: Sql, key?: string): Promise<number> {
  const rows = await sql.query(
    "UPDATE dead_letter SET state = 'requeued' WHERE state <> 'requeued' AND ($1::text IS NULL OR key = $1) RETURNING 1",
    [key ?? null],
  );
  return rows.length;
}

/** Asks the service to try one dead letter again. @returns false when it is none any more */
export async function requeueOne(sql: Sql, id: string): Promise<boolean> {
  return (await sql.query("UPDATE dead_letter SET state = 'requeued' WHERE id = $1 AND state = 'dead' RETURNING 1", [id])).length > 0;
}

/** Gives a dead letter up: it counts as seen, and those parked behind it follow. @returns false when it is none any more */
export async function dismiss(sql: Sql, id: string): Promise<boolean> {
  const [letter] = await sql.query<{ consumer: string; event_id: string; key: string }>(
    "DELETE FROM dead_letter WHERE id = $1 AND state = 'dead' RETURNING consumer, event_id, key",
    [id],
  );
  if (!letter) return false;
  await sql.query('INSERT INTO inbox (consumer, event_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [letter.consumer, letter.event_id]);
  await sql.query("UPDATE dead_letter SET state = 'requeued' WHERE consumer = $1 AND key = $2 AND state = 'parked'", [
    letter.consumer,
    letter.key,
  ]);
  return true;
}

/** The next one of a stream to try again: the first of its key. */
export async function nextRequeued(sql: Sql, consumer: string, stream: string): Promise<DeadLetter | undefined> {
  const [row] = await sql.query<DeadLetter>(
    `SELECT id::text, consumer, event_id, key, subject, headers, data, reason, attempts, state, at FROM dead_letter AS d
     WHERE consumer = $1 AND state = 'requeued' AND subject LIKE $2 AND NOT EXISTS (SELECT FROM dead_letter AS e WHERE e.consumer = d.consumer AND e.key = d.key AND e.id < d.id)
     ORDER BY id LIMIT 1`,
    [consumer, `${stream}.%`],
  );
  return row;
}

export async function deleteDeadLetter(sql: Sql, id: string): Promise<void> {
  await sql.query('DELETE FROM dead_letter WHERE id = $1', [id]);
}

export async function markFailed(sql: Sql, id: string, reason: string): Promise<void> {
  await sql.query("UPDATE dead_letter SET state = 'dead', attempts = attempts + 1, reason = $2 WHERE id = $1", [id, reason]);
}
