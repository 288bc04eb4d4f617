import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  // Small tasks that other services ask for: once for each origin. Nothing of them is personal.
  `CREATE TABLE errand (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    kind text NOT NULL CHECK (kind IN ('take-down-poster')),
    area text NOT NULL,
    lon double precision NOT NULL CHECK (lon BETWEEN -180 AND 180),
    lat double precision NOT NULL CHECK (lat BETWEEN -90 AND 90),
    title text NOT NULL,
    place text NOT NULL,
    copies int NOT NULL CHECK (copies > 0),
    state text NOT NULL CHECK (state IN ('open', 'done', 'not-found')),
    origin_service text NOT NULL,
    origin_id uuid NOT NULL,
    at timestamptz NOT NULL,
    due timestamptz NOT NULL,
    ended_at timestamptz,
    UNIQUE (origin_service, origin_id),
    CHECK ((state = 'open') = (ended_at IS NULL))
  )`,
  // Of a grid, a community, a subdistrict, and of the district: what is due first.
  ...[15, 12, 9].map((digits) => `CREATE INDEX errand_within_${digits} ON errand (state, left(area, ${digits}), due, id)`),
  'CREATE INDEX errand_list ON errand (state, due, id)',
  // Without it the planner takes a whole district for one row in two hundred, and sorts what an index has in order.
  'CREATE STATISTICS errand_district ON (left(area, 6)) FROM errand',
];

export class Errands1764000000301 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
