import type { Batch, ReadTx, Tx } from '@linli/service';

import type { FeedCursor } from '../feed/cursor.rules.js';

/** Sets from where on a subscription's deliveries are queued. */
export async function setPlaces(tx: Tx, subscription: string, services: readonly string[], cursor: FeedCursor): Promise<void> {
  await tx.sql.query(
    `INSERT INTO subscription_place (subscription, service, number) SELECT $1, * FROM unnest($2::text[], $3::bigint[])
     ON CONFLICT (subscription, service) DO UPDATE SET number = excluded.number`,
    [subscription, services, services.map((service) => cursor.get(service) ?? 0)],
  );
}

/** The cursor before what happened since a moment, in each service's log; at its end where nothing did. */
export async function placeAtTime({ sql }: ReadTx, services: readonly string[], since: Date): Promise<FeedCursor> {
  const rows = await sql.query<{ service: string | null; number: string }>(
    `SELECT l.service, coalesce(
       (SELECT min(number) - 1 FROM feed_event WHERE feed_event.service = l.service AND at >= $2),
       (SELECT max(number) FROM feed_event WHERE feed_event.service = l.service), 0)::text AS number FROM unnest($1::text[]) AS l(service)`,
    [services, since],
  );
  return new Map(rows.map(({ service, number }) => [service!, Number(number)]));
}

/** How many deliveries of each wait, counted no further than to a thousand. */
export async function waitingOf({ manager }: ReadTx, rows: readonly { id: string }[]): Promise<Map<string, number>> {
  const found = await manager.query<{ id: string | null; waiting: number }[]>(
    `SELECT s.id, w.waiting FROM unnest($1::uuid[]) AS s(id) CROSS JOIN LATERAL (
       SELECT count(*)::int AS waiting FROM (SELECT FROM delivery WHERE subscription = s.id AND state = 'waiting' LIMIT 1000) AS counted) AS w`,
    [rows.map(({ id }) => id)],
  );
  return new Map(found.map(({ id, waiting }) => [id!, waiting]));
}

/** Of a subscription that has ended nothing is sent any more. */
export async function dropWaiting(tx: Tx, subscription: string): Promise<void> {
  await tx.sql.query(`UPDATE delivery SET state = 'dead' WHERE subscription = $1 AND state = 'waiting'`, [subscription]);
}

export const pruneAttempts = ({ sql }: Tx, { before, limit }: Batch): Promise<unknown> =>
  sql.query(
    'DELETE FROM delivery_attempt WHERE id IN (SELECT id FROM delivery_attempt WHERE at < $1 ORDER BY at LIMIT $2 FOR UPDATE SKIP LOCKED)',
    [before, limit],
  );

export const pruneDeliveries = ({ sql }: Tx, { before, limit }: Batch): Promise<unknown> =>
  sql.query(
    `DELETE FROM delivery WHERE id IN (
       SELECT id FROM delivery WHERE state <> 'waiting' AND queued_at < $1 ORDER BY queued_at LIMIT $2 FOR UPDATE SKIP LOCKED)`,
    [before, limit],
  );
