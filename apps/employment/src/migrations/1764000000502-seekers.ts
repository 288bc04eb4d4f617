import type { MigrationInterface, QueryRunner } from 'typeorm';

import { account, isSystem } from './1764000000501-jobs.js';

const sees = `${isSystem} OR account_id::text = ${account}
    OR EXISTS (SELECT FROM employer_member m WHERE m.employer_id = application.employer_id AND m.account_id::text = ${account})`;

const statements = [
  // Who looks for work. Everything known of her is sealed in seeker_person.
  `CREATE TABLE seeker (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL UNIQUE,
    version int NOT NULL,
    at timestamptz NOT NULL
  )`,
  `CREATE TABLE seeker_person (
    seeker_id uuid PRIMARY KEY REFERENCES seeker ON DELETE CASCADE,
    name bytea,
    phone bytea,
    note bytea,
    skills bytea NOT NULL,
    -- The half hours in which she can work, whatever the reason.
    week bytea NOT NULL,
    -- Home, pay, how far: what nobody else is shown.
    wish bytea NOT NULL,
    -- The hours she gave and those in which she cares for a child: for her own form alone.
    windows bytea NOT NULL
  )`,
  // Her name leaves with her (row-level security does not bind the references): what became of an opening stays.
  `CREATE TABLE application (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    job_id uuid NOT NULL REFERENCES job,
    employer_id uuid NOT NULL REFERENCES employer,
    area text NOT NULL,
    seeker_id uuid REFERENCES seeker ON DELETE SET NULL,
    account_id uuid REFERENCES seeker (account_id) ON DELETE SET NULL,
    state text NOT NULL CHECK (state IN ('contacted', 'submitted', 'interviewing', 'offered', 'placed', 'declined', 'withdrawn')),
    channel text NOT NULL CHECK (channel IN ('console', 'wechat', 'paper', 'staff', 'micro-home')),
    shared text[] NOT NULL,
    reason text,
    at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
  )`,
  `CREATE UNIQUE INDEX application_once ON application (job_id, account_id) WHERE state NOT IN ('declined', 'withdrawn')`,
  `CREATE INDEX application_live ON application (job_id) WHERE state IN ('contacted', 'submitted', 'interviewing', 'offered')`,
  'CREATE INDEX application_job ON application (job_id, at DESC, id DESC)',
  'CREATE INDEX application_account ON application (account_id, at DESC, id DESC)',
  'CREATE INDEX application_seeker ON application (seeker_id)',
  'ALTER TABLE seeker ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
  // Her id is no secret from whom she applied to; whose it is says account_id, which no query of theirs reads.
  `CREATE POLICY seeker_own ON seeker USING (${isSystem} OR account_id::text = ${account})`,
  'ALTER TABLE seeker_person ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
  `CREATE POLICY seeker_person_own ON seeker_person USING (${isSystem} OR EXISTS (SELECT FROM seeker s WHERE s.id = seeker_person.seeker_id AND s.account_id::text = ${account}))`,
  // Whoever she applied to reads while she is in, and never after.
  `CREATE POLICY seeker_person_shown ON seeker_person FOR SELECT USING (EXISTS (SELECT FROM application a JOIN employer_member m ON m.employer_id = a.employer_id
    WHERE a.seeker_id = seeker_person.seeker_id AND a.state IN ('submitted', 'interviewing', 'offered', 'placed') AND m.account_id::text = ${account}))`,
  'ALTER TABLE application ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
  `CREATE POLICY application_sees ON application USING (${sees})`,
];

export class Seekers1764000000502 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
