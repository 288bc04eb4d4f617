import type { Tx } from '@linli/service';

import type { GridVersion } from './grid-version.entity.js';

/** Nobody else changes the map until the transaction ends. */
export async function lockMap({ sql }: Tx): Promise<void> {
  await sql.query("SELECT pg_advisory_xact_lock(hashtext('grid-map'))");
}

/** The next version of a grid, from when the one before it ended. */
export async function beginVersion(
  { sql, now }: Tx,
  { code, name, note, polygon }: Pick<GridVersion, 'code' | 'name' | 'note' | 'polygon'>,
): Promise<Pick<GridVersion, 'version' | 'valid_from'>> {
  const [row] = await sql.query<Pick<GridVersion, 'version' | 'valid_from'>>(
    `INSERT INTO grid_version (code, version, name, note, polygon, valid_from)
     SELECT $1, coalesce(max(version), 0) + 1, $2, $3, $4, greatest(max(valid_to), $5) FROM grid_version WHERE code = $1
     RETURNING version, valid_from`,
    [code, name, note, JSON.stringify(polygon), now],
  );
  return row!;
}

/** Ends what is valid now; never before it began, whatever the clock says. */
export async function endVersion({ sql, now }: Tx, code: string): Promise<Date | undefined> {
  await sql.query("UPDATE grid_version SET valid_to = greatest($2, valid_from + interval '1 ms') WHERE code = $1 AND valid_to IS NULL", [
    code,
    now,
  ]);
  const [row] = await sql.query<{ valid_to: Date | null }>('SELECT max(valid_to) AS valid_to FROM grid_version WHERE code = $1', [code]);
  return row?.valid_to ?? undefined;
}

/** The aggregate's version of an event: each version of an outline begins and ends once, so both have a place in the order. */
export async function nextStep({ sql }: Tx, code: string): Promise<number> {
  const [row] = await sql.query<{ step: number }>('SELECT (count(*) + count(valid_to))::int AS step FROM grid_version WHERE code = $1', [
    code,
  ]);
  return row!.step;
}
