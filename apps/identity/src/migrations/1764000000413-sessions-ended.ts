import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When an account ended all its sessions: what began before and is saved again by a request that was under way is not believed. */
export class SessionsEnded1764000000413 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE sessions_ended (account_id text PRIMARY KEY, at timestamptz NOT NULL)');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
