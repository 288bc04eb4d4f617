import type { MigrationInterface, QueryRunner } from 'typeorm';

const isOpen = `state IN ('registered', 'accepted', 'dispatched', 'handling', 'returned', 'verifying')`;
const newest = 'registered_at DESC, id DESC';

const statements = [
  // What each case counts as, and the sums of every level of areas: a read model, rebuilt from the log.
  `CREATE TABLE figure_case (
    case_id uuid PRIMARY KEY,
    area text NOT NULL,
    category text NOT NULL,
    month text NOT NULL,
    state text NOT NULL,
    on_time boolean,
    satisfied boolean,
    reopens int NOT NULL
  )`,
  // Byte order, so that the index serves the beginnings of codes.
  `CREATE TABLE figure_sum (
    level smallint NOT NULL,
    area text COLLATE "C" NOT NULL,
    period text COLLATE "C" NOT NULL,
    category text NOT NULL,
    cases int NOT NULL,
    counted int NOT NULL,
    responded int NOT NULL,
    done int NOT NULL,
    rated int NOT NULL,
    satisfied int NOT NULL,
    on_time int NOT NULL,
    finished int NOT NULL,
    reworked int NOT NULL,
    PRIMARY KEY (level, area, period, category)
  )`,
  `CREATE INDEX figure_sum_all ON figure_sum (level, area) WHERE period = 'all'`,
  `INSERT INTO projection_table (projection, name) VALUES ('figures', 'figure_case'), ('figures', 'figure_sum')`,
  // The newest of a subdistrict, a community, a grid; what is open anywhere, which stays little while the ledger grows.
  'DROP INDEX grid_case_area',
  ...[9, 12, 15].map((digits) => `CREATE INDEX grid_case_within_${digits} ON grid_case (left(area, ${digits}), ${newest})`),
  `CREATE INDEX grid_case_open ON grid_case (${newest}) INCLUDE (area, category, state, due_dispatch, due_answer) WHERE ${isOpen}`,
  `CREATE INDEX grid_case_state ON grid_case (state, ${newest}) WHERE ${isOpen}`,
  'DROP INDEX grid_case_due',
  `CREATE INDEX grid_case_due ON grid_case ((CASE WHEN state IN ('registered', 'accepted', 'returned') THEN least(due_dispatch, due_answer) ELSE due_answer END))
    WHERE state IN ('registered', 'accepted', 'dispatched', 'handling', 'returned')`,
  // Without it the planner takes a whole district for one row in two hundred, and sorts what an index has in order.
  'CREATE STATISTICS grid_case_district ON (left(area, 6)) FROM grid_case',
  'DROP INDEX grid_case_near',
  `CREATE INDEX grid_case_near ON grid_case (lat, lon) WHERE public AND ${isOpen}`,
];

export class Board1764000000201 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
