import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The latest hails of a place, and of the whole district, without sorting. */
export class HailLists1764000000730 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX hail_area');
    for (const digits of [15, 12, 9]) await runner.query(`CREATE INDEX hail_within_${digits} ON hail (left(area, ${digits}), raised_at DESC, id DESC)`);
    await runner.query('CREATE INDEX hail_list ON hail (raised_at DESC, id DESC)');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
