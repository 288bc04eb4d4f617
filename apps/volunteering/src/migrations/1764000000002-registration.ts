import type { MigrationInterface, QueryRunner } from 'typeorm';

const registration = [
  `CREATE TABLE registration (
    account_id uuid PRIMARY KEY,
    version int NOT NULL,
    skills text[] NOT NULL,
    areas text[] NOT NULL,
    availability jsonb NOT NULL,
    screening text NOT NULL CHECK (screening IN ('waiting', 'passed', 'refused')),
    screened_by uuid CHECK (screened_by <> account_id),
    screened_at timestamptz,
    reason text,
    registered_at timestamptz NOT NULL
  )`,
  'CREATE INDEX registration_list ON registration (screening, registered_at DESC, account_id DESC)',
  `CREATE TABLE registration_person (account_id uuid PRIMARY KEY REFERENCES registration, name bytea NOT NULL, phone bytea NOT NULL)`,
  'ALTER TABLE registration_person ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
  // The last line of defence: oneself, and who works in an area that one offered oneself for.
  `CREATE POLICY registration_person_sees ON registration_person USING (
    (SELECT current_setting('app.system', true)) = 'on'
    OR account_id::text = (SELECT current_setting('app.account', true))
    OR EXISTS (
      SELECT FROM registration r, unnest(r.areas) AS area, unnest(string_to_array((SELECT current_setting('app.scopes', true)), ',')) AS scope
      WHERE r.account_id = registration_person.account_id AND scope <> '' AND (area LIKE scope || '%' OR scope LIKE area || '%')))`,
  // Whoever was let into a team before there was a registration is registered with what they said then.
  `INSERT INTO registration (account_id, version, skills, areas, availability, screening, registered_at)
   SELECT account_id, 1, coalesce((SELECT array_agg(DISTINCT skill) FROM membership m, unnest(m.skills) AS skill WHERE m.account_id = membership.account_id), '{}'), '{}', '[]',
     CASE WHEN bool_or(state IN ('active', 'suspended')) THEN 'passed' ELSE 'waiting' END, min(since)
   FROM membership GROUP BY account_id`,
  'ALTER TABLE membership DROP COLUMN skills',
];

const organisations = [
  `ALTER TABLE team ALTER COLUMN colour DROP NOT NULL, ADD COLUMN area text, ADD COLUMN version int NOT NULL DEFAULT 1, ADD COLUMN state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed'))`,
  // One of the four colours, for the whole district, or an organisation from outside, entered by the staff of an area.
  'ALTER TABLE team ADD CONSTRAINT team_kind CHECK ((colour IS NULL) = (area IS NOT NULL))',
  `CREATE UNIQUE INDEX team_name ON team (area, (name ->> 'zh-CN')) WHERE state = 'open' AND area IS NOT NULL`,
];

export class Registration1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...registration, ...organisations]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
