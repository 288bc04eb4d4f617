import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From where an account was signed in to, both as keyed hashes. What stood in clear in the attempts so far goes. */
export class SignInSources1764000000412 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM sign_in_attempt');
    await runner.query('CREATE TABLE sign_in_source (account text NOT NULL, source text NOT NULL, at timestamptz NOT NULL, PRIMARY KEY (account, source))');
    await runner.query('CREATE INDEX sign_in_source_at ON sign_in_source (at)');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
