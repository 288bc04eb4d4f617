import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The most wanted of a place without sorting. */
export class DemandLists1764000000730 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX demand_area');
    for (const digits of [12, 9]) await runner.query(`CREATE INDEX demand_within_${digits} ON demand (left(area, ${digits}), votes DESC, id DESC)`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
