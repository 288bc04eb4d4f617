import { fileURLToPath } from 'node:url';

import { Person, TestWorld, type TestService } from '@linli/service/testing';

import { AreasService } from '../src/areas/areas.service.js';
import { middleOf } from '../src/areas/middle.js';
import { seedAreas } from '../src/areas/seed-areas.js';
import { grid } from '../src/service.js';

const demo = fileURLToPath(new URL('../../../deploy/demo', import.meta.url));
const path = '/api/grid/v1';
const COMMUNITY = '140321001001';
const WORDS = '王秀岚家门口自来水管破裂';
const HOUR = 3_600_000;

interface Line {
  id: string;
  number: string;
  state: string;
  point: { lon: number; lat: number };
  community: { code: string };
}

let world: TestWorld;
let service: TestService;
let [staff, worker, resident]: (Person & { accountId: string })[] = [];
let gridCode: string;
let point: { lon: number; lat: number };
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(grid);
  await service.seed(seedAreas, demo);
  const { code, polygon } = service.get(AreasService).grids[6]!;
  gridCode = code;
  point = middleOf(polygon);
  staff = await service.person([{ role: 'community-staff', area: COMMUNITY }]);
  worker = await service.person([{ role: 'grid-worker', area: gridCode }]);
  resident = await service.person();
});
afterAll(() => world.stop());
afterEach(() => service.clock.move(0));

const report = async (more: object = {}): Promise<Line> =>
  (
    await resident!.post<Line>(`${path}/cases`, {
      category: 'utility.water-pipe',
      description: WORDS,
      point,
      contact: { name: '王秀岚', phone: '13803530102', address: '南关小区3号楼' },
      ...more,
    })
  ).body;
/** As somebody who is not signed in. */
const visit = async (query = ''): Promise<{ status: number; items: Line[]; next?: string; text: string }> => {
  const answer = await fetch(`${service.address}${path}/cases/public${query}`);
  const text = await answer.text();
  return { status: answer.status, text, ...(JSON.parse(text) as { items: Line[] }) };
};
const ids = (items: readonly Line[]) => items.map(({ id }) => id);

describe('what is published of cases', () => {
  it('is for everybody, without words, names, numbers or the exact place', async () => {
    const { id } = await report();
    const { status, items, text } = await visit();
    const one = items.find((line) => line.id === id)!;
    expect([status, one.community.code, one.state]).toEqual([200, COMMUNITY, 'registered']);
    expect(text).not.toMatch(/王秀岚|13803530102|3号楼/);
    expect(text).not.toContain(WORDS);
    expect(one.point).toEqual({ lon: Number(point.lon.toFixed(3)), lat: Number(point.lat.toFixed(3)) });
    expect(one).not.toHaveProperty('reporter');
    expect(one).not.toHaveProperty('handler');
    expect(one).not.toHaveProperty('description');
  });

  it('has nothing that is private, refused or a duplicate, to whoever reported it neither', async () => {
    const hidden = await report({ public: false });
    const [refused, first, second] = [await report(), await report(), await report()];
    expect((await staff!.post(`${path}/cases/${refused.id}/reject`, { reason: 'no-facts' })).status).toBe(201);
    expect((await worker!.post(`${path}/cases/${second.id}/mark-duplicate`, { of: first.id })).status).toBe(201);
    const open = ids((await visit('?limit=200')).items);
    expect(open).toContain(first.id);
    for (const { id } of [hidden, refused, second]) expect(open).not.toContain(id);
    const own = await resident!.get<{ items: Line[] }>(`${path}/cases/public?limit=200`);
    expect(ids(own.body.items)).toEqual(open);
  });

  it('is narrowed by state, category, community and by how near it lies, and read page by page', async () => {
    const { id } = await report({ category: 'utility.street-light' });
    const near = `lon=${point.lon}&lat=${point.lat}`;
    for (const query of ['state=open', 'category=utility.street-light', `area=${COMMUNITY}`, `area=${gridCode}`, near])
      expect([query, ids((await visit(`?${query}`)).items).includes(id)]).toEqual([query, true]);
    for (const query of ['state=done', 'category=sanitation.rubbish', 'area=140321001002', `lon=${point.lon + 0.02}&lat=${point.lat}`])
      expect([query, ids((await visit(`?${query}`)).items).includes(id)]).toEqual([query, false]);
    const first = await visit('?limit=2');
    const second = await visit(`?limit=2&cursor=${first.next}`);
    expect(ids(second.items).filter((one) => ids(first.items).includes(one))).toEqual([]);
    for (const query of ['lon=113', 'lat=37', 'state=registered', 'area=x'])
      expect([query, (await visit(`?${query}`)).status]).toEqual([query, 400]);
  });
});

describe('how many cases wait', () => {
  interface Counts {
    waiting: number;
    handling: number;
    verifying: number;
    overdue: number;
    dueToday: number;
  }
  const countsOf = async (who: Person, query = '') => (await who.get<Counts>(`${path}/cases/counts${query}`)).body;

  it('is counted for those who work there, as the lists behind the numbers have it', async () => {
    await report();
    const { id } = await report();
    await worker!.post(`${path}/cases/${id}/accept`, {});
    const listed = async (query: string) => (await worker!.get<{ items: Line[] }>(`${path}/cases?limit=200&${query}`)).body.items.length;
    // Two hours and a day are theirs: a moment when one of them is over, and the day before the other ends.
    for (const hours of [0, 3, 12, 30]) {
      service.clock.move(hours * HOUR);
      expect(await countsOf(worker!)).toEqual({
        waiting: await listed('state=registered,returned'),
        handling: await listed('state=accepted,dispatched,handling'),
        verifying: await listed('state=verifying'),
        overdue: await listed('overdue=true'),
        dueToday: await listed('dueToday=true'),
      });
    }
    service.clock.move(0);
    expect((await countsOf(worker!)).waiting).toBeGreaterThan(0);
    expect(await countsOf(staff!, '?area=140321001001001')).toMatchObject({ waiting: 0, handling: 0 });
    const elsewhere = await service.person([{ role: 'grid-worker', area: '140321001001001' }]);
    expect(await countsOf(elsewhere)).toMatchObject({ waiting: 0 });
    expect((await resident!.get<Counts>(`${path}/cases/counts`)).status).toBe(403);
  });
});

describe('whom residents of a grid call', () => {
  interface Contacts {
    items: { role: string; name: string; phone: string }[];
  }
  const contacts = async () => (await resident!.get<Contacts>(`${path}/grids/${gridCode}/contacts`)).body.items;
  const assign = (...of: { accountId: string; contact?: object }[]) =>
    staff!.put<object>(`${path}/grids/${gridCode}/staff`, { staff: of.map((one) => ({ role: 'worker', ...one })) });

  it('is what the community makes known, as long as somebody works there; it stays when a term is said anew, and is in no event', async () => {
    const { accountId } = worker!;
    await assign({ accountId });
    expect(await contacts()).toEqual([]);
    const contact = { name: '史卫东', phone: '13803530207' };
    expect((await assign({ accountId, contact })).status).toBe(200);
    expect(await contacts()).toEqual([{ role: 'worker', ...contact }]);
    await assign({ accountId });
    expect(await contacts()).toEqual([{ role: 'worker', ...contact }]);
    expect(JSON.stringify(await service.events('grid.grid.staffed.v1'))).not.toMatch(/史卫东|13803530207/);
    // On the roster, without the role.
    const gone = await service.person();
    await assign({ accountId: gone.accountId, contact: { name: '别人', phone: '13803530999' } });
    expect(await contacts()).toEqual([]);
    expect((await assign({ accountId, contact: { name: '史卫东', phone: 'x' } })).status).toBe(400);
    expect((await resident!.get<object>(`${path}/grids/140321001001999/contacts`)).status).toBe(404);
  });
});
