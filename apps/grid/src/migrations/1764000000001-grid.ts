import { serviceTables } from '@linli/service/migrations';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Grid1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...serviceTables(), ...areaTables, ...caseTables]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}

const areaTables = [
  `CREATE TABLE area (
    code text PRIMARY KEY CHECK (code ~ '^[0-9]{6}([0-9]{3}){0,2}$'),
    level text NOT NULL CHECK (level IN ('county', 'subdistrict', 'community')),
    name text NOT NULL,
    parent text REFERENCES area,
    polygon jsonb NOT NULL
  )`,
  `CREATE TABLE grid_version (
    code text NOT NULL CHECK (code ~ '^[0-9]{15}([0-9]{3})?$'),
    version int NOT NULL,
    name text NOT NULL,
    note text,
    polygon jsonb NOT NULL,
    valid_from timestamptz NOT NULL,
    valid_to timestamptz CHECK (valid_to > valid_from),
    PRIMARY KEY (code, version)
  )`,
  // At any time a grid has at most one outline.
  'CREATE UNIQUE INDEX grid_version_now ON grid_version (code) WHERE valid_to IS NULL',
];

const caseTables = [
  `CREATE TABLE grid_case (
    id uuid PRIMARY KEY,
    number text NOT NULL UNIQUE,
    version int NOT NULL,
    state text NOT NULL,
    channel text NOT NULL,
    category text NOT NULL,
    urgency text NOT NULL CHECK (urgency IN ('danger', 'utility', 'ordinary')),
    public boolean NOT NULL,
    description text NOT NULL,
    original_description text,
    lon double precision NOT NULL,
    lat double precision NOT NULL,
    area text NOT NULL,
    grid_version int,
    reporter uuid,
    handler uuid,
    verifier uuid,
    registered_at timestamptz NOT NULL,
    due_dispatch timestamptz NOT NULL,
    due_answer timestamptz NOT NULL,
    submitted_at timestamptz,
    closed_at timestamptz,
    on_time boolean,
    returns int NOT NULL DEFAULT 0,
    reopens int NOT NULL DEFAULT 0,
    escalated int NOT NULL DEFAULT 0,
    extension_until timestamptz,
    duplicate_of uuid REFERENCES grid_case,
    stars int CHECK (stars BETWEEN 1 AND 5),
    satisfied boolean,
    followers int NOT NULL DEFAULT 0,
    hands jsonb,
    origin_kind text,
    origin_id uuid,
    UNIQUE (origin_kind, origin_id),
    CHECK (handler IS DISTINCT FROM verifier OR verifier IS NULL)
  )`,
  // Lists go by area (a prefix), newest first; who has something open; what is overdue; what lies near.
  'CREATE INDEX grid_case_list ON grid_case (registered_at DESC, id DESC)',
  'CREATE INDEX grid_case_area ON grid_case (area text_pattern_ops, registered_at DESC, id DESC)',
  'CREATE INDEX grid_case_handler ON grid_case (handler, registered_at DESC, id DESC)',
  'CREATE INDEX grid_case_reporter ON grid_case (reporter, registered_at DESC, id DESC)',
  `CREATE INDEX grid_case_due ON grid_case (least(due_dispatch, due_answer)) WHERE state IN ('registered', 'accepted', 'dispatched', 'handling', 'returned')`,
  'CREATE INDEX grid_case_near ON grid_case (lat, lon)',
  'CREATE SEQUENCE grid_case_number',
  `CREATE TABLE case_person (
    case_id uuid PRIMARY KEY REFERENCES grid_case,
    person uuid NOT NULL,
    reporter uuid,
    area text NOT NULL,
    name bytea,
    phone bytea,
    address bytea,
    words bytea
  )`,
  'ALTER TABLE case_person ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
  // The last line of defence: whatever a query forgets, nobody reads a reporter outside of their own areas.
  `CREATE POLICY case_person_sees ON case_person USING (
    (SELECT current_setting('app.system', true)) = 'on'
    OR reporter::text = (SELECT current_setting('app.account', true))
    OR EXISTS (SELECT FROM unnest(string_to_array((SELECT current_setting('app.scopes', true)), ',')) AS scope WHERE scope <> '' AND area LIKE scope || '%'))`,
  `CREATE TABLE case_step (
    case_id uuid NOT NULL REFERENCES grid_case,
    n bigint GENERATED ALWAYS AS IDENTITY,
    at timestamptz NOT NULL,
    action text NOT NULL,
    by_account uuid,
    internal boolean NOT NULL DEFAULT false,
    note text,
    data jsonb NOT NULL DEFAULT '{}',
    PRIMARY KEY (case_id, n)
  )`,
  'CREATE TABLE case_follower (case_id uuid NOT NULL REFERENCES grid_case, account_id uuid NOT NULL, PRIMARY KEY (account_id, case_id))',
];
