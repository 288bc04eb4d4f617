import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import type { Question } from '@linli/questions';
import { everyCommand } from '@linli/resource/testing';
import { insert } from '@linli/service';
import { eventually, TestWorld, type Person, type TestService } from '@linli/service/testing';

import { AreasService } from '../src/areas/areas.service.js';
import { middleOf } from '../src/areas/middle.js';
import { seedAreas } from '../src/areas/seed-areas.js';
import { CategoriesService } from '../src/categories/categories.service.js';
import { Category } from '../src/categories/category.entity.js';
import { categoryMachine } from '../src/categories/category.rules.js';
import { initialCategories } from '../src/categories/initial.js';
import { grid } from '../src/service.js';

const path = '/api/grid/v1';
interface View {
  id: string;
  version: number;
  state: string;
  code: string;
  name: { 'zh-CN': string };
  questions: Question[];
  allowedActions: string[];
  dueDispatchAt: string;
  registeredAt: string;
  answers?: { question: string; value: string; said: { 'zh-CN': string } }[];
  errors: { pointer: string; code: string }[];
}

let world: TestWorld;
let service: TestService;
let point: { lon: number; lat: number };
let [district, admin, townAdmin, worker, resident]: Person[] = [];
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(grid);
  await service.seed(seedAreas, fileURLToPath(new URL('../../../deploy/demo', import.meta.url)));
  const drawn = service.get(AreasService).grids[6]!;
  point = middleOf(drawn.polygon);
  district = await service.person([{ role: 'district-staff', area: '140321' }]);
  admin = await service.person([{ role: 'system-admin' }]);
  townAdmin = await service.person([{ role: 'system-admin', area: '140321001001' }]);
  worker = await service.person([{ role: 'grid-worker', area: drawn.code }]);
  resident = await service.person();
});
afterAll(() => world.stop());
afterEach(() => service.clock.move(0));

const words = (zh: string) => ({ 'zh-CN': zh, en: zh });
const question: Question = { code: 'depth', kind: 'number', words: words('水深（厘米）'), required: true };
const body = {
  name: words('道路积水'),
  common: false,
  place: 55,
  urgency: 'utility',
  handledBy: 'grid-worker',
  team: 'green',
  unit: words('县市政工程管理处'),
  questions: [question],
};
const list = async (by: Person) => (await by.get<{ items: View[] }>(`${path}/categories`)).body.items;
const report = (by: Person, category: string, more: object = {}) =>
  by.post<View & { code: string }>(`${path}/cases`, { category, description: '路口积水过脚面', point, ...more });

describe('every command of a category', () =>
  everyCommand(() => service, {
    machine: categoryMachine,
    path: `${path}/categories`,
    table: 'category',
    commands: ['change', 'withdraw', 'restore'],
    routes: { change: ['put', ''] },
    repeatable: ['change'],
    bodies: { change: async () => body },
    people: async () => ({ district: district!, stranger: worker! }),
    public: true,
    read: async (by, id) => ({ status: 200, body: (await list(by)).find((one) => one.id === id)! }),
    make: async ({ dataSource }, state) => {
      const id = randomUUID();
      const { handledBy: handled_by, ...columns } = body;
      await insert(dataSource, Category, {
        ...columns,
        handled_by,
        id,
        version: 1,
        state,
        code: `other.made-${id.slice(0, 8)}`,
      } as Category);
      await service.get(CategoriesService).reload();
      return id;
    },
  }));

describe('the categories of a district', () => {
  it('begin with those that there have been, each told by an event, and are there once after a second start', async () => {
    const codes = (await list(resident!)).map(({ code }) => code).filter((code) => !code.startsWith('other.made'));
    expect(codes).toEqual(initialCategories.map(({ code }) => code));
    await service.get(CategoriesService).onApplicationBootstrap();
    expect(new Set((await list(resident!)).map(({ code }) => code)).size).toBe((await list(resident!)).length);
    const told = (await service.events('grid.category.changed.v1')).map(({ payload }) => payload.code);
    for (const { code } of initialCategories) expect(told.filter((one) => one === code)).toHaveLength(1);
  });

  it('are decided by the district and by whoever administers all of it', async () => {
    const introduce = (by: Person, code: string) => by.post<View>(`${path}/categories`, { ...body, code });
    expect((await introduce(worker!, 'utility.flood')).body.code).toBe('forbidden');
    expect((await introduce(townAdmin!, 'utility.flood')).body.code).toBe('forbidden');
    expect((await introduce(resident!, 'utility.flood')).body.code).toBe('forbidden');
    const made = await introduce(admin!, 'utility.flood');
    expect([made.status, made.body.state, made.body.allowedActions]).toEqual([201, 'offered', ['change', 'withdraw']]);
    expect((await introduce(district!, 'utility.flood')).body.code).toBe('duplicate');
    expect((await list(resident!)).find(({ code }) => code === 'utility.flood')?.allowedActions).toEqual([]);
  });

  it('are introduced once, by whoever comes first of two', async () => {
    const both = await Promise.all([district!, admin!].map((by) => by.post<View>(`${path}/categories`, { ...body, code: 'order.twice' })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it.each<[string, object, string, unknown]>([
    ['a group that there is not', { code: 'weather.flood' }, '/code', 'form'],
    ['a code with a space', { code: 'utility.big flood' }, '/code', 'form'],
    ['no name', { name: { 'zh-CN': '', en: 'x' } }, '/name/zh-CN', 'length'],
    ['questions that are no list', { questions: {} }, '/questions', expect.any(String)],
    ['a question twice', { questions: [question, question] }, '/questions/1/code', 'duplicate'],
    [
      'a branch on nothing',
      { questions: [{ ...question, when: { question: 'no', is: ['yes'] } }] },
      '/questions/0/when/question',
      'question-before',
    ],
    ['eleven questions', { questions: Array.from({ length: 11 }, (_, i) => ({ ...question, code: `q${i}` })) }, '/questions', 'too-many'],
  ])('are refused with %s', async (_, wrong, pointer, code) => {
    const { status, body: answer } = await district!.post<View>(`${path}/categories`, { ...body, code: 'utility.wrong', ...wrong });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(answer.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it('ask what they ask: an answer is missed, is kept as it was asked then, and read by those whose case it is', async () => {
    expect((await report(resident!, 'utility.flood')).body.errors).toEqual([{ pointer: '/answers/depth', code: 'required' }]);
    expect((await report(resident!, 'utility.flood', { answers: [{ question: 'depth', value: 'deep' }] })).body.errors).toEqual([
      { pointer: '/answers/0/value', code: 'number' },
    ]);
    const answers = [
      { question: 'depth', value: '12' },
      { question: 'gone', value: 'x' },
    ];
    const { body: made } = await report(resident!, 'utility.flood', { answers });
    expect(made.answers).toEqual([{ question: 'depth', value: '12', asked: words('水深（厘米）'), said: words('12') }]);
    const flood = (await list(district!)).find(({ code }) => code === 'utility.flood')!;
    await district!.put(`${path}/categories/${flood.id}`, { ...body, questions: [] });
    const read = async (by: Person) => (await by.get<View>(`${path}/cases/${made.id}`)).body;
    expect((await read(worker!)).answers?.[0]?.said['zh-CN']).toBe('12');
    const neighbour = await read(await service.person());
    expect([neighbour.id, neighbour.answers]).toEqual([made.id, undefined]);
    expect((await report(resident!, 'utility.flood')).status).toBe(201);
  });

  it('that are withdrawn are reported no more, keep their name in cases, and another replica hears of it', async () => {
    const { databaseUrl, databaseOwnerUrl } = service.config;
    const other = await world.service(grid, { config: { databaseUrl, databaseOwnerUrl } });
    const flood = (await list(district!)).find(({ code }) => code === 'utility.flood')!;
    expect((await district!.post<View>(`${path}/categories/${flood.id}/withdraw`, {})).body.state).toBe('withdrawn');
    expect((await report(resident!, 'utility.flood')).body.code).toBe('unknown-category');
    await eventually(
      async () => other.get(CategoriesService).of('utility.flood')?.state,
      (state) => state === 'withdrawn',
    );
    const cases = await worker!.get<{ items: { category: { name: unknown } }[] }>(`${path}/cases?category=utility.flood`);
    expect(cases.body.items[0]?.category.name).toEqual(words('道路积水'));
    expect((await district!.post<View>(`${path}/categories/${flood.id}/restore`, {})).body.state).toBe('offered');
    expect((await report(resident!, 'utility.flood')).status).toBe(201);
  });
});

describe('the deadlines of a district', () => {
  const clock = { dispatchMinutes: 45, answerMinutes: 300 };

  it('are the hotline’s at first, and hold for cases from their change on', async () => {
    const { body: before } = await report(resident!, 'utility.street-light');
    expect(Date.parse(before.dueDispatchAt) - Date.parse(before.registeredAt)).toBe(24 * 3_600_000);
    const { status, body: changed } = await district!.put<View>(`${path}/clocks/ordinary`, clock);
    expect([status, changed.version]).toEqual([200, 2]);
    const { body: after } = await report(resident!, 'utility.street-light');
    expect(Date.parse(after.dueDispatchAt) - Date.parse(after.registeredAt)).toBe(45 * 60_000);
    expect((await worker!.get<View>(`${path}/cases/${before.id}`)).body.dueDispatchAt).toBe(before.dueDispatchAt);
    expect((await service.events('grid.clock.changed.v1')).at(-1)?.payload).toMatchObject({ urgency: 'ordinary', version: 2, ...clock });
  });

  it('are decided by the district, from what it saw, and an answer never comes before a handler', async () => {
    expect((await townAdmin!.put<View>(`${path}/clocks/ordinary`, clock)).body.code).toBe('forbidden');
    expect((await worker!.put<View>(`${path}/clocks/ordinary`, clock)).body.code).toBe('forbidden');
    expect((await district!.put<View>(`${path}/clocks/ordinary`, clock, { 'if-match': '"1"' })).body.code).toBe('stale-version');
    expect((await district!.put<View>(`${path}/clocks/ordinary`, { ...clock, answerMinutes: 30 })).body.errors).toEqual([
      { pointer: '/answerMinutes', code: 'not-before-dispatch' },
    ]);
    expect((await district!.put<View>(`${path}/clocks/sometime`, clock)).status).toBe(400);
    expect((await district!.put<View>(`${path}/clocks/ordinary`, { ...clock, dispatchMinutes: 0 })).body.errors).toHaveLength(1);
  });

  it('changed by two at once are two changes, one after the other', async () => {
    const both = await Promise.all(
      [60, 70].map((dispatchMinutes) => district!.put<View>(`${path}/clocks/danger`, { dispatchMinutes, answerMinutes: 120 })),
    );
    expect(both.map(({ body: { version } }) => version).sort()).toEqual([2, 3]);
  });
});
