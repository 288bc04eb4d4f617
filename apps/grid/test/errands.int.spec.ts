import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import { EmploymentPosterDueV1 } from '@linli/contracts';
import { eventually, TestWorld, type Person, type TestService } from '@linli/service/testing';
import sharp from 'sharp';

import { AreasService } from '../src/areas/areas.service.js';
import { middleOf } from '../src/areas/middle.js';
import { seedAreas } from '../src/areas/seed-areas.js';
import { grid } from '../src/service.js';

const path = '/api/grid/v1';
const COMMUNITY = '140321001001';

interface Errand {
  id: string;
  version: number;
  area: { code: string; name: string };
  title: string;
  place: string;
  copies: number;
  state: string;
  overdue: boolean;
  evidence: { id: string; url: string }[];
  allowedActions: string[];
  code: string;
}
interface List {
  items: Errand[];
  next?: string;
  code: string;
}

let world: TestWorld;
let service: TestService;
let worker: Person;
let neighbour: Person;
let staff: Person;
let code: string;
let point: { lon: number; lat: number };
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(grid);
  await service.seed(seedAreas, fileURLToPath(new URL('../../../deploy/demo', import.meta.url)));
  const drawn = service.get(AreasService).grids[6]!;
  code = drawn.code;
  point = middleOf(drawn.polygon);
  worker = await service.person([{ role: 'grid-worker', area: code }]);
  neighbour = await service.person([{ role: 'grid-worker', area: service.get(AreasService).grids[5]!.code }]);
  staff = await service.person([{ role: 'community-staff', area: COMMUNITY }]);
});
afterAll(() => world.stop());
afterEach(() => service.clock.move(0));

/** What employment tells, as often as one likes: each time another event. */
const due = async (more: Partial<EmploymentPosterDueV1> = {}): Promise<string> => {
  const event = { ...EmploymentPosterDueV1.example, posterId: randomUUID(), point, ...more };
  await eventually(
    () =>
      service.publish(EmploymentPosterDueV1, { type: 'poster', id: event.posterId, version: 2 }, event).then(
        () => true,
        () => false,
      ),
    Boolean,
  );
  return event.posterId;
};
const list = async (by: Person, query = '') => (await by.get<List>(`${path}/errands${query}`)).body;
const arrived = async (place: string): Promise<Errand> =>
  (
    await eventually(
      () => list(worker, '?limit=200'),
      ({ items }) => items.some((one) => one.place === place),
    )
  ).items.find((one) => one.place === place)!;
const finish = (by: Person, id: string, command: string, body: object = {}, headers: Record<string, string> = {}) =>
  by.post<Errand>(`${path}/errands/${id}/${command}`, body, headers);
const photo = async (by: Person): Promise<string> => {
  const image = await sharp({ create: { width: 30, height: 30, channels: 3, background: '#369' } })
    .jpeg()
    .toBuffer();
  return (await by.upload<{ id: string }>(`${path}/attachments`, image, 'p.jpg', 'image/jpeg')).body.id;
};

describe('a paper that is due', () => {
  it('becomes one errand of the grid in which it hangs, however often it is told', async () => {
    const posterId = await due({ place: '东墙' });
    await due({ place: '东墙', posterId });
    await due({ place: '西墙' });
    await arrived('西墙');
    const { items } = await list(worker);
    expect(items.filter(({ place }) => place === '东墙')).toMatchObject([
      { title: '社区超市收银员', copies: 2, state: 'open', area: { code }, overdue: false, allowedActions: ['done', 'not-found'] },
    ]);
    expect(
      (await service.events('grid.errand.opened.v1')).filter(({ payload }) => (payload.origin as { id: string }).id === posterId),
    ).toHaveLength(1);
  });

  it('would be two, were the origin not unique (control): another origin is another errand', async () => {
    await due({ place: '南墙' });
    await due({ place: '南墙' });
    await eventually(
      () => list(worker, '?limit=200'),
      ({ items }) => items.filter(({ place }) => place === '南墙').length === 2,
    );
  });

  it('is for the community that asked when it hangs on no map of ours', async () => {
    await due({ place: '外地', point: { lon: 100, lat: 20 } });
    await eventually(
      () => list(staff, '?limit=200'),
      ({ items }) => items.some(({ place, area }) => place === '外地' && area.code === COMMUNITY),
    );
  });

  it('is seen by who works there and above, by no neighbour and no resident', async () => {
    await due({ place: '北墙' });
    const { id } = await arrived('北墙');
    expect((await list(staff, '?limit=200')).items.some((one) => one.id === id)).toBe(true);
    expect((await list(neighbour, '?limit=200')).items.some((one) => one.id === id)).toBe(false);
    expect([(await neighbour.get(`${path}/errands/${id}`)).status, (await finish(neighbour, id, 'done')).status]).toEqual([404, 404]);
    const resident = await service.person();
    expect([(await resident.get(`${path}/errands`)).status, (await resident.get(`${path}/errands/${id}`)).status]).toEqual([403, 404]);
  });

  it('is taken down with a photo that who works there sees, told once; a second time and from a stale version refused', async () => {
    const posterId = await due({ place: '楼道' });
    const { id } = await arrived('楼道');
    expect((await finish(worker, id, 'done', {}, { 'if-match': '"3"' })).status).toBe(412);
    const key = { 'idempotency-key': randomUUID() };
    const evidence = [await photo(worker)];
    const first = await finish(worker, id, 'done', { evidence }, key);
    expect(first.body).toMatchObject({ state: 'done', version: 2, allowedActions: [], evidence: [{ id: evidence[0] }] });
    expect((await finish(worker, id, 'done', { evidence }, key)).body).toEqual(first.body);
    expect((await finish(worker, id, 'not-found')).body.code).toBe('wrong-state');
    const seen = async (by: Person) =>
      (await fetch(service.address + first.body.evidence[0]!.url, { headers: { authorization: `Bearer ${by.token}` } })).status;
    expect([await seen(worker), await seen(staff), await seen(neighbour)]).toEqual([200, 200, 404]);
    const emitted = (await service.events('grid.errand.done.v1')).filter(({ payload }) => payload.errandId === id);
    expect(emitted.map(({ payload }) => payload)).toEqual([
      { errandId: id, area: code, kind: 'take-down-poster', origin: { service: 'employment', id: posterId }, outcome: 'done' },
    ]);
    expect((await list(worker, '?limit=200')).items.some((one) => one.id === id)).toBe(false);
    expect((await list(worker, '?state=done')).items[0]).toMatchObject({ id, state: 'done' });
  });

  it('is finished once when two do it at the same moment', async () => {
    await due({ place: '车棚' });
    const { id } = await arrived('车棚');
    const answers = await Promise.all([finish(worker, id, 'done'), finish(staff, id, 'not-found')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await service.events('grid.errand.done.v1')).filter(({ payload }) => payload.errandId === id)).toHaveLength(1);
  });

  it('with a photo of somebody else’s is refused, and nothing of it stays', async () => {
    await due({ place: '门岗' });
    const { id } = await arrived('门岗');
    expect((await finish(worker, id, 'done', { evidence: [await photo(staff)] })).body.code).toBe('validation-failed');
    expect((await worker.get<Errand>(`${path}/errands/${id}`)).body).toMatchObject({ state: 'open', evidence: [] });
  });

  it('is late after three days, what is due first is first, page by page', async () => {
    await due({ place: '早的' });
    await arrived('早的');
    service.clock.move(3 * 86_400_000);
    await due({ place: '晚的' });
    await arrived('晚的');
    const seen: Errand[] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const page: List = await list(worker, `?limit=2${next ? `&cursor=${next}` : ''}`);
      seen.push(...page.items);
      next = page.next;
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(seen.at(-1)).toMatchObject({ place: '晚的', overdue: false });
    expect(seen.find(({ place }) => place === '早的')).toMatchObject({ overdue: true });
    expect((await list(worker, '?cursor=nonsense')).code).toBe('validation-failed');
  });
});
