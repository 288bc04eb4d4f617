import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `ALTER TABLE enrolment ADD COLUMN put_forward_reason text, ADD COLUMN put_forward_by uuid, ADD COLUMN put_forward_at timestamptz,
     ADD CONSTRAINT enrolment_put_forward CHECK (num_nulls(put_forward_reason, put_forward_by, put_forward_at) IN (0, 3))`,
  `UPDATE enrolment SET put_forward_reason = line.reason, put_forward_by = line.account_id, put_forward_at = line.at
     FROM (SELECT DISTINCT ON (resource_id) resource_id, reason, account_id, at FROM audit_line
       WHERE resource_type = 'party' AND action = 'place.prioritise' AND reason IS NOT NULL AND account_id IS NOT NULL ORDER BY resource_id, at DESC) AS line
     WHERE line.resource_id = enrolment.id::text`,
];

/** Who put a family forward, why and when, stood in the audit only. */
export class PutForward1764000000750 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
