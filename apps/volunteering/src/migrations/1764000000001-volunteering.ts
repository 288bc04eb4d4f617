import { appendOnly, serviceTables } from '@linli/service/migrations';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const teams = [
  `CREATE TABLE team (
    id uuid PRIMARY KEY,
    colour text NOT NULL UNIQUE CHECK (colour IN ('red', 'green', 'orange', 'silver')),
    name jsonb NOT NULL
  )`,
  // 四色帮帮团: there from the first day, also in a district without demo data.
  `INSERT INTO team (id, colour, name) VALUES
    ('7ea70000-0000-4000-8000-000000000001', 'red', '{"zh-CN": "红色宣讲团", "en": "Red team: speaks and explains"}'),
    ('7ea70000-0000-4000-8000-000000000002', 'green', '{"zh-CN": "绿色先锋团", "en": "Green team: lends hands"}'),
    ('7ea70000-0000-4000-8000-000000000003', 'orange', '{"zh-CN": "橙色暖心团", "en": "Orange team: cares for people"}'),
    ('7ea70000-0000-4000-8000-000000000004', 'silver', '{"zh-CN": "银色智囊团", "en": "Silver team: advises"}')`,
  `CREATE TABLE membership (
    id uuid PRIMARY KEY,
    team_id uuid NOT NULL REFERENCES team,
    account_id uuid NOT NULL,
    state text NOT NULL CHECK (state IN ('pending', 'active', 'suspended', 'left')),
    skills text[] NOT NULL DEFAULT '{}',
    version int NOT NULL,
    since timestamptz NOT NULL,
    UNIQUE (team_id, account_id)
  )`,
  'CREATE INDEX membership_account ON membership (account_id)',
];

const tasks = [
  `CREATE TABLE task (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    request_id uuid NOT NULL UNIQUE,
    case_id uuid NOT NULL,
    case_number text NOT NULL,
    category text NOT NULL,
    area text NOT NULL,
    team_id uuid NOT NULL REFERENCES team,
    colour text NOT NULL,
    people int NOT NULL,
    need text NOT NULL,
    lon double precision NOT NULL,
    lat double precision NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'working', 'finished')),
    opened_at timestamptz NOT NULL,
    finished_at timestamptz
  )`,
  'CREATE INDEX task_list ON task (opened_at DESC, id DESC)',
  'CREATE INDEX task_team ON task (team_id, opened_at DESC, id DESC)',
  'CREATE INDEX task_area ON task (area text_pattern_ops, opened_at DESC, id DESC)',
  `CREATE TABLE task_part (
    task_id uuid NOT NULL REFERENCES task,
    account_id uuid NOT NULL,
    checked_in_at timestamptz,
    checked_out_at timestamptz CHECK (checked_out_at >= checked_in_at),
    PRIMARY KEY (task_id, account_id)
  )`,
  'CREATE INDEX task_part_account ON task_part (account_id)',
];

const hours = [
  'CREATE EXTENSION IF NOT EXISTS btree_gist',
  `CREATE TABLE hours_entry (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL,
    team_id uuid NOT NULL REFERENCES team,
    source text NOT NULL CHECK (source IN ('task', 'hail', 'entered')),
    source_id uuid,
    minutes int NOT NULL CHECK (minutes > 0),
    started_at timestamptz NOT NULL,
    ended_at timestamptz NOT NULL CHECK (ended_at > started_at),
    entered_by uuid,
    reason text,
    at timestamptz NOT NULL
  )`,
  'CREATE INDEX hours_entry_account ON hours_entry (account_id, at DESC, id DESC)',
  'CREATE INDEX hours_entry_team ON hours_entry (team_id, at DESC, id DESC)',
  appendOnly('hours_entry'),
  `CREATE TABLE hours_decision (
    entry_id uuid NOT NULL REFERENCES hours_entry,
    decision text NOT NULL CHECK (decision IN ('confirm', 'reverse')),
    by_account uuid NOT NULL,
    reason text,
    at timestamptz NOT NULL,
    PRIMARY KEY (entry_id, decision)
  )`,
  appendOnly('hours_decision'),
  // The time that is credited: nobody's twice. A reversal gives it free again.
  `CREATE TABLE hours_period (
    entry_id uuid PRIMARY KEY REFERENCES hours_entry,
    account_id uuid NOT NULL,
    period tstzrange NOT NULL,
    CONSTRAINT hours_overlap EXCLUDE USING gist (account_id WITH =, period WITH &&)
  )`,
  // Kept with each change, so that a list of many people is quick; "npm run hours" proves it against the entries.
  `CREATE TABLE hours_balance (
    account_id uuid PRIMARY KEY,
    pending int NOT NULL DEFAULT 0 CHECK (pending >= 0),
    confirmed int NOT NULL DEFAULT 0 CHECK (confirmed >= 0)
  )`,
];

const hails = [
  `CREATE TABLE duty (
    account_id uuid PRIMARY KEY,
    lon double precision NOT NULL,
    lat double precision NOT NULL,
    since timestamptz NOT NULL,
    until timestamptz NOT NULL
  )`,
  'CREATE INDEX duty_near ON duty (lat, lon)',
  `CREATE TABLE hail (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    need text NOT NULL,
    state text NOT NULL,
    lon double precision NOT NULL,
    lat double precision NOT NULL,
    area text NOT NULL,
    ring int NOT NULL,
    raised_by uuid NOT NULL,
    for_other boolean NOT NULL,
    raised_at timestamptz NOT NULL,
    volunteer uuid,
    answered_at timestamptz,
    ended_at timestamptz,
    case_id uuid,
    case_number text
  )`,
  'CREATE INDEX hail_raised ON hail (raised_by, raised_at DESC, id DESC)',
  'CREATE INDEX hail_area ON hail (area text_pattern_ops, raised_at DESC, id DESC)',
  'CREATE INDEX hail_waiting ON hail (raised_at) WHERE state = \'hailed\'',
  // Whoever is on the way to one elder is not sent to another.
  `CREATE UNIQUE INDEX hail_one_at_a_time ON hail (volunteer) WHERE state IN ('answered', 'arrived')`,
  `CREATE TABLE hail_asked (hail_id uuid NOT NULL REFERENCES hail, account_id uuid NOT NULL, ring int NOT NULL, PRIMARY KEY (account_id, hail_id))`,
  `CREATE TABLE hail_person (
    hail_id uuid PRIMARY KEY REFERENCES hail,
    person uuid NOT NULL,
    raised_by uuid NOT NULL,
    area text NOT NULL,
    name bytea,
    phone bytea,
    address bytea,
    words bytea
  )`,
  'ALTER TABLE hail_person ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
  // The last line of defence: whoever hailed, whoever comes, and who works in that area.
  `CREATE POLICY hail_person_sees ON hail_person USING (
    (SELECT current_setting('app.system', true)) = 'on'
    OR raised_by::text = (SELECT current_setting('app.account', true))
    OR EXISTS (SELECT FROM hail WHERE hail.id = hail_id AND hail.volunteer::text = (SELECT current_setting('app.account', true)))
    OR EXISTS (SELECT FROM unnest(string_to_array((SELECT current_setting('app.scopes', true)), ',')) AS scope WHERE scope <> '' AND area LIKE scope || '%'))`,
  // The grids as their events tell them: good enough to say who may see a hail; the grid service decides exactly.
  `CREATE TABLE grid_ring (code text NOT NULL, ring polygon NOT NULL)`,
  'CREATE INDEX grid_ring_code ON grid_ring (code)',
  'CREATE INDEX grid_ring_place ON grid_ring USING gist (ring)',
];

export class Volunteering1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...serviceTables(), ...teams, ...tasks, ...hours, ...hails]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
