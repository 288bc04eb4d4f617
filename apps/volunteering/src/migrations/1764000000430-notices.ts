import { noticeTable } from '@linli/service/migrations';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notices1764000000430 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of noticeTable()) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
