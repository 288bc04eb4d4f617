import { eventTables } from '@linli/events/migrations';

import { appendOnly } from './1764000000001-append-only.js';

/** The SQL of what every service keeps beside its own, as it was first: log and inbox, idempotency, audit, grants, data keys, attachments. */
export function serviceTables(): string[] {
  return [
    `CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$`,
    ...eventTables(),
    appendOnly('outbox'),
    `CREATE TABLE idempotency (
      caller uuid NOT NULL,
      key text NOT NULL,
      fingerprint bytea NOT NULL,
      body json,
      at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (caller, key)
    )`,
    'CREATE INDEX idempotency_at ON idempotency (at)',
    `CREATE TABLE audit_line (
      seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
      at timestamptz NOT NULL,
      account_id uuid,
      client_id text,
      ip text,
      trace_id text,
      action text NOT NULL,
      resource_type text NOT NULL,
      resource_id text NOT NULL,
      before jsonb,
      after jsonb,
      reason text
    )`,
    'CREATE INDEX audit_line_order ON audit_line (xid, seq)',
    'CREATE INDEX audit_line_resource ON audit_line (resource_type, resource_id, seq)',
    appendOnly('audit_line'),
    `CREATE TABLE audit_seal (
      position bigint PRIMARY KEY,
      line_xid xid8 NOT NULL,
      line_seq bigint NOT NULL UNIQUE,
      hash bytea NOT NULL
    )`,
    appendOnly('audit_seal'),
    `CREATE TABLE access_grant (
      id uuid PRIMARY KEY,
      account_id uuid NOT NULL,
      role text NOT NULL,
      area text,
      organisation uuid
    )`,
    'CREATE INDEX access_grant_account ON access_grant (account_id)',
    'CREATE INDEX access_grant_area ON access_grant (role, area)',
    `CREATE TABLE person_key (
      person_id uuid PRIMARY KEY,
      wrapped bytea NOT NULL,
      at timestamptz NOT NULL DEFAULT now()
    )`,
    `CREATE TABLE attachment (
      id uuid PRIMARY KEY,
      owner_type text,
      owner_id text,
      uploaded_by uuid NOT NULL,
      media_type text NOT NULL,
      bytes integer NOT NULL,
      sha256 text NOT NULL,
      storage_key text NOT NULL,
      at timestamptz NOT NULL DEFAULT now()
    )`,
    'CREATE INDEX attachment_owner ON attachment (owner_type, owner_id)',
  ];
}
