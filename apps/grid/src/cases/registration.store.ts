import type { ReadTx, Tx } from '@linli/service';

import type { CasePerson } from './case-person.entity.js';
import { isOpen } from './case.sql.js';
import { knowerOf } from './case.store.js';
import type { Reporter } from './case-view.js';
import { METRES_PER_DEGREE, width, type Point } from './duplicates.rules.js';
import type { GridCase } from './grid-case.entity.js';

/**
 * Open cases of a kind in the square around a point, as far as the caller may know of them (`mayKnow` of case-access.rules.ts). Asked
 * before every report: one text for everybody, which PostgreSQL keeps planned, since there is one way that is right for all: by the kind
 * and the place.
 */
export function casesAround(
  { sql, caller }: Pick<ReadTx, 'sql' | 'caller'>,
  { lat, lon }: Point,
  category: string,
  { metres, since }: { metres: number; since: Date },
): Promise<GridCase[]> {
  const dLat = metres / METRES_PER_DEGREE;
  const dLon = dLat / width({ lat, lon });
  const { isSystem, accountId, scopes } = knowerOf(caller);
  return sql.query<GridCase>(
    `SELECT * FROM grid_case WHERE category = $1 AND lat BETWEEN $2 AND $3 AND lon BETWEEN $4 AND $5 AND ${isOpen} AND registered_at > $6
       AND ($7 OR handler = $8 OR reporter = $8 OR CASE WHEN $9::text[] = '{}' THEN public ELSE EXISTS (SELECT FROM unnest($9::text[]) AS scope WHERE starts_with(area, scope)) END) LIMIT 200`,
    [category, lat - dLat, lat + dLat, lon - dLon, lon + dLon, since, isSystem, accountId || null, scopes],
  );
}

type Registered = Pick<
  GridCase,
  | 'id'
  | 'channel'
  | 'category'
  | 'urgency'
  | 'public'
  | 'description'
  | 'lon'
  | 'lat'
  | 'area'
  | 'grid_version'
  | 'reporter'
  | 'registered_by'
  | 'due_dispatch'
  | 'due_answer'
  | 'origin_kind'
  | 'origin_id'
  | 'external_id'
  | 'answers'
>;

/** The hottest statement of all: planned once, and it gives the row its number. @returns undefined when that agency brought it before */
export async function insertCase({ sql, now }: Tx, row: Registered): Promise<GridCase | undefined> {
  const [written] = await sql.query<GridCase>(
    `INSERT INTO grid_case (id, number, version, state, channel, category, urgency, public, description, lon, lat, area, grid_version, reporter, registered_by,
       registered_at, due_dispatch, due_answer, origin_kind, origin_id, external_id, answers)
     VALUES ($1, 'NG-' || to_char($2::timestamptz AT TIME ZONE 'Asia/Shanghai', 'YYYY') || '-' || lpad(nextval('grid_case_number')::text, 6, '0'),
       1, 'registered', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $2, $14, $15, $16, $17, $18, $19)
     ON CONFLICT (reporter, external_id) WHERE external_id IS NOT NULL DO NOTHING RETURNING *`,
    [
      row.id,
      now,
      row.channel,
      row.category,
      row.urgency,
      row.public,
      row.description,
      row.lon,
      row.lat,
      row.area,
      row.grid_version,
      row.reporter,
      row.registered_by,
      row.due_dispatch,
      row.due_answer,
      row.origin_kind,
      row.origin_id,
      row.external_id,
      JSON.stringify(row.answers),
    ],
  );
  return written;
}

/** @param person under whose key the contact is sealed */
export async function insertCasePerson(
  { sql }: Tx,
  { id, reporter, area }: GridCase,
  person: string,
  sealed: Partial<Pick<CasePerson, keyof Reporter>>,
): Promise<void> {
  const { name = null, phone = null, address = null, words = null } = sealed;
  await sql.query(
    'INSERT INTO case_person (case_id, person, reporter, area, name, phone, address, words) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
    [id, person, reporter, area, name, phone, address, words],
  );
}
