import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when a role is held, in every service's read model of them. */
export class GrantTerms1764000000820 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE access_grant ADD COLUMN ends_at timestamptz');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
