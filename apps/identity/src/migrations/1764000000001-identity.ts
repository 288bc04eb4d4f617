import { serviceTables } from '@linli/service/migrations';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Identity1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...serviceTables(), ...identityTables]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}

const identityTables = [
  `CREATE TABLE account (
    id uuid PRIMARY KEY,
    username text NOT NULL UNIQUE CHECK (username = lower(username)),
    password_hash text NOT NULL,
    name bytea NOT NULL,
    phone bytea,
    phone_index bytea UNIQUE,
    disabled boolean NOT NULL DEFAULT false,
    at timestamptz NOT NULL
  )`,
  `CREATE TABLE role_grant (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL,
    role text NOT NULL,
    area text,
    organisation uuid,
    version int NOT NULL,
    given_by uuid NOT NULL,
    given_at timestamptz NOT NULL,
    withdrawn_at timestamptz
  )`,
  // One holds a role in a place once.
  `CREATE UNIQUE INDEX role_grant_once ON role_grant (account_id, role, coalesce(area, ''), coalesce(organisation::text, '')) WHERE withdrawn_at IS NULL`,
  'CREATE INDEX role_grant_area ON role_grant (area, id) WHERE withdrawn_at IS NULL',
  `CREATE TABLE oidc_model (
    kind text NOT NULL,
    id text NOT NULL,
    payload jsonb NOT NULL,
    grant_id text,
    user_code text,
    uid text,
    expires_at timestamptz,
    consumed_at timestamptz,
    PRIMARY KEY (kind, id)
  )`,
  'CREATE INDEX oidc_model_grant ON oidc_model (grant_id) WHERE grant_id IS NOT NULL',
  'CREATE INDEX oidc_model_uid ON oidc_model (kind, uid) WHERE uid IS NOT NULL',
  'CREATE INDEX oidc_model_expiry ON oidc_model (expires_at)',
  `CREATE TABLE signing_key (
    kid text PRIMARY KEY,
    sealed text NOT NULL,
    made_at timestamptz NOT NULL,
    retired_at timestamptz
  )`,
  // The layout is rate-limiter-flexible's own.
  'CREATE TABLE sign_in_attempt (key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint)',
];
