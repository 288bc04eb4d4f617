import { noticeTable } from '@linli/service/migrations';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each person was told of cases. */
export class Notices1764000000421 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Whose is told of a case's end are its followers: the key of the table begins with the account.
    for (const statement of [...noticeTable(), 'CREATE INDEX case_follower_case ON case_follower (case_id)']) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
