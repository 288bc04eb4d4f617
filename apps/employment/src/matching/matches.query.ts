import type { ReadTx } from '@linli/service';
import { mercator, trueScale } from '@linli/service/areas';

import { DETOUR } from '../grounds/distance.rules.js';
import type { Job } from '../jobs/job.entity.js';
import type { Wish } from './match.rules.js';

/**
 * So many of the nearest that pass the hard filters are weighed: what lies farther could hardly win, and the answer takes no longer in a
 * large district.
 */
export const WEIGHED = 500;

export type Candidate = Pick<
  Job,
  | 'id'
  | 'lon'
  | 'lat'
  | 'week'
  | 'slots'
  | 'required'
  | 'helpful'
  | 'insurance'
  | 'pay_by'
  | 'pay_from'
  | 'pay_to'
  | 'piece'
  | 'typical_hourly'
>;

export const CANDIDATES = `SELECT id, lon, lat, week, slots, required, helpful, insurance, pay_by, pay_from, pay_to, piece, typical_hourly FROM job
  WHERE state = 'published' AND place <@ box(point($1::float8 - $3::float8, $2::float8 - $3::float8), point($1::float8 + $3::float8, $2::float8 + $3::float8))
    AND bit_count(week & $4::bit(336)) >= slots AND required <@ $5::text[]
    AND CASE pay_by WHEN 'hour' THEN coalesce(pay_to, pay_from) ELSE coalesce(typical_hourly, $6::int) END >= $6::int AND valid_through > $7
  ORDER BY place <-> point($1::float8, $2::float8), id LIMIT ${WEIGHED}`;

/** The hard filters once more in SQL, so that only what can suit is read: by distance from the index, until there are enough. */
export function candidates(tx: ReadTx, wish: Wish): Promise<Candidate[]> {
  const { x, y } = mercator(wish.home);
  const reach = wish.maxMetres / DETOUR / trueScale(wish.home) + 1;
  return tx.manager.query<Candidate[]>(CANDIDATES, [x, y, reach, wish.week, [...wish.skills, ...wish.certified], wish.minHourly, tx.now]);
}
