/**
 * The SQL, for a migration of a service, of the functions by which lists are searched by words (`holds` of libs/resource, docs/adr/093). They have bodies that PostgreSQL
 * reads when they are made: an index over them is then also built anew where nothing is on the search path, as in a restore.
 */
export const textSearch: readonly string[] = [
  // Full width and half width are one, and so are large and small letters.
  `CREATE FUNCTION search_text(given text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(normalize(given, NFKC) COLLATE "C")`,
  // Each two characters that stand side by side, each pair once.
  `CREATE FUNCTION bigrams(plain text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE BEGIN ATOMIC
    SELECT coalesce(array_agg(DISTINCT pair COLLATE "C"), '{}')
      FROM (SELECT one || lead(one) OVER (ORDER BY n) AS pair FROM unnest(string_to_array(plain, NULL)) WITH ORDINALITY AS each (one, n)) AS pairs
      WHERE pair !~ '\\s';
  END`,
];
