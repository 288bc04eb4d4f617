import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when a role is held, and that it is held but does not count while its holder is away. */
export class RoleTerms1764000000822 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE role_grant ADD COLUMN state text, ADD COLUMN ends_on date, ADD COLUMN told_of_end date`);
    await runner.query(`UPDATE role_grant SET state = CASE WHEN withdrawn_at IS NULL THEN 'given' ELSE 'withdrawn' END`);
    await runner.query(`ALTER TABLE role_grant ALTER state SET NOT NULL,
      ADD CONSTRAINT role_grant_state CHECK (state IN ('given', 'paused', 'withdrawn', 'ended')),
      ADD CONSTRAINT role_grant_over CHECK ((withdrawn_at IS NULL) = (state IN ('given', 'paused')))`);
    await runner.query('CREATE INDEX role_grant_ends ON role_grant (ends_on) WHERE withdrawn_at IS NULL AND ends_on IS NOT NULL');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
