import type { MigrationInterface, QueryRunner } from 'typeorm';

import { account, isSystem } from './1764000000501-jobs.js';

const isHers = `EXISTS (SELECT FROM seeker s WHERE s.id = seeker_id AND s.account_id::text = ${account})`;

/** What the audit had written until then of seekers who are still there. */
export const SEEKER_READINGS_FROM_AUDIT = `SELECT s.id AS seeker_id, l.at, (l.after->>'employer')::uuid AS employer_id, (l.after->>'application')::uuid AS application_id, (l.after->>'course')::uuid AS course_id,
    ARRAY(SELECT jsonb_array_elements_text(coalesce(l.after->'fields', '[]'))) AS fields
  FROM audit_line l JOIN seeker s ON s.id::text = l.resource_id WHERE l.resource_type = 'seeker' AND l.action = 'seeker.read'`;

const statements = [
  `CREATE TABLE seeker_reading (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    seeker_id uuid NOT NULL REFERENCES seeker ON DELETE CASCADE,
    at timestamptz NOT NULL,
    employer_id uuid REFERENCES employer,
    application_id uuid REFERENCES application,
    course_id uuid REFERENCES course,
    fields text[] NOT NULL,
    CHECK ((employer_id IS NULL) <> (course_id IS NULL)),
    CHECK (application_id IS NULL OR employer_id IS NOT NULL)
  )`,
  // Seekers are seen by nobody but themselves and the district.
  `SELECT set_config('app.system', 'on', true)`,
  `INSERT INTO seeker_reading (seeker_id, at, employer_id, application_id, course_id, fields) ${SEEKER_READINGS_FROM_AUDIT} ORDER BY l.seq`,
  'CREATE INDEX seeker_reading_seeker ON seeker_reading (seeker_id, seq)',
  'ALTER TABLE seeker_reading ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
  // Whoever reads writes it down; nobody changes or deletes a line, but that it goes with her row.
  'CREATE POLICY seeker_reading_written ON seeker_reading FOR INSERT WITH CHECK (true)',
  `CREATE POLICY seeker_reading_own ON seeker_reading FOR SELECT USING (${isSystem} OR ${isHers})`,
];

/** Who read what of a seeker's is part of the product, and no longer read from the audit. */
export class SeekerReadings1764000000741 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
