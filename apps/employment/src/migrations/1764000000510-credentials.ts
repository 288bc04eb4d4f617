import { enrolmentsEnd } from '@linli/enrolment/migrations';
import type { MigrationInterface, QueryRunner } from 'typeorm';

import { account, isSystem } from './1764000000501-jobs.js';

/** Staff of a place. */
const worksIn = (area: string) => `EXISTS (SELECT FROM unnest(string_to_array((SELECT current_setting('app.scopes', true)), ',')) AS scope WHERE scope <> '' AND ${area} LIKE scope || '%')`;

const statements = [
  // The owner of the tables is under row-level security too.
  `SELECT set_config('app.system', 'on', true)`,
  // Where each stands in the status lists. The name she had when it was awarded, sealed: what her badge says of her.
  `ALTER TABLE credential ADD COLUMN status_index bigint GENERATED ALWAYS AS IDENTITY (MINVALUE 0 START WITH 0) UNIQUE, ADD COLUMN holder bytea, ADD COLUMN revoked_at timestamptz`,
  `UPDATE credential SET revoked_at = at WHERE state = 'revoked'`,
  `ALTER TABLE credential ADD CHECK ((state = 'revoked') = (revoked_at IS NOT NULL))`,
  `CREATE INDEX credential_revoked ON credential (status_index) WHERE state = 'revoked'`,
  `CREATE TABLE issuer_key (
    id uuid PRIMARY KEY,
    multibase text NOT NULL UNIQUE,
    -- The secret half, sealed as personal data is: its own data key, wrapped by the master key.
    sealed bytea NOT NULL,
    at timestamptz NOT NULL,
    retired_at timestamptz,
    -- It was in other hands: nothing that it signed holds.
    distrusted_at timestamptz CHECK (distrusted_at IS NULL OR retired_at IS NOT NULL)
  )`,
  // One key signs.
  'CREATE UNIQUE INDEX issuer_key_current ON issuer_key ((true)) WHERE retired_at IS NULL',
  'ALTER TABLE issuer_key ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
  `CREATE POLICY issuer_key_district ON issuer_key USING (${isSystem})`,
  // What matching knows of her: built from events alone.
  `CREATE TABLE proven_skill (
    credential_id uuid PRIMARY KEY,
    seeker_id uuid NOT NULL REFERENCES seeker ON DELETE CASCADE,
    skill text NOT NULL
  )`,
  'CREATE INDEX proven_skill_seeker ON proven_skill (seeker_id, skill)',
  'ALTER TABLE proven_skill ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
  `CREATE POLICY proven_skill_own ON proven_skill USING (${isSystem} OR EXISTS (SELECT FROM seeker s WHERE s.id = proven_skill.seeker_id AND s.account_id::text = ${account}))`,
  `INSERT INTO projection_table (projection, name) VALUES ('proven-skills', 'proven_skill')`,
  // With a course that is cancelled or finished its line ends, and staff read a name on for the sake of a credential alone.
  ...enrolmentsEnd(),
  'DROP POLICY seeker_person_taught ON seeker_person',
  `CREATE POLICY seeker_person_taught ON seeker_person FOR SELECT USING (EXISTS (SELECT FROM trainee t JOIN place_party p ON p.id = t.id WHERE t.seeker_id = seeker_person.seeker_id
    AND (p.state IN ('waiting', 'offered', 'seated') OR EXISTS (SELECT FROM credential c WHERE c.trainee_id = t.id)) AND ${worksIn('t.area')}))`,
  'CREATE INDEX course_state ON course (state, at DESC, id DESC)',
];

export class Credentials1764000000510 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
