import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every row of every table has a key of its own. */
export class RingKeys1764000000720 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE ground ADD COLUMN n bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
