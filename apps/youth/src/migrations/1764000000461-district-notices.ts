import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A district words its own notices; those with no district are what every one begins with. */
export class DistrictNotices1764000000461 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE consent_notice ADD COLUMN district text NOT NULL DEFAULT '' CHECK (district ~ '^([0-9]{6})?$')`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
