import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import { inAreas } from '@linli/resource';
import { everyCommand, listsHaveIndexes } from '@linli/resource/testing';
import { insert, ScheduledJobs } from '@linli/service';
import { TestWorld, type Person, type TestService } from '@linli/service/testing';

import { AreasService } from '../src/areas/areas.service.js';
import { middleOf } from '../src/areas/middle.js';
import { seedAreas } from '../src/areas/seed-areas.js';
import { RootCause } from '../src/root-causes/root-cause.entity.js';
import { rootCauseList } from '../src/root-causes/root-cause.resource.js';
import { rootCauseMachine } from '../src/root-causes/root-cause.rules.js';
import { grid } from '../src/service.js';

const path = '/api/grid/v1';
const COMMUNITY = '140321001001';
const CATEGORY = 'sanitation.rubbish';
const DAY_MS = 86_400_000;
type Somebody = Person & { accountId: string };

interface View {
  id: string;
  state: string;
  area: { code: string };
  cases: { before: number; after: number };
  rates: { before: number; after?: number };
  allowedActions: string[];
  code: string;
  errors: { pointer: string; code: string }[];
}

let world: TestWorld;
let service: TestService;
let area: string;
let point: { lon: number; lat: number };
let staff: Somebody;
let worker: Somebody;
let neighbour: Somebody;
let owner: Somebody;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(grid);
  await service.seed(seedAreas, fileURLToPath(new URL('../../../deploy/demo', import.meta.url)));
  const drawn = service.get(AreasService).grids[6]!;
  [area, point] = [drawn.code, middleOf(drawn.polygon)];
  staff = await service.person([{ role: 'community-staff', area: COMMUNITY }]);
  worker = await service.person([{ role: 'grid-worker', area }]);
  neighbour = await service.person([{ role: 'grid-worker', area: service.get(AreasService).grids[5]!.code }]);
  owner = await service.person();
});
afterAll(() => world.stop());
afterEach(() => service.clock.move(0));

const plan = () => ({
  owner: worker.accountId,
  plan: '增设分类投放点，每天清运两次',
  due: new Date(Date.now() + 30 * DAY_MS).toISOString(),
});

describe('every command of a root cause', () =>
  everyCommand(() => service, {
    machine: rootCauseMachine,
    path: `${path}/root-causes`,
    table: 'root_cause',
    commands: ['take-on', 'dismiss', 'change-plan', 'resolve', 'confirm', 'reopen'],
    people: async () => ({ worker, staff, owner, stranger: neighbour }),
    make: async ({ dataSource }, state) => {
      const [id, at] = [randomUUID(), new Date()];
      const resolved_at = state === 'resolved' || state === 'closed' ? at : null;
      const planned = { owner: owner.accountId, plan: '每天清运两次', due: at, outcome: null, resolved_at };
      await insert(dataSource, RootCause, {
        ...planned,
        ...point,
        id,
        version: 1,
        state,
        area,
        category: 'order.noise',
        metres: 80,
        since: at,
        at,
      });
      return id;
    },
    bodies: {
      'take-on': async () => plan(),
      'change-plan': async () => plan(),
      dismiss: { outcome: '已有专项整治' },
      resolve: { outcome: '投放点已建成' },
    },
  }));

describe('the list', () =>
  listsHaveIndexes(grid, {
    'root causes': [rootCauseList, [], ...[9, 12, 15].map((digits) => [inAreas(['140321001001007'.slice(0, digits)])])],
  }));

describe('what comes again at one place', () => {
  const report = async (metresNorth = 0, category = CATEGORY): Promise<string> => {
    const { status, body } = await (
      await service.person()
    ).post<{ id: string }>(`${path}/cases`, {
      category,
      description: '垃圾桶满了没人清',
      point: { lon: point.lon, lat: point.lat + metresNorth / 111_320 },
      public: true,
    });
    expect([status, body]).toEqual([201, expect.anything()]);
    return body.id;
  };
  const listed = async (by: Person = staff) =>
    (await by.get<{ items: View[]; code: string }>(`${path}/root-causes?area=${area}&limit=200`)).body;
  const found = async (category = CATEGORY) =>
    (await listed()).items.filter((one) => (one as unknown as { category: { code: string } }).category.code === category);
  const look = (job = 'root-causes') => service.get(ScheduledJobs).pass(job);
  const kinds = async (of: Person) =>
    (await of.get<{ items: { kind: string; about: { rootCause?: string } }[] }>(`${path}/notices?limit=100`)).body.items;

  it('is put before the community’s staff with the fourth case, once, and not with the third or with one elsewhere', async () => {
    for (const metres of [0, 20, -30]) await report(metres);
    await report(200);
    await look();
    expect(await found()).toEqual([]);
    await report(40);
    await report(10);
    await Promise.all([look(), look()]);
    await look();
    const [one, ...others] = await found();
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      state: 'suggested',
      area: { code: area },
      cases: { before: 5, after: 0 },
      allowedActions: ['take-on', 'dismiss'],
    });
    expect(await kinds(staff)).toContainEqual(
      expect.objectContaining({ kind: 'root-cause-found', about: expect.objectContaining({ rootCause: one!.id }) }),
    );
    const cases = await worker.get<{ items: { number: string }[] }>(`${path}/root-causes/${one!.id}/cases`);
    expect(cases.body.items).toHaveLength(5);
    expect([
      (await neighbour.get(`${path}/root-causes/${one!.id}`)).status,
      (await neighbour.get(`${path}/root-causes/${one!.id}/cases`)).status,
    ]).toEqual([404, 404]);
    expect((await listed(neighbour)).items).toEqual([]);
    expect((await listed(await service.person())).code).toBe('forbidden');
  });

  it('is taken on by whoever works there, resolved, confirmed by somebody else, and put before them again when it comes again', async () => {
    const [{ id }] = (await found()) as [View];
    const act = (by: Person, command: string, body: object = {}) => by.post<View>(`${path}/root-causes/${id}/${command}`, body);
    expect((await act(staff, 'take-on', { ...plan(), owner: neighbour.accountId, due: '2020-01-01T00:00:00Z' })).body.errors).toEqual([
      { pointer: '/owner', code: 'works-there' },
      { pointer: '/due', code: 'future' },
    ]);
    expect((await act(staff, 'take-on', plan())).body).toMatchObject({ state: 'open', owner: worker.accountId });
    expect(await kinds(worker)).toContainEqual(expect.objectContaining({ kind: 'root-cause-yours' }));
    expect((await act(worker, 'resolve', { outcome: '投放点已建成' })).body.state).toBe('resolved');
    expect((await act(staff, 'confirm')).body).toMatchObject({ state: 'closed', cases: { before: 5, after: 0 }, rates: { after: 0 } });
    await report(5);
    await look('root-causes-again');
    expect((await found())[0]).toMatchObject({ state: 'closed', cases: { before: 5, after: 1 } });
    await report(-5);
    await look();
    await look('root-causes-again');
    expect(await found()).toMatchObject([{ id, state: 'suggested', cases: { before: 7, after: 0 } }]);
    const emitted = (await service.events('grid.root-cause.changed.v1')).filter(({ payload }) => payload.rootCauseId === id);
    expect(emitted.map(({ payload }) => payload.state)).toEqual(['suggested', 'open', 'resolved', 'closed', 'suggested']);
    expect(JSON.stringify(emitted)).not.toContain('投放点');
  });

  it('is not suggested again soon after staff dismissed it', async () => {
    const [{ id }] = (await found()) as [View];
    await staff.post(`${path}/root-causes/${id}/dismiss`, { outcome: '小区已封闭改造' });
    await report(15);
    await look();
    expect((await found()).map(({ state }) => state)).toEqual(['dismissed']);
    service.clock.move(91 * DAY_MS);
    for (const metres of [0, 5, 10, 15]) await report(metres);
    await look();
    expect((await found()).map(({ state }) => state)).toEqual(['suggested', 'dismissed']);
  });

  it('may be seen by staff before it is found; a case that says what another says is not one more', async () => {
    const category = 'utility.street-light';
    const proposed = await staff.post<View>(`${path}/root-causes`, { category, point, metres: 200 });
    expect(proposed).toMatchObject({ status: 201, body: { state: 'suggested', cases: { before: 0 } } });
    expect((await worker.post<View>(`${path}/root-causes`, { category, point })).body.code).toBe('forbidden');
    expect((await staff.post<View>(`${path}/root-causes`, { category: 'no.such', point })).body.code).toBe('unknown-category');
    const [first, second] = [await report(0, category), await report(1, category)];
    await worker.post(`${path}/cases/${second}/mark-duplicate`, { of: first });
    expect((await staff.get<View>(`${path}/root-causes/${proposed.body.id}`)).body.cases).toEqual({ before: 1, after: 0 });
  });
});
