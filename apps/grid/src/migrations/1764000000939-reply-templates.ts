import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE TABLE reply_template (
    id uuid PRIMARY KEY,
    version int NOT NULL,
    state text NOT NULL CHECK (state IN ('offered', 'withdrawn')),
    area text NOT NULL,
    command text NOT NULL,
    category text,
    title text NOT NULL,
    words text NOT NULL,
    at timestamptz NOT NULL
  )`,
  ...[15, 12, 9, 6].map((digits) => `CREATE INDEX reply_template_within_${digits} ON reply_template (left(area, ${digits}), at DESC, id DESC)`),
  'CREATE INDEX reply_template_area ON reply_template (area, command)',
];

/** What staff say again and again is kept for them, by area. */
export class ReplyTemplates1764000000939 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
