import type { MigrationInterface, QueryRunner } from 'typeorm';

import { account, isSystem } from './1764000000501-jobs.js';
import { worksIn } from './1764000000503-training.js';
import { pastSecurity } from './1764000000515-past-security.js';

const hosts = (home: string) => `EXISTS (SELECT FROM micro_home h WHERE h.id = ${home} AND h.host_account::text = ${account})`;
const isHers = (member: string) => `EXISTS (SELECT FROM micro_home_member m WHERE m.id = ${member} AND m.account_id::text = ${account})`;

/** Row-level security shows a member or a need to nobody but her and her host: for staff of the area they are counted. */
const counting = (name: string, columns: string, query: string) => pastSecurity({ signature: `${name}(wanted text)`, returns: `TABLE (${columns})`, query });

const statements = [
  // Where it is and when somebody is there: nothing of it is personal but whose account hosts it, which is told to nobody.
  `CREATE TABLE micro_home (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    area text NOT NULL,
    name text NOT NULL,
    site text NOT NULL,
    lon double precision NOT NULL CHECK (lon BETWEEN -180 AND 180),
    lat double precision NOT NULL CHECK (lat BETWEEN -90 AND 90),
    hours text,
    host_account uuid,
    state text NOT NULL CHECK (state IN ('open', 'closed')),
    at timestamptz NOT NULL
  )`,
  'CREATE INDEX micro_home_area ON micro_home (area text_pattern_ops, at, id)',
  'CREATE INDEX micro_home_community ON micro_home (left(area, 12), at, id)',
  'CREATE INDEX micro_home_host ON micro_home (host_account)',
  // A code that makes another person its host, as its hash.
  'CREATE TABLE micro_home_invitation (hash bytea PRIMARY KEY, micro_home_id uuid NOT NULL REFERENCES micro_home, until timestamptz NOT NULL)',
  `CREATE TABLE micro_home_member (
    id uuid PRIMARY KEY,
    micro_home_id uuid NOT NULL REFERENCES micro_home,
    account_id uuid NOT NULL,
    joined_at timestamptz NOT NULL,
    left_at timestamptz
  )`,
  'CREATE UNIQUE INDEX micro_home_member_once ON micro_home_member (micro_home_id, account_id) WHERE left_at IS NULL',
  'CREATE INDEX micro_home_member_account ON micro_home_member (account_id)',
  // Her name and number, as long as she is a member.
  `CREATE TABLE micro_home_person (member_id uuid PRIMARY KEY REFERENCES micro_home_member ON DELETE CASCADE, name bytea NOT NULL, phone bytea NOT NULL)`,
  `CREATE TABLE need (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    micro_home_id uuid NOT NULL REFERENCES micro_home,
    area text NOT NULL,
    -- Whose it is comes off when she leaves (row-level security does not bind the reference): that there was a need stays.
    member_id uuid REFERENCES micro_home_person ON DELETE SET NULL,
    -- Of somebody who walked in: where the paper with her signature is kept.
    paper text,
    kind text NOT NULL CHECK (kind IN ('job', 'course', 'mediation', 'advice')),
    state text NOT NULL CHECK (state IN ('told', 'referred', 'answered', 'closed', 'taken-back')),
    -- She consented that staff of the area read it.
    to_staff boolean NOT NULL DEFAULT false,
    at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
  )`,
  'CREATE INDEX need_home ON need (micro_home_id, at DESC, id DESC)',
  'CREATE INDEX need_member ON need (member_id, at DESC, id DESC)',
  'CREATE INDEX need_staff ON need (area text_pattern_ops, at DESC, id DESC) WHERE to_staff',
  'CREATE TABLE need_person (need_id uuid PRIMARY KEY REFERENCES need ON DELETE CASCADE, words bytea NOT NULL, name bytea, phone bytea, answer bytea)',
  `CREATE TABLE referral (
    id uuid PRIMARY KEY,
    need_id uuid NOT NULL REFERENCES need,
    n bigint GENERATED ALWAYS AS IDENTITY,
    kind text NOT NULL CHECK (kind IN ('job', 'course', 'mediation', 'advice')),
    job_id uuid REFERENCES job,
    course_id uuid REFERENCES course,
    state text NOT NULL CHECK (state IN ('proposed', 'sent', 'refused', 'withdrawn', 'done', 'returned')),
    -- What she lets go to where it is referred to, and how she said so.
    shared text[] NOT NULL DEFAULT '{}',
    consent text CHECK (consent IN ('self', 'paper')),
    consented_at timestamptz,
    -- Where the paper with her signature under this referral is kept.
    paper text CHECK (paper IS NULL OR consent = 'paper'),
    application_id uuid REFERENCES application,
    trainee_id uuid REFERENCES trainee,
    case_id uuid UNIQUE,
    case_number text,
    stage text CHECK (stage IN ('opened', 'handling', 'closed', 'rejected')),
    at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    CHECK ((kind = 'job') = (job_id IS NOT NULL)),
    CHECK ((kind = 'course') = (course_id IS NOT NULL)),
    CHECK ((consent IS NULL) = (consented_at IS NULL)),
    CHECK (state IN ('proposed', 'refused') OR consent IS NOT NULL)
  )`,
  `CREATE UNIQUE INDEX referral_once ON referral (need_id) WHERE state IN ('proposed', 'sent')`,
  'CREATE UNIQUE INDEX referral_need ON referral (need_id, n)',
  'ALTER TABLE micro_home_member ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
  `CREATE POLICY micro_home_member_sees ON micro_home_member USING (${isSystem} OR account_id::text = ${account} OR ${hosts('micro_home_id')})`,
  'ALTER TABLE micro_home_person ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
  // Of a member whom the caller may see, as long as she is one.
  `CREATE POLICY micro_home_person_sees ON micro_home_person USING (EXISTS (SELECT FROM micro_home_member m WHERE m.id = member_id))`,
  'ALTER TABLE need ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
  `CREATE POLICY need_sees ON need USING (${isSystem} OR ${isHers('member_id')} OR ${hosts('micro_home_id')} OR (to_staff AND ${worksIn('area')}))`,
  'ALTER TABLE need_person ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
  'CREATE POLICY need_person_sees ON need_person USING (EXISTS (SELECT FROM need n WHERE n.id = need_id))',
  'ALTER TABLE referral ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
  'CREATE POLICY referral_sees ON referral USING (EXISTS (SELECT FROM need n WHERE n.id = need_id))',
  counting('micro_home_members_in', 'micro_home_id uuid, n int', `SELECT m.micro_home_id, count(*)::int FROM micro_home_member m JOIN micro_home h ON h.id = m.micro_home_id WHERE m.left_at IS NULL AND h.area LIKE wanted || '%' AND ${worksIn('h.area')} GROUP BY 1`),
  counting('needs_in', 'micro_home_id uuid, kind text, state text, n int', `SELECT n.micro_home_id, n.kind, n.state, count(*)::int FROM need n WHERE n.area LIKE wanted || '%' AND ${worksIn('n.area')} GROUP BY 1, 2, 3`),
];

export class MicroHomes1764000000530 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
