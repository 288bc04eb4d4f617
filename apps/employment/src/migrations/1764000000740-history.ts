import { appendOnly } from '@linli/service/migrations';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the audit had written of an employer or a job until then, as history has it: not who was hired. */
export const FROM_AUDIT = `SELECT resource_type, resource_id::uuid, at, CASE WHEN action <> 'job.hire' THEN account_id END AS account_id, action, after->>'state' AS state, reason
  FROM audit_line WHERE resource_type IN ('employer', 'job')`;

const statements = [
  `CREATE TABLE history_entry (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    resource_type text NOT NULL CHECK (resource_type IN ('employer', 'job')),
    resource_id uuid NOT NULL,
    at timestamptz NOT NULL,
    account_id uuid,
    action text NOT NULL,
    state text,
    reason text
  )`,
  `INSERT INTO history_entry (resource_type, resource_id, at, account_id, action, state, reason) ${FROM_AUDIT} ORDER BY seq`,
  'CREATE INDEX history_entry_resource ON history_entry (resource_type, resource_id, seq)',
  appendOnly('history_entry'),
];

/** What was done with employers and jobs is part of the product, and no longer read from the audit. */
export class History1764000000740 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
