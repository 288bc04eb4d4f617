import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  // Where a job’s paper hangs; nothing of it is personal.
  `CREATE TABLE poster (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    job_id uuid NOT NULL REFERENCES job,
    area text NOT NULL,
    place text NOT NULL,
    lon double precision NOT NULL CHECK (lon BETWEEN -180 AND 180),
    lat double precision NOT NULL CHECK (lat BETWEEN -90 AND 90),
    copies int NOT NULL CHECK (copies BETWEEN 1 AND 50),
    state text NOT NULL CHECK (state IN ('hanging', 'due', 'taken-down', 'not-found')),
    at timestamptz NOT NULL,
    due_at timestamptz,
    ended_at timestamptz,
    CHECK (state <> 'due' OR due_at IS NOT NULL),
    CHECK ((state IN ('taken-down', 'not-found')) = (ended_at IS NOT NULL))
  )`,
  'CREATE INDEX poster_job ON poster (job_id, at DESC, id DESC)',
  // What still hangs though its job is over: of a community, and anywhere.
  `CREATE INDEX poster_due_community ON poster (left(area, 12), due_at, id) WHERE state = 'due'`,
  `CREATE INDEX poster_due ON poster (due_at, id) WHERE state = 'due'`,
];

export class Posters1764000000520 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
