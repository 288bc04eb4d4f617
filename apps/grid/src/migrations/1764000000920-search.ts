import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Cases are found by words, and read by when an answer is due (docs/adr/093). The functions have bodies that PostgreSQL reads when they are
 * made: an index over them is then also built anew where nothing is on the search path, as in a restore.
 */
export class Search1764000000920 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...search, ...due]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only: restore a backup');
  }
}

const search = [
  // Full width and half width are one, and so are large and small letters.
  `CREATE FUNCTION search_text(given text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(normalize(given, NFKC) COLLATE "C")`,
  // Each two characters that stand side by side, each pair once.
  `CREATE FUNCTION bigrams(plain text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE BEGIN ATOMIC
    SELECT coalesce(array_agg(DISTINCT pair COLLATE "C"), '{}')
      FROM (SELECT one || lead(one) OVER (ORDER BY n) AS pair FROM unnest(string_to_array(plain, NULL)) WITH ORDINALITY AS each (one, n)) AS pairs
      WHERE pair !~ '\\s';
  END`,
  // A word may also be the name of a category or a place: those are known to the service, here stand their codes.
  `CREATE FUNCTION case_terms(number text, description text, category text, area text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN bigrams(search_text(number || ' ' || description))
      || ARRAY['category:' || category, 'area:' || left(area, 9), 'area:' || left(area, 12), 'area:' || left(area, 15), 'area:' || area]`,
  'CREATE INDEX grid_case_terms ON grid_case USING gin (case_terms(number, description, category, area))',
];

const due = [
  'CREATE INDEX grid_case_by_due ON grid_case (due_answer, id)',
  'CREATE INDEX grid_case_by_due_within_9 ON grid_case ("left"(area, 9), due_answer, id)',
  'CREATE INDEX grid_case_by_due_within_12 ON grid_case ("left"(area, 12), due_answer, id)',
  'CREATE INDEX grid_case_by_due_within_15 ON grid_case ("left"(area, 15), due_answer, id)',
];
