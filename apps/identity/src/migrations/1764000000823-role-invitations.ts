import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE TABLE role_invitation (
    id uuid PRIMARY KEY,
    role text NOT NULL,
    area text,
    organisation uuid,
    ends_on date,
    name bytea,
    phone bytea,
    phone_index bytea,
    token_hash bytea NOT NULL UNIQUE CHECK (octet_length(token_hash) = 32),
    state text NOT NULL CHECK (state IN ('open', 'accepted', 'withdrawn', 'expired')),
    version int NOT NULL,
    invited_by uuid NOT NULL,
    invited_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    settled_at timestamptz,
    accepted_by uuid,
    CHECK ((settled_at IS NULL) = (state = 'open')),
    CHECK ((accepted_by IS NOT NULL) = (state = 'accepted')),
    CHECK (state NOT IN ('accepted', 'withdrawn') OR num_nonnulls(name, phone, phone_index) = 0)
  )`,
  'CREATE INDEX role_invitation_list ON role_invitation (invited_at DESC, id DESC)',
  "CREATE INDEX role_invitation_expiry ON role_invitation (expires_at) WHERE state = 'open'",
  'CREATE INDEX role_invitation_settled ON role_invitation (settled_at) WHERE settled_at IS NOT NULL',
];

/** Roles that people are invited to. */
export class RoleInvitations1764000000823 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
