import { appendOnly } from '@linli/service/migrations';
import type { MigrationInterface, QueryRunner } from 'typeorm';

import { account, isSystem } from './1764000000501-jobs.js';

const isHers = `EXISTS (SELECT FROM need n JOIN micro_home_member m ON m.id = n.member_id WHERE n.id = need_id AND m.account_id::text = ${account})`;

/** What the audit had written until then. */
export const NEED_READINGS_FROM_AUDIT = `SELECT n.id AS need_id, l.at, coalesce(l.after->>'by', 'staff') AS by, ARRAY(SELECT jsonb_array_elements_text(coalesce(l.after->'fields', '[]'))) AS fields
  FROM audit_line l JOIN need n ON n.id::text = l.resource_id WHERE l.resource_type = 'need' AND l.action = 'need.read'`;

const statements = [
  `CREATE TABLE need_reading (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    need_id uuid NOT NULL REFERENCES need,
    at timestamptz NOT NULL,
    by text NOT NULL CHECK (by IN ('host', 'staff')),
    fields text[] NOT NULL
  )`,
  // Needs are seen by few, and all by the district.
  `SELECT set_config('app.system', 'on', true)`,
  `INSERT INTO need_reading (need_id, at, by, fields) ${NEED_READINGS_FROM_AUDIT} ORDER BY l.seq`,
  'CREATE INDEX need_reading_need ON need_reading (need_id, at)',
  appendOnly('need_reading'),
  'ALTER TABLE need_reading ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
  // Of a need that the caller may see.
  'CREATE POLICY need_reading_written ON need_reading FOR INSERT WITH CHECK (EXISTS (SELECT FROM need n WHERE n.id = need_id))',
  `CREATE POLICY need_reading_own ON need_reading FOR SELECT USING (${isSystem} OR ${isHers})`,
];

/** Who read what somebody told in a micro-home is part of the product, and no longer read from the audit. */
export class NeedReadings1764000000742 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
