import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  // The board counts what is open and what of it was answered late, without looking at the rows.
  'DROP INDEX grid_case_open',
  `CREATE INDEX grid_case_open ON grid_case (registered_at DESC, id DESC) INCLUDE (area, category, state, due_dispatch, due_answer, submitted_at)
    WHERE state IN ('registered', 'accepted', 'dispatched', 'handling', 'returned', 'verifying')`,
];

export class OpenLate1764000000423 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
