import type { ReadTx, Tx } from '@linli/service';

import type { CasePerson } from './case-person.entity.js';
import { isOpen, known, type Value } from './case.sql.js';
import { knowerOf } from './case.store.js';
import type { GridCase } from './grid-case.entity.js';

interface Point {
  lon: number;
  lat: number;
}

const METRES_PER_DEGREE = 111_320;

/** How wide a degree of longitude is there, as part of one of latitude. */
const width = ({ lat }: Point): number => Math.cos((lat * Math.PI) / 180);

/** As if the earth were flat: for a few hundred metres. */
export const metresBetween = (one: Point, other: Point): number =>
  Math.hypot((one.lat - other.lat) * METRES_PER_DEGREE, (one.lon - other.lon) * METRES_PER_DEGREE * width(other));

/** Open cases of a kind in the square around a point, as far as the caller may know of them. */
export function casesAround({ manager, caller }: ReadTx, point: Point, category: string, { metres, since }: { metres: number; since: Date }): Promise<GridCase[]> {
  const dLat = metres / METRES_PER_DEGREE;
  const dLon = dLat / width(point);
  const values: unknown[] = [point.lat - dLat, point.lat + dLat, point.lon - dLon, point.lon + dLon, category, since];
  const value: Value = (given) => `$${values.push(given)}`;
  return manager.query<GridCase[]>(
    `SELECT * FROM grid_case WHERE lat BETWEEN $1 AND $2 AND lon BETWEEN $3 AND $4 AND category = $5 AND ${isOpen} AND registered_at > $6
       AND ${known(knowerOf(caller), value)} LIMIT 200`,
    values,
  );
}

type Registered = Pick<
  GridCase,
  'id' | 'channel' | 'category' | 'urgency' | 'public' | 'description' | 'lon' | 'lat' | 'area' | 'grid_version' | 'reporter' | 'registered_by' | 'due_dispatch' | 'due_answer' | 'origin_kind' | 'origin_id' | 'external_id'
>;

/** The hottest statement of all: planned once, and it gives the row its number. @returns undefined when that agency brought it before */
export async function insertCase({ sql, now }: Tx, row: Registered): Promise<GridCase | undefined> {
  const [written] = await sql.query<GridCase>(
    `INSERT INTO grid_case (id, number, version, state, channel, category, urgency, public, description, lon, lat, area, grid_version, reporter, registered_by,
       registered_at, due_dispatch, due_answer, origin_kind, origin_id, external_id)
     VALUES ($1, 'NG-' || to_char($2::timestamptz AT TIME ZONE 'Asia/Shanghai', 'YYYY') || '-' || lpad(nextval('grid_case_number')::text, 6, '0'),
       1, 'registered', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $2, $14, $15, $16, $17, $18)
     ON CONFLICT (reporter, external_id) WHERE external_id IS NOT NULL DO NOTHING RETURNING *`,
    [
      row.id, now, row.channel, row.category, row.urgency, row.public, row.description, row.lon, row.lat, row.area, row.grid_version, row.reporter, row.registered_by,
      row.due_dispatch, row.due_answer, row.origin_kind, row.origin_id, row.external_id,
    ],
  );
  return written;
}

export async function insertCasePerson({ sql }: Tx, { case_id, person, reporter, area, name, phone, address, words }: CasePerson): Promise<void> {
  await sql.query('INSERT INTO case_person (case_id, person, reporter, area, name, phone, address, words) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [case_id, person, reporter, area, name, phone, address, words]);
}
