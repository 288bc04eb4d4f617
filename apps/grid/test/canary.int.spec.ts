import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import { EmploymentNeedReferredV1, type NeedContact } from '@linli/contracts';
import { eventually, watch, type Person, type Watched } from '@linli/service/testing';
import sharp from 'sharp';

import { AreasService } from '../src/areas/areas.service.js';
import { middleOf } from '../src/areas/middle.js';
import { seedAreas } from '../src/areas/seed-areas.js';
import { grid } from '../src/service.js';
import { personalFields } from './personal-fields.js';

const path = '/api/grid/v1';
interface Case {
  id: string;
  state: string;
}

let at: Watched;
let point: { lon: number; lat: number };
let worker: Person & { accountId: string };
let [staff, lead, resident, district]: Person[] = [];
beforeAll(async () => {
  at = await watch(grid, personalFields);
  await at.service.seed(seedAreas, fileURLToPath(new URL('../../../deploy/demo', import.meta.url)));
  const { code, polygon } = gridAt(6);
  point = middleOf(polygon);
  worker = await at.service.person([{ role: 'grid-worker', area: code }]);
  lead = await at.service.person([{ role: 'grid-lead', area: code }]);
  staff = await at.service.person([{ role: 'community-staff', area: code.slice(0, 12) }]);
  district = await at.service.person([{ role: 'district-staff', area: code.slice(0, 6) }]);
  resident = await at.service.person();
});
afterAll(() => at.stop());

const gridAt = (nth: number) => at.service.get(AreasService).grids[nth]!;

/** Sends a command that has to be taken. */
const act = async (person: Person, id: string, command: string, body: object = {}): Promise<Case> => {
  const { status, body: answer } = await person.post<Case>(`${path}/cases/${id}/${command}`, body);
  expect([command, status, answer.state]).toEqual([command, 201, expect.any(String)]);
  return answer;
};
const filed = async (): Promise<string> => {
  const contact = { name: '王秀岚', phone: '13803530102', address: '南关小区三号楼二单元' };
  const { status, body } = await resident!.post<Case>(`${path}/cases`, {
    category: 'utility.water-pipe',
    description: '三单元门口自来水管破裂',
    point,
    contact,
  });
  expect([status, body.state]).toEqual([201, 'registered']);
  return body.id;
};
const photo = async (person: Person): Promise<string> => {
  const image = await sharp({ create: { width: 30, height: 30, channels: 3, background: '#369' } })
    .jpeg()
    .toBuffer();
  return (await person.upload<{ id: string }>(`${path}/attachments`, image, '王秀岚家门口.jpg', 'image/jpeg')).body.id;
};

it('a case goes every way that it may, with names and words everywhere', async () => {
  const note = (n: number) => ({ note: `王大爷家的事，第${n}次` });
  const id = await filed();
  await act(worker, id, 'accept', note(1));
  await act(worker, id, 'start', note(2));
  await act(worker, id, 'request-extension', { ...note(3), until: new Date(Date.now() + 48 * 3_600_000).toISOString() });
  await act(staff!, id, 'decide-extension', { ...note(4), approved: true });
  await act(worker, id, 'submit', { ...note(6), evidence: [await photo(worker)] });
  await act(lead!, id, 'send-back', note(7));
  await act(worker, id, 'submit', { ...note(8), evidence: [await photo(worker)] });
  await act(lead!, id, 'close', note(9));
  await act(resident!, id, 'reopen', note(16));
  await act(worker, id, 'submit', { ...note(17), evidence: [await photo(worker)] });
  await act(lead!, id, 'close', note(18));
  await act(resident!, id, 'rate', { ...note(10), stars: 2, satisfied: true });
  await act(staff!, id, 'moderate', { ...note(11), public: true, description: '水管破裂，已修好' });
  const helped = await filed();
  await act(worker, helped, 'accept');
  expect((await lead!.post(`${path}/cases/${helped}/reveal-contact`, { reason: '回访王秀岚' })).status).toBe(201);
  await act(worker, helped, 'start');
  await act(worker, helped, 'request-hands', { ...note(5), people: 2, need: 'carry' });
  const returned = await filed();
  await act(lead!, returned, 'accept');
  await act(staff!, returned, 'dispatch', { ...note(12), handler: worker.accountId });
  await act(worker, returned, 'return', note(13));
  const [first, second, third] = [await filed(), await filed(), await filed()];
  await act(worker, second, 'mark-duplicate', { ...note(14), of: first });
  await act(lead!, third, 'reject', { ...note(15), reason: 'no-facts' });
  for (const person of [worker, staff!, district!, resident!])
    for (const where of [`cases/${id}`, `cases/${id}/timeline`, 'cases']) expect((await person.get(`${path}/${where}`)).status).toBe(200);
  expect(
    (
      await resident!.post(`${path}/cases`, {
        category: 'utility.water-pipe',
        description: '不在本区',
        point: { lon: 10, lat: 10 },
        contact: { name: '王秀岚' },
      })
    ).status,
  ).toBe(422);
});

it('whom residents call is sealed', async () => {
  const { code } = gridAt(6);
  const contact = { name: at.canary.watch('史卫东网格员'), phone: at.canary.watch('13803530277') };
  const staffed = await staff!.put(`${path}/grids/${code}/staff`, { staff: [{ accountId: worker.accountId, role: 'worker', contact }] });
  expect(staffed.status).toBe(200);
  expect((await resident!.get<{ items: object[] }>(`${path}/grids/${code}/contacts`)).body.items).toEqual([{ role: 'worker', ...contact }]);
});

it('what comes again has a plan and an outcome in words that leave its page with nobody', async () => {
  const proposed = async () => (await staff!.post<Case>(`${path}/root-causes`, { category: 'utility.water-pipe', point })).body.id;
  const id = await proposed();
  const command = async (person: Person, name: string, given: object = {}, of = id) =>
    expect([name, (await person.post(`${path}/root-causes/${of}/${name}`, given)).status]).toEqual([name, 201]);
  const plan = { owner: worker.accountId, plan: '换掉王大爷家门口的水管', due: new Date(Date.now() + 86_400_000).toISOString() };
  await command(staff!, 'dismiss', { outcome: '王大爷说不用修' }, await proposed());
  await command(staff!, 'take-on', plan);
  await command(worker, 'change-plan', { ...plan, plan: '换掉王大爷和李大爷家门口的水管' });
  await command(worker, 'resolve', { outcome: '王大爷家门口的水管换好了' });
  await command(staff!, 'confirm');
});

it('the district says what kinds of cases there are and what is asked, and staff what they say again and again', async () => {
  const words = (zh: string) => ({ 'zh-CN': zh, en: zh });
  const asked = { words: words('王大爷家进水了吗'), required: false };
  const questions = [
    { ...asked, code: 'inside', kind: 'choice', options: ['yes', 'no'].map((code) => ({ code, words: words(code) })) },
    { ...asked, code: 'where', kind: 'text' },
    { ...asked, code: 'deep', kind: 'number', when: { question: 'inside', is: ['yes'] } },
  ];
  const body = {
    name: words('积水'),
    common: false,
    place: 1,
    urgency: 'utility',
    handledBy: 'grid-worker',
    team: 'green',
    unit: words('市政'),
    questions,
  };
  const made = await district!.post<Case>(`${path}/categories`, { ...body, code: 'utility.flood' });
  expect((await district!.put(`${path}/categories/${made.body.id}`, body)).status).toBe(200);
  const answers = [{ question: 'where', value: '王大爷家厨房' }];
  expect((await resident!.post(`${path}/cases`, { category: 'utility.flood', description: '楼道积水', point, answers })).status).toBe(201);
  const template = { command: 'close', category: 'utility.flood', title: '已抽干', words: '积水已抽干，请王大爷放心' };
  const written = await staff!.post<Case>(`${path}/reply-templates`, { ...template, area: gridAt(6).code.slice(0, 12) });
  expect((await staff!.put(`${path}/reply-templates/${written.body.id}`, template)).status).toBe(200);
});

it('what another service sealed is opened for whoever handles it, and lies nowhere', async () => {
  const contact: NeedContact = {
    words: at.canary.watch('雀金丝婆媳闹别扭'),
    name: at.canary.watch('雀金丝燕'),
    phone: at.canary.watch('13809977702'),
  };
  const referralId = randomUUID();
  await at.service.publish(
    EmploymentNeedReferredV1,
    { type: 'need', id: referralId, version: 3 },
    { needId: referralId, referralId, area: '140321001001', point },
    { sealed: contact },
  );
  const [row] = await eventually(
    () => at.service.dataSource.query<{ id: string }[]>('SELECT id FROM grid_case WHERE origin_id = $1', [referralId]),
    (rows) => rows.length === 1,
  );
  await act(staff!, row!.id, 'accept');
  await act(staff!, row!.id, 'start');
  expect((await staff!.get<{ reporter: NeedContact }>(`${path}/cases/${row!.id}`)).body.reporter).toEqual(contact);
});

it('every field of a request says what it holds, and each was sent', () => {
  expect([at.canary.undeclared(), at.canary.unsent()]).toEqual([[], []]);
});

it('nobody’s data lies in clear in a table, an event, the log, an address, a refusal, a file’s name', async () => {
  expect(await at.canary.places()).toEqual([]);
});
