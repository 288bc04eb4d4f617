import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What lies near is found by kind and place, whoever asks. With the index of public cases alone a caller's own were looked for among all that they had
 * reported in a fortnight: an agency has thousands.
 */
export class Near1764000000450 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX grid_case_near');
    await runner.query(`CREATE INDEX grid_case_near ON grid_case (category, lat, lon) WHERE state IN ('registered', 'accepted', 'dispatched', 'handling', 'returned', 'verifying')`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
