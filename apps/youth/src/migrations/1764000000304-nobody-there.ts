import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  'ALTER TABLE session ADD COLUMN nobody_there boolean NOT NULL DEFAULT false',
  `CREATE INDEX session_nobody_there ON session (starts_at) WHERE NOT nobody_there AND state = 'planned'`,
];

export class NobodyThere1764000000304 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
