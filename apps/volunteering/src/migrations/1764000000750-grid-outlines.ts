import { gridOutlineTable, outlinesInsteadOf } from '@linli/service/migrations';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A ring in degrees as one in Mercator metres, corner by corner. */
const projected = `(
  SELECT format('(%s)', string_agg(
    format('(%s,%s)', radians(corner[1]::float8) * 6371000, 6371000 * ln(tan(pi() / 4 + radians(corner[2]::float8) / 2))), ',' ORDER BY place))
  FROM regexp_matches(ring::text, '[(]([^(),]+),([^(),]+)[)]', 'g') WITH ORDINALITY AS found (corner, place))::polygon`;

const statements = [
  ...gridOutlineTable(),
  `INSERT INTO grid_outline (grid, ring) SELECT code, ${projected} FROM grid_ring ORDER BY n`,
  'DROP TABLE grid_ring',
  ...outlinesInsteadOf('volunteering', 'map'),
];

/** The outlines of grids are kept as in every other service. */
export class GridOutlines1764000000750 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
