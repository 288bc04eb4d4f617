import type { Sql } from '@linli/events';

/** Round Nanguan, so that a district's jobs lie as close as a town's do: 20 km from edge to edge. */
export const town = { west: 113.52, south: 37.71, width: 0.2276, height: 0.18 };

/** Their codes: signs that nobody takes for another, thirty-two of them. */
const SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Publishes jobs all over the town until there are so many, each like one of the demo's with its own place, pay and age. Their events are not told. */
export async function seedJobs(sql: Sql, wanted: number): Promise<void> {
  const [{ n }] = (await sql.query<{ n: number }>(`SELECT count(*)::int AS n FROM job WHERE state = 'published'`)) as [{ n: number }];
  if (wanted <= n) return;
  const columns = (await sql.query<{ name: string }>(`SELECT attname AS name FROM pg_attribute WHERE attrelid = 'job'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`)).map(({ name }) => `"${name}"`);
  await sql.query(
    `WITH template AS (SELECT to_jsonb(job) AS job, row_number() OVER (ORDER BY id) AS i, count(*) OVER () AS all_of_them FROM (SELECT * FROM job WHERE state = 'published' ORDER BY id LIMIT 10) AS job)
     INSERT INTO job (${columns.join(', ')})
     SELECT ${columns.map((column) => `fresh.${column}`).join(', ')} FROM generate_series($1::int, $2::int) AS n
       JOIN template ON i = 1 + n % all_of_them,
       LATERAL (SELECT random() AS east, random() AS north, round((15 + random() * 10)::numeric, 2) AS pay, now() - random() * interval '20 days' AS at WHERE n > 0) AS luck,
       jsonb_populate_record(NULL::job, template.job || jsonb_build_object('id', gen_random_uuid(), 'lon', $3::float8 + east * $4::float8, 'lat', $5::float8 + north * $6::float8,
         'code', (SELECT string_agg(substr('${SIGNS}', 1 + ((n + (1 << 29)) >> shift & 31), 1), '') FROM generate_series(0, 25, 5) AS shift),
         'pay_from', pay, 'pay_to', pay + 2, 'typical_hourly', pay, 'taken', 0, 'at', luck.at, 'published_at', luck.at, 'valid_through', now() + interval '30 days')) AS fresh
     ON CONFLICT (code) DO NOTHING`,
    [n, wanted - 1, town.west, town.width, town.south, town.height],
  );
  await sql.query('VACUUM ANALYZE job');
}

/** Seekers until there are so many: their rows weigh what real ones do, and no key opens them. */
export async function seedSeekers(sql: Sql, wanted: number): Promise<void> {
  await sql.query(
    `WITH fresh AS (INSERT INTO seeker (id, account_id, version, at) SELECT gen_random_uuid(), gen_random_uuid(), 1, now() FROM generate_series((SELECT count(*) FROM seeker) + 1, $1::int) RETURNING id),
       key AS (INSERT INTO person_key (person_id, wrapped) SELECT id, decode(repeat('00', 61), 'hex') FROM fresh)
     INSERT INTO seeker_person (seeker_id, name, phone, skills, week, wish, windows)
     SELECT id, decode(repeat('00', 48), 'hex'), decode(repeat('00', 48), 'hex'), decode(repeat('00', 80), 'hex'), decode(repeat('00', 376), 'hex'), decode(repeat('00', 120), 'hex'), decode(repeat('00', 200), 'hex') FROM fresh`,
    [wanted],
  );
  for (const table of ['seeker', 'seeker_person', 'person_key']) await sql.query(`VACUUM ANALYZE ${table}`);
}
