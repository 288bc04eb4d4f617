import { fileURLToPath } from 'node:url';

import { TestWorld, type Person, type TestService } from '@linli/service/testing';

import { AreasService } from '../src/areas/areas.service.js';
import { middleOf } from '../src/areas/middle.js';
import { seedAreas } from '../src/areas/seed-areas.js';
import { found } from '../src/cases/case-search.js';
import { initialCategories } from '../src/categories/initial.js';
import { ledgers } from '../src/cases/cases.query.js';
import { grid } from '../src/service.js';

const demo = fileURLToPath(new URL('../../../deploy/demo', import.meta.url));
const path = '/api/grid/v1/cases';

interface Listed {
  items: { id: string; number: string; description: string; registeredAt: string; dueAnswerAt: string; allowedActions: string[] }[];
  next?: string;
  total?: { count: number; more: boolean };
}

let world: TestWorld;
let service: TestService;
let staff: Person;
let resident: Person;
let gridName: string;
const numbers: Record<string, string> = {};

const descriptions = {
  pipe: '三单元门口自来水管破裂',
  lamp: '水泥路边的路灯管不亮了',
  wide: '门牌１２号楼 WIFI 信号箱漏电',
} as const;

beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(grid);
  await service.seed(seedAreas, demo);
  const first = service.get(AreasService).grids[6]!;
  gridName = first.name;
  staff = await service.person([{ role: 'community-staff', area: '140321001001' }]);
  resident = await service.person();
  const categories = { pipe: 'utility.water-pipe', lamp: 'utility.street-light', wide: 'building.lift' };
  for (const name of ['pipe', 'lamp', 'wide'] as const) {
    const { body } = await resident.post<{ number: string }>(path, {
      category: categories[name],
      description: descriptions[name],
      point: middleOf(first.polygon),
      public: false,
      contact: { name: '王秀岚', phone: '13803530102', address: '南关小区九号楼' },
    });
    numbers[name] = body.number;
  }
});
afterAll(() => world.stop());

const search = async (q: string, more = '') =>
  (await staff.get<Listed>(`${path}?q=${encodeURIComponent(q)}${more}`)).body.items.map(({ description }) => description).toSorted();
const { pipe, lamp, wide } = descriptions;

it.each([
  ['two characters', '水管', [pipe]],
  ['a word of three', '自来水', [pipe]],
  ['characters that only stand apart', '单门', []],
  ['pairs that stand, though not as the word', '自来水管破裂门口', []],
  ['several words, in any order', '破裂 三单元', [pipe]],
  ['several words of which one is missing', '破裂 路灯管', []],
  ['a single character beside a word', '三 水管', [pipe]],
  ['half width for full width', '12号', [wide]],
  ['small letters for large ones', 'wifi', [wide]],
  ['the name of a category', '电梯', [wide]],
  ['the name of a category in English', 'street light', [lamp]],
  ['what the reporter’s sealed address says', '九号楼', []],
  ['the reporter', '王秀岚', []],
  ['what SQL takes for its own', "'%_\\", []],
])('a case is found by %s', async (_how, q, wanted) => expect(await search(q)).toEqual([...wanted].toSorted()));

it('a case is found by its number, by the end of it, and by its grid', async () => {
  expect(await search(numbers.lamp!.toLowerCase())).toEqual([lamp]);
  expect(await search(numbers.lamp!.slice(-4))).toEqual([lamp]);
  expect(await search(gridName)).toHaveLength(3);
});

it('whoever may not know of a case does not find it', async () => {
  const stranger = await service.person();
  const { body } = await stranger.get<Listed>(`${path}?q=${encodeURIComponent('水管')}&total=true`);
  expect([body.items, body.total]).toEqual([[], { count: 0, more: false }]);
});

it('a moderated description is not found by what it said', async () => {
  const { body } = await resident.post<{ id: string }>(path, {
    category: 'order.noise',
    description: '隔壁老秦半夜唱歌',
    point: middleOf(service.get(AreasService).grids[6]!.polygon),
  });
  expect(await search('老秦')).toHaveLength(1);
  await staff.post(`${path}/${body.id}/moderate`, { public: true, description: '邻居半夜唱歌' });
  expect([await search('老秦'), await search('邻居半夜')]).toEqual([[], ['邻居半夜唱歌']]);
});

it.each(['水', '', 'a b', 'x'.repeat(61)])('%j is refused', async (q) => {
  const { status, body } = await staff.get<{ code: string }>(`${path}?q=${encodeURIComponent(q)}`);
  expect([status, body.code]).toEqual([400, 'validation-failed']);
});

it('the words of a search come from the index, not from the whole table', async () => {
  const runner = service.dataSource.createQueryRunner();
  await runner.query('SET enable_seqscan = off');
  const { text, values } = ledgers['-registered'].counting(service.dataSource, found('自来水管', [], initialCategories));
  const [{ 'QUERY PLAN': plan }] = (await runner.query(`EXPLAIN (FORMAT JSON) ${text}`, values)) as [{ 'QUERY PLAN': unknown }];
  await runner.release();
  expect(JSON.stringify(plan)).toContain('"Index Name":"grid_case_terms"');
});

describe('the order of the ledger', () => {
  it.each([
    ['registered', 'registeredAt', 1],
    ['-registered', 'registeredAt', -1],
    ['due', 'dueAnswerAt', 1],
    ['-due', 'dueAnswerAt', -1],
  ] as const)('is by %s, and goes on so from page to page', async (sort, by, sign) => {
    const all: Listed['items'] = [];
    let cursor = '';
    do {
      const { body }: { body: Listed } = await staff.get<Listed>(`${path}?limit=1&sort=${sort}${cursor}`);
      all.push(...body.items);
      cursor = body.next ? `&cursor=${body.next}` : '';
    } while (cursor);
    expect(all.length).toBeGreaterThanOrEqual(4);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const times = all.map((one) => Date.parse(one[by]) * sign);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  it('is none that nobody knows', async () => expect((await staff.get(`${path}?sort=number`)).status).toBe(400));
});

describe('the total of a list', () => {
  const read = async (more: string) => (await staff.get<Listed>(`${path}?limit=2${more}`)).body;

  it('is told with the first page, where it is asked for', async () => {
    const first = await read('&total=true');
    expect(first.total).toEqual({ count: 4, more: false });
    expect((await read('')).total).toBeUndefined();
    expect((await read(`&total=true&cursor=${first.next}`)).total).toBeUndefined();
  });

  it('is of what the filters leave', async () => expect((await read('&total=true&category=utility.water-pipe')).total?.count).toBe(1));

  it('is counted no further than to a thousand', async () => {
    await service.dataSource.query(
      `INSERT INTO grid_case (id, number, version, state, channel, category, urgency, public, description, lon, lat, area, registered_at, due_dispatch, due_answer)
       SELECT gen_random_uuid(), 'T-' || n, 1, 'closed', 'phone', 'other.other', 'ordinary', false, '批量', 113, 37, '140321001001001', now(), now(), now() FROM generate_series(1, 1100) n`,
    );
    expect((await read('&total=true')).total).toEqual({ count: 1000, more: true });
  });
});

it('each line says what its reader may do', async () => {
  const { items } = (await staff.get<Listed>(`${path}?q=${encodeURIComponent('水管')}`)).body;
  expect(items[0]?.allowedActions).toContain('accept');
  const own = (await resident.get<Listed>(`${path}?relation=reported&q=${encodeURIComponent('水管')}`)).body;
  expect(own.items[0]?.allowedActions).toEqual([]);
});
