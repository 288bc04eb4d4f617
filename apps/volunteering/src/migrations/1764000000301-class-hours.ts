import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ClassHours1764000000301 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE hours_entry DROP CONSTRAINT hours_entry_source_check');
    await runner.query(`ALTER TABLE hours_entry ADD CONSTRAINT hours_entry_source_check CHECK (source IN ('task', 'hail', 'class', 'entered'))`);
    // What one duty brought is credited once, however often it is told.
    await runner.query(`CREATE UNIQUE INDEX hours_entry_class ON hours_entry (source_id) WHERE source = 'class'`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
