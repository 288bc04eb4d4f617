import { textSearch } from '@linli/service/migrations';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  ...textSearch,
  'DROP TABLE organisation_place',
  `CREATE TABLE organisation (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('volunteers', 'employer', 'agency')),
    name text NOT NULL,
    area text,
    state text NOT NULL CHECK (state IN ('waiting', 'active', 'refused', 'ended')),
    changed_at timestamptz NOT NULL,
    CHECK ((area IS NULL) = (kind = 'agency'))
  )`,
  'CREATE INDEX organisation_list ON organisation (changed_at DESC, id DESC)',
  'CREATE INDEX organisation_kind ON organisation (kind, changed_at DESC, id DESC)',
  'CREATE INDEX organisation_state ON organisation (state, changed_at DESC, id DESC)',
  'CREATE INDEX organisation_subdistrict ON organisation (left(area, 9), changed_at DESC, id DESC)',
  'CREATE INDEX organisation_community ON organisation (left(area, 12), changed_at DESC, id DESC)',
  'CREATE INDEX organisation_words ON organisation USING gin (bigrams(search_text(name)))',
  // The read model is built anew, from the first event on.
  "DELETE FROM projection_cursor WHERE projection = 'organisations'",
  "DELETE FROM projection_version WHERE projection = 'organisations'",
  "INSERT INTO projection_table (projection, name) VALUES ('organisations', 'organisation') ON CONFLICT DO NOTHING",
  "DELETE FROM projection_table WHERE name = 'organisation_place'",
  // The clients that were there before there was an event of them.
  `INSERT INTO outbox (aggregate_type, aggregate_id, aggregate_version, type, headers, payload)
   SELECT 'agency-client', id, version, 'identity.agency.changed.v1',
     jsonb_build_object('ce-time', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
     jsonb_build_object('agencyId', id, 'accountId', account_id, 'clientId', client_id, 'name', name, 'kinds', to_jsonb(kinds), 'state', state)
   FROM agency_client ORDER BY made_at, id`,
];

/** The organisations of all services in one read model: employers and agencies beside those of volunteers. */
export class Organisations1764000000946 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
