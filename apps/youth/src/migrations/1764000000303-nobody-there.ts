import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  'ALTER TABLE session ADD COLUMN nobody_there boolean NOT NULL DEFAULT false',
  `CREATE INDEX session_nobody_there ON session (starts_at) WHERE NOT nobody_there AND state = 'planned'`,
];

export class NobodyThere1764000000303 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE session DROP COLUMN nobody_there');
  }
}
