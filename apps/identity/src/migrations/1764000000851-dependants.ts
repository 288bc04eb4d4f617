import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts of elders without a phone, for whom somebody of the family acts. */
export class Dependants1764000000851 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}

const statements = [
  `CREATE TABLE dependant (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL,
    keeper_id uuid NOT NULL,
    state text NOT NULL CHECK (state IN ('asked', 'active', 'refused', 'ended')),
    version int NOT NULL,
    relation text NOT NULL,
    area text NOT NULL,
    how text,
    asked_at timestamptz NOT NULL,
    decided_by uuid,
    decided_at timestamptz,
    ended_at timestamptz
  )`,
  "CREATE UNIQUE INDEX dependant_open ON dependant (account_id) WHERE state IN ('asked', 'active')",
  'CREATE INDEX dependant_keeper ON dependant (keeper_id)',
  'CREATE INDEX dependant_state ON dependant (state, asked_at DESC, id DESC)',
  ...[6, 9, 12].map((digits) => `CREATE INDEX dependant_area_${digits} ON dependant (state, left(area, ${digits}), asked_at DESC, id DESC)`),
];
