import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agencies' clients, made by an administrator while the district runs. */
export class AgencyClients1764000000810 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE agency_client (
      id uuid PRIMARY KEY,
      version int NOT NULL,
      state text NOT NULL CHECK (state IN ('active', 'ended')),
      client_id text NOT NULL UNIQUE CHECK (client_id ~ '^[a-z][a-z0-9-]{2,29}$'),
      account_id uuid NOT NULL UNIQUE,
      name text NOT NULL,
      auth text NOT NULL CHECK (auth IN ('secret', 'key')),
      keys jsonb NOT NULL CHECK (jsonb_array_length(keys) BETWEEN 0 AND 2 AND (auth = 'key') = (jsonb_array_length(keys) > 0)),
      origins text[] NOT NULL,
      kinds text[] NOT NULL,
      made_by uuid NOT NULL,
      made_at timestamptz NOT NULL,
      last_used_at timestamptz,
      ended_at timestamptz,
      CHECK ((state = 'ended') = (ended_at IS NOT NULL))
    )`);
    await runner.query('CREATE INDEX agency_client_made ON agency_client (made_at, id)');
    await runner.query(`CREATE TABLE agency_client_secret (
      id uuid PRIMARY KEY,
      client uuid NOT NULL REFERENCES agency_client (id),
      place smallint NOT NULL CHECK (place IN (1, 2)),
      hash text NOT NULL,
      tail text NOT NULL CHECK (length(tail) = 4),
      made_by uuid NOT NULL,
      made_at timestamptz NOT NULL,
      last_used_at timestamptz,
      ended_at timestamptz
    )`);
    // At most two are valid at once.
    await runner.query('CREATE UNIQUE INDEX agency_client_secret_valid ON agency_client_secret (client, place) WHERE ended_at IS NULL');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
