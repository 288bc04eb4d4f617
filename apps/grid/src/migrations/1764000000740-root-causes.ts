import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE TABLE root_cause (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    state text NOT NULL CHECK (state IN ('suggested', 'open', 'resolved', 'closed', 'dismissed')),
    area text NOT NULL,
    category text NOT NULL,
    lon double precision NOT NULL,
    lat double precision NOT NULL,
    metres int NOT NULL CHECK (metres > 0),
    since timestamptz NOT NULL,
    owner uuid,
    plan text,
    due timestamptz,
    outcome text,
    resolved_at timestamptz,
    at timestamptz NOT NULL,
    CHECK (state NOT IN ('open', 'resolved', 'closed') OR (owner IS NOT NULL AND plan IS NOT NULL AND due IS NOT NULL)),
    CHECK ((state IN ('resolved', 'closed')) = (resolved_at IS NOT NULL))
  )`,
  'CREATE INDEX root_cause_list ON root_cause (at DESC, id DESC)',
  ...[15, 12, 9].map((digits) => `CREATE INDEX root_cause_within_${digits} ON root_cause (left(area, ${digits}), at DESC, id DESC)`),
  'CREATE INDEX root_cause_place ON root_cause (area, category)',
  `CREATE INDEX root_cause_closed ON root_cause (resolved_at) WHERE state = 'closed'`,
];

/** What comes again at one place (G13). */
export class RootCauses1764000000740 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
