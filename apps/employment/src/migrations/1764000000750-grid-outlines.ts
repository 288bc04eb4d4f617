import { gridOutlineTable, outlinesInsteadOf } from '@linli/service/migrations';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  ...gridOutlineTable(),
  'INSERT INTO grid_outline (grid, ring) SELECT grid, ring FROM ground ORDER BY n',
  'DROP TABLE ground',
  ...outlinesInsteadOf('employment', 'grounds'),
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
