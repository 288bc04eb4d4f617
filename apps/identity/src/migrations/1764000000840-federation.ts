import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Others sign people in too, by configuration. */
export class Federation1764000000840 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}

const statements = [
  `CREATE TABLE linked_identity (
    provider text NOT NULL,
    subject bytea NOT NULL,
    account_id uuid NOT NULL,
    made_at timestamptz NOT NULL,
    used_at timestamptz,
    PRIMARY KEY (provider, subject),
    UNIQUE (account_id, provider)
  )`,
  `CREATE TABLE elsewhere_attempt (
    holder text PRIMARY KEY,
    state bytea NOT NULL,
    sealed text NOT NULL,
    expires_at timestamptz NOT NULL
  )`,
  'CREATE INDEX elsewhere_attempt_expiry ON elsewhere_attempt (expires_at)',
];
