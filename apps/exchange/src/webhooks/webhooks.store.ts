import type { Sql } from '@linli/events';
import type { ReadTx, Tx } from '@linli/service';

import type { DeliveryState } from './delivery.entity.js';

/** What a subscription is given now: its own filters within what its client was granted. */
export interface Given {
  id: string;
  types: readonly string[];
  areas: readonly string[];
}

/** Subscriptions that are sent to, with what their clients were granted. */
export async function activeSubscriptions(
  { manager }: ReadTx,
  now: Date,
): Promise<{ id: string; types: string[] | null; area: string | null; kinds: string[]; areas: string[] }[]> {
  return manager.query(
    `SELECT s.id, s.types, s.area, a.kinds, array_agg(g.area) AS areas FROM subscription AS s
     JOIN agency AS a ON a.account_id = s.account_id AND a.state = 'active'
     JOIN access_grant AS g ON g.account_id = s.account_id AND g.role = 'agency' AND g.area IS NOT NULL AND (g.ends_at IS NULL OR g.ends_at > $1)
     WHERE s.state = 'active' GROUP BY s.id, a.kinds`,
    [now],
  );
}

/** Those for which more than so many deliveries wait: nothing is queued for them until that is less. */
export async function overfull({ manager }: ReadTx, most: number): Promise<Set<string>> {
  const rows = await manager.query<{ subscription: string }[]>(
    `SELECT subscription FROM delivery WHERE state = 'waiting' GROUP BY subscription HAVING count(*) > $1`,
    [most],
  );
  return new Set(rows.map(({ subscription }) => subscription));
}

/** Where subscriptions stand in each service's log; those that stand at one place together. A log that was not queued yet stands at 0. */
export async function placesOf(
  { manager }: ReadTx,
  subscriptions: readonly string[],
  services: readonly string[],
): Promise<{ service: string; number: string; subscriptions: string[] }[]> {
  const rows = await manager.query<{ service: string | null; number: string; subscriptions: string[] | null }[]>(
    `SELECT l.service, coalesce(p.number, 0)::text AS number, array_agg(w.id) AS subscriptions
     FROM unnest($1::uuid[]) AS w(id) CROSS JOIN unnest($2::text[]) AS l(service)
     LEFT JOIN subscription_place AS p ON p.subscription = w.id AND p.service = l.service
     GROUP BY 1, 2`,
    [subscriptions, services],
  );
  return rows.map(({ service, number, subscriptions: there }) => ({ service: service!, number, subscriptions: there! }));
}

/**
 * Queues what comes next in a service's log for subscriptions that stand at one place of it, and moves their places, in one statement. What
 * was delivered before is queued again: it is a replay.
 * @returns how many events were looked at, and how many deliveries queued
 */
export async function queueBehind(
  { manager }: ReadTx,
  service: string,
  number: string,
  given: readonly Given[],
  limit: number,
  now: Date,
): Promise<{ looked: number; queued: number }> {
  const [row] = await manager.query<[{ looked: number; queued: number }]>(
    `WITH next AS MATERIALIZED (
       SELECT number, type, area, body::jsonb ->> 'subject' AS subject FROM feed_event WHERE service = $1 AND number > $2 ORDER BY number LIMIT $3
     ), wanted AS MATERIALIZED (SELECT * FROM jsonb_to_recordset($4::jsonb) AS w(id uuid, types text[], areas text[])),
     queued AS (
       INSERT INTO delivery (id, subscription, service, number, type, subject, state, tries, queued_at, next_try_at)
       SELECT uuidv7(), w.id, $1, n.number, n.type, n.subject, 'waiting', 0, $5, $5 FROM next AS n JOIN wanted AS w ON n.type = ANY(w.types)
         AND (n.area IS NULL OR EXISTS (SELECT FROM unnest(w.areas) AS scope WHERE starts_with(n.area, scope)))
       ON CONFLICT (subscription, service, number) DO UPDATE SET state = 'waiting', tries = 0, first_try_at = NULL,
         queued_at = excluded.queued_at, next_try_at = excluded.next_try_at
       RETURNING 1
     ), moved AS (
       INSERT INTO subscription_place (subscription, service, number)
       SELECT id, $1, (SELECT max(number) FROM next) FROM wanted WHERE EXISTS (SELECT FROM next)
       ON CONFLICT (subscription, service) DO UPDATE SET number = excluded.number
     )
     SELECT (SELECT count(*) FROM next)::int AS looked, (SELECT count(*) FROM queued)::int AS queued`,
    [service, number, limit, JSON.stringify(given), now],
  );
  return row;
}

/** A delivery that is to be sent now. */
export interface Claimed {
  id: string;
  subscription: string;
  version: number;
  number: string;
  type: string;
  tries: number;
  first_try_at: Date | null;
  /** The CloudEvent, without its `dataschema`. */
  body: string;
}

/**
 * Takes deliveries that are due, of each subscription at most as many as it has room for. They are due again at `lease`, if nobody says
 * what came of them. Of an ordered subscription only the first of each thing is taken.
 */
export async function claimDue(
  { sql }: Tx,
  lanes: readonly { subscription: string; room: number }[],
  now: Date,
  lease: Date,
): Promise<Claimed[]> {
  const rows = await sql.query<Claimed>(
    `WITH due AS MATERIALIZED (
       SELECT d.id FROM unnest($1::uuid[], $2::int[]) AS lane(subscription, room)
       JOIN subscription AS s ON s.id = lane.subscription AND s.state = 'active'
       CROSS JOIN LATERAL (
         SELECT id FROM delivery AS one WHERE one.subscription = lane.subscription AND state = 'waiting' AND next_try_at <= $3
           AND (NOT s.ordered OR NOT EXISTS (SELECT FROM delivery AS ahead WHERE ahead.subscription = one.subscription
             AND ahead.subject = one.subject AND ahead.state = 'waiting' AND ahead.number < one.number))
         ORDER BY next_try_at, number LIMIT lane.room
       ) AS d
     )
     UPDATE delivery AS d SET next_try_at = $4 FROM due, subscription AS s, feed_event AS f
     WHERE d.id = due.id AND s.id = d.subscription AND f.service = d.service AND f.number = d.number
     RETURNING d.id, d.subscription, s.version, d.number, d.type, d.tries, d.first_try_at, f.body`,
    [lanes.map(({ subscription }) => subscription), lanes.map(({ room }) => room), now, lease],
  );
  return rows.sort((a, b) => Number(a.number) - Number(b.number));
}

/** Deliveries that were taken and not sent are due again. */
export async function release({ sql }: Tx, ids: readonly string[], now: Date): Promise<void> {
  await sql.query(`UPDATE delivery SET next_try_at = $2 WHERE id = ANY($1::uuid[]) AND state = 'waiting'`, [ids, now]);
}

/** One try, and what follows from it. */
export interface Tried {
  delivery: string;
  tries: number;
  state: DeliveryState;
  nextTryAt: Date;
  at: Date;
  ms: number;
  status: number | null;
  failure: string | null;
  answer: string | null;
}

/** Writes what came of several tries, in one statement. */
export async function settleTries({ sql }: Tx, tried: readonly Tried[]): Promise<void> {
  await sql.query(
    `WITH tried AS MATERIALIZED (
       SELECT * FROM unnest($1::uuid[], $2::int[], $3::text[], $4::timestamptz[], $5::timestamptz[], $6::int[], $7::int[], $8::text[], $9::text[])
         AS t(delivery, tries, state, next_try_at, at, ms, status, failure, answer)
     ), noted AS (
       INSERT INTO delivery_attempt (delivery, at, ms, status, failure, answer) SELECT delivery, at, ms, status, failure, answer FROM tried
     )
     UPDATE delivery AS d SET state = t.state, tries = t.tries, next_try_at = t.next_try_at, first_try_at = coalesce(d.first_try_at, t.at)
     FROM tried AS t WHERE d.id = t.delivery AND d.state = 'waiting'`,
    [
      tried.map(({ delivery }) => delivery),
      tried.map(({ tries }) => tries),
      tried.map(({ state }) => state),
      tried.map(({ nextTryAt }) => nextTryAt),
      tried.map(({ at }) => at),
      tried.map(({ ms }) => ms),
      tried.map(({ status }) => status),
      tried.map(({ failure }) => failure),
      tried.map(({ answer }) => answer),
    ],
  );
}

/** The lock's session says that it is there. */
export const beat = (sql: Sql): Promise<unknown> => sql.query('SELECT 1');
