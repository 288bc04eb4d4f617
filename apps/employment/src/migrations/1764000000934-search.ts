import { textSearch } from '@linli/service/migrations';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  ...textSearch,
  `CREATE INDEX job_words ON job USING gin (bigrams(search_text(title || ' ' || description || ' ' || site)))`,
  'CREATE INDEX employer_words ON employer USING gin (bigrams(search_text(name)))',
  `CREATE INDEX course_words ON course USING gin (bigrams(search_text(title || ' ' || site)))`,
  'CREATE INDEX course_session_at ON course_session (starts_at, id)',
];

/** Jobs, employers and courses are found by words, and sessions of courses by when they are. */
export class Search1764000000934 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}
