import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import { inAreas } from '@linli/resource';
import { everyCommand, listsHaveIndexes } from '@linli/resource/testing';
import { insert } from '@linli/service';
import { TestWorld, type Person, type TestService } from '@linli/service/testing';

import { seedAreas } from '../src/areas/seed-areas.js';
import { grid } from '../src/service.js';
import { ReplyTemplate } from '../src/templates/reply-template.entity.js';
import { replyTemplateList } from '../src/templates/reply-template.resource.js';
import { areasAround, templateMachine } from '../src/templates/reply-template.rules.js';

const path = '/api/grid/v1/reply-templates';
const [COMMUNITY, OTHER, AREA] = ['140321001001', '140321001002', '140321001001007'];
interface View {
  id: string;
  title: string;
  code: string;
}

let world: TestWorld;
let service: TestService;
let [staff, worker, neighbour, district]: Person[] = [];
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(grid);
  await service.seed(seedAreas, fileURLToPath(new URL('../../../deploy/demo', import.meta.url)));
  staff = await service.person([{ role: 'community-staff', area: COMMUNITY! }]);
  worker = await service.person([{ role: 'grid-worker', area: AREA! }]);
  neighbour = await service.person([{ role: 'community-staff', area: OTHER! }]);
  district = await service.person([{ role: 'district-staff', area: '140321' }]);
});
afterAll(() => world.stop());

const body = { command: 'close', title: '已办结', words: '您反映的问题已处理完毕。' } as const;
const write = (by: Person, more: object = {}) => by.post<View>(path, { ...body, area: COMMUNITY, ...more });
const offered = async (by: Person, more: object = {}) =>
  (
    await by.get<{ items: View[]; code: string }>(
      `${path}/offered?${new URLSearchParams({ area: AREA!, command: 'close', category: 'order.noise', ...more })}`,
    )
  ).body;
const titles = async (by: Person, more: object = {}) => (await offered(by, more)).items.map(({ title }) => title);

describe('every command of a template', () =>
  everyCommand(() => service, {
    machine: templateMachine,
    path,
    table: 'reply_template',
    commands: ['change', 'withdraw', 'restore'],
    routes: { change: ['put', ''] },
    repeatable: ['change'],
    bodies: { change: body },
    people: async () => ({ staff: staff!, stranger: neighbour! }),
    read: (by, id) => listed(by, id),
    make: async ({ dataSource }, state) => {
      const id = randomUUID();
      await insert(dataSource, ReplyTemplate, { ...body, id, version: 1, state, area: COMMUNITY!, category: null, at: new Date() });
      return id;
    },
  }));

/** What a list says of one: there is no page of one alone. */
async function listed(by: Person, id: string) {
  const { body: page } = await by.get<{ items: View[] }>(`${path}?limit=200`);
  const one = page.items.find((item) => item.id === id);
  return one ? { status: 200, body: one as object } : { status: 404, body: {} };
}

describe('the list', () =>
  listsHaveIndexes(grid, { templates: [replyTemplateList, ...[6, 9, 12, 15].map((digits) => [inAreas([AREA!.slice(0, digits)])])] }));

it.each([
  ['140321', ['140321']],
  ['140321001001', ['140321', '140321001', '140321001001']],
  ['140321001001007', ['140321', '140321001', '140321001001', '140321001001007']],
])('%s lies in %j', (area, around) => expect(areasAround(area)).toEqual(around));

it('is offered for cases of its area and what lies in it, of its command and its category', async () => {
  await write(staff!, { title: '噪声已制止', category: 'order.noise' });
  await write(staff!, { title: '路灯已修复', category: 'utility.street-light' });
  await write(staff!, { title: '不予受理说明', command: 'reject' });
  await write(neighbour!, { title: '邻社区用语', area: OTHER });
  await write(district!, { title: '全县统一用语', area: '140321' });
  const found = await titles(worker!);
  expect(found).toEqual(expect.arrayContaining(['噪声已制止', '全县统一用语']));
  for (const title of ['路灯已修复', '不予受理说明', '邻社区用语']) expect(found).not.toContain(title);
  expect(await titles(worker!, { command: 'reject' })).toEqual(['不予受理说明']);
  expect((await offered(neighbour!)).code).toBe('forbidden');
  expect((await offered(await service.person())).code).toBe('forbidden');
  expect((await worker!.get<{ code: string }>(path)).body.code).toBe('forbidden');
});

it('is written by staff of an area that there is, for a category that there is', async () => {
  expect((await write(worker!)).body.code).toBe('forbidden');
  expect((await write(neighbour!)).body.code).toBe('forbidden');
  expect((await write(district!, { area: '140321099' })).body.code).toBe('not-found');
  expect((await write(staff!, { category: 'no.such' })).body.code).toBe('unknown-category');
  expect((await write(staff!, { command: 'dispatch' })).body.code).toBe('validation-failed');
  expect((await write(staff!, { words: '' })).body.code).toBe('validation-failed');
});
