import { randomUUID } from 'node:crypto';

import { GridCaseHandsRequestedV1 } from '@linli/contracts';
import { system, UnitOfWork } from '@linli/service';
import { polygonOf } from '@linli/service/areas';
import { eventually, type Person, TestWorld, type TestService } from '@linli/service/testing';

import { HailJobs } from '../src/hails/hail.jobs.js';
import { TasksService } from '../src/tasks/tasks.service.js';
import { volunteering } from '../src/service.js';

const GREEN = '7ea70000-0000-4000-8000-000000000002';
const GRID = '140321001001007';
const place = { lon: 113.5, lat: 37.5 };
const path = '/api/volunteering/v1';
type Somebody = Person & { accountId: string };
interface Notice {
  id: string;
  kind: string;
  about: Record<string, string | number>;
  readAt?: string;
}

let world: TestWorld;
let service: TestService;
let leader: Somebody;
let staff: Somebody;

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
  leader = await service.person([{ role: 'team-leader', organisation: GREEN }]);
  staff = await service.person([{ role: 'community-staff', area: '140321001001' }]);
});
afterAll(() => world.stop());
beforeEach(() => service.dataSource.query('DELETE FROM duty'));
afterEach(() => service.clock.move(0));

/** A member of the green team who helps in these areas. */
async function member(areas: string[] = ['140321001001'], state = 'active'): Promise<Somebody> {
  const person = await service.person();
  await service.dataSource.query(`INSERT INTO registration VALUES ($1, 1, '{}', $2, '[]', 'passed', NULL, NULL, NULL, now())`, [
    person.accountId,
    areas,
  ]);
  await service.dataSource.query(
    'INSERT INTO membership (id, team_id, account_id, state, version, since) VALUES (gen_random_uuid(), $1, $2, $3, 1, now())',
    [GREEN, person.accountId, state],
  );
  return person;
}

const list = async (person: Person) => (await person.get<{ items: Notice[]; unread: number }>(`${path}/notices`)).body;
const told = async (person: Person) =>
  (await list(person)).items.map(({ kind, about }): Record<string, string | number> => ({ kind, ...about })).reverse();
const onDuty = async () => {
  const person = await member();
  await person.put(`${path}/duty`, { point: place });
  return person;
};
const hail = async (by: Person) =>
  (
    await by.post<{ id: string; state: string }>(`${path}/hails`, {
      need: 'escort',
      point: place,
      contact: { name: '王秀岚', phone: '13803530102' },
    })
  ).body;

describe('a task', () => {
  it('is told to the active members who offered themselves where it is, once', async () => {
    const [near, wide, anywhere, far, pending] = [
      await member(),
      await member(['140321']),
      await member([]),
      await member(['140321002']),
      await member(undefined, 'pending'),
    ];
    const asked = { ...GridCaseHandsRequestedV1.example, requestId: randomUUID(), area: GRID };
    const open = () => service.get(UnitOfWork).as(system, (tx) => service.get(TasksService).open(tx, asked, undefined));
    await open();
    await open();
    const [task] = await service.dataSource.query<{ id: string }[]>('SELECT id FROM task WHERE request_id = $1', [asked.requestId]);
    for (const person of [near, wide, anywhere])
      expect(await told(person)).toEqual([{ kind: 'task-offered', task: task!.id, colour: 'green', need: asked.need }]);
    for (const person of [far, pending]) expect(await told(person)).toEqual([]);
  });
});

describe('a hail', () => {
  it('is told to who is near, and each step to who hailed', async () => {
    const [near, elder] = [await onDuty(), await service.person()];
    const { id } = await hail(elder);
    expect(await told(near)).toEqual([{ kind: 'hail-near', hail: id, need: 'escort' }]);
    for (const command of ['accept', 'arrive', 'finish']) await near.post(`${path}/hails/${id}/${command}`);
    expect(await told(elder)).toEqual(['answered', 'arrived', 'done'].map((state) => ({ kind: 'hail-changed', hail: id, state })));
  });

  it('is asked of nobody any more once somebody goes, or it is over', async () => {
    const [near, other, elder] = [await onDuty(), await onDuty(), await service.person()];
    const { id } = await hail(elder);
    const waits = async (person: Person) =>
      (await list(person)).items.filter(({ kind, readAt }) => kind === 'hail-near' && readAt === undefined).length;
    expect([await waits(near), await waits(other)]).toEqual([1, 1]);
    await near.post(`${path}/hails/${id}/accept`);
    await eventually(
      () => waits(other),
      (n) => n === 0,
    );
    const later = await hail(elder);
    expect(await waits(other)).toBe(1);
    await elder.post(`${path}/hails/${later.id}/cancel`);
    await eventually(
      () => waits(other),
      (n) => n === 0,
    );
  });

  it('that nobody answers: who hailed hears that the grid has it', async () => {
    const [, elder] = [await onDuty(), await service.person()];
    const { id } = await hail(elder);
    for (const seconds of [61, 121, 241]) {
      service.clock.move(seconds * 1000);
      await service.get(HailJobs).run();
    }
    expect(await told(elder)).toEqual([{ kind: 'hail-changed', hail: id, state: 'escalated' }]);
  });

  it('that is called off is told to who is on the way, and to nobody else', async () => {
    const [near, elder] = [await onDuty(), await service.person()];
    const { id } = await hail(elder);
    await near.post(`${path}/hails/${id}/accept`);
    await elder.post(`${path}/hails/${id}/cancel`);
    expect((await told(near)).at(-1)).toEqual({ kind: 'hail-cancelled', hail: id });
    expect((await told(elder)).map(({ state }) => state)).toEqual(['answered']);
  });
});

it('a volunteer hears what staff and leaders decide, and not what they do themselves', async () => {
  const person = await service.person();
  await person.put(`${path}/registration`, { name: '赵明溪', phone: '13803530103', skills: [], areas: ['140321001001'], availability: [] });
  await staff.post(`${path}/registrations/${person.accountId}/pass`, {});
  const { body } = await person.post<{ id: string }>(`${path}/teams/${GREEN}/memberships`);
  for (const [by, command] of [
    [leader, 'activate'],
    [leader, 'suspend'],
    [person, 'leave'],
  ] as const)
    await by.post(`${path}/memberships/${body.id}/${command}`);
  expect(await told(person)).toEqual([
    { kind: 'screened', state: 'passed' },
    { kind: 'membership-changed', membership: body.id, team: GREEN, state: 'active' },
    { kind: 'membership-changed', membership: body.id, team: GREEN, state: 'suspended' },
  ]);
});

it('whose minutes were confirmed or reversed hears it; a decision that is refused is told to nobody', async () => {
  const person = await member();
  const at = (minutes: number) => new Date(Date.now() - minutes * 60_000);
  const { body } = await leader.post<{ id: string }>(`${path}/hours`, {
    accountId: person.accountId,
    teamId: GREEN,
    startedAt: at(90),
    endedAt: at(30),
    reason: '忘记签退',
  });
  await leader.post(`${path}/hours/${body.id}/confirm`);
  expect((await leader.post(`${path}/hours/${body.id}/confirm`)).status).toBe(409);
  await leader.post(`${path}/hours/${body.id}/reverse`, { reason: '更正' });
  expect(await told(person)).toEqual(
    ['confirmed', 'reversed'].map((state) => ({ kind: 'hours-decided', entry: body.id, state, minutes: 60 })),
  );
});

it('notices are their receiver’s alone, counted until they are read, and their events say nothing of what they are about', async () => {
  const [near, elder, other] = [await onDuty(), await service.person(), await service.person()];
  const { id } = await hail(elder);
  const [notice] = (await list(near)).items;
  expect((await list(near)).unread).toBe(1);
  expect((await other.post(`${path}/notices/${notice!.id}/read`)).status).toBe(404);
  expect((await near.post<Notice>(`${path}/notices/${notice!.id}/read`)).body.readAt).toBeDefined();
  expect(await list(near)).toMatchObject({ unread: 0, items: [{ id: notice!.id }] });
  expect(await list(other)).toEqual({ unread: 0, items: [] });
  const events = (await service.events('volunteering.notice.given.v1')).map(({ payload }) => payload);
  expect(events.find(({ noticeId }) => noticeId === notice!.id)).toEqual({ noticeId: notice!.id, accountId: near.accountId });
  expect(JSON.stringify(events)).not.toContain(id);
});
