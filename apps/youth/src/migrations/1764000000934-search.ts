import { textSearch } from '@linli/service/migrations';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  ...textSearch,
  `CREATE INDEX programme_words ON programme USING gin (bigrams(search_text(title || ' ' || site)))`,
];

/** Programmes are found by words. */
export class Search1764000000934 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
