import type { Sql } from '@linli/events';

/** A district of the middle size files so many in a day: more cases are more history, not more people. */
const CASES_A_DAY = 5000;
const CHUNK = 500_000;
/** Of the first so many, every seventh lies in the demo's community: who looks at a grid there has a page full of them at every size. */
const YOUNGEST = 10_000;
const DEMO_GRIDS = 15;
/** From here on it is quicker to make the indexes anew than to keep them. */
const MANY = 100_000;

const kinds = [
  'utility.street-light',
  'utility.water-pipe',
  'utility.heating',
  'utility.manhole',
  'sanitation.rubbish',
  'sanitation.corner',
  'order.noise',
  'order.e-bike',
  'order.falling-object',
  'building.door',
  'harmony.quarrel',
];

/**
 * Draws grids east of the demo's until there are so many: a subdistrict has 50 communities, a community 20 grids. Their events are not
 * told.
 * @returns how many were drawn
 */
export async function seedGrids(sql: Sql, wanted: number): Promise<number> {
  const [{ n }] = (await sql.query<{ n: number }>('SELECT count(*)::int AS n FROM grid_version WHERE valid_to IS NULL')) as [{ n: number }];
  if (wanted <= n) return 0;
  const drawn = `SELECT i, i / 1000 AS s, i / 20 % 50 AS c, i % 20 AS g, 114 + (i % 100) * 0.004 AS x, 37 + (i / 100) * 0.004 AS y FROM generate_series(${n}, ${wanted - 1}) AS i`;
  const code = {
    subdistrict: `'140321' || 101 + s`,
    community: `'140321' || 101 + s || lpad((1 + c)::text, 3, '0')`,
    grid: `'140321' || 101 + s || lpad((1 + c)::text, 3, '0') || lpad((1 + g)::text, 3, '0')`,
  };
  const square = `jsonb_build_object('type', 'Polygon', 'coordinates', jsonb_build_array(jsonb_build_array(jsonb_build_array(x, y), jsonb_build_array(x + 0.004, y), jsonb_build_array(x + 0.004, y + 0.004), jsonb_build_array(x, y + 0.004), jsonb_build_array(x, y))))`;
  for (const [level, name, parent] of [
    ['subdistrict', `'第' || 1 + s || '街道'`, `'140321'`],
    ['community', `'第' || 1 + c || '社区'`, code.subdistrict],
  ] as const) {
    await sql.query(
      `INSERT INTO area (code, level, name, parent, polygon) SELECT DISTINCT ON (1) ${code[level]}, '${level}', ${name}, ${parent}, ${square} FROM (${drawn}) AS d ORDER BY 1, i ON CONFLICT DO NOTHING`,
    );
  }
  await sql.query(
    `INSERT INTO grid_version (code, version, name, polygon, valid_from) SELECT ${code.grid}, 1, '第' || 1 + g || '网格', ${square}, now() - interval '5 years' FROM (${drawn}) AS d ON CONFLICT DO NOTHING`,
  );
  return wanted - n;
}

/**
 * Adds cases, older and older, until there are so many: what is younger than two days is partly open, of
 * what is older one in five thousand. They bring
 * their steps, their reporters' rows and their figures, and no events: the log begins with them as they stand.
 */
export async function seedCases(sql: Sql, wanted: number): Promise<{ rows: number; seconds: number }> {
  const began = performance.now();
  const [{ n }] = (await sql.query<{ n: number }>('SELECT count(*)::int AS n FROM grid_case')) as [{ n: number }];
  let rows = 0;
  await sql.query(`SET maintenance_work_mem = '1GB'`);
  await sql.query(`SET work_mem = '256MB'`);
  await sql.query('SET temp_buffers = 65536');
  await sql.query(`SET session_replication_role = replica`);
  await sql.query(
    `CREATE TEMP TABLE here AS SELECT row_number() OVER (ORDER BY code) - 1 AS i, code, version, (polygon #>> '{coordinates,0,0,0}')::float8 AS lon, (polygon #>> '{coordinates,0,0,1}')::float8 AS lat FROM grid_version WHERE valid_to IS NULL`,
  );
  await sql.query('CREATE UNIQUE INDEX ON here (i)');
  await sql.query('ANALYZE here');
  const indexes =
    wanted - n > MANY
      ? await sql.query<{ name: string; definition: string }>(
          `SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE tablename = 'grid_case' AND indexdef NOT LIKE '%UNIQUE%'`,
        )
      : [];
  for (const { name } of indexes) await sql.query(`DROP INDEX "${name}"`);
  for (let from = n; from < wanted; from += CHUNK) rows += await chunk(sql, from, Math.min(wanted, from + CHUNK));
  for (const { definition } of indexes) await sql.query(definition);
  rows += await sumUp(sql);
  await sql.query('DROP TABLE here');
  await sql.query('SET session_replication_role = DEFAULT');
  for (const table of ['grid_case', 'case_step', 'case_person', 'figure_case', 'figure_day', 'figure_sum'])
    await sql.query(`VACUUM ANALYZE ${table}`);
  return { rows, seconds: (performance.now() - began) / 1000 };
}

const open = `'registered', 'accepted', 'dispatched', 'handling', 'handling', 'returned', 'verifying'`;
const ended = `'closed', 'followed-up', 'followed-up', 'followed-up', 'rejected', 'duplicate'`;
const done = `state IN ('closed', 'followed-up')`;
const counted = `state NOT IN ('rejected', 'duplicate')`;

/** @returns how many rows it wrote, in all tables */
async function chunk(sql: Sql, from: number, to: number): Promise<number> {
  await sql.query(
    `CREATE TEMP TABLE fresh AS
     SELECT *, ${done} AND luck < 0.95 AS on_time, CASE WHEN state = 'followed-up' THEN true END AS satisfied, to_char(registered_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS day
     FROM (SELECT gen_random_uuid() AS id, at AS registered_at, code AS area, version AS grid_version, lon + luck * 0.003 AS lon, lat + dice * 0.003 AS lat, luck,
             'NG-' || to_char(at AT TIME ZONE 'Asia/Shanghai', 'YYYY') || '-' || lpad(nextval('grid_case_number')::text, 7, '0') AS number,
             (ARRAY['${kinds.join("','")}'])[1 + floor(luck * ${kinds.length})::int] AS category,
             CASE WHEN age < 1 AND dice < 0.6 OR age < 2 AND dice < 0.3 OR dice < 0.0002 THEN (ARRAY[${open}])[1 + floor(random() * 7)::int] ELSE (ARRAY[${ended}])[1 + least(floor(-ln(1 - random()) * 1.5), 5)::int] END AS state,
             CASE WHEN luck < 0.7 THEN md5('r' || floor(dice * 200000))::uuid END AS reporter, md5('h' || floor(luck * 20000))::uuid AS handler
           FROM (SELECT i::float / ${CASES_A_DAY} AS age, now() - i * interval '1 day' / ${CASES_A_DAY} AS at, random() AS dice, random() AS luck, CASE WHEN i < ${YOUNGEST} AND i % 7 = 0 THEN i / 7 % ${DEMO_GRIDS} ELSE floor(random() * (SELECT count(*) FROM here))::bigint END AS place
                 FROM generate_series(${from}, ${to - 1}) AS i) AS d JOIN here ON here.i = place) AS c
     ORDER BY id`,
  );
  const tables = [
    `INSERT INTO grid_case (id, number, version, state, channel, category, urgency, public, description, lon, lat, area, grid_version, reporter, handler, registered_at, due_dispatch, due_answer, submitted_at, closed_at, on_time, escalated, stars, satisfied)
     SELECT id, number, 1, state, 'console', category, 'ordinary', luck < 0.9, '小区里有一件事需要处理，请工作人员来看一看。', lon, lat, area, grid_version, reporter, CASE WHEN state <> 'registered' THEN handler END, registered_at,
       registered_at + interval '1 day', registered_at + interval '3 days', CASE WHEN ${done} THEN registered_at + interval '20 hours' END, CASE WHEN ${done} THEN registered_at + interval '24 hours' END,
       CASE WHEN ${done} THEN on_time END, 3, CASE WHEN satisfied THEN 5 END, satisfied FROM fresh`,
    `INSERT INTO case_step (case_id, at, action, by_account, data) SELECT id, registered_at, 'register', reporter, '{"channel": "console"}' FROM fresh`,
    `INSERT INTO case_person (case_id, person, reporter, area) SELECT id, coalesce(reporter, id), reporter, area FROM fresh`,
    `INSERT INTO figure_case (case_id, area, category, day, state, on_time, satisfied, reopens) SELECT id, area, category, day, state, CASE WHEN ${done} THEN on_time END, satisfied, 0 FROM fresh`,
  ];
  for (const statement of tables) await sql.query(statement);
  await sql.query('DROP TABLE fresh');
  return tables.length * (to - from);
}

/**
 * The figures' sums of all there is: those of the grids from the cases, those of the wider areas from the grids', and of
 * all months. @returns how many rows
 */
async function sumUp(sql: Sql): Promise<number> {
  await sql.query('TRUNCATE figure_day, figure_sum');
  const sums = `count(*), count(*) FILTER (WHERE ${counted}), count(*) FILTER (WHERE ${counted} AND state <> 'registered'),
    count(*) FILTER (WHERE ${done}), count(satisfied), count(*) FILTER (WHERE satisfied), count(*) FILTER (WHERE on_time), count(*) FILTER (WHERE ${done} OR reopens > 0), count(*) FILTER (WHERE reopens > 0)`;
  await sql.query(
    `INSERT INTO figure_sum SELECT 15, left(area, 15), left(day, 7), category, ${sums} FROM figure_case GROUP BY 2, 3, 4 ORDER BY 2, 3, 4`,
  );
  await sql.query(`INSERT INTO figure_day SELECT 15, left(area, 15), day, ${sums} FROM figure_case GROUP BY 2, 3 ORDER BY 2, 3`);
  for (const level of [12, 9, 6]) {
    await sql.query(`INSERT INTO figure_sum SELECT ${level}, left(area, ${level}), period, category, sum(cases), sum(counted), sum(responded), sum(done), sum(rated), sum(satisfied), sum(on_time), sum(finished), sum(reworked)
      FROM figure_sum WHERE level = ${level + 3} GROUP BY 2, 3, 4`);
    await sql.query(`INSERT INTO figure_day SELECT ${level}, left(area, ${level}), day, sum(cases), sum(counted), sum(responded), sum(done), sum(rated), sum(satisfied), sum(on_time), sum(finished), sum(reworked)
      FROM figure_day WHERE level = ${level + 3} GROUP BY 2, 3`);
  }
  await sql.query(
    `INSERT INTO figure_sum SELECT level, area, 'all', category, sum(cases), sum(counted), sum(responded), sum(done), sum(rated), sum(satisfied), sum(on_time), sum(finished), sum(reworked)
     FROM figure_sum GROUP BY level, area, category`,
  );
  const [{ n }] = (await sql.query<{ n: number }>(
    'SELECT (SELECT count(*) FROM figure_day)::int + count(*)::int AS n FROM figure_sum',
  )) as [{ n: number }];
  return n;
}
