import { messageTable } from '@linli/service/migrations';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages that go out to people. */
export class Messages1764000000830 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of messageTable()) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
