import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  'ALTER TABLE session ADD COLUMN first_mark_at timestamptz, ADD COLUMN not_taken_asked boolean NOT NULL DEFAULT false, ADD COLUMN not_taken_told boolean NOT NULL DEFAULT false',
  `UPDATE session SET first_mark_at = (SELECT min(occurred_at) FROM mark WHERE mark.session_id = session.id AND outcome <> 'conflict')`,
  // Nobody is asked about classes that are over.
  'UPDATE session SET not_taken_asked = true, not_taken_told = true WHERE ends_at < now()',
  'DROP INDEX session_cut_off',
  `CREATE INDEX session_unsettled ON session (cutoff_at) WHERE state IN ('planned', 'running') AND CASE WHEN first_mark_at IS NULL THEN NOT not_taken_told ELSE NOT cut_off END`,
];

/** A register counts as taken from its first mark on: without one nobody is absent. */
export class RegisterTaken1764000000460 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
