import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which tables each read model consists of, so that one can be emptied and built again; services' migrations enter theirs. */
export class ReadModels1764000000101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE projection_table (projection text NOT NULL, name text PRIMARY KEY)');
    await runner.query(`INSERT INTO projection_table (projection, name) VALUES ('access', 'access_grant')`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
