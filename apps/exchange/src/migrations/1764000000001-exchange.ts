import { serviceTables } from '@linli/service/migrations';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every service has. */
export class Exchange1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of serviceTables()) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
