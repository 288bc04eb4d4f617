import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When each scheduled job last ran, whichever instance did it (docs/adr/103). */
export class JobRuns1764000000940 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE job_run (
      job text PRIMARY KEY,
      started_at timestamptz NOT NULL,
      ended_at timestamptz,
      done int,
      failed int
    )`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
