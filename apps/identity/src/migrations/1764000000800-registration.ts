import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Residents register by telephone number; everybody may have several ways to sign in, and sees what happened to the account. */
export class Registration1764000000800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}

const statements = [
  `ALTER TABLE account
    ALTER COLUMN username DROP NOT NULL, ALTER COLUMN password_hash DROP NOT NULL, ALTER COLUMN name DROP NOT NULL,
    ADD COLUMN privacy_version text, ADD COLUMN privacy_at timestamptz, ADD COLUMN left_at timestamptz`,
  `CREATE TABLE sign_in_flow (
    uid text PRIMARY KEY,
    sealed text,
    account_id uuid,
    proven text[] NOT NULL,
    shared boolean NOT NULL,
    expires_at timestamptz NOT NULL
  )`,
  'CREATE INDEX sign_in_flow_expiry ON sign_in_flow (expires_at)',
  `CREATE TABLE one_time_code (
    purpose text NOT NULL,
    holder text NOT NULL,
    digest bytea NOT NULL,
    tries int NOT NULL DEFAULT 0,
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (purpose, holder)
  )`,
  'CREATE INDEX one_time_code_expiry ON one_time_code (expires_at)',
  `CREATE TABLE passkey (
    id text PRIMARY KEY,
    account_id uuid NOT NULL,
    public_key bytea NOT NULL,
    counter bigint NOT NULL,
    transports text[] NOT NULL,
    device text NOT NULL,
    synced boolean NOT NULL,
    made_at timestamptz NOT NULL,
    used_at timestamptz
  )`,
  'CREATE INDEX passkey_account ON passkey (account_id)',
  `CREATE TABLE authenticator_app (
    account_id uuid PRIMARY KEY,
    secret bytea NOT NULL,
    last_step bigint NOT NULL DEFAULT 0,
    confirmed_at timestamptz
  )`,
  `CREATE TABLE recovery_code (
    account_id uuid NOT NULL,
    digest bytea NOT NULL,
    used_at timestamptz,
    PRIMARY KEY (account_id, digest)
  )`,
  `CREATE TABLE sign_in (
    flow text PRIMARY KEY,
    account_id uuid NOT NULL,
    session_uid text,
    device text NOT NULL,
    methods text[] NOT NULL,
    shared boolean NOT NULL,
    at timestamptz NOT NULL
  )`,
  'CREATE INDEX sign_in_session ON sign_in (session_uid)',
  'CREATE INDEX sign_in_at ON sign_in (at)',
  `CREATE TABLE account_event (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id uuid NOT NULL,
    kind text NOT NULL,
    device text,
    methods text[] NOT NULL,
    at timestamptz NOT NULL
  )`,
  'CREATE INDEX account_event_account ON account_event (account_id, id)',
  'CREATE INDEX account_event_at ON account_event (at)',
];
