import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE TABLE agency (
    account_id uuid PRIMARY KEY,
    client_id text NOT NULL,
    name text NOT NULL,
    kinds text[] NOT NULL,
    state text NOT NULL CHECK (state IN ('active', 'ended'))
  )`,
  `INSERT INTO projection_table (projection, name) VALUES ('agencies', 'agency')`,
  `CREATE TABLE subscription (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    state text NOT NULL CHECK (state IN ('unconfirmed', 'active', 'disabled', 'ended')),
    account_id uuid NOT NULL,
    url text NOT NULL,
    types text[],
    area text,
    ordered boolean NOT NULL,
    secret bytea NOT NULL,
    secret_before bytea,
    rate int CHECK (rate > 0),
    reason text CHECK (reason IN ('not-allowed', 'unreachable', 'failing', 'gone', 'asked')),
    ask_at timestamptz,
    made_at timestamptz NOT NULL
  )`,
  'CREATE INDEX subscription_list ON subscription (made_at DESC, id DESC)',
  'CREATE INDEX subscription_account ON subscription (account_id, made_at DESC, id DESC)',
  'CREATE INDEX subscription_ask ON subscription (ask_at) WHERE ask_at IS NOT NULL',
  `CREATE INDEX subscription_active ON subscription (id) WHERE state = 'active'`,
  `CREATE TABLE subscription_place (
    subscription uuid NOT NULL REFERENCES subscription,
    service text NOT NULL,
    number bigint NOT NULL,
    PRIMARY KEY (subscription, service)
  )`,
  `CREATE TABLE delivery (
    id uuid PRIMARY KEY,
    subscription uuid NOT NULL REFERENCES subscription,
    service text NOT NULL,
    number bigint NOT NULL,
    type text NOT NULL,
    subject text NOT NULL,
    state text NOT NULL CHECK (state IN ('waiting', 'sent', 'dead')),
    tries int NOT NULL,
    queued_at timestamptz NOT NULL,
    first_try_at timestamptz,
    next_try_at timestamptz NOT NULL,
    UNIQUE (subscription, service, number)
  )`,
  `CREATE INDEX delivery_due ON delivery (subscription, next_try_at, number) WHERE state = 'waiting'`,
  `CREATE INDEX delivery_order ON delivery (subscription, subject, number) WHERE state = 'waiting'`,
  'CREATE INDEX delivery_list ON delivery (subscription, queued_at DESC, id DESC)',
  'CREATE INDEX delivery_list_state ON delivery (subscription, state, queued_at DESC, id DESC)',
  `CREATE INDEX delivery_old ON delivery (queued_at) WHERE state <> 'waiting'`,
  `CREATE TABLE delivery_attempt (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    delivery uuid NOT NULL,
    at timestamptz NOT NULL,
    ms int NOT NULL,
    status int,
    failure text CHECK (failure IN ('timeout', 'unreachable', 'address-refused')),
    answer text,
    CHECK ((status IS NULL) <> (failure IS NULL))
  )`,
  'CREATE INDEX delivery_attempt_delivery ON delivery_attempt (delivery, id)',
  'CREATE INDEX delivery_attempt_at ON delivery_attempt (at)',
];

/** Webhooks: who subscribed, what is on its way to whom, and each try. */
export class Webhooks1764000000949 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
