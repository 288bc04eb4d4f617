import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose, and of which session, what the issuer stores is: so that signing out finds all of it. */
export class SignOut1764000000410 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE oidc_model ADD COLUMN account_id text, ADD COLUMN session_uid text');
    await runner.query(
      `UPDATE oidc_model SET account_id = coalesce(payload ->> 'accountId', payload -> 'session' ->> 'accountId'),
         session_uid = CASE kind WHEN 'Session' THEN uid ELSE payload ->> 'sessionUid' END`,
    );
    await runner.query('CREATE INDEX oidc_model_account ON oidc_model (account_id) WHERE account_id IS NOT NULL');
    await runner.query('CREATE INDEX oidc_model_session ON oidc_model (session_uid) WHERE session_uid IS NOT NULL');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
