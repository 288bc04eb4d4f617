import { randomUUID } from 'node:crypto';

import { GridCaseHandsRequestedV1 } from '@linli/contracts';
import { system, UnitOfWork, type ReadTx } from '@linli/service';
import { polygonOf } from '@linli/service/areas';
import { type Person, TestWorld, type TestService } from '@linli/service/testing';

import type { VolunteeringFigures } from '../src/figures/figures.query.js';
import { hailsIn } from '../src/hails/hail.store.js';
import { confirmedIn } from '../src/hours/hours.store.js';
import { volunteersIn } from '../src/registrations/registration.store.js';
import { tasksIn } from '../src/tasks/task.store.js';
import { TasksService } from '../src/tasks/tasks.service.js';
import { volunteering } from '../src/service.js';

const GREEN = '7ea70000-0000-4000-8000-000000000002';
const COMMUNITY = '140321001001';
const ELSEWHERE = '140321001002';
const GRID = '140321001001007';
const path = '/api/volunteering/v1';

let world: TestWorld;
let service: TestService;
let district: Person;
let staff: Person;

beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(volunteering);
  const square = [
    [113, 37],
    [113, 38],
    [114, 38],
    [114, 37],
  ];
  await service.dataSource.query('INSERT INTO grid_outline (grid, ring) VALUES ($1, $2::polygon)', [GRID, polygonOf(square)]);
  district = await service.person([{ role: 'district-staff', area: '140321' }]);
  staff = await service.person([{ role: 'community-staff', area: COMMUNITY }]);
});
afterAll(() => world.stop());

const figures = async (person: Person, area: string, days = '') =>
  (await person.get<VolunteeringFigures>(`${path}/figures?area=${area}${days}`)).body;

const query = (text: string, values: unknown[] = []) => service.dataSource.query<{ id: string }[]>(text, values);

async function registered(areas: string[], screening: string): Promise<string> {
  const { accountId } = await service.person();
  await query(`INSERT INTO registration VALUES ($1, 1, '{}', $2, '[]', $3, NULL, NULL, NULL, now())`, [accountId, areas, screening]);
  return accountId;
}

async function served(volunteer: string, source: string, sourceId: string | null, minutes: number): Promise<string> {
  const id = randomUUID();
  await query(
    `INSERT INTO hours_entry (id, account_id, team_id, source, source_id, minutes, started_at, ended_at, at) VALUES ($1, $2, $3, $4, $5, $6, now() - interval '2 hours', now(), now())`,
    [id, volunteer, GREEN, source, sourceId, minutes],
  );
  await query(
    'INSERT INTO hours_balance (account_id, pending) VALUES ($1, $2) ON CONFLICT (account_id) DO UPDATE SET pending = hours_balance.pending + $2',
    [volunteer, minutes],
  );
  return id;
}

const task = async (): Promise<string> => {
  const request = randomUUID();
  await service
    .get(UnitOfWork)
    .as(system, (tx) =>
      service.get(TasksService).open(tx, { ...GridCaseHandsRequestedV1.example, requestId: request, area: GRID }, { description: '打扫' }),
    );
  return (await query('SELECT id FROM task WHERE request_id = $1', [request]))[0]!.id;
};

it('counts who offered themselves there or to the whole, by how the screening went', async () => {
  await registered([COMMUNITY], 'passed');
  await registered([GRID, ELSEWHERE], 'passed');
  await registered(['140321'], 'waiting');
  await registered([], 'passed');
  await registered([COMMUNITY], 'refused');
  expect((await figures(district, '140321')).volunteers).toEqual({ passed: 3, waiting: 1 });
  expect((await figures(staff, COMMUNITY)).volunteers).toEqual({ passed: 3, waiting: 1 });
  expect((await figures(district, ELSEWHERE)).volunteers).toEqual({ passed: 2, waiting: 1 });
});

it('counts what is open now', async () => {
  await task();
  const working = await task();
  const finished = await task();
  await query(`UPDATE task SET state = 'working' WHERE id = $1`, [working]);
  await query(`UPDATE task SET state = 'finished', finished_at = now() WHERE id = $1`, [finished]);
  const elder = await service.person();
  const raised = await elder.post(`${path}/hails`, {
    need: 'escort',
    point: { lon: 113.5, lat: 37.5 },
    contact: { name: '王秀岚', phone: '13803530102' },
  });
  expect(raised.status).toBe(201);
  // Nobody is on duty, so it went to the grid at once: as if somebody were.
  await query(`UPDATE hail SET state = 'hailed'`);
  expect(await figures(staff, COMMUNITY)).toMatchObject({ tasks: { open: 1, working: 1 }, hails: { hailed: 1, answered: 0 } });
  expect(await figures(district, ELSEWHERE)).toMatchObject({ tasks: { open: 0, working: 0 }, hails: { hailed: 0, answered: 0 } });
  await query(`UPDATE hail SET state = 'answered'`);
  expect((await figures(staff, GRID)).hails).toEqual({ hailed: 0, answered: 1 });
});

it('sums the minutes that were confirmed of service there, less what was taken back, in the days it is asked for', async () => {
  const volunteer = await registered([COMMUNITY], 'passed');
  const [atTask, entered, pending] = [
    await served(volunteer, 'task', await task(), 60),
    await served(volunteer, 'entered', null, 30),
    await served(volunteer, 'task', await task(), 15),
  ];
  const leader = await service.person([{ role: 'team-leader', organisation: GREEN }]);
  for (const id of [atTask, entered]) expect((await leader.post(`${path}/hours/${id}/confirm`)).status).toBe(201);
  // Taken back before anybody confirmed it: nothing changes.
  expect((await leader.post(`${path}/hours/${pending}/reverse`, { reason: '没有来' })).status).toBe(201);
  expect([(await figures(district, '140321')).minutes, (await figures(staff, COMMUNITY)).minutes]).toEqual([90, 60]);
  expect((await figures(district, ELSEWHERE)).minutes).toBe(0);
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  expect((await figures(district, '140321', `&from=${today}&to=${today}`)).minutes).toBe(90);
  expect((await figures(district, '140321', '&to=2020-12-31')).minutes).toBe(0);
  expect((await leader.post(`${path}/hours/${atTask}/reverse`, { reason: '更正' })).status).toBe(201);
  expect([(await figures(district, '140321')).minutes, (await figures(staff, COMMUNITY)).minutes]).toEqual([30, 0]);
});

it('is for staff of the area', async () => {
  const others = [
    await service.person(),
    await service.person([{ role: 'grid-worker', area: GRID }]),
    await service.person([{ role: 'team-leader', organisation: GREEN }]),
    await service.person([{ role: 'community-staff', area: ELSEWHERE }]),
  ];
  for (const who of others) expect((await who.get(`${path}/figures?area=${COMMUNITY}`)).status).toBe(403);
  expect((await staff.get(`${path}/figures?area=140321`)).status).toBe(403);
  expect((await staff.get(`${path}/figures?area=${COMMUNITY}&from=2026-11`)).status).toBe(400);
});

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Plan[];
}

it.each<[string, (tx: ReadTx) => Promise<unknown>]>([
  ['registration', (tx) => volunteersIn(tx, COMMUNITY)],
  ['hours_decision', (tx) => confirmedIn(tx, COMMUNITY, { from: new Date('2026-11-01'), until: new Date('2026-12-01') })],
  ['task', (tx) => tasksIn(tx, COMMUNITY)],
  ['hail', (tx) => hailsIn(tx, COMMUNITY)],
])('reads of %s an index only', async (table, ask) => {
  const runner = service.dataSource.createQueryRunner();
  const plans: Plan[] = [];
  const explain = async (text: string, values: unknown[]) => {
    const [{ 'QUERY PLAN': plan }] = (await runner.query(`EXPLAIN (FORMAT JSON) ${text}`, values)) as [{ 'QUERY PLAN': [{ Plan: Plan }] }];
    plans.push(plan[0].Plan);
    return [{}];
  };
  try {
    await runner.query('SET enable_seqscan = off');
    await runner.query('SET enable_bitmapscan = off');
    await ask({ manager: { query: explain } } as unknown as ReadTx);
  } finally {
    await runner.query('RESET ALL');
    await runner.release();
  }
  const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
  const ofTable = plans.flatMap(nodes).filter((node) => node['Relation Name'] === table);
  expect(ofTable.map((node) => node['Node Type'])).toEqual(['Index Only Scan']);
});
