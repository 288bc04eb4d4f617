import type { MigrationInterface, QueryRunner } from 'typeorm';

const CASE_ROLES = `('grid-worker', 'grid-lead', 'community-staff', 'subdistrict-staff', 'district-staff')`;

const statements = [
  'ALTER TABLE grid_case ADD COLUMN registered_by uuid',
  // Who entered it stands on the timeline.
  `UPDATE grid_case SET registered_by = step.by_account FROM case_step AS step
     WHERE step.case_id = grid_case.id AND step.action = 'register' AND step.by_account IS NOT NULL AND reporter IS DISTINCT FROM step.by_account`,
  // Whoever works where it lies was never its reporter, though the console counted them as such.
  `UPDATE grid_case SET registered_by = reporter, reporter = NULL
     WHERE EXISTS (SELECT FROM access_grant AS g WHERE g.account_id = reporter AND g.role IN ${CASE_ROLES} AND grid_case.area LIKE g.area || '%')`,
  'UPDATE case_person SET reporter = NULL FROM grid_case WHERE grid_case.id = case_id AND grid_case.reporter IS NULL AND case_person.reporter IS NOT NULL',
];

/** Whose case it is, and who entered it for somebody else, are two. */
export class RegisteredBy1764000000420 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
