import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReferredBy1764000000560 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Which host thought of it, so that only she hears what became of it; unknown of those before.
    await runner.query('ALTER TABLE referral ADD COLUMN referred_by uuid');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
