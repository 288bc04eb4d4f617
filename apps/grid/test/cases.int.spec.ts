import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import { eventually, Person, TestWorld, type TestService } from '@linli/service/testing';
import sharp from 'sharp';

import { AreasService } from '../src/areas/areas.service.js';
import { middleOf } from '../src/areas/middle.js';
import { seedAreas } from '../src/areas/seed-areas.js';
import { OverdueJobs } from '../src/cases/overdue.jobs.js';
import { grid } from '../src/service.js';
import { note, voice } from './voice.js';

const demo = fileURLToPath(new URL('../../../deploy/demo', import.meta.url));
const HOUR = 3_600_000;
const path = '/api/grid/v1';
interface Case {
  id: string;
  number: string;
  version: number;
  state: string;
  area: { code: string };
  overdue?: string;
  code: string;
  followers: number;
  reporter?: { name?: string; phone?: string };
  voice?: { id: string };
  allowedActions: string[];
}

let world: TestWorld;
let service: TestService;
let worker: Person & { accountId: string };
let stranger: Person;
let lead: Person & { accountId: string };
let staff: Person;
let district: Person;
let resident: Person & { accountId: string };
let point: { lon: number; lat: number };
let gridCode: string;

beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(grid);
  await service.seed(seedAreas, demo);
  const first = service.get(AreasService).grids[6]!;
  gridCode = first.code;
  point = middleOf(first.polygon);
  worker = await service.person([{ role: 'grid-worker', area: gridCode }]);
  stranger = await service.person([{ role: 'grid-worker', area: '140321001001001' }]);
  lead = await service.person([{ role: 'grid-lead', area: gridCode }]);
  staff = await service.person([{ role: 'community-staff', area: '140321001001' }]);
  district = await service.person([{ role: 'district-staff', area: '140321' }]);
  resident = await service.person();
});
afterAll(() => world.stop());
afterEach(() => service.clock.move(0));

const photo = async (person: Person): Promise<string> => {
  const image = await sharp({ create: { width: 30, height: 30, channels: 3, background: '#369' } })
    .jpeg()
    .toBuffer();
  return (await person.upload<{ id: string }>(`${path}/attachments`, image, 'p.jpg', 'image/jpeg')).body.id;
};
const report = (person: Person, more: object = {}, headers: Record<string, string> = {}) =>
  person.post<Case>(
    `${path}/cases`,
    {
      category: 'utility.water-pipe',
      description: '三单元门口自来水管破裂',
      point,
      contact: { name: '王秀岚', phone: '13803530102' },
      ...more,
    },
    headers,
  );
const act = (person: Person, id: string, command: string, body: object = {}, headers: Record<string, string> = {}) =>
  person.post<Case>(`${path}/cases/${id}/${command}`, body, headers);
const see = (person: Person, id: string) => person.get<Case>(`${path}/cases/${id}`);
const filed = async (): Promise<string> => (await report(resident)).body.id;
const handled = async (): Promise<string> => {
  const id = await filed();
  await act(worker, id, 'accept');
  await act(worker, id, 'start');
  return id;
};

describe('a report', () => {
  it('gets a number and its grid; who reported is whole for the reporter, masked for the grid’s workers, hidden from others', async () => {
    const { status, body } = await report(resident);
    expect(status).toBe(201);
    expect(body).toMatchObject({ state: 'registered', area: { code: gridCode }, number: expect.stringMatching(/^NG-\d{4}-\d{6}$/) });
    expect(body.reporter).toEqual({ name: '王秀岚', phone: '13803530102' });
    expect((await see(worker, body.id)).body.reporter).toEqual({ name: '王**', phone: '138****0102' });
    expect((await see(await service.person(), body.id)).body.reporter).toBeUndefined();
    expect((await see(stranger, body.id)).status).toBe(404);
    const [event] = (await service.events('grid.case.registered.v1')).filter((one) => one.payload.caseId === body.id);
    expect(JSON.stringify(event)).not.toMatch(/王秀岚|13803530102|水管破裂/);
    const reads = await service.dataSource.query('SELECT FROM audit_line WHERE action = $1 AND resource_id = $2', [
      'case.read-reporter',
      body.id,
    ]);
    expect(reads).toHaveLength(1);
  });

  it('is answered with what reading it answers, photos and all, to a resident, to a worker and to an agency', async () => {
    const photos = [await photo(resident), await photo(resident)];
    const agency = await service.client([{ role: 'agency', area: '140321' }]);
    const reported = [
      [
        resident,
        await report(resident, {
          attachments: photos.toReversed(),
          contact: { name: '王秀岚', phone: '13803530102', address: '南关路3号' },
        }),
      ],
      [worker, await report(worker, { public: false, contact: { name: '王秀岚', phone: '13803530102' } })],
      [agency, await report(agency, { externalId: 'read-again-1', contact: undefined })],
    ] as const;
    for (const [who, { status, body }] of reported) expect([status, body]).toEqual([201, (await see(who, body.id)).body]);
    expect(reported[0][1].body).toMatchObject({ photos: photos.map((id) => ({ id })), reporter: { address: '南关路3号' } });
    expect(reported[1][1].body.reporter).toEqual({ name: '王**', phone: '138****0102' });
  });

  it('is heard by whoever may know whom it is about, and by nobody else, though it is public', async () => {
    const { body } = await report(resident, { category: 'order.noise', description: '语音留言', voice: await voice(resident) });
    expect(body.voice).toMatchObject({ mediaType: 'audio/webm', bytes: note.length });
    const heard = async (person: Person) => [
      (await see(person, body.id)).body.voice?.id,
      (await fetch(`${service.address}${path}/attachments/${body.voice!.id}`, { headers: { authorization: `Bearer ${person.token}` } }))
        .status,
    ];
    for (const person of [resident, worker, staff]) expect(await heard(person)).toEqual([body.voice!.id, 200]);
    const agency = await service.client([{ role: 'agency', area: '140321' }]);
    expect([await heard(await service.person()), await heard(agency)]).toEqual([
      [undefined, 404],
      [undefined, 403],
    ]);
  });

  it('has no photo for a voice, no voice for a photo, and nobody else’s voice', async () => {
    const wrong = [{ voice: await photo(resident) }, { attachments: [await voice(resident)] }, { voice: await voice(worker) }];
    for (const more of wrong) expect((await report(resident, more)).body.code).toBe('validation-failed');
  });

  it('needs no contact', async () => {
    expect((await report(resident, { contact: undefined })).body.reporter).toEqual({});
  });

  it('that is private is known to nobody else', async () => {
    const { body } = await report(resident, { public: false });
    expect((await see(await service.person(), body.id)).status).toBe(404);
    expect((await see(worker, body.id)).status).toBe(200);
  });

  it.each([
    ['in the sea', { point: { lon: 123.5, lat: 37 } }, 'outside-district'],
    ['of a category that nobody handles', { category: 'order.tax' }, 'no-handler'],
    ['of an unknown category', { category: 'nonsense' }, 'unknown-category'],
    ['with a point that is none', { point: { lon: 500, lat: 1 } }, 'validation-failed'],
    ['in a channel of the staff', { channel: 'phone' }, 'forbidden'],
    ['with a photo that is not there', { attachments: [randomUUID()] }, 'validation-failed'],
  ])('%s is refused and leaves nothing', async (_name, more, code) => {
    const before = await service.events();
    expect((await report(resident, more)).body.code).toBe(code);
    expect(await service.events()).toHaveLength(before.length);
  });

  it('by an agency’s client comes in by its own channel, where it is one, and not as if from a resident', async () => {
    const agency = await service.client([{ role: 'agency', area: '140321' }]);
    const { status, body, headers } = await report(agency, { channel: 'api', contact: undefined, public: false });
    expect([status, headers.get('location'), (await agency.get(headers.get('location')!)).status]).toEqual([
      201,
      `${path}/cases/${body.id}`,
      200,
    ]);
    expect((await report(agency)).body).toMatchObject({ channel: 'api', source: agency.accountId, mine: true });
    // Who it came from stands in the case for staff, in the list too; of a resident nothing does.
    expect((await see(worker, body.id)).body).toMatchObject({ channel: 'api', source: agency.accountId });
    expect((await see(worker, (await report(resident)).body.id)).body).not.toHaveProperty('source');
    const events = (await service.events('grid.case.registered.v1')).filter(({ payload }) => payload.caseId === body.id);
    expect([events.length, JSON.stringify(events).includes(agency.accountId)]).toEqual([1, false]);
    expect((await report(agency, { channel: 'console' })).body.code).toBe('forbidden');
    expect((await report(await service.client([{ role: 'agency', area: '140322' }]), { channel: 'api' })).body.code).toBe('forbidden');
    expect((await report(resident, { channel: 'api' })).body.code).toBe('forbidden');
    expect((await act(agency, body.id, 'follow')).body.code).toBe('people-only');
  });

  it('that an agency brings twice by one number is one case, which it finds by that number; nobody else sees the number', async () => {
    const [agency, another] = [
      await service.client([{ role: 'agency', area: '140321' }]),
      await service.client([{ role: 'agency', area: '140321' }]),
    ];
    const externalId = '12345-2026-00981';
    const first = await report(agency, { externalId });
    const at = await Promise.all([report(agency, { externalId }), report(agency, { externalId }), report(another, { externalId })]);
    expect(at.map(({ status }) => status)).toEqual([409, 409, 201]);
    expect(at[0].body).toMatchObject({ code: 'duplicate', params: { id: first.body.id } });
    const found = await agency.get<{ items: Case[] }>(`${path}/cases?externalId=${externalId}`);
    expect(found.body.items).toMatchObject([{ id: first.body.id, externalId }]);
    expect(JSON.stringify((await see(worker, first.body.id)).body)).not.toContain(externalId);
    await act(worker, first.body.id, 'accept');
    expect(await service.dataSource.query('SELECT FROM notice WHERE account_id = $1', [agency.accountId])).toHaveLength(0);
    for (const wrong of ['张三 13803530102', '']) expect((await report(agency, { externalId: wrong })).body.code).toBe('validation-failed');
    expect((await report(resident, { externalId })).body).toMatchObject({
      code: 'validation-failed',
      errors: [{ pointer: '/externalId' }],
    });
  });

  it('sent twice with one key is one case', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const first = await report(resident, {}, key);
    expect((await report(resident, {}, key)).body.id).toBe(first.body.id);
  });

  it('is offered to the next who reports the same nearby, and following it counts once', async () => {
    const { body } = await report(resident);
    const neighbour = await service.person();
    const near = (lon: number) =>
      neighbour.get<{ items: { id: string }[] }>(`${path}/cases/nearby?lon=${lon}&lat=${point.lat}&category=utility.water-pipe`);
    expect((await near(point.lon + 0.0005)).body.items.map(({ id }) => id)).toContain(body.id);
    expect((await near(point.lon + 0.01)).body.items.map(({ id }) => id)).not.toContain(body.id);
    await act(neighbour, body.id, 'follow');
    expect((await act(neighbour, body.id, 'follow')).body.followers).toBe(1);
  });
});

describe('handling', () => {
  it('goes from the resident’s phone to closed and rated; a dissatisfied one reopens', async () => {
    const id = await handled();
    expect((await act(worker, id, 'submit', { evidence: [] })).body.code).toBe('evidence-required');
    expect((await act(worker, id, 'submit', { evidence: [await photo(worker)] })).body.state).toBe('verifying');
    expect((await act(worker, id, 'close')).body.code).toBe('forbidden');
    expect((await act(lead, id, 'send-back', { note: '还在漏水' })).body.state).toBe('handling');
    await act(worker, id, 'submit', { evidence: [await photo(worker)] });
    expect((await act(lead, id, 'close')).body.state).toBe('closed');
    expect((await act(resident, id, 'rate', { stars: 1, satisfied: false })).body.state).toBe('handling');
    await act(worker, id, 'submit', { evidence: [] });
    await act(staff, id, 'close');
    expect((await act(resident, id, 'rate', { stars: 5, satisfied: true })).body.state).toBe('followed-up');
    const { body } = await resident.get<{ items: { action: string }[] }>(`${path}/cases/${id}/timeline`);
    expect(body.items.map(({ action }) => action)).toEqual([
      'register',
      'accept',
      'start',
      'submit',
      'send-back',
      'submit',
      'close',
      'rate',
      'reopen',
      'submit',
      'close',
      'rate',
    ]);
  });

  it('by a lead who handled it is not verified by the same lead', async () => {
    const id = await filed();
    await act(lead, id, 'accept');
    await act(lead, id, 'start');
    await act(lead, id, 'submit', { evidence: [await photo(lead)] });
    expect((await act(lead, id, 'close')).body.code).toBe('own-verification');
    expect((await act(staff, id, 'close')).status).toBe(201);
  });

  it('is refused to strangers as 404, to residents as 403, with a stale version as 412, in the wrong state as 409', async () => {
    const id = await filed();
    expect((await act(stranger, id, 'accept')).status).toBe(404);
    expect((await act(await service.person(), id, 'accept')).status).toBe(403);
    expect((await act(worker, id, 'accept', {}, { 'if-match': '"9"' })).status).toBe(412);
    expect((await act(worker, id, 'submit', { evidence: [] })).status).toBe(403);
    expect((await act(lead, id, 'close')).status).toBe(409);
  });

  it('twice at once has one effect', async () => {
    const id = await filed();
    const answers = await Promise.all([act(worker, id, 'accept'), act(lead, id, 'accept')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await service.events('grid.case.accepted.v1')).filter(({ payload }) => payload.caseId === id)).toHaveLength(1);
  });

  it('that is returned takes the time that was asked for along: whoever handles it next may ask for themselves', async () => {
    const id = await filed();
    const until = new Date(Date.now() + 240 * HOUR).toISOString();
    await act(lead, id, 'accept');
    for (const by of [lead, staff]) {
      expect((await act(by, id, 'dispatch', { handler: worker.accountId })).status).toBe(201);
      expect((await act(worker, id, 'request-extension', { until, note: '等配件' })).status).toBe(201);
      expect((await act(worker, id, 'return', { note: '不属于本网格' })).status).toBe(201);
    }
  });

  it('returned twice is decided by the district, and not returned again', async () => {
    const id = await filed();
    await act(lead, id, 'accept');
    for (let i = 0; i < 2; i++) {
      await act(i === 0 ? lead : staff, id, 'dispatch', { handler: worker.accountId });
      expect((await act(worker, id, 'return', { note: '不属于本网格' })).status).toBe(201);
    }
    expect((await act(staff, id, 'dispatch', { handler: worker.accountId })).status).toBe(403);
    expect((await act(district, id, 'dispatch', { handler: worker.accountId })).status).toBe(201);
    expect((await act(worker, id, 'return', { note: '再退' })).status).toBe(409);
  });

  it('a duplicate takes its followers along', async () => {
    const [first, second] = [await filed(), await filed()];
    expect((await act(worker, second, 'mark-duplicate', { of: second })).body.code).toBe('duplicate-of-itself');
    await act(worker, second, 'mark-duplicate', { of: first });
    const followers = await service.dataSource.query('SELECT FROM case_follower WHERE case_id = $1', [first]);
    expect(followers).toHaveLength(1);
  });

  it('an extension moves the deadline only when approved', async () => {
    const id = await handled();
    const until = new Date(Date.now() + 48 * HOUR).toISOString();
    expect((await act(worker, id, 'request-extension', { until, note: '等配件' })).status).toBe(201);
    expect((await act(worker, id, 'request-extension', { until, note: '等配件' })).body.code).toBe('extension-pending');
    const { body } = await act(staff, id, 'decide-extension', { approved: true });
    expect(body).toMatchObject({ dueAnswerAt: until });
    service.clock.move(49 * HOUR);
    expect(
      (await act(worker, id, 'request-extension', { until: new Date(Date.now() + 90 * HOUR).toISOString(), note: '再等' })).body.code,
    ).toBe('extension-too-late');
  });
});

describe('when the clock runs out', () => {
  it('the case is overdue and climbs the tree; one in time does not (control)', async () => {
    const id = await filed();
    const jobs = service.get(OverdueJobs);
    await jobs.run();
    const levels = async () =>
      (await service.events('grid.case.escalated.v1')).filter(({ payload }) => payload.caseId === id).map(({ payload }) => payload.level);
    expect(await levels()).toEqual([]);
    service.clock.move(3 * HOUR);
    await jobs.run();
    await jobs.run();
    service.clock.move(15 * HOUR);
    await jobs.run();
    service.clock.move(70 * HOUR);
    await jobs.run();
    expect(await levels()).toEqual(['community', 'subdistrict', 'district']);
    expect((await see(staff, id)).body.overdue).toBe('answer');
    const overdue = await staff.get<{ items: { id: string }[] }>(`${path}/cases?overdue=true&limit=200`);
    expect(overdue.body.items.map((item) => item.id)).toContain(id);
  });
});

describe('the ledger', () => {
  it('shows each their own area, filters, pages, exports, and counts', async () => {
    for (let i = 0; i < 3; i++) await filed();
    const mine = await worker.get<{ items: Case[]; next: string }>(`${path}/cases?limit=2`);
    expect(mine.body.items).toHaveLength(2);
    expect(new Set(mine.body.items.map(({ area }) => area.code))).toEqual(new Set([gridCode]));
    const second = await worker.get<{ items: Case[] }>(`${path}/cases?limit=2&cursor=${mine.body.next}`);
    expect(second.body.items.map(({ id }) => id)).not.toContain(mine.body.items[0]!.id);
    expect((await stranger.get<{ items: Case[] }>(`${path}/cases`)).body.items).toEqual([]);
    expect((await worker.get<Case>(`${path}/cases?state=nonsense`)).status).toBe(400);
    const map = await district.get<{ items: { area: string; open: number }[] }>(`${path}/cases/map`);
    expect(map.body.items.find(({ area }) => area === gridCode)!.open).toBeGreaterThan(0);
    const sheet = await fetch(`${service.address}${path}/cases/export.xlsx`, { headers: { authorization: `Bearer ${staff.token}` } });
    expect(
      Buffer.from(await sheet.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });
});

describe('the map', () => {
  it('is imported with a dry run that lists what is wrong, by those who may', async () => {
    const features = service.get(AreasService).grids.map(({ code, name, note, polygon }) => ({
      type: 'Feature',
      properties: { code, name, ...(note ? { note } : {}) },
      geometry: polygon,
    }));
    const body = {
      coordinateSystem: 'WGS84',
      dryRun: true,
      collection: {
        type: 'FeatureCollection',
        features: [...features.slice(1), { ...features[0], properties: { code: features[0]!.properties.code, name: '' } }],
      },
    };
    expect((await resident.post(`${path}/grids/imports`, body)).status).toBe(403);
    const { body: answer } = await staff.post<{
      problems: { kind: string }[];
      published: string[];
      drawn: { features: { properties: { code: string } }[] };
    }>(`${path}/grids/imports`, body);
    expect(answer.problems.map(({ kind }) => kind)).toContain('missing-name');
    expect(answer.published).toEqual([]);
    expect(answer.drawn.features.map(({ properties }) => properties.code)).toEqual(
      features.slice(1).map(({ properties }) => properties.code),
    );
    const renamed = {
      ...body,
      dryRun: false,
      collection: {
        ...body.collection,
        features: [{ ...features[0], properties: { ...features[0]!.properties, name: '新名字' } }, ...features.slice(1)],
      },
    };
    expect((await staff.post<{ published: string[] }>(`${path}/grids/imports`, renamed)).body.published).toEqual([
      features[0]!.properties.code,
    ]);
    await eventually(
      async () => service.get(AreasService).nameOf(features[0]!.properties.code),
      (name) => name === '新名字',
    );
  });
});

describe('who works in a grid', () => {
  const staffPath = () => `${path}/grids/${gridCode}/staff`;
  const terms = (...people: { accountId: string }[]) => ({
    staff: people.map(({ accountId }, n) => ({ accountId, role: n === 0 ? 'lead' : 'worker' })),
  });

  it('is said by those who manage the area, and told', async () => {
    const { status, body } = await staff.put<{ version: number; staff: object[] }>(staffPath(), terms(lead, worker));
    expect(status).toBe(200);
    expect(body.staff).toHaveLength(2);
    expect((await staff.get<{ staff: object[] }>(staffPath())).body).toEqual(body);
    // What residents are told stands beside the names for who may change it, and in no event and no answer that is kept.
    const contact = { name: '史卫东', phone: '13803530277' };
    const told = await staff.put<{ version: number }>(staffPath(), {
      staff: [
        { accountId: lead.accountId, role: 'lead', contact },
        { accountId: worker.accountId, role: 'worker' },
      ],
    });
    expect(JSON.stringify(told.body)).not.toContain(contact.phone);
    const contactsFor = async (person: Person) =>
      (await person.get<{ staff: { contact?: object }[] }>(staffPath())).body.staff.map((term) => term.contact);
    expect([await contactsFor(staff), await contactsFor(worker)]).toEqual([
      [contact, undefined],
      [undefined, undefined],
    ]);
    body.version = told.body.version;
    const event = (await service.events('grid.grid.staffed.v1')).at(-1)!;
    expect(event).toMatchObject({ payload: { code: gridCode }, aggregate_version: String(body.version) });
    expect(JSON.stringify(event)).not.toContain(contact.phone);
    expect((await resident.put<{ code: string }>(staffPath(), terms(lead))).status).toBe(403);
  });

  it('is not overwritten by one who saw an older list', async () => {
    const { version } = (await staff.get<{ version: number }>(staffPath())).body;
    expect((await staff.put<object>(staffPath(), terms(lead), { 'if-match': `"${version}"` })).status).toBe(200);
    expect((await staff.put<object>(staffPath(), terms(worker), { 'if-match': `"${version}"` })).status).toBe(412);
  });

  it('is never two leads at once, whoever is asked at the same moment', async () => {
    const two = { staff: [lead, worker].map(({ accountId }) => ({ accountId, role: 'lead' })) };
    expect((await staff.put<{ code: string }>(staffPath(), two)).status).toBe(409);
    const answers = await Promise.all([
      staff.put<object>(staffPath(), terms(lead, worker)),
      staff.put<object>(staffPath(), terms(worker, lead)),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const now = (await staff.get<{ staff: { role: string }[] }>(staffPath())).body.staff;
    expect(now.filter(({ role }) => role === 'lead')).toHaveLength(1);
  });
});

it('takes a hundred reports at once: no transaction waits for a second connection while it holds one', async () => {
  const answers = await Promise.all(Array.from({ length: 100 }, () => report(resident)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
});
