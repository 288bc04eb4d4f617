import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which of several roles somebody acted (docs/adr/088). Lines without it are sealed as before (audit/chain.ts). */
export class ActingAs1764000000824 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE audit_line ADD COLUMN acting_as uuid');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
