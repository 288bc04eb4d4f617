import { noticeSecurity } from '@linli/service/migrations';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each person’s notices are their own, past the service as well: in the other services they have been so from the first. */
export class NoticeSecurity1764000000771 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of noticeSecurity()) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
