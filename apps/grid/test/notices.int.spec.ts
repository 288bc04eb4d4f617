import { fileURLToPath } from 'node:url';

import { Person, TestWorld, type TestService } from '@linli/service/testing';
import sharp from 'sharp';

import { AreasService } from '../src/areas/areas.service.js';
import { middleOf } from '../src/areas/middle.js';
import { seedAreas } from '../src/areas/seed-areas.js';
import { OverdueJobs } from '../src/cases/overdue.jobs.js';
import { grid } from '../src/service.js';

const demo = fileURLToPath(new URL('../../../deploy/demo', import.meta.url));
const path = '/api/grid/v1';
const COMMUNITY = '140321001001';
const DAY = 86_400_000;
type Somebody = Person & { accountId: string };
interface Notice {
  id: string;
  kind: string;
  about: Record<string, string>;
  readAt?: string;
}

let world: TestWorld;
let service: TestService;
let resident: Somebody;
let worker: Somebody;
let lead: Somebody;
let staff: Somebody;
let subdistrict: Somebody;
let point: { lon: number; lat: number };

beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(grid);
  await service.seed(seedAreas, demo);
  const { code, polygon } = service.get(AreasService).grids[6]!;
  point = middleOf(polygon);
  worker = await service.person([{ role: 'grid-worker', area: code }]);
  lead = await service.person([{ role: 'grid-lead', area: code }]);
  staff = await service.person([{ role: 'community-staff', area: COMMUNITY }]);
  subdistrict = await service.person([{ role: 'subdistrict-staff', area: '140321001' }]);
});
beforeEach(async () => {
  resident = await service.person();
});
afterEach(() => service.clock.move(0));
afterAll(() => world.stop());

const act = async (by: Person, id: string, command: string, body: object = {}) => {
  const { status, body: answer } = await by.post(`${path}/cases/${id}/${command}`, body);
  if (status >= 300) throw new Error(JSON.stringify(answer));
};
const report = async (more: object = {}) =>
  (
    await resident.post<{ id: string; number: string }>(`${path}/cases`, {
      category: 'utility.water-pipe',
      description: '三单元门口自来水管破裂',
      point,
      contact: { name: '王秀岚', phone: '13803530102' },
      ...more,
    })
  ).body;
const noticesOf = async (who: Person, id: string) =>
  (await who.get<{ items: Notice[]; unread: number }>(`${path}/notices`)).body.items.filter(({ about }) => about.case === id);
const kinds = async (who: Person, id: string) => (await noticesOf(who, id)).map(({ kind }) => kind).reverse();
const photo = async (by: Person) => {
  const image = await sharp({ create: { width: 30, height: 30, channels: 3, background: '#369' } })
    .jpeg()
    .toBuffer();
  return (await by.upload<{ id: string }>(`${path}/attachments`, image, 'p.jpg', 'image/jpeg')).body.id;
};
const submit = async (id: string) => act(worker, id, 'submit', { evidence: [await photo(worker)] });

it('a reporter hears that it was accepted, answered and closed, and again when it is reopened; nothing of what they did', async () => {
  const { id, number } = await report();
  await act(worker, id, 'accept', { note: '马上去看' });
  await act(worker, id, 'start');
  await submit(id);
  await act(lead, id, 'close');
  await act(staff, id, 'reopen', { note: '回访时说又漏了' });
  expect(await kinds(resident, id)).toEqual(['case-accepted', 'case-answered', 'case-closed', 'case-reopened']);
  const [latest] = await noticesOf(resident, id);
  expect(latest!.about).toEqual({ case: id, number, category: 'utility.water-pipe', state: 'handling' });
  expect(JSON.stringify(await noticesOf(resident, id))).not.toMatch(/王秀岚|13803530102|马上去看|又漏了|水管/);
  await submit(id);
  await act(lead, id, 'close');
  await act(resident, id, 'rate', { stars: 2, satisfied: false });
  expect((await kinds(resident, id)).at(-1)).toBe('case-closed');
  expect((await kinds(worker, id)).filter((kind) => kind === 'case-to-redo')).toHaveLength(2);
});

it('a reporter hears that it was rejected, and why; or that it is a duplicate', async () => {
  const refused = await report();
  await act(staff, refused.id, 'reject', { reason: 'in-court' });
  expect((await noticesOf(resident, refused.id))[0]).toMatchObject({
    kind: 'case-rejected',
    about: { reason: 'in-court', state: 'rejected' },
  });
  const [one, other] = [await report(), await report()];
  await act(worker, one.id, 'mark-duplicate', { of: other.id });
  expect(await kinds(resident, one.id)).toEqual(['case-duplicate']);
});

it('a worker hears of what is dispatched, sent back, extended and overdue; who decides, of what is returned, asked and to be verified', async () => {
  const { id } = await report();
  await act(worker, id, 'accept');
  await act(lead, id, 'dispatch', { handler: worker.accountId });
  await act(worker, id, 'return', { note: '不归我' });
  await act(lead, id, 'dispatch', { handler: worker.accountId });
  await act(worker, id, 'start');
  await act(worker, id, 'request-extension', { note: '等配件', until: new Date(Date.now() + 3 * DAY).toISOString() });
  await act(staff, id, 'decide-extension', { approved: true });
  await submit(id);
  await act(lead, id, 'send-back', { note: '照片看不清' });
  expect(await kinds(worker, id)).toEqual(['case-dispatched', 'case-dispatched', 'extension-decided', 'case-sent-back']);
  expect(await kinds(lead, id)).toEqual(['case-returned', 'case-to-verify']);
  expect(await kinds(staff, id)).toEqual(['case-returned', 'extension-asked', 'case-to-verify']);
  service.clock.move(4 * DAY);
  await service.get(OverdueJobs).run();
  expect((await noticesOf(worker, id))[0]).toMatchObject({ kind: 'case-overdue-mine', about: { clock: 'answer' } });
  expect((await noticesOf(subdistrict, id)).map(({ kind, about }) => [kind, about.level])).toEqual([['case-overdue', 'subdistrict']]);
});

it('followers hear that it was closed, unless they may not know of it any more; strangers hear nothing', async () => {
  const [follower, stranger] = [await service.person(), await service.person()];
  const end = async (id: string) => {
    await act(worker, id, 'accept');
    await act(worker, id, 'start');
    await submit(id);
    await act(lead, id, 'close');
  };
  const [open, hidden] = [await report(), await report()];
  for (const { id } of [open, hidden]) await act(follower, id, 'follow');
  // They follow it still, and so does somebody who since works on cases elsewhere.
  const elsewhere = await service.person([{ role: 'grid-worker', area: '140321001001001' }]);
  await service.dataSource.query('INSERT INTO case_follower (case_id, account_id) VALUES ($1, $2)', [open.id, elsewhere.accountId]);
  await act(staff, hidden.id, 'moderate', { public: false });
  await end(open.id);
  await end(hidden.id);
  expect([await kinds(follower, open.id), await kinds(follower, hidden.id)]).toEqual([['followed-closed'], []]);
  expect([await kinds(elsewhere, open.id), await kinds(stranger, open.id)]).toEqual([[], []]);
  expect(await kinds(resident, hidden.id)).toEqual(['case-accepted', 'case-answered', 'case-closed']);
});

it('is read by whoever it is for, who may listen for more, and nobody else; the event names no case', async () => {
  const { id } = await report();
  await act(worker, id, 'accept');
  const [notice] = await noticesOf(resident, id);
  expect((await worker.post(`${path}/notices/${notice!.id}/read`, {})).status).toBe(404);
  expect((await resident.post<Notice>(`${path}/notices/${notice!.id}/read`, {})).body.readAt).toBeDefined();
  expect((await worker.get(`${path}/live?topics=account:${resident.accountId}`)).status).toBe(404);
  const given = (await service.events('grid.notice.given.v1')).filter(({ payload }) => payload.noticeId === notice!.id);
  expect(given.map(({ payload }) => payload)).toEqual([{ noticeId: notice!.id, accountId: resident.accountId }]);
});

it('two at once tell it once', async () => {
  const { id } = await report();
  const answers = await Promise.all([worker, lead, staff].map(async (by) => (await by.post(`${path}/cases/${id}/accept`, {})).status));
  expect(answers.filter((status) => status < 300)).toHaveLength(1);
  expect(await kinds(resident, id)).toEqual(['case-accepted']);
});
