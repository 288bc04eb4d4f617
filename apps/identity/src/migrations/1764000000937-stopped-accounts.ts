import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts of people who work here can be stopped, and count again. */
export class StoppedAccounts1764000000937 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE account ADD COLUMN stopped_at timestamptz CHECK (stopped_at IS NULL OR disabled)');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
