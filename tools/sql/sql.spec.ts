import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { testPostgres, type TestPostgres } from '@linli/testing';
import pg from 'pg';

import { check } from './check.ts';
import { Describer } from './describe.ts';
import { statementsOf } from './statements.ts';

let project: string;
let postgres: TestPostgres;
let describer: Describer;
beforeAll(async () => {
  postgres = await testPostgres();
  const { ownerUrl } = await postgres.createDatabase();
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(`
    CREATE TABLE job (id int PRIMARY KEY, title text NOT NULL, note text, pay bigint NOT NULL, tags text[] NOT NULL, state text NOT NULL CHECK (state IN ('open', 'shut')));
    CREATE TABLE seeker (id int PRIMARY KEY, job_id int REFERENCES job, name text NOT NULL);
  `);
  await owner.end();
  describer = await Describer.connect(ownerUrl);
});
afterAll(async () => {
  await describer.end();
  await postgres.stop();
});
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'linli-sql-'));
  mkdirSync(join(project, 'src'));
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { strict: true, target: 'es2023', lib: ['es2023'], module: 'nodenext', types: [] } }),
  );
});
afterEach(() => rmSync(project, { recursive: true }));

/** What is said of a function's body, in which `sql` runs statements. */
async function said(body: string, more = '') {
  writeFileSync(
    join(project, 'src', 'jobs.ts'),
    `declare const sql: { query<R>(text: string, values?: unknown[]): Promise<R[]> };\n${more}\nexport async function jobs(id: number, after?: [string], by?: 'id' | 'title') {\n${body}\n}`,
  );
  const checked = await check(statementsOf(project, project), describer);
  return { ...checked, wrong: checked.wrong.map((line) => line.replace(/^\S+ \w* ?\(\d+\): /, '')) };
}

it.each<[string, string, string[]]>([
  ['a table that there is not', 'await sql.query("SELECT 1 FROM jobs");', ['relation "jobs" does not exist: SELECT 1 FROM jobs']],
  [
    'another number of values',
    'await sql.query("SELECT 1 FROM job WHERE id = $1", [id, 2]);',
    ['2 values for 1 parameters: SELECT 1 FROM job WHERE id = $1'],
  ],
  [
    'no index for an ON CONFLICT',
    'await sql.query("INSERT INTO job (id) VALUES (1) ON CONFLICT (title) DO NOTHING");',
    [expect.stringContaining('no unique or exclusion constraint') as unknown as string],
  ],
  ['a column that is missing', 'await sql.query<{ id: number; name: string }>("SELECT id FROM job");', ['name: there is no such column']],
  ['a column too many', 'await sql.query<{ id: number }>("SELECT id, title FROM job");', ['the row has no title']],
  ['another type', 'await sql.query<{ pay: number }>("SELECT pay FROM job");', ['pay: number comes as string (int8)']],
  ['a list of another type', 'await sql.query<{ tags: number[] }>("SELECT tags FROM job");', ['tags: number[] comes as string[] (_text)']],
  ['a word that the column may hold', `await sql.query<{ state: 'open' }>("SELECT state FROM job");`, ['state: "open" may be shut']],
  ['a nullable column', 'await sql.query<{ note: string }>("SELECT note FROM job");', ['note: string may be null']],
  [
    'the outer side of a join',
    'await sql.query<{ name: string }>("SELECT s.name FROM job j LEFT JOIN seeker s ON s.job_id = j.id");',
    ['name: string may be null'],
  ],
  [
    'the outer side of a join within',
    'await sql.query<{ name: string }>("WITH x AS (SELECT name FROM job j LEFT JOIN seeker s ON s.job_id = j.id) SELECT name FROM x");',
    ['name: string may be null'],
  ],
  ['an aggregate of nothing', 'await sql.query<{ most: string }>("SELECT max(title) AS most FROM job");', ['most: string may be null']],
  [
    'a look-up that finds nothing',
    'await sql.query<{ name: string }>("SELECT (SELECT name FROM seeker LIMIT 1) AS name");',
    ['name: string may be null'],
  ],
  [
    'what an UPDATE makes null',
    'await sql.query<{ note: string }>("UPDATE job SET note = NULL WHERE note IS NOT NULL RETURNING note");',
    ['note: string may be null'],
  ],
  [
    'rows taken for a pair',
    'const [rows] = await sql.query<{ id: number }[]>("DELETE FROM job RETURNING id"); return rows;',
    ['a row is taken for { id: number; }[]'],
  ],
])('finds %s', async (_, body, expected) => {
  expect((await said(body)).wrong).toEqual(expected);
});

it.each([
  ['a column that is never null', '{ title: string }', 'SELECT title FROM job'],
  ['a nullable one under its condition', '{ note: string }', 'SELECT note FROM job WHERE note IS NOT NULL'],
  ['a nullable one that is compared', '{ job_id: number }', 'SELECT job_id FROM seeker WHERE job_id = 1'],
  ['a coalesced one', '{ note: string }', `SELECT coalesce(note, '') AS note FROM job`],
  ['a count', '{ n: number }', 'SELECT count(*)::int AS n FROM job'],
  ['a count within', '{ n: number }', 'SELECT (SELECT count(*)::int FROM seeker) AS n FROM job'],
  ['an aggregate of a group', '{ state: string; most: string }', 'SELECT state, max(title) AS most FROM job GROUP BY state'],
  ['a union of what is never null', '{ name: string }', 'SELECT title AS name FROM job UNION ALL SELECT name FROM seeker'],
  ['the inner side of a join', '{ name: string }', 'SELECT s.name FROM job j JOIN seeker s ON s.job_id = j.id'],
])('takes %s', async (_, row, text) => {
  expect(await said(`await sql.query<${row}>(\`${text}\`);`)).toMatchObject({ wrong: [], unjudged: [], unfolded: [], typed: 1 });
});

it('counts what nobody can judge, and does not guess', async () => {
  expect((await said('await sql.query<{ n: number }>("SELECT n FROM unnest($1::int[]) AS n", [[id]]);')).unjudged).toEqual([
    'src/jobs.ts jobs: n',
  ]);
});

it('folds constants, conditions, lists, what is pushed, and what callers give', async () => {
  const { calls, texts, wrong, unfolded } = await said(
    `const values: unknown[] = [];
     const value = (given: unknown) => \`$\${values.push(given)}\`;
     const where = [\`id > \${value(id)}\`];
     if (after) where.push(\`title > \${value(after[0])}\`);
     await sql.query(\`\${JOB} WHERE \${where.join(' AND ')} LIMIT \${value(10)}\`, values);
     await sql.query(\`INSERT INTO job (\${columns.join(', ')}) VALUES (\${columns.map((_, i) => \`$\${i + 1}\`).join(', ')})\`, [id, after]);
     await sql.query(\`SELECT \${by ?? 'id'} FROM job WHERE id = $1 \${after ? 'AND title < $2' : ''}\`, [id, ...(after ? after : [])]);
     await drop('job'); await drop('seeker');`,
    `const JOB = 'SELECT * FROM job'; const columns = ['id', 'title'] as const; const drop = (table: string) => sql.query(\`DELETE FROM \${table}\`);`,
  );
  expect({ wrong, unfolded }).toEqual({ wrong: [], unfolded: [] });
  expect([calls, texts]).toEqual([4, 2 + 1 + 4 + 2]);
});

it('says which texts nobody knows before they run', async () => {
  expect(
    (
      await said(
        'await sql.query(await (await fetch("/")).text());',
        'declare function fetch(url: string): Promise<{ text(): Promise<string> }>;',
      )
    ).unfolded,
  ).toEqual(['src/jobs.ts jobs']);
});
