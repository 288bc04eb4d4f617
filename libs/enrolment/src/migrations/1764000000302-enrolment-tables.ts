/** The SQL of the tables that Places keeps, for a service's migration. The database refuses too many as well, whatever the code forgets. */
export function enrolmentTables(): string[] {
  return [
    `CREATE TABLE place_pool (
      id uuid PRIMARY KEY,
      places int NOT NULL CHECK (places > 0),
      taken int NOT NULL DEFAULT 0,
      offer_minutes int NOT NULL CHECK (offer_minutes > 0),
      giving boolean NOT NULL DEFAULT true,
      last_seq int NOT NULL DEFAULT 0,
      CONSTRAINT place_pool_never_over CHECK (taken BETWEEN 0 AND places)
    )`,
    `CREATE TABLE place_party (
      id uuid PRIMARY KEY,
      pool_id uuid NOT NULL REFERENCES place_pool,
      version int NOT NULL,
      size int NOT NULL CHECK (size >= 0),
      state text NOT NULL CHECK (state IN ('waiting', 'offered', 'seated', 'left', 'lapsed', 'declined')),
      prioritised boolean NOT NULL DEFAULT false,
      seq int NOT NULL,
      passes int NOT NULL DEFAULT 0,
      offered_until timestamptz,
      at timestamptz NOT NULL,
      UNIQUE (pool_id, seq),
      CHECK ((state = 'offered') = (offered_until IS NOT NULL))
    )`,
    `CREATE INDEX place_party_line ON place_party (pool_id, prioritised DESC, seq) WHERE state = 'waiting'`,
    `CREATE INDEX place_party_offers ON place_party (offered_until) WHERE state = 'offered'`,
    // Nobody is in twice: neither seated and waiting, nor in the line of two parties.
    `CREATE TABLE place_member (
      pool_id uuid NOT NULL REFERENCES place_pool,
      member_id uuid NOT NULL,
      party_id uuid NOT NULL REFERENCES place_party,
      PRIMARY KEY (pool_id, member_id)
    )`,
    'CREATE INDEX place_member_party ON place_member (party_id)',
    'CREATE INDEX place_member_member ON place_member (member_id)',
  ];
}

/** For a later migration of a service that has the tables: parties end with their pool. */
export function enrolmentsEnd(): string[] {
  return [
    'ALTER TABLE place_party DROP CONSTRAINT place_party_state_check',
    `ALTER TABLE place_party ADD CONSTRAINT place_party_state_check CHECK (state IN ('waiting', 'offered', 'seated', 'left', 'lapsed', 'declined', 'ended'))`,
  ];
}
