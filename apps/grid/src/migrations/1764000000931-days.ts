import type { MigrationInterface, QueryRunner } from 'typeorm';

const counts = ['cases', 'counted', 'responded', 'done', 'rated', 'satisfied', 'on_time', 'finished', 'reworked'];

const statements = [
  // A read model holds nothing of its own: emptied, it fills again from the stream, as after `npm run events -- rebuild grid figures`.
  `DELETE FROM projection_cursor WHERE projection = 'figures'`,
  `DELETE FROM projection_version WHERE projection = 'figures'`,
  'TRUNCATE figure_case, figure_sum',
  'ALTER TABLE figure_case DROP COLUMN month, ADD COLUMN day text NOT NULL',
  `CREATE TABLE figure_day (
    level smallint NOT NULL,
    area text COLLATE "C" NOT NULL,
    day text COLLATE "C" NOT NULL,
    ${counts.map((name) => `${name} int NOT NULL`).join(', ')},
    PRIMARY KEY (level, area, day)
  )`,
  // The areas of a few days, beside one area's many days.
  'CREATE INDEX figure_day_areas ON figure_day (level, day, area)',
  `INSERT INTO projection_table (projection, name) VALUES ('figures', 'figure_day')`,
];

export class Days1764000000931 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
