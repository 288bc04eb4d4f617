import { enrolmentTables } from '@linli/enrolment/migrations';
import type { MigrationInterface, QueryRunner } from 'typeorm';

import { account, isSystem } from './1764000000501-jobs.js';

/** Staff of a place. */
export const worksIn = (area: string) => `EXISTS (SELECT FROM unnest(string_to_array((SELECT current_setting('app.scopes', true)), ',')) AS scope WHERE scope <> '' AND ${area} LIKE scope || '%')`;

const seesCredential = `${isSystem} OR account_id::text = ${account} OR ${worksIn('credential.area')}`;

const statements = [
  ...enrolmentTables(),
  `CREATE TABLE course (
    id uuid PRIMARY KEY REFERENCES place_pool,
    version int NOT NULL,
    area text NOT NULL,
    title text NOT NULL,
    skill text NOT NULL,
    description text NOT NULL,
    site text NOT NULL,
    lon double precision NOT NULL,
    lat double precision NOT NULL,
    completion numeric(3, 2) NOT NULL CHECK (completion BETWEEN 0 AND 1),
    state text NOT NULL CHECK (state IN ('draft', 'open', 'running', 'finished', 'cancelled')),
    reason text,
    at timestamptz NOT NULL
  )`,
  'CREATE INDEX course_list ON course (at DESC, id DESC)',
  'CREATE INDEX course_community ON course (area, at DESC, id DESC)',
  `CREATE TABLE course_session (
    id uuid PRIMARY KEY,
    course_id uuid NOT NULL REFERENCES course,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
    -- Its register was entered.
    held boolean NOT NULL DEFAULT false,
    UNIQUE (course_id, starts_at)
  )`,
  `CREATE TABLE trainee (
    id uuid PRIMARY KEY REFERENCES place_party,
    course_id uuid NOT NULL REFERENCES course,
    area text NOT NULL,
    seeker_id uuid REFERENCES seeker ON DELETE SET NULL,
    account_id uuid REFERENCES seeker (account_id) ON DELETE SET NULL,
    at timestamptz NOT NULL
  )`,
  'CREATE INDEX trainee_course ON trainee (course_id, at, id)',
  'CREATE INDEX trainee_account ON trainee (account_id, at DESC, id DESC)',
  'CREATE INDEX trainee_seeker ON trainee (seeker_id)',
  `CREATE TABLE training_attendance (
    session_id uuid NOT NULL REFERENCES course_session,
    trainee_id uuid NOT NULL REFERENCES trainee,
    present boolean NOT NULL,
    by_account uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (session_id, trainee_id)
  )`,
  'CREATE INDEX training_attendance_trainee ON training_attendance (trainee_id)',
  `CREATE TABLE credential (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    trainee_id uuid NOT NULL UNIQUE REFERENCES trainee,
    course_id uuid NOT NULL REFERENCES course,
    area text NOT NULL,
    seeker_id uuid REFERENCES seeker ON DELETE SET NULL,
    account_id uuid REFERENCES seeker (account_id) ON DELETE SET NULL,
    skill text NOT NULL,
    state text NOT NULL CHECK (state IN ('awarded', 'revoked')),
    reason text CHECK ((state = 'revoked') = (reason IS NOT NULL)),
    at timestamptz NOT NULL
  )`,
  'CREATE INDEX credential_account ON credential (account_id, at DESC, id DESC)',
  'CREATE INDEX credential_seeker ON credential (seeker_id)',
  'ALTER TABLE credential ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
  `CREATE POLICY credential_sees ON credential USING (${seesCredential})`,
  // Whoever holds the course reads the names on its list.
  `CREATE POLICY seeker_person_taught ON seeker_person FOR SELECT USING (EXISTS (SELECT FROM trainee t JOIN place_party p ON p.id = t.id WHERE t.seeker_id = seeker_person.seeker_id AND p.state IN ('waiting', 'offered', 'seated') AND ${worksIn('t.area')}))`,
];

export class Training1764000000503 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
