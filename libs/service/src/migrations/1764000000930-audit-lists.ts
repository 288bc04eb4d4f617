import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit is read in the order of time, also of one person, one kind of act, one thing (docs/adr/098). */
export class AuditLists1764000000930 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX audit_line_resource');
    await runner.query('CREATE INDEX audit_line_resource ON audit_line (resource_type, resource_id, at, seq)');
    await runner.query('CREATE INDEX audit_line_at ON audit_line (at, seq)');
    await runner.query('CREATE INDEX audit_line_account ON audit_line (account_id, at, seq)');
    await runner.query('CREATE INDEX audit_line_action ON audit_line (action, at, seq)');
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
