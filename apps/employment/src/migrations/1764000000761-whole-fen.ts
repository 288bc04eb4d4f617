import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  // It would compare with a numeric 0.
  'ALTER TABLE job DROP CONSTRAINT job_pay_from_check',
  `ALTER TABLE job
    ALTER COLUMN pay_from TYPE int USING round(pay_from * 100),
    ALTER COLUMN pay_to TYPE int USING round(pay_to * 100),
    ALTER COLUMN typical_hourly TYPE int USING round(typical_hourly * 100),
    ADD CONSTRAINT job_pay_from_check CHECK (pay_from > 0)`,
];

/** What jobs pay was kept in yuan; now in whole fen (docs/adr/086). What seekers want is sealed: seekers/wish.rules.ts reads both. */
export class WholeFen1764000000761 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
