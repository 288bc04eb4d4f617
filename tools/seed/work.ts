import type { Sql } from '@linli/events';

/** Round Nanguan, so that a district's jobs lie as close as a town's do: 20 km from edge to edge. */
export const town = { west: 113.52, south: 37.71, width: 0.2276, height: 0.18 };

/** Their codes: signs that nobody takes for another, thirty-two of them. */
const SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/**
 * Publishes jobs all over the town until there are so many, each like one of the demo's with its own place, pay and age. Their events are
 * not told.
 */
export async function seedJobs(sql: Sql, wanted: number): Promise<void> {
  const [{ n }] = (await sql.query<{ n: number }>(`SELECT count(*)::int AS n FROM job WHERE state = 'published'`)) as [{ n: number }];
  if (wanted <= n) return;
  const columns = (
    await sql.query<{ name: string }>(
      `SELECT attname AS name FROM pg_attribute WHERE attrelid = 'job'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
    )
  ).map(({ name }) => `"${name}"`);
  await sql.query(
    `WITH template AS (SELECT to_jsonb(job) AS job, row_number() OVER (ORDER BY id) AS i, count(*) OVER () AS all_of_them FROM (SELECT * FROM job WHERE state = 'published' ORDER BY id LIMIT 10) AS job)
     INSERT INTO job (${columns.join(', ')})
     SELECT ${columns.map((column) => `fresh.${column}`).join(', ')} FROM generate_series($1::int, $2::int) AS n
       JOIN template ON i = 1 + n % all_of_them,
       LATERAL (SELECT random() AS east, random() AS north, round(1500 + random() * 1000)::int AS pay, now() - random() * interval '20 days' AS at WHERE n > 0) AS luck,
       jsonb_populate_record(NULL::job, template.job || jsonb_build_object('id', gen_random_uuid(), 'lon', $3::float8 + east * $4::float8, 'lat', $5::float8 + north * $6::float8,
         'code', (SELECT string_agg(substr('${SIGNS}', 1 + ((n + (1 << 29)) >> shift & 31), 1), '') FROM generate_series(0, 25, 5) AS shift),
         'pay_from', pay, 'pay_to', pay + 200, 'typical_hourly', pay, 'taken', 0, 'at', luck.at, 'published_at', luck.at, 'valid_through', now() + interval '30 days')) AS fresh
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

/**
 * Everything that employment's lists read, at the size of years: jobs in every state (a tenth of them open) over two hundred communities,
 * and for each job somebody who applied for it.
 */
export async function seedYears(sql: Sql, jobs: number): Promise<void> {
  const some = { employers: Math.ceil(jobs / 200), seekers: Math.ceil(jobs / 10), courses: Math.ceil(jobs / 100) };
  await seedSeekers(sql, some.seekers);
  for (const statement of years(jobs, some)) await sql.query(statement);
}

/** The demo's community and two hundred others. */
const areaOf = (n: string) =>
  `CASE WHEN ${n} % 201 = 0 THEN '140321001001' ELSE '140321' || 101 + ${n} % 10 || lpad((1 + ${n} / 10 % 20)::text, 3, '0') END`;
const DEMO_SEEKER = `'f0000000-0000-4000-8000-000000000003'`;
/** Of what the demo's own people have so many as nobody has in one life. */
const MANY = 2000;

const years = (jobs: number, some: { employers: number; seekers: number; courses: number }): string[] => [
  `CREATE TEMP TABLE employers AS SELECT row_number() OVER (ORDER BY at, id) - 1 AS i, id, area FROM employer`,
  `WITH fresh AS (INSERT INTO employer (id, version, area, name, credit_code, address, state, reason, at)
     SELECT gen_random_uuid(), 1, ${areaOf('n')}, '第' || n || '家单位', 'N' || lpad(n::text, 17, '0'), '南关街', CASE n % 100 WHEN 0 THEN 'registered' WHEN 1 THEN 'refused' ELSE 'verified' END, CASE n % 100 WHEN 1 THEN '营业执照已注销' END, now() - n * interval '1 minute'
     FROM generate_series(1, ${some.employers}) AS n RETURNING id, area)
   INSERT INTO employers SELECT (SELECT count(*) FROM employers) + row_number() OVER () - 1, id, area FROM fresh`,
  'CREATE UNIQUE INDEX ON employers (i)',
  'CREATE TEMP TABLE seekers AS SELECT row_number() OVER (ORDER BY id) - 1 AS i, id, account_id FROM seeker',
  'CREATE UNIQUE INDEX ON seekers (i)',
  'ANALYZE employers, seekers',
  `INSERT INTO job (id, version, employer_id, code, area, title, description, site, lon, lat, pay_by, pay_from, pay_to, piece, typical_hourly, windows, week, slots, required, helpful, insurance, openings, taken, state, reason, valid_through, at, published_at)
   SELECT gen_random_uuid(), 1, employers.id, (SELECT string_agg(substr('${SIGNS}', 1 + ((n + (1 << 29)) >> shift & 31), 1), '') FROM generate_series(0, 25, 5) AS shift), employers.area, like_it.title, like_it.description, like_it.site,
     ${town.west} + random() * ${town.width}, ${town.south} + random() * ${town.height}, like_it.pay_by, luck.pay, luck.pay + 200, like_it.piece, luck.pay, like_it.windows, like_it.week, like_it.slots, like_it.required,
     CASE WHEN n % 100000 = 7 THEN ARRAY['bookkeeping'] ELSE like_it.helpful END, like_it.insurance, like_it.openings, 0, luck.state, CASE luck.state WHEN 'withdrawn' THEN '岗位取消' END, now() + interval '30 days' * random(), luck.at, CASE WHEN luck.state NOT IN ('draft', 'submitted') THEN luck.at END
   FROM generate_series(1, ${jobs}) AS n
   JOIN (SELECT job.*, row_number() OVER (ORDER BY id) - 1 AS i FROM job WHERE state = 'published' ORDER BY id LIMIT 10) AS like_it ON like_it.i = n % 10
   JOIN employers ON employers.i = CASE WHEN n % 500 = 0 THEN 0 ELSE (hashint4(n)::bigint + 2147483648) % ${some.employers} END,
   LATERAL (SELECT round(1500 + random() * 1000)::int AS pay, now() - n * interval '1 second' AS at,
     CASE WHEN n % 5000 = 1 THEN 'submitted' WHEN n % 5000 = 2 THEN 'draft' WHEN n / 10 % 10 < 1 OR n % 100000 = 7 THEN 'published' WHEN n / 10 % 10 < 7 THEN 'expired' WHEN n / 10 % 10 < 9 THEN 'filled' ELSE 'withdrawn' END AS state) AS luck
   ON CONFLICT (code) DO NOTHING`,
  'CREATE TEMP TABLE jobs AS SELECT row_number() OVER (ORDER BY at DESC, id) - 1 AS i, id, employer_id, area, at, state FROM job',
  `CREATE TEMP TABLE mine AS SELECT id, employer_id, area, at FROM job WHERE employer_id = (SELECT id FROM employers WHERE i = 0) AND state = 'published' ORDER BY at DESC, id LIMIT 1`,
  ...[
    `jobs JOIN seekers ON seekers.i = jobs.i * 7919 % ${some.seekers}`,
    `mine AS jobs JOIN seekers ON seekers.i < ${2 * MANY}`,
    `(SELECT * FROM jobs WHERE i < ${MANY}) AS jobs JOIN seekers ON seekers.account_id = ${DEMO_SEEKER}`,
  ].map(
    (
      who,
    ) => `INSERT INTO application (id, version, job_id, employer_id, area, seeker_id, account_id, state, channel, shared, reason, at, changed_at)
     SELECT gen_random_uuid(), 1, jobs.id, jobs.employer_id, jobs.area, seekers.id, seekers.account_id, (ARRAY['contacted', 'submitted', 'interviewing', 'placed', 'declined', 'withdrawn'])[1 + (random() * 5)::int], (ARRAY['console', 'wechat', 'paper', 'staff'])[1 + (random() * 3)::int], '{name,phone}', NULL, jobs.at, jobs.at
     FROM ${who} ON CONFLICT DO NOTHING`,
  ),
  `INSERT INTO poster (id, version, job_id, area, place, lon, lat, copies, state, at, due_at, ended_at)
   SELECT gen_random_uuid(), 1, id, area, '公告栏', 113.6, 37.8, 1, CASE WHEN i % 500 = 0 THEN 'due' ELSE 'taken-down' END, at, at, CASE WHEN i % 500 > 0 THEN at END FROM jobs WHERE i % 5 = 0`,
  `CREATE TEMP TABLE courses AS SELECT n, gen_random_uuid() AS id, ${areaOf('n')} AS area, now() - n * interval '1 hour' AS at FROM generate_series(0, ${some.courses - 1}) AS n`,
  `INSERT INTO place_pool (id, places, taken, offer_minutes, giving) SELECT id, 100, 40, 2880, n % 50 = 0 FROM courses`,
  `INSERT INTO course (id, version, area, title, skill, description, site, lon, lat, completion, state, at)
   SELECT id, 1, area, '手工编织培训班', 'weaving', '从起针教起。', '二楼', 113.6, 37.8, 0.8, CASE WHEN n % 200 = 1 THEN 'draft' WHEN n % 50 = 0 THEN 'open' WHEN n % 50 = 2 THEN 'running' ELSE 'finished' END, at FROM courses`,
  `CREATE TEMP TABLE trainees AS SELECT gen_random_uuid() AS id, courses.id AS course, courses.area, courses.at, seq, CASE WHEN seq = 0 AND n < ${MANY} THEN (SELECT i FROM seekers WHERE account_id = ${DEMO_SEEKER}) ELSE (n * 41 + seq) % ${some.seekers} END AS who FROM courses, generate_series(0, 39) AS seq`,
  `INSERT INTO place_party (id, pool_id, version, size, state, seq, at) SELECT id, course, 1, 1, 'seated', seq, at FROM trainees`,
  'INSERT INTO trainee (id, course_id, area, seeker_id, account_id, at) SELECT t.id, course, area, s.id, s.account_id, at FROM trainees t JOIN seekers s ON s.i = who',
  `INSERT INTO credential (id, version, trainee_id, course_id, area, seeker_id, account_id, skill, state, reason, revoked_at, at)
   SELECT gen_random_uuid(), 1, t.id, t.course, t.area, s.id, s.account_id, 'weaving', CASE WHEN seq = 39 THEN 'revoked' ELSE 'awarded' END, CASE WHEN seq = 39 THEN '有误' END, CASE WHEN seq = 39 THEN t.at END, t.at FROM trainees t JOIN seekers s ON s.i = who`,
  ...[
    `seekers JOIN generate_series(1, 10) AS n ON true`,
    `seekers JOIN generate_series(1, ${MANY}) AS n ON account_id = ${DEMO_SEEKER}`,
  ].flatMap((who) => [
    `INSERT INTO notice (id, account_id, kind, about, at) SELECT gen_random_uuid(), account_id, 'credential-changed', '{}', now() - n * interval '1 hour' FROM ${who}`,
    `INSERT INTO seeker_reading (seeker_id, at, employer_id, fields) SELECT seekers.id, now() - n * interval '1 hour', (SELECT id FROM employers WHERE i = 0), '{name}' FROM ${who}`,
  ]),
  'VACUUM ANALYZE',
];
