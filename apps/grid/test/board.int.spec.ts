import { fileURLToPath } from 'node:url';

import { eventually, TestWorld, type Person, type TestService } from '@linli/service/testing';
import pg from 'pg';

import { seedAreas } from '../src/areas/seed-areas.js';
import type { Figures } from '../src/board/board.query.js';
import { dayOf } from '../src/board/figures.rules.js';
import type { CasePoint } from '../src/board/points.query.js';
import { isLate } from '../src/cases/case-clocks.rules.js';
import { caseStates } from '../src/cases/case.rules.js';
import { answerLate } from '../src/cases/case.sql.js';
import { grid } from '../src/service.js';

const demo = fileURLToPath(new URL('../../../deploy/demo', import.meta.url));
const path = '/api/grid/v1';
const inGrid7 = { lon: 113.630_04, lat: 37.790_04 };

let world: TestWorld;
let service: TestService;
let district: Person;
let staff: Person;
let resident: Person;

beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(grid);
  await service.seed(seedAreas, demo);
  district = await service.person([{ role: 'district-staff', area: '140321' }]);
  staff = await service.person([{ role: 'community-staff', area: '140321001001' }]);
  resident = await service.person();
});
afterAll(() => world.stop());

const figures = async (person: Person, query: string) =>
  (await person.get<{ items: Figures[] }>(`${path}/cases/figures?${query}`)).body.items;
const file = async (category: string) => {
  const body = { category, description: '路灯不亮，老人晚上看不清', point: inGrid7, contact: { name: '李桦' } };
  return (await resident.post<{ id: string }>(`${path}/cases`, body)).body.id;
};
const all = (cases: number) =>
  eventually(
    () => figures(district, 'by=category'),
    (items) => items.reduce((sum, one) => sum + one.cases, 0) === cases,
  );

it('counts by place, category and month, and follows what happens', async () => {
  const [first, second] = [await file('utility.street-light'), await file('utility.street-light')];
  await file('utility.water-pipe');
  await staff.post(`${path}/cases/${first}/accept`, {});
  await staff.post(`${path}/cases/${second}/reject`, { reason: 'not-a-public-matter' });
  await eventually(
    () => figures(district, 'by=category'),
    (items) => items.some(({ key, responded }) => key === 'utility.street-light' && responded === 1),
  );
  expect(await figures(district, 'by=category')).toEqual([
    {
      key: 'utility.street-light',
      name: 'utility.street-light',
      cases: 2,
      open: 1,
      overdue: 0,
      responded: 1,
      solved: 0,
      satisfied: null,
      onTime: null,
      reworked: null,
      of: { responded: 1, solved: 1, satisfied: 0, onTime: 0, reworked: 0 },
    },
    {
      key: 'utility.water-pipe',
      name: 'utility.water-pipe',
      cases: 1,
      open: 1,
      overdue: 0,
      responded: 0,
      solved: 0,
      satisfied: null,
      onTime: null,
      reworked: null,
      of: { responded: 1, solved: 1, satisfied: 0, onTime: 0, reworked: 0 },
    },
  ]);
  for (const [by, digits] of [
    ['subdistrict', 9],
    ['community', 12],
    ['grid', 15],
  ] as const) {
    const items = await figures(district, `by=${by}`);
    expect(items.map(({ key, cases, open }) => [key.length, cases, open])).toEqual([[digits, 3, 2]]);
  }
});

it('opens to each their own areas only, and to months', async () => {
  const before = (await figures(district, 'by=month'))[0]!;
  expect(await figures(district, `by=month&from=${before.key}&to=${before.key}`)).toEqual([before]);
  expect(await figures(district, 'by=month&to=2020-12')).toEqual([]);
  const [day] = await figures(district, 'by=day');
  expect(day).toEqual({ ...before, key: day!.key, name: day!.key });
  expect(await figures(district, `by=day&from=${day!.key}&to=${day!.key}`)).toEqual([day]);
  expect(await figures(district, `by=month&from=${day!.key}`)).toEqual([before]);
  expect(await figures(district, 'by=grid&to=2020-12-31')).toEqual([]);
  const elsewhere = await service.person([{ role: 'community-staff', area: '140321001009' }]);
  for (const by of ['subdistrict', 'grid', 'category', 'month', 'day']) expect(await figures(elsewhere, `by=${by}`)).toEqual([]);
  expect(await figures(elsewhere, 'by=grid&area=140321001001')).toEqual([]);
  expect((await figures(staff, 'by=category&area=140321001001')).reduce((sum, { cases }) => sum + cases, 0)).toBe(before.cases);
  expect((await resident.get(`${path}/cases/figures?by=grid`)).status).toBe(403);
  expect((await district.get(`${path}/cases/figures?by=grid&from=2026-13`)).status).toBe(400);
  expect((await district.get(`${path}/cases/figures?by=grid&from=2026-11-32`)).status).toBe(400);
  expect((await district.get(`${path}/cases/figures?by=category&from=2026-11-03`)).status).toBe(400);
  expect((await district.get(`${path}/cases/figures?by=grid&area=1403`)).status).toBe(400);
});

it('shows where the cases of some days are: roughly, without anybody’s words, and none that was refused', async () => {
  const points = async (person: Person, query = '') =>
    (await person.get<{ items: CasePoint[]; more: boolean }>(`${path}/cases/points?${query}`)).body;
  const { items, more } = await points(district);
  expect([items.length, more]).toEqual([2, false]);
  expect(items[0]).toEqual({
    id: expect.any(String),
    category: 'utility.water-pipe',
    state: 'registered',
    term: 'running',
    point: { lon: 113.63, lat: 37.79 },
  });
  const today = dayOf(new Date());
  expect((await points(staff, `area=140321001001&from=${today}&to=${today}`)).items).toEqual(items);
  expect((await points(staff, 'to=2020-12-31')).items).toEqual([]);
  expect((await points(staff, 'area=140321001009')).items).toEqual([]);
  expect((await points(await service.person([{ role: 'community-staff', area: '140321001009' }]))).items).toEqual([]);
  expect((await resident.get(`${path}/cases/points`)).status).toBe(403);
  expect((await staff.get(`${path}/cases/points?from=2026-11`)).status).toBe(400);
});

it('is rebuilt from the stream to the same figures, whatever happened to them', async () => {
  for (let i = 0; i < 20; i++) await file('utility.water-pipe');
  await all(23);
  const right = await figures(district, 'by=grid');
  const owner = new pg.Client({ connectionString: service.config.databaseOwnerUrl });
  await owner.connect();
  const days = await figures(district, 'by=day');
  await owner.query('UPDATE figure_sum SET cases = cases + 1000');
  await owner.query('UPDATE figure_day SET cases = cases + 1000');
  expect(await figures(district, 'by=grid')).not.toEqual(right);
  await owner.end();
  expect(await service.emptied('figures')).toEqual(['figure_case', 'figure_day', 'figure_sum']);
  await all(23);
  expect(await figures(district, 'by=grid')).toEqual(right);
  expect(await figures(district, 'by=day')).toEqual(days);
});

it('counts what is open though it was due among what was to be closed in time', async () => {
  const id = await file('utility.heating');
  const heating = () =>
    eventually(
      async () => (await figures(district, 'by=category')).find(({ key }) => key === 'utility.heating'),
      (one) => one !== undefined,
    );
  expect(await heating()).toMatchObject({ onTime: null, of: { onTime: 0 } });
  await service.dataSource.query(`UPDATE grid_case SET due_answer = now() - interval '1 hour' WHERE id = $1`, [id]);
  expect(await heating()).toMatchObject({ onTime: 0, of: { onTime: 1 } });
});

it('what is late is the same by the rule and in SQL', async () => {
  const now = new Date('2026-11-20T08:00:00Z');
  const moments = [-1, 0, 1].map((hours) => new Date(now.getTime() + hours * 3_600_000));
  const all = caseStates.flatMap((state) =>
    moments.flatMap((dueAnswer) => [null, ...moments].map((submittedAt) => ({ state, dueAnswer, submittedAt }))),
  );
  const rows = await service.dataSource.query<{ late: boolean }[]>(
    `SELECT coalesce(${answerLate('$1')}, false) AS late FROM jsonb_to_recordset($2::jsonb) AS c(state text, due_answer timestamptz, submitted_at timestamptz)`,
    [now, JSON.stringify(all.map(({ state, dueAnswer, submittedAt }) => ({ state, due_answer: dueAnswer, submitted_at: submittedAt })))],
  );
  expect(rows.map(({ late }) => late)).toEqual(all.map((one) => isLate(one, now)));
  expect(new Set(rows.map(({ late }) => late)).size).toBe(2);
});

it.each([
  ['areas', 200],
  ['grids', 200],
  ['grids.geojson', 200],
  ['grids/140321001001007', 401],
  ['locate?lon=113.63&lat=37.79', 401],
  ['cases', 401],
])('of %s somebody who is not signed in is answered %d', async (what, status) => {
  expect((await fetch(`${service.address}${path}/${what}`)).status).toBe(status);
});
