import type { MigrationInterface, QueryRunner } from 'typeorm';

export const account = `(SELECT current_setting('app.account', true))`;
export const isSystem = `(SELECT current_setting('app.system', true)) = 'on'`;

const employers = [
  `CREATE TABLE employer (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    area text NOT NULL,
    name text NOT NULL,
    credit_code text NOT NULL UNIQUE,
    address text NOT NULL,
    state text NOT NULL CHECK (state IN ('registered', 'verified', 'refused')),
    reason text CHECK ((state = 'refused') = (reason IS NOT NULL)),
    at timestamptz NOT NULL
  )`,
  'CREATE INDEX employer_waiting ON employer (state, left(area, 12), at DESC, id DESC)',
  'CREATE INDEX employer_state ON employer (state, at DESC, id DESC)',
  'CREATE INDEX employer_community ON employer (left(area, 12), at DESC, id DESC)',
  'CREATE INDEX employer_list ON employer (at DESC, id DESC)',
  `CREATE TABLE employer_member (employer_id uuid NOT NULL REFERENCES employer, account_id uuid NOT NULL, at timestamptz NOT NULL, PRIMARY KEY (account_id, employer_id))`,
  'CREATE INDEX employer_member_employer ON employer_member (employer_id)',
  // Whom to call there: for its own people and for the staff who verify it.
  `CREATE TABLE employer_person (employer_id uuid PRIMARY KEY REFERENCES employer, contact bytea NOT NULL, phone bytea NOT NULL)`,
  'ALTER TABLE employer_person ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
  `CREATE POLICY employer_person_sees ON employer_person USING (${isSystem}
    OR EXISTS (SELECT FROM employer_member m WHERE m.employer_id = employer_person.employer_id AND m.account_id::text = ${account})
    OR EXISTS (SELECT FROM employer e, unnest(string_to_array((SELECT current_setting('app.scopes', true)), ',')) AS scope WHERE e.id = employer_person.employer_id AND scope <> '' AND e.area LIKE scope || '%'))`,
];

const jobs = [
  `CREATE TABLE job (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    employer_id uuid NOT NULL REFERENCES employer,
    code text NOT NULL UNIQUE CHECK (code ~ '^[A-Z2-9]{6}$'),
    area text NOT NULL,
    title text NOT NULL,
    description text NOT NULL,
    site text NOT NULL,
    lon double precision NOT NULL CHECK (lon BETWEEN -180 AND 180),
    lat double precision NOT NULL CHECK (lat BETWEEN -85 AND 85),
    -- Mercator metres: shapes stay true, so the nearest here is the nearest there.
    place point NOT NULL GENERATED ALWAYS AS (point(radians(lon) * 6371000, 6371000 * ln(tan(pi() / 4 + radians(lat) / 2)))) STORED,
    pay_by text NOT NULL CHECK (pay_by IN ('hour', 'piece')),
    pay_from numeric(8, 2) NOT NULL CHECK (pay_from > 0),
    pay_to numeric(8, 2) CHECK (pay_to >= pay_from),
    piece text CHECK (pay_by = 'hour' OR piece IS NOT NULL),
    typical_hourly numeric(8, 2),
    windows jsonb NOT NULL,
    week bit(336) NOT NULL,
    slots int NOT NULL CHECK (slots > 0),
    required text[] NOT NULL,
    helpful text[] NOT NULL,
    insurance text[] NOT NULL,
    openings int NOT NULL CHECK (openings BETWEEN 1 AND 500),
    taken int NOT NULL DEFAULT 0,
    state text NOT NULL CHECK (state IN ('draft', 'submitted', 'published', 'filled', 'expired', 'withdrawn')),
    reason text,
    valid_through timestamptz NOT NULL,
    at timestamptz NOT NULL,
    published_at timestamptz,
    -- It ended, and whoever applied has still to be told.
    closing boolean NOT NULL DEFAULT false,
    CONSTRAINT job_never_oversold CHECK (taken BETWEEN 0 AND openings),
    CHECK (state NOT IN ('published', 'filled') OR published_at IS NOT NULL)
  )`,
  `CREATE INDEX job_public ON job (published_at DESC, id DESC) WHERE state = 'published'`,
  `CREATE INDEX job_community ON job (left(area, 12), published_at DESC, id DESC) WHERE state = 'published'`,
  `CREATE INDEX job_near ON job USING gist (place) WHERE state = 'published'`,
  'CREATE INDEX job_employer ON job (employer_id, at DESC, id DESC)',
  'CREATE INDEX job_managed ON job (state, at DESC, id DESC)',
  'CREATE INDEX job_managed_community ON job (state, left(area, 12), at DESC, id DESC)',
  `CREATE INDEX job_ends ON job (valid_through) WHERE state IN ('submitted', 'published')`,
  'CREATE INDEX job_closing ON job (id) WHERE closing',
  `CREATE TABLE notice (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL,
    kind text NOT NULL,
    about jsonb NOT NULL,
    at timestamptz NOT NULL,
    read_at timestamptz
  )`,
  'CREATE INDEX notice_account ON notice (account_id, at DESC, id DESC)',
  'ALTER TABLE notice ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
  'CREATE POLICY notice_given ON notice FOR INSERT WITH CHECK (true)',
  `CREATE POLICY notice_own ON notice USING (${isSystem} OR account_id::text = ${account})`,
];

export class Jobs1764000000501 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...employers, ...jobs]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
