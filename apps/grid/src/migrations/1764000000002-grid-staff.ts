import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  'CREATE EXTENSION IF NOT EXISTS btree_gist',
  // Whatever moment is asked for, a grid has at most one outline.
  `ALTER TABLE grid_version ADD CONSTRAINT grid_version_one_at_a_time EXCLUDE USING gist (code WITH =, tstzrange(valid_from, valid_to) WITH &&)`,
  `CREATE TABLE grid_roster (
    code text PRIMARY KEY,
    version int NOT NULL
  )`,
  `CREATE TABLE grid_staff (
    id uuid PRIMARY KEY DEFAULT uuidv7(),
    code text NOT NULL REFERENCES grid_roster,
    account_id uuid NOT NULL,
    role text NOT NULL CHECK (role IN ('lead', 'worker')),
    valid_from timestamptz NOT NULL,
    valid_to timestamptz CHECK (valid_to > valid_from),
    CONSTRAINT grid_staff_one_lead EXCLUDE USING gist (code WITH =, tstzrange(valid_from, valid_to) WITH &&) WHERE (role = 'lead'),
    CONSTRAINT grid_staff_one_term EXCLUDE USING gist (code WITH =, account_id WITH =, role WITH =, tstzrange(valid_from, valid_to) WITH &&)
  )`,
];

export class GridStaff1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
