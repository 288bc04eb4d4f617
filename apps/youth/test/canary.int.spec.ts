import { randomUUID } from 'node:crypto';

import { writeSheet } from '@linli/service';
import { watch, type Watched } from '@linli/service/testing';

import { RegisterJobs } from '../src/register/register.jobs.js';
import { youth } from '../src/service.js';
import { sheetColumns } from '../src/sheets/enrolment-sheet.rules.js';
import { COMMUNITY, kit, path, type Child, type Enrolment, type List, type Session } from './kit.js';
import { personalFields } from './personal-fields.js';

const child = { name: '武小米', school: '南关小学', health: '花生过敏', phone: '13803530701' };
let at: Watched;
let childId: string;
beforeAll(async () => {
  at = await watch(youth, personalFields);
});
afterAll(() => at.stop());

/** What has to be taken. */
const done = async <T>(answer: Promise<{ status: number; body: T }>): Promise<T> => {
  const { status, body } = await answer;
  expect([status < 300, body]).toEqual([true, body]);
  return body;
};

it('a family’s whole way through: registered, enrolled, at class, at the door, withdrawn', async () => {
  const make = kit(at.service);
  make.at('08:00');
  const staff = await make.staff();
  const guardian = await at.service.person();
  const first = await make.child(guardian, { ...child, consents: make.consents('attend', 'health-note', 'contact', 'pickup') });
  const sibling = await make.child(guardian, { name: '武小麦' });
  childId = first.id;
  await done(guardian.put<Child>(`${path}/children/${first.id}`, { ...child, birthday: '2018-05-21', health: '花生和芒果过敏' }));
  const { code: invitation } = await done(
    guardian.post<{ code: string }>(`${path}/children/${first.id}/guardian-invitations`, { relation: 'father' }),
  );
  await done((await at.service.person()).post(`${path}/guardianships`, { code: invitation }));
  const { id } = await make.programme(staff);
  const full = await make.programme(staff, { places: 1 });
  await make.enrol(guardian, full.id, [first.id]);
  const { body: enrolment } = await make.enrol(guardian, id, [first.id, sibling.id]);
  const { body: waiting } = await make.enrol(guardian, full.id, [sibling.id]);
  await done(staff.post<Enrolment>(`${path}/enrolments/${waiting.id}/prioritise`, { reason: '武家困难' }));
  const teacher = await make.teacher(staff, id);
  const { id: session } = await make.session(staff, id);
  make.at('16:31');
  await teacher.post(`${path}/sessions/${session}/arrive`);
  await make.mark(teacher, session, [first.id, 'present']);
  make.at('16:55');
  await at.service.get(RegisterJobs).cutOffs();
  expect((await make.register(teacher, session)).children.map(({ name }) => name).every(Boolean)).toBe(true);
  await done(staff.post(`${path}/children/${first.id}/unmask`, { purpose: 'attend', reason: '核对纸质报名表' }));
  const grandpa = await done(
    guardian.post<{ id: string }>(`${path}/children/${first.id}/pickup-adults`, {
      name: '武爷爷',
      phone: '13803530702',
      relation: 'grandparent',
    }),
  );
  const { code } = await done(guardian.post<{ code: string }>(`${path}/pickup-adults/${grandpa.id}/codes`));
  const stranger = { name: '赵邻居', phone: '13803530703' };
  await done(staff.post(`${path}/children/${first.id}/bars`, { ...stranger, document: '(2026)晋0321民初88号', reason: '人身安全保护令' }));
  const request = await done(
    teacher.post<{ id: string }>(`${path}/sessions/${session}/pickup-requests`, { child: first.id, ...stranger, relation: 'neighbour' }),
  );
  await guardian.post(`${path}/pickup-requests/${request.id}/approve`);
  const collect = (body: object) =>
    teacher.post<{ code: string }>(`${path}/sessions/${session}/collections`, {
      id: randomUUID(),
      child: first.id,
      occurredAt: at.service.clock.now().toISOString(),
      ...body,
    });
  expect((await collect({ request: request.id })).body.code).toBe('pickup-barred');
  make.at('19:01');
  await at.service.get(RegisterJobs).uncollected();
  expect((await guardian.get<List<object>>(`${path}/notices`)).body.items.length).toBeGreaterThan(3);
  make.at('18:30');
  await done(collect({ code }));
  for (const sheet of [`sessions/${session}/register.xlsx`, `programmes/${id}/enrolments/export.xlsx`])
    expect(await staff.post(`${path}/${sheet}`, { reason: '纸质存档备查' }).catch((error: unknown) => error)).toBeInstanceOf(SyntaxError);
  const demand = await done(
    guardian.post<{ id: string }>(`${path}/demands`, { area: COMMUNITY, title: '希望周末开设书法课', words: '我家两个孩子都想学' }),
  );
  await done(staff.post(`${path}/demands/${demand.id}/decline`, { reason: '没有老师' }));
  const next = (await done(staff.get<List<Session>>(`${path}/sessions?programme=${id}&from=2026-11-25T00:00:00%2B08:00&limit=1`)))
    .items[0]!;
  await done(staff.post(`${path}/sessions/${next.id}/cancel`, { reason: '老师病了' }));
  expect(
    (await guardian.post(`${path}/children`, { ...child, birthday: '五月', area: COMMUNITY, relation: 'mother', consents: [] })).status,
  ).toBe(400);
  expect(enrolment.id).toEqual(expect.any(String));
});

it('a list of enrolments is imported, and one that is wrong is refused', async () => {
  const make = kit(at.service);
  make.at('08:00');
  const staff = await make.staff();
  const { id } = await make.programme(staff);
  const line = [
    at.canary.watch('雀金丝表甲'),
    '2018-05-20',
    at.canary.watch('雀金丝表小学'),
    at.canary.watch('13809977701'),
    at.canary.watch('雀金丝表格1号', 'words'),
    '',
  ];
  const sheet = async (...rows: string[][]) =>
    Buffer.from(
      await writeSheet(
        '雀金丝表',
        sheetColumns.map(({ header, width }, i) => ({ header, width, of: (row: string[]) => row[i] })),
        rows,
      ),
    );
  const send = async (file: Buffer, more = '') =>
    (
      await staff.upload<{ imported?: boolean; good?: number; already?: number; code?: string }>(
        `${path}/programmes/${id}/enrolments/import${more}`,
        file,
        '雀金丝表甲.xlsx',
        'application/octet-stream',
      )
    ).body;
  expect((await send(await sheet(line, ['雀金丝表甲', '五月', '', '', '', '']))).code).toBe('sheet-invalid');
  expect((await send(await sheet(line))).imported).toBe(true);
  const mixed = await sheet(line, ['雀金丝表乙', '2018-05-20', '', '', 'TY-9', ''], ['雀金丝表丙', '五月', '', '', '', '']);
  expect(await send(mixed, '?dryRun=true')).toMatchObject({ good: 1, already: 1 });
  // A sheet is no JSON.
  for (const rows of ['all', 'good']) await expect(send(mixed, `/marked.xlsx?rows=${rows}`)).rejects.toBeInstanceOf(SyntaxError);
  expect(await send(mixed, '?rows=good')).toMatchObject({ imported: true, good: 1, already: 1 });
  expect((await send(Buffer.from('雀金丝表丁'), '/marked.xlsx')).code).toBe('unsupported-media');
});

it('every field of a request says what it holds, and each was sent', () => {
  expect([at.canary.undeclared(), at.canary.unsent()]).toEqual([[], []]);
});

it('nobody’s data lies in clear in a table, an event, the log, an address, a refusal, a file’s name', async () => {
  expect(await at.canary.places()).toEqual([]);
});

it('no event says which child', async () => {
  const texts = await at.canary.eventTexts();
  expect([texts.length > 10, texts.filter(({ text }) => text.includes(childId))]).toEqual([true, []]);
});
