import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses that somebody is often at, so that nobody types one in an emergency. */
export class SavedAddresses1764000000936 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE saved_address (
      id uuid PRIMARY KEY,
      account_id uuid NOT NULL,
      label text NOT NULL CHECK (label IN ('home', 'parents', 'work', 'other')),
      address bytea NOT NULL,
      place bytea NOT NULL,
      at timestamptz NOT NULL
    )`);
    await runner.query('CREATE INDEX saved_address_account ON saved_address (account_id)');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
