import type { Sql } from '@linli/events';

/** Of a partitioned table the months come and go. */
const MONTH = /_\d{4}_\d\d$/;

/** What belongs to an extension is not ours. */
const ours = (catalogue: string, oid: string) =>
  `NOT EXISTS (SELECT FROM pg_depend WHERE classid = '${catalogue}'::regclass AND objid = ${oid} AND deptype = 'e')`;

const grantee = `CASE grantee WHEN 0 THEN 'everybody' ELSE grantee::regrole::text END`;

const inPublic = `'public'::regnamespace`;

/** Each gives the table (or what else it is about) and one line of text. Columns stand in the entities. */
const facts: readonly string[] = [
  `SELECT relname AS about, CASE relkind WHEN 'p' THEN 'partitioned table by ' || pg_get_partkeydef(oid) WHEN 'v' THEN 'view as ' || pg_get_viewdef(oid) ELSE 'table' END
     || CASE WHEN relispartition THEN ' partition ' || pg_get_expr(relpartbound, oid) ELSE '' END || CASE WHEN relrowsecurity THEN ' row-level security' ELSE '' END
     || CASE WHEN relforcerowsecurity THEN ' forced' ELSE '' END || coalesce(' with ' || array_to_string(reloptions, ', '), '') AS line
   FROM pg_class WHERE relnamespace = ${inPublic} AND relkind IN ('r', 'p', 'v', 'm') AND ${ours('pg_class', 'oid')}`,
  `SELECT conrelid::regclass::text AS about, 'constraint ' || conname || ' ' || pg_get_constraintdef(oid) AS line FROM pg_constraint
   WHERE connamespace = ${inPublic} AND conrelid <> 0 AND contype <> 'n' AND ${ours('pg_constraint', 'oid')}`,
  `SELECT indrelid::regclass::text AS about, pg_get_indexdef(indexrelid) AS line FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
   WHERE relnamespace = ${inPublic} AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u', 'x'))`,
  `SELECT tablename AS about, 'policy ' || policyname || ' ' || permissive || ' for ' || cmd || ' to ' || array_to_string(roles, ', ')
     || coalesce(' using ' || qual, '') || coalesce(' with check ' || with_check, '') AS line FROM pg_policies WHERE schemaname = 'public'`,
  `SELECT tgrelid::regclass::text AS about, pg_get_triggerdef(pg_trigger.oid) || CASE tgenabled WHEN 'O' THEN '' ELSE ' enabled ' || tgenabled::text END AS line
   FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid WHERE NOT tgisinternal AND relnamespace = ${inPublic}`,
  `SELECT stxrelid::regclass::text AS about, pg_get_statisticsobjdef(oid) AS line FROM pg_statistic_ext WHERE stxnamespace = ${inPublic}`,
  // What the owner may is no grant.
  `SELECT relname AS about, ${grantee} || ' may ' || string_agg(privilege_type, ', ' ORDER BY privilege_type) AS line FROM pg_class, aclexplode(relacl)
   WHERE relnamespace = ${inPublic} AND relkind IN ('r', 'p', 'v', 'm', 'S') AND grantee <> relowner AND ${ours('pg_class', 'pg_class.oid')} GROUP BY relname, grantee`,
  `SELECT attrelid::regclass::text AS about, ${grantee} || ' may ' || string_agg(privilege_type, ', ' ORDER BY privilege_type) || ' column ' || attname AS line
   FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid, aclexplode(attacl) WHERE relnamespace = ${inPublic} GROUP BY attrelid, attname, grantee`,
  `SELECT sequencename AS about, format('sequence %s from %s by %s', data_type, start_value, increment_by) AS line FROM pg_sequences WHERE schemaname = 'public'`,
  `SELECT '() ' || proname AS about, trim(E' \\n' FROM pg_get_functiondef(oid)) AS line FROM pg_proc WHERE pronamespace = ${inPublic} AND prokind <> 'a' AND ${ours('pg_proc', 'oid')}`,
  `SELECT '() ' || proname AS about, ${grantee} || ' may ' || privilege_type AS line FROM pg_proc, aclexplode(coalesce(proacl, acldefault('f', proowner)))
   WHERE pronamespace = ${inPublic} AND prokind <> 'a' AND grantee <> proowner AND ${ours('pg_proc', 'pg_proc.oid')}`,
  `SELECT '() extensions' AS about, extname AS line FROM pg_extension WHERE extname <> 'plpgsql'`,
  `SELECT '() new tables (r) and sequences (S)' AS about, ${grantee} || ' may ' || string_agg(privilege_type, ', ' ORDER BY privilege_type) || ' ' || defaclobjtype::text AS line
   FROM pg_default_acl, aclexplode(defaclacl) WHERE grantee <> defaclrole GROUP BY defaclobjtype, grantee`,
];

/**
 * What PostgreSQL knows of a migrated database beside its columns: constraints, indexes, policies, triggers, functions, who may do what. As
 * text in which a change is a changed line; the months of partitioned tables are left out.
 * @param roles names of this database's roles, and what to write for them
 */
export async function catalogueOf(sql: Sql, roles: Readonly<Record<string, string>>): Promise<string> {
  const found = (await Promise.all(facts.map((fact) => sql.query<{ about: string; line: string }>(fact)))).flat();
  const named = (text: string) =>
    Object.entries(roles).reduce((sofar, [role, name]) => sofar.replaceAll(new RegExp(`\\b${role}\\b`, 'g'), name), text);
  const about = new Map<string, string[]>();
  for (const one of found) if (!MONTH.test(one.about)) about.set(one.about, [...(about.get(one.about) ?? []), named(one.line)]);
  return [...about]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([name, lines]) =>
        `${name}\n${lines
          .toSorted()
          .map((line) => `  ${line.replaceAll('\n', '\n    ')}\n`)
          .join('')}`,
    )
    .join('\n');
}
