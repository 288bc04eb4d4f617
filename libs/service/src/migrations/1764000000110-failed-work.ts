import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Items of scheduled jobs that failed, until they succeed, are not due any more, or somebody dismisses them (docs/adr/041). */
export class FailedWork1764000000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // An empty item is the job itself.
    await runner.query(`CREATE TABLE failed_item (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      job text NOT NULL,
      item text NOT NULL,
      reason text NOT NULL,
      attempts int NOT NULL,
      state text NOT NULL CHECK (state IN ('retrying', 'failed', 'dismissed')),
      next_try timestamptz NOT NULL,
      first_at timestamptz NOT NULL,
      at timestamptz NOT NULL,
      UNIQUE (job, item)
    )`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
