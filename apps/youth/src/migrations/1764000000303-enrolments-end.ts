import { enrolmentsEnd } from '@linli/enrolment/migrations';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EnrolmentsEnd1764000000303 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of enrolmentsEnd()) await runner.query(statement);
    // What comes to its end by itself.
    await runner.query(`CREATE INDEX programme_over ON programme (last_day) WHERE state = 'open'`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
