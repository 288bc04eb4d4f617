import { DomainError } from '@linli/problems';

import type { ReadTx } from '../unit-of-work/tx.js';
import { mercator, trueScale } from './mercator.js';

interface Point {
  lon: number;
  lat: number;
}

/** SQL: the code of the whole district, six digits; NULL before its first grid is published. */
export const DISTRICT = '(SELECT left(min(grid), 6) FROM grid_outline)';

/**
 * The code of the grid around a WGS84 point. On a border this may name the neighbour: the grid service decides exactly.
 * @throws DomainError outside-district
 */
export async function gridAround({ manager }: ReadTx, point: Point): Promise<string> {
  const { x, y } = mercator(point);
  // The index finds polygons that overlap, not those around a point: so first those that reach into two metres around it.
  const [row] = await manager.query<{ grid: string }[]>(
    `SELECT grid FROM grid_outline
     WHERE ring && polygon(box(point($1::float8 - 1, $2::float8 - 1), point($1 + 1, $2 + 1))) AND ring @> point($1, $2) ORDER BY grid LIMIT 1`,
    [x, y],
  );
  if (!row) throw new DomainError('outside-district');
  return row.grid;
}

/**
 * How far a WGS84 point is from a community, or from a grid, in metres: 0 within it.
 * @param area its code: 12 digits, 15, or 18
 * @returns undefined where no outline is known
 */
export async function metresFrom({ manager }: ReadTx, area: string, point: Point): Promise<number | undefined> {
  const { x, y } = mercator(point);
  const [row] = await manager.query<{ metres: number | null }[]>(
    `SELECT min(ring <-> point($2::float8, $3::float8)) * $4::float8 AS metres FROM grid_outline
     WHERE left(grid, 12) = left($1, 12) AND starts_with(grid, $1)`,
    [area, x, y, trueScale(point)],
  );
  return row?.metres ?? undefined;
}

/** Which of these areas, counted from 0, have no grid of the district in them. @param areas codes of any level */
export async function areasWithoutGrid({ manager }: ReadTx, areas: readonly string[]): Promise<number[]> {
  const rows = await manager.query<{ known: boolean }[]>(
    `SELECT EXISTS (SELECT FROM grid_outline WHERE starts_with(grid, area)) AS known
     FROM unnest($1::text[]) WITH ORDINALITY AS given (area, place) ORDER BY place`,
    [areas],
  );
  return rows.flatMap(({ known }, place) => (known ? [] : [place]));
}
