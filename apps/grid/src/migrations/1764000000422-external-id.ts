import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  'ALTER TABLE grid_case ADD COLUMN external_id text',
  // What an agency sends once more is the case that is there.
  'CREATE UNIQUE INDEX grid_case_external ON grid_case (reporter, external_id) WHERE external_id IS NOT NULL',
];

/** By which number an agency knows a case that it brought. */
export class ExternalId1764000000422 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
