import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes of a number, which the old one can stop for a day, and recoveries in person by two of the staff. */
export class OwnAccount1764000000801 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}

const statements = [
  `CREATE TABLE number_change (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL,
    state text NOT NULL CHECK (state IN ('waiting', 'done', 'stopped', 'void')),
    version int NOT NULL,
    phone bytea NOT NULL,
    phone_index bytea NOT NULL,
    asked_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    closed_at timestamptz
  )`,
  "CREATE UNIQUE INDEX number_change_waiting ON number_change (account_id) WHERE state = 'waiting'",
  "CREATE INDEX number_change_due ON number_change (due_at) WHERE state = 'waiting'",
  'CREATE INDEX number_change_closed ON number_change (closed_at) WHERE closed_at IS NOT NULL',
  `CREATE TABLE recovery (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL,
    state text NOT NULL CHECK (state IN ('asked', 'proven', 'done', 'refused', 'stopped')),
    version int NOT NULL,
    phone bytea NOT NULL,
    phone_index bytea NOT NULL,
    area text NOT NULL,
    reason bytea NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamptz NOT NULL,
    decided_by uuid,
    closed_at timestamptz
  )`,
  "CREATE UNIQUE INDEX recovery_open ON recovery (account_id) WHERE state IN ('asked', 'proven')",
  'CREATE INDEX recovery_at ON recovery (asked_at DESC, id DESC)',
  'CREATE INDEX recovery_state ON recovery (state, asked_at DESC, id DESC)',
  ...[6, 9, 12].map((digits) => `CREATE INDEX recovery_area_${digits} ON recovery (left(area, ${digits}), asked_at DESC, id DESC)`),
];
