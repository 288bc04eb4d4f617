import type { ReadTx } from '@linli/service';
import type { EntityManager } from 'typeorm';

import type { FeedCursor } from './cursor.rules.js';
import type { FeedEvent } from './feed-event.entity.js';
import type { Looked } from './page.rules.js';

/** What a reader is given: these types, of these areas and of the whole district. */
export interface Given {
  types: readonly string[];
  areas: readonly string[];
}

/** Adds events, in one statement. */
export async function addToFeed(manager: EntityManager, rows: readonly FeedEvent[]): Promise<void> {
  await manager.query(
    `INSERT INTO feed_event (service, number, id, type, area, at, body)
     SELECT * FROM unnest($1::text[], $2::bigint[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[], $7::text[])`,
    [
      rows.map(({ service }) => service),
      rows.map(({ number }) => number),
      rows.map(({ id }) => id),
      rows.map(({ type }) => type),
      rows.map(({ area }) => area),
      rows.map(({ at }) => at),
      rows.map(({ body }) => body),
    ],
  );
}

/**
 * The next rows of each service's log behind the cursor, at most so many of each, whether the reader is given them or not: what a request
 * looks at is bounded, however little of it is for her.
 */
export async function lookBehind(
  { manager }: ReadTx,
  cursor: FeedCursor,
  services: readonly string[],
  { types, areas }: Given,
  ofEach: number,
): Promise<Looked[]> {
  const rows = await manager.query<{ service: string; number: string; at: Date; type: string; body: string | null }[]>(
    `SELECT f.service, f.number, f.at, f.type,
       CASE WHEN f.type = ANY($3) AND (f.area IS NULL OR EXISTS (SELECT FROM unnest($4::text[]) AS scope WHERE starts_with(f.area, scope))) THEN f.body END AS body
     FROM unnest($1::text[], $2::bigint[]) AS place(service, number)
     CROSS JOIN LATERAL (
       SELECT * FROM feed_event WHERE feed_event.service = place.service AND feed_event.number > place.number
       ORDER BY feed_event.number LIMIT $5
     ) AS f`,
    [services, services.map((service) => cursor.get(service) ?? 0), types, areas, ofEach],
  );
  return rows.map(({ number, ...row }) => ({ ...row, number: Number(number) }));
}

/** The cursor behind everything that is there. */
export async function endOfFeed({ manager }: ReadTx, services: readonly string[]): Promise<FeedCursor> {
  const rows = await manager.query<{ service: string; number: string }[]>(
    `SELECT last.service, last.number FROM unnest($1::text[]) AS wanted(service)
     CROSS JOIN LATERAL (SELECT service, number FROM feed_event WHERE feed_event.service = wanted.service ORDER BY number DESC LIMIT 1) AS last`,
    [services],
  );
  return new Map(rows.map(({ service, number }) => [service, Number(number)]));
}
