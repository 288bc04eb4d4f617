import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { eventually, TestWorld, type Person, type TestService } from '@linli/service/testing';

import type { Figures } from '../src/board/board.query.js';
import { dayOf } from '../src/board/figures.rules.js';
import { answerLate, overdue } from '../src/cases/case.sql.js';
import { initialCategories } from '../src/categories/initial.js';
import { grid } from '../src/service.js';

const demo = fileURLToPath(new URL('../../../deploy/demo', import.meta.url));
const path = '/api/grid/v1';
interface DemoPerson {
  id: string;
  roles: { role: string; area?: string }[];
}
const people = JSON.parse(readFileSync(`${demo}/people.json`, 'utf8')) as DemoPerson[];

let world: TestWorld;
let service: TestService;
let district: Person;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(grid);
  district = await service.person([{ role: 'district-staff', area: '140321' }]);
  // As when a district begins: who works here becomes known one by one, while it is waited for.
  const seeded = service.seed(grid.seed!, demo);
  for (const { id, roles } of people) await service.person(roles as never, id);
  await seeded;
});
afterAll(() => world.stop());

const figures = async (query: string) => (await district.get<{ items: Figures[] }>(`${path}/cases/figures?${query}`)).body.items;
const sum = (items: Figures[], field: 'cases' | 'open' | 'overdue') => items.reduce((total, one) => total + one[field], 0);
const all = (cases: number) =>
  eventually(
    () => figures('by=grid'),
    (items) => sum(items, 'cases') === cases,
  );
const ledger = async () =>
  (
    await service.dataSource.query<{ n: number; late: number }[]>(
      `SELECT count(*)::int AS n, count(*) FILTER (WHERE on_time = false)::int AS late FROM grid_case`,
    )
  )[0]!;

it('has a worker in each grid, and says whose work each kind of case is', () => {
  const workers = people.flatMap(({ roles }) => roles.filter(({ role }) => role === 'grid-worker').map(({ area }) => area));
  expect(workers.sort()).toEqual(Array.from({ length: 15 }, (_, i) => `1403210010010${String(i + 1).padStart(2, '0')}`));
  expect(initialCategories.filter(({ unit }) => !unit)).toEqual([]);
  expect(initialCategories.map(({ code }) => code)).toContain('other.other');
});

it('has each case handled by who works in its grid, or the community, and verified by somebody else', async () => {
  const rows = await service.dataSource.query<{ area: string; handler: string; verifier: string | null }[]>(
    'SELECT DISTINCT area, handler, verifier FROM grid_case WHERE handler IS NOT NULL',
  );
  const areasOf = new Map(people.map(({ id, roles }) => [id, roles.map(({ area }) => area ?? 'nowhere')]));
  expect(rows.filter(({ area, handler }) => !areasOf.get(handler)!.some((scope) => area.startsWith(scope)))).toEqual([]);
  expect(rows.filter(({ handler, verifier }) => handler === verifier)).toEqual([]);
  expect(new Set(rows.map(({ handler }) => handler)).size).toBe(16);
});

it('has a year of cases of which the figures say something, the same when they are rebuilt from the log', async () => {
  const { n } = await ledger();
  expect(n).toBeGreaterThan(450);
  const right = await all(n);
  expect(right).toHaveLength(15);
  const [community] = await figures('by=community');
  for (const field of ['responded', 'solved', 'satisfied', 'onTime'] as const)
    expect([community![field]! > 0.8, community![field]! < 1]).toEqual([true, true]);
  expect([community!.reworked! > 0, community!.overdue > 2, community!.overdue < 20]).toEqual([true, true, true]);
  expect(await figures('by=month')).toHaveLength(new Set(await months()).size);
  await service.emptied('figures');
  await all(n);
  expect(await figures('by=grid')).toEqual(right);
});

const daysAgo = (days: number): string => dayOf(new Date(Date.now() - days * 86_400_000));

it.each([
  ['a day', 17, 17],
  ['a week', 21, 15],
  ['a month and some days', 102, 58],
  ['all days', 9999, 0],
])('has %s in figures as counted from the cases', async (_what, first, last) => {
  const [from, to] = [daysAgo(first), daysAgo(last)];
  for (const [by, key] of [
    ['day', dayOfCase],
    ['month', `left(${dayOfCase}, 7)`],
    ['grid', 'area'],
    ['community', 'left(area, 12)'],
  ]) {
    const items = await figures(`by=${by}&from=${from}&to=${to}`);
    expect(items.map((one) => ({ ...one, name: '' }))).toEqual(await counted(key!, from, to));
    expect(items.length > 0 || first === last).toBe(true);
  }
});

it('tells nobody of what was long ago, and is there once', async () => {
  const before = await ledger();
  await service.seed(grid.seed!, demo);
  expect(await ledger()).toEqual(before);
  expect(await service.dataSource.query('SELECT FROM notice')).toHaveLength(0);
});

const dayOfCase = `to_char(registered_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')`;

/** The figures without the sums: each case of the days is looked at. */
async function counted(key: string, from: string, to: string) {
  const rows = await service.dataSource.query<Record<string, number>[]>(
    `SELECT ${key} AS key, '' AS name, count(*)::int AS cases, count(*) FILTER (WHERE NOT ended)::int AS open, count(*) FILTER (WHERE late)::int AS overdue,
       count(*) FILTER (WHERE matters)::int AS matters, count(*) FILTER (WHERE matters AND state <> 'registered')::int AS responded,
       count(*) FILTER (WHERE done)::int AS done, count(satisfied)::int AS rated, count(*) FILTER (WHERE satisfied)::int AS satisfied,
       count(*) FILTER (WHERE done AND on_time)::int AS "onTime", count(*) FILTER (WHERE unanswered)::int AS unanswered,
       count(*) FILTER (WHERE done OR reopens > 0)::int AS finished, count(*) FILTER (WHERE reopens > 0)::int AS reworked
     FROM (SELECT *, state IN ('closed', 'followed-up') AS done, state NOT IN ('rejected', 'duplicate') AS matters, state IN ('closed', 'followed-up', 'rejected', 'duplicate') AS ended,
         ${overdue('now()')} AS late, ${answerLate('now()')} AS unanswered FROM grid_case WHERE ${dayOfCase} BETWEEN $1 AND $2) AS c
     GROUP BY 1 ORDER BY 1`,
    [from, to],
  );
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  return rows.map(({ matters, responded, done, rated, satisfied, onTime, unanswered, finished, reworked, ...row }) => ({
    ...row,
    responded: share(responded!, matters!),
    solved: share(done!, matters!),
    satisfied: share(satisfied!, rated!),
    onTime: share(onTime!, done! + unanswered!),
    reworked: share(reworked!, finished!),
    of: { responded: matters, solved: matters, satisfied: rated, onTime: done! + unanswered!, reworked: finished },
  }));
}

const months = async () =>
  (
    await service.dataSource.query<{ month: string }[]>(
      `SELECT DISTINCT to_char(registered_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month FROM grid_case`,
    )
  ).map(({ month }) => month);
