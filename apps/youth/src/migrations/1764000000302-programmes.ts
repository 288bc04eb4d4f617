import { enrolmentTables } from '@linli/enrolment/migrations';
import { appendOnly } from '@linli/service/migrations';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever is on the roster of a programme in which the child has a place. */
const teaches = `EXISTS (SELECT FROM place_member m JOIN place_party p ON p.id = m.party_id AND p.state = 'seated' JOIN roster r ON r.programme_id = m.pool_id
  WHERE m.member_id = child.id AND r.account_id::text = (SELECT current_setting('app.account', true)))`;

/** Whoever works where the child lives, or where it has or wants a place. */
const worksThere = `EXISTS (SELECT FROM unnest(string_to_array((SELECT current_setting('app.scopes', true)), ',')) AS scope WHERE scope <> '' AND (child.area LIKE scope || '%'
  OR EXISTS (SELECT FROM place_member m JOIN programme ON programme.id = m.pool_id WHERE m.member_id = child.id AND programme.area LIKE scope || '%')))`;

const guards = `EXISTS (SELECT FROM guardianship g WHERE g.child_id = child.id AND g.account_id::text = (SELECT current_setting('app.account', true))
  AND NOT EXISTS (SELECT FROM bar WHERE bar.child_id = g.child_id AND bar.account_id = g.account_id AND bar.lifted_at IS NULL))`;

/** The last line of defence, whatever a query forgets. */
const seesChild = (child: string, ...who: string[]) => `(SELECT current_setting('app.system', true)) = 'on' OR EXISTS (SELECT FROM child WHERE child.id = ${child} AND (${who.join(' OR ')}))`;

const programmes = [
  ...enrolmentTables(),
  `CREATE TABLE programme (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    kind text NOT NULL CHECK (kind IN ('after-school', 'weekend-course')),
    title text NOT NULL,
    area text NOT NULL,
    site text NOT NULL,
    lon double precision NOT NULL,
    lat double precision NOT NULL,
    room int NOT NULL CHECK (room > 0),
    ratio int NOT NULL CHECK (ratio > 0),
    age_from int NOT NULL,
    age_to int NOT NULL CHECK (age_to >= age_from),
    first_day date NOT NULL,
    last_day date NOT NULL CHECK (last_day >= first_day),
    weekdays int[] NOT NULL CHECK (cardinality(weekdays) > 0),
    from_time text NOT NULL,
    to_time text NOT NULL CHECK (to_time > from_time),
    cutoff_minutes int NOT NULL CHECK (cutoff_minutes > 0),
    completion numeric(3, 2) NOT NULL CHECK (completion BETWEEN 0 AND 1),
    state text NOT NULL CHECK (state IN ('draft', 'open', 'closed')),
    at timestamptz NOT NULL,
    FOREIGN KEY (id) REFERENCES place_pool (id)
  )`,
  'CREATE INDEX programme_list ON programme (at DESC, id DESC)',
  'CREATE INDEX programme_area ON programme (area text_pattern_ops, at DESC, id DESC)',
  `CREATE TABLE session (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    programme_id uuid NOT NULL REFERENCES programme,
    area text NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
    official text NOT NULL,
    state text NOT NULL CHECK (state IN ('planned', 'running', 'closed', 'cancelled')),
    makes_up_for uuid REFERENCES session,
    room int NOT NULL,
    ratio int NOT NULL,
    adults int NOT NULL DEFAULT 0 CHECK (adults >= 0),
    present int NOT NULL DEFAULT 0 CHECK (present >= 0),
    cutoff_at timestamptz NOT NULL,
    cut_off boolean NOT NULL DEFAULT false,
    escalated boolean NOT NULL DEFAULT false,
    CONSTRAINT session_never_over CHECK (present <= least(room, adults * ratio))
  )`,
  `CREATE UNIQUE INDEX session_once ON session (programme_id, starts_at) WHERE state <> 'cancelled'`,
  'CREATE INDEX session_list ON session (programme_id, starts_at, id)',
  'CREATE INDEX session_time ON session (starts_at, id)',
  `CREATE INDEX session_cut_off ON session (cutoff_at) WHERE NOT cut_off AND state IN ('planned', 'running')`,
  `CREATE INDEX session_waiting ON session (ends_at) WHERE NOT escalated AND present > 0`,
  `CREATE TABLE roster (
    id uuid PRIMARY KEY,
    programme_id uuid NOT NULL REFERENCES programme,
    account_id uuid NOT NULL,
    role text NOT NULL CHECK (role IN ('teacher', 'staff', 'volunteer')),
    at timestamptz NOT NULL,
    UNIQUE (programme_id, account_id)
  )`,
  'CREATE INDEX roster_account ON roster (account_id)',
  // Who is to be at a session, and was.
  `CREATE TABLE duty (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES session,
    account_id uuid NOT NULL,
    role text NOT NULL,
    came_at timestamptz,
    left_at timestamptz CHECK (left_at >= came_at),
    UNIQUE (session_id, account_id)
  )`,
  'CREATE INDEX duty_account ON duty (account_id)',
  // The last screening that staff entered. Who screens, when: the paper itself stays where it is.
  `CREATE TABLE screening (account_id uuid PRIMARY KEY, passed boolean NOT NULL, at timestamptz NOT NULL, document bytea, by_account uuid NOT NULL CHECK (by_account <> account_id), version int NOT NULL)`,
  // What volunteering tells: read models.
  'CREATE TABLE volunteer_screening (account_id uuid PRIMARY KEY, passed boolean NOT NULL, at timestamptz NOT NULL)',
  'CREATE TABLE volunteer_team (membership_id uuid PRIMARY KEY, account_id uuid NOT NULL, team_id uuid NOT NULL)',
  'CREATE INDEX volunteer_team_account ON volunteer_team (account_id)',
  `CREATE TABLE enrolment (id uuid PRIMARY KEY REFERENCES place_party, programme_id uuid NOT NULL REFERENCES programme, applied_by uuid NOT NULL, at timestamptz NOT NULL)`,
  'CREATE INDEX enrolment_list ON enrolment (programme_id, at, id)',
  'CREATE INDEX enrolment_account ON enrolment (applied_by, at DESC, id DESC)',
];

const register = [
  `CREATE TABLE attendance (
    session_id uuid NOT NULL REFERENCES session,
    child_id uuid NOT NULL REFERENCES child ON DELETE CASCADE,
    state text NOT NULL CHECK (state IN ('present', 'absent', 'collected')),
    since timestamptz NOT NULL,
    PRIMARY KEY (session_id, child_id)
  )`,
  'CREATE INDEX attendance_child ON attendance (child_id)',
  // Each mark of a phone once, by the id the phone gave it, and what came of it.
  `CREATE TABLE mark (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES session,
    child_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('present', 'absent')),
    occurred_at timestamptz NOT NULL,
    by_account uuid NOT NULL,
    at timestamptz NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('applied', 'same', 'conflict')),
    reason text CHECK ((outcome = 'conflict') = (reason IS NOT NULL)),
    settled_by uuid,
    settled_at timestamptz
  )`,
  'CREATE INDEX mark_session ON mark (session_id, at, id)',
  'CREATE INDEX mark_child ON mark (child_id)',
  `CREATE TABLE pickup_adult (
    id uuid PRIMARY KEY,
    child_id uuid NOT NULL REFERENCES child ON DELETE CASCADE,
    account_id uuid,
    name bytea,
    phone bytea,
    phone_index bytea,
    relation text NOT NULL,
    valid_from timestamptz NOT NULL,
    valid_to timestamptz CHECK (valid_to > valid_from),
    by_account uuid NOT NULL,
    at timestamptz NOT NULL,
    CHECK (account_id IS NOT NULL OR phone_index IS NOT NULL),
    UNIQUE (child_id, account_id)
  )`,
  'CREATE INDEX pickup_adult_child ON pickup_adult (child_id)',
  `CREATE TABLE pickup_code (
    hash bytea PRIMARY KEY,
    child_id uuid NOT NULL REFERENCES child ON DELETE CASCADE,
    adult_id uuid NOT NULL REFERENCES pickup_adult ON DELETE CASCADE,
    until timestamptz NOT NULL,
    used_at timestamptz,
    at timestamptz NOT NULL
  )`,
  'CREATE INDEX pickup_code_child ON pickup_code (child_id, at)',
  `CREATE TABLE pickup_request (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    session_id uuid NOT NULL REFERENCES session,
    child_id uuid NOT NULL REFERENCES child ON DELETE CASCADE,
    name bytea NOT NULL,
    phone bytea NOT NULL,
    phone_index bytea NOT NULL,
    relation text NOT NULL,
    state text NOT NULL CHECK (state IN ('asked', 'approved', 'denied')),
    by_account uuid NOT NULL,
    answered_by uuid,
    answered_at timestamptz,
    used_at timestamptz,
    at timestamptz NOT NULL
  )`,
  'CREATE INDEX pickup_request_child ON pickup_request (child_id, at DESC, id DESC)',
  // Each time somebody stood at the door: handed over, or refused and why.
  `CREATE TABLE handover (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES session,
    child_id uuid NOT NULL,
    adult_id uuid,
    request_id uuid,
    outcome text NOT NULL CHECK (outcome IN ('collected', 'refused')),
    reason text CHECK ((outcome = 'refused') = (reason IS NOT NULL)),
    by_account uuid NOT NULL,
    occurred_at timestamptz NOT NULL,
    at timestamptz NOT NULL
  )`,
  'CREATE INDEX handover_child ON handover (child_id, at)',
  'CREATE INDEX handover_session ON handover (session_id, at DESC, id DESC)',
  `CREATE UNIQUE INDEX handover_once ON handover (session_id, child_id) WHERE outcome = 'collected'`,
  ...['child_person', 'pickup_adult', 'pickup_request', 'bar_person'].flatMap((table) => [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`,
    // Why a court decided is for the staff alone.
    `CREATE POLICY ${table}_sees ON ${table} USING (${seesChild(`${table}.child_id`, ...(table === 'bar_person' ? [worksThere] : [guards, worksThere, teaches]))})`,
  ]),
];

const demands = [
  `CREATE TABLE demand (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    area text NOT NULL,
    title text NOT NULL,
    words text,
    state text NOT NULL CHECK (state IN ('raised', 'merged', 'planned', 'fulfilled', 'declined')),
    votes int NOT NULL CHECK (votes >= 0),
    merged_into uuid REFERENCES demand CHECK (merged_into <> id),
    programme_id uuid REFERENCES programme,
    reason text,
    raised_by uuid NOT NULL,
    at timestamptz NOT NULL,
    CHECK ((state = 'merged') = (merged_into IS NOT NULL))
  )`,
  'CREATE INDEX demand_list ON demand (votes DESC, id DESC)',
  'CREATE INDEX demand_area ON demand (area text_pattern_ops)',
  // One family, one vote, whichever guardian gives it.
  `CREATE TABLE demand_vote (demand_id uuid NOT NULL REFERENCES demand, family_id uuid NOT NULL, account_id uuid NOT NULL, at timestamptz NOT NULL, PRIMARY KEY (demand_id, family_id))`,
  appendOnly('handover'),
  `INSERT INTO projection_table (projection, name) VALUES ('volunteers', 'volunteer_screening'), ('volunteers', 'volunteer_team')`,
];

export class Programmes1764000000302 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...programmes, ...register, ...demands]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
