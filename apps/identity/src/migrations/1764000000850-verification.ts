import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That somebody proved who she is, by name and identity number, of which only a keyed digest stays. */
export class Verification1764000000850 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE verification (account_id uuid PRIMARY KEY, person_index bytea NOT NULL UNIQUE, at timestamptz NOT NULL)');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
