import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE TABLE category (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    state text NOT NULL CHECK (state IN ('offered', 'withdrawn')),
    code text NOT NULL CONSTRAINT category_code UNIQUE,
    place int NOT NULL,
    common boolean NOT NULL,
    name jsonb NOT NULL,
    urgency text NOT NULL CHECK (urgency IN ('danger', 'utility', 'ordinary')),
    handled_by text CHECK (handled_by IN ('grid-worker', 'community-staff', 'subdistrict-staff')),
    team text NOT NULL,
    unit jsonb NOT NULL,
    questions jsonb NOT NULL
  )`,
  `CREATE TABLE case_clock (
    urgency text NOT NULL CHECK (urgency IN ('danger', 'utility', 'ordinary')),
    version int NOT NULL,
    dispatch_minutes int NOT NULL CHECK (dispatch_minutes > 0),
    answer_minutes int NOT NULL CHECK (answer_minutes >= dispatch_minutes),
    since timestamptz NOT NULL,
    set_by uuid,
    PRIMARY KEY (urgency, version)
  )`,
  `ALTER TABLE grid_case ADD COLUMN answers jsonb NOT NULL DEFAULT '[]'`,
];

/** Categories, what they ask and the deadlines become the district’s own data; a case keeps what was answered. */
export class Categories1764000000938 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
