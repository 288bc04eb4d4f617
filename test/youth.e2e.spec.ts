import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { eventually, type Person } from '@linli/testing';

import { dataFolder } from './support/district.js';
import { Journey } from './support/journey.js';

const youth = '/api/youth/v1';
const COMMUNITY = '140321001001';
const GRID_7 = '140321001001007';
const MINUTE = 60_000;
/** A name that is nowhere else: whoever finds it in a log has found a child. */
const CANARY = '雀丝金丙';

interface Session {
  id: string;
  startsAt: string;
  endsAt: string;
  state: string;
  code: string;
}
interface Enrolment {
  id: string;
  state: string;
  rank?: number;
  code: string;
}
interface List<T> {
  items: T[];
}

let journey: Journey;
let staff: Person;
let teacher: Person;
let volunteer: Person;
let mother: Person;
let father: Person;
let other: Person;
let programme: string;
let child: string;
let sessions: Session[];

beforeAll(async () => {
  journey = await Journey.begin();
  [staff, teacher, volunteer] = [await journey.signIn('shequ1'), await journey.signIn('laoshi'), await journey.signIn('chengse1')];
  [mother, father, other] = [await journey.signIn('jiazhang1'), await journey.signIn('jiazhang2'), await journey.signIn('jiazhang3')];
});
afterAll(() => journey.end());

const idOf = (person: Person): string => (JSON.parse(Buffer.from(person.token.split('.')[1]!, 'base64url').toString()) as { sub: string }).sub;
const moveTo = (at: string, plus = 0) => journey.moveClock((new Date(at).getTime() - Date.now()) / MINUTE + plus);
const consents = [{ purpose: 'attend', decision: 'given', noticeVersion: 1 }, { purpose: 'pickup', decision: 'given', noticeVersion: 1 }, { purpose: 'photo', decision: 'refused', noticeVersion: 1 }];
const register = async (guardian: Person, name: string) => (await guardian.post<{ id: string }>(`${youth}/children`, { name, birthday: '2018-05-20', area: COMMUNITY, relation: 'mother', consents })).body.id;
const codeFor = async (guardian: Person): Promise<string> => {
  const { body } = await guardian.get<List<{ id: string; accountId?: string }>>(`${youth}/children/${child}/pickup-adults`);
  return (await guardian.post<{ code: string }>(`${youth}/pickup-adults/${body.items.find(({ accountId }) => accountId === idOf(guardian))!.id}/codes`)).body.code;
};
const mark = async (session: string, kind: string, occurredAt: Date) => {
  const marks = [{ id: randomUUID(), child, kind, occurredAt: occurredAt.toISOString() }];
  return (await teacher.post<List<{ outcome: string }>>(`${youth}/sessions/${session}/marks`, { marks })).body.items[0]!.outcome;
};
const collect = (session: string, body: object) => teacher.post<{ outcome: string; code: string }>(`${youth}/sessions/${session}/collections`, { id: randomUUID(), child, occurredAt: new Date().toISOString(), ...body });

it('1. staff open a term on the real calendar, with people who were screened', async () => {
  const point = await journey.middleOf(staff, GRID_7);
  const now = new Date();
  const day = (days: number) => new Date(now.getTime() + days * 1440 * MINUTE).toISOString().slice(0, 10);
  const { status, body } = await staff.post<{ id: string }>(`${youth}/programmes`, {
    kind: 'after-school', title: '旅程测试课堂', area: COMMUNITY, site: '南关社区一楼', point, room: 10, ratio: 5, places: 1, ageFrom: 6, ageTo: 12,
    firstDay: day(1), lastDay: day(21), weekdays: [1, 2, 3, 4, 5], from: '16:30', to: '18:30',
  });
  expect(status).toBe(201);
  programme = body.id;
  await staff.post(`${youth}/programmes/${programme}/open`);
  expect((await staff.post<{ code: string }>(`${youth}/programmes/${programme}/roster`, { accountId: idOf(mother), role: 'staff' })).body.code).toBe('screening-required');
  expect((await staff.post(`${youth}/programmes/${programme}/roster`, { accountId: idOf(teacher), role: 'teacher' })).status).toBe(201);
  await eventually(() => staff.post(`${youth}/programmes/${programme}/roster`, { accountId: idOf(volunteer), role: 'volunteer' }), ({ status: answer }) => answer === 201 || answer === 409);
  sessions = (await staff.get<List<Session>>(`${youth}/sessions?programme=${programme}`)).body.items;
  expect(sessions.length).toBeGreaterThan(5);
});

it('2. a guardian consents and enrols from the phone; the next family stands in line; a father joins by a code', async () => {
  child = await register(mother, CANARY);
  expect((await mother.post<Enrolment>(`${youth}/programmes/${programme}/enrolments`, { children: [child] })).body.state).toBe('seated');
  const next = await register(other, '苗小满');
  expect((await other.post<Enrolment>(`${youth}/programmes/${programme}/enrolments`, { children: [next] })).body).toMatchObject({ state: 'waiting', rank: 1 });
  const { body } = await mother.post<{ code: string }>(`${youth}/children/${child}/guardian-invitations`, { relation: 'father' });
  expect((await father.post(`${youth}/guardianships`, { code: body.code })).status).toBe(201);
});

it('3. the teacher takes the register offline; a barred father is refused, which the mother’s phone hears at once; she collects', async () => {
  const session = sessions[0]!;
  await moveTo(session.startsAt, 1);
  expect((await teacher.post<Session>(`${youth}/sessions/${session.id}/arrive`)).body.state).toBe('running');
  expect((await volunteer.post(`${youth}/sessions/${session.id}/arrive`)).status).toBe(201);
  expect(await mark(session.id, 'present', new Date(session.startsAt))).toBe('applied');
  const code = await codeFor(father);
  await staff.post(`${youth}/children/${child}/bars`, { accountId: idOf(father), document: '(2026)晋0321民初88号', reason: '人身安全保护令' });
  const stop = new AbortController();
  const stream = await fetch(`${journey.demo.url}${youth}/live?topics=account:${idOf(mother)}`, { headers: { authorization: `Bearer ${mother.token}` }, signal: stop.signal });
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  const until = async (words: string) => {
    while (!heard.includes(words)) heard += (await reader.read()).value ?? '';
  };
  await until('event: ready');
  expect((await collect(session.id, { code })).body.code).toBe('pickup-barred');
  await until('youth.notice.given.v1');
  stop.abort();
  expect((await mother.get<List<{ kind: string }>>(`${youth}/notices`)).body.items[0]!.kind).toBe('pickup-refused');
  await moveTo(session.endsAt, 1);
  expect((await teacher.post<Session>(`${youth}/sessions/${session.id}/close`)).body.code).toBe('not-collected');
  expect((await collect(session.id, { code: await codeFor(mother) })).body.outcome).toBe('collected');
  expect((await teacher.post<Session>(`${youth}/sessions/${session.id}/close`)).body.state).toBe('closed');
});

it('4. the volunteer’s minutes wait in the ledger of hours', async () => {
  const { body } = await eventually(() => volunteer.get<List<{ source: string; minutes: number; state: string }>>('/api/volunteering/v1/hours'), (answer) => answer.body.items.some(({ source }) => source === 'class'));
  const entry = body.items.find(({ source }) => source === 'class')!;
  expect(entry.state).toBe('pending');
  // Whole minutes from when they came to when the class was closed: the clock runs on while the story does.
  expect([119, 120]).toContain(entry.minutes);
});

it('5. a child whom nobody collects becomes a case of the grid, which names nobody', async () => {
  const session = sessions[1]!;
  await moveTo(session.startsAt, 1);
  await teacher.post(`${youth}/sessions/${session.id}/arrive`);
  expect(await mark(session.id, 'present', new Date(session.startsAt))).toBe('applied');
  await moveTo(session.endsAt, 31);
  const district = await journey.signIn('quji');
  const { body } = await eventually(() => district.get<List<{ channel: string; description: string }>>('/api/grid/v1/cases?category=care.child'), (answer) => answer.body.items.some(({ description }) => description.includes('南关社区一楼')));
  expect(JSON.stringify(body)).not.toContain(CANARY);
});

it('6. consent withdrawn: the child is in no list from that moment, and its place is offered to the next', async () => {
  expect((await mother.post<{ forgotten: boolean }>(`${youth}/children/${child}/consents`, { purpose: 'attend', decision: 'withdrawn', noticeVersion: 1 })).body.forgotten).toBe(true);
  expect((await staff.get(`${youth}/children/${child}`)).status).toBe(404);
  expect((await teacher.get<{ children: { child: string }[] }>(`${youth}/sessions/${sessions[1]!.id}/register`)).body.children).toEqual([]);
  const { body } = await other.get<List<Enrolment>>(`${youth}/enrolments`);
  expect(body.items.find(({ state }) => state === 'offered')).toBeDefined();
});

it('7. no log of any part of the district has the child’s name', () => {
  const logs = join(dataFolder(), 'logs');
  const files = readdirSync(logs).filter((file) => file.endsWith('.log'));
  expect(files).toEqual(expect.arrayContaining(['nats.log', 'postgres.log']));
  expect(files.filter((file) => readFileSync(join(logs, file), 'utf8').includes(CANARY))).toEqual([]);
});
