import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { at, post, type Item, type Schema } from '@linli/client';
import { eventually } from '@linli/testing';

import type { Caller } from './support/caller.js';
import { dataFolder } from './support/district.js';
import { Journey } from './support/journey.js';

const youth = '/api/youth/v1';
const COMMUNITY = '140321001001';
const GRID_7 = '140321001001007';
const MINUTE = 60_000;
/** A name that is nowhere else: whoever finds it in a log has found a child. */
const CANARY = '雀丝金丙';

let journey: Journey;
let staff: Caller;
let teacher: Caller;
let volunteer: Caller;
let mother: Caller;
let father: Caller;
let other: Caller;
let programme: string;
let child: string;
let sessions: Item<'/api/youth/v1/sessions'>[];
type Hours = Item<'/api/volunteering/v1/hours'>[];
let earlier: Hours;

beforeAll(async () => {
  journey = await Journey.begin();
  [staff, teacher, volunteer] = [await journey.signIn('shequ1'), await journey.signIn('laoshi'), await journey.signIn('chengse1')];
  [mother, father, other] = [await journey.signIn('jiazhang1'), await journey.signIn('jiazhang2'), await journey.signIn('jiazhang3')];
});
afterAll(() => journey.end());

const moveTo = (at: string, plus = 0) => journey.moveClock((new Date(at).getTime() - Date.now()) / MINUTE + plus);
const consents: Schema<'DecisionBody'>[] = [
  { purpose: 'attend', decision: 'given', noticeVersion: 1 },
  { purpose: 'pickup', decision: 'given', noticeVersion: 1 },
  { purpose: 'photo', decision: 'refused', noticeVersion: 1 },
];
const register = async (guardian: Caller, name: string) =>
  (
    await guardian.does(
      post('/api/youth/v1/children', { body: { name, birthday: '2018-05-20', area: COMMUNITY, relation: 'mother', consents } }),
    )
  ).id;
const codeFor = async (guardian: Caller): Promise<string> => {
  const { body } = await guardian.get(at('/api/youth/v1/children/{id}/pickup-adults', { id: child }));
  return (
    await guardian.does(
      post('/api/youth/v1/pickup-adults/{id}/codes', { id: body.items.find(({ accountId }) => accountId === guardian.id)!.id }),
    )
  ).code;
};
const mark = async (session: string, kind: Schema<'Mark'>['kind'], occurredAt: Date) => {
  const marks = [{ id: randomUUID(), child, kind, occurredAt: occurredAt.toISOString() }];
  return (await teacher.send(post('/api/youth/v1/sessions/{id}/marks', { id: session, body: { marks } }))).body.items[0]!.outcome;
};
const collect = (session: string, body: Pick<Schema<'Collect'>, 'code' | 'request'>) =>
  teacher.send(
    post('/api/youth/v1/sessions/{id}/collections', {
      id: session,
      body: { id: randomUUID(), child, occurredAt: new Date().toISOString(), ...body },
    }),
  );

it('1. staff open a term on the real calendar, with people who were screened', async () => {
  const point = await journey.middleOf(staff, GRID_7);
  const now = new Date();
  const day = (days: number) => new Date(now.getTime() + days * 1440 * MINUTE).toISOString().slice(0, 10);
  const { status, body } = await staff.send(
    post('/api/youth/v1/programmes', {
      body: {
        kind: 'after-school',
        title: '旅程测试课堂',
        area: COMMUNITY,
        site: '南关社区一楼',
        point,
        room: 10,
        ratio: 5,
        places: 1,
        ageFrom: 6,
        ageTo: 12,
        firstDay: day(1),
        lastDay: day(21),
        weekdays: [1, 2, 3, 4, 5],
        from: '16:30',
        to: '18:30',
      },
    }),
  );
  expect(status).toBe(201);
  programme = body.id;
  await staff.does(post('/api/youth/v1/programmes/{id}/open', { id: programme }));
  expect(
    (await staff.send(post('/api/youth/v1/programmes/{id}/roster', { id: programme, body: { accountId: mother.id, role: 'staff' } }))).code,
  ).toBe('screening-required');
  expect(
    (await staff.send(post('/api/youth/v1/programmes/{id}/roster', { id: programme, body: { accountId: teacher.id, role: 'teacher' } })))
      .status,
  ).toBe(201);
  await eventually(
    () => staff.send(post('/api/youth/v1/programmes/{id}/roster', { id: programme, body: { accountId: volunteer.id, role: 'volunteer' } })),
    ({ status: answer }) => answer === 201 || answer === 409,
  );
  sessions = (await staff.get(at('/api/youth/v1/sessions', { programme: [programme] }))).body.items;
  expect(sessions.length).toBeGreaterThan(5);
});

it('2. a guardian consents and enrols from the phone; the next family stands in line; a father joins by a code', async () => {
  child = await register(mother, CANARY);
  expect(
    (await mother.send(post('/api/youth/v1/programmes/{id}/enrolments', { id: programme, body: { children: [child] } }))).body.state,
  ).toBe('seated');
  const next = await register(other, '苗小满');
  expect(
    (await other.send(post('/api/youth/v1/programmes/{id}/enrolments', { id: programme, body: { children: [next] } }))).body,
  ).toMatchObject({ state: 'waiting', rank: 1 });
  const { body } = await mother.send(post('/api/youth/v1/children/{id}/guardian-invitations', { id: child, body: { relation: 'father' } }));
  expect((await father.send(post('/api/youth/v1/guardianships', { body: { code: body.code } }))).status).toBe(201);
});

it('3. the teacher takes the register offline; a barred father is refused, which the mother’s phone hears at once; she collects', async () => {
  const session = sessions[0]!;
  await moveTo(session.startsAt, 1);
  expect((await teacher.send(post('/api/youth/v1/sessions/{id}/arrive', { id: session.id }))).body.state).toBe('running');
  earlier = (await volunteer.get(at('/api/volunteering/v1/hours'))).body.items;
  expect((await volunteer.send(post('/api/youth/v1/sessions/{id}/arrive', { id: session.id }))).status).toBe(201);
  expect(await mark(session.id, 'present', new Date(session.startsAt))).toBe('applied');
  const code = await codeFor(father);
  await staff.does(
    post('/api/youth/v1/children/{id}/bars', {
      id: child,
      body: { accountId: father.id, document: '(2026)晋0321民初88号', reason: '人身安全保护令' },
    }),
  );
  const stop = new AbortController();
  const stream = await fetch(`${journey.demo.url}${youth}/live?topics=account:${mother.id}`, {
    headers: { authorization: `Bearer ${mother.token}` },
    signal: stop.signal,
  });
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  const until = async (words: string) => {
    while (!heard.includes(words)) heard += (await reader.read()).value ?? '';
  };
  await until('event: ready');
  expect((await collect(session.id, { code })).code).toBe('pickup-barred');
  await until('youth.notice.given.v1');
  stop.abort();
  expect((await mother.get(at('/api/youth/v1/notices'))).body.items[0]!.kind).toBe('pickup-refused');
  await moveTo(session.endsAt, 1);
  expect((await teacher.send(post('/api/youth/v1/sessions/{id}/close', { id: session.id }))).code).toBe('not-collected');
  expect((await collect(session.id, { code: await codeFor(mother) })).body.outcome).toBe('collected');
  expect((await teacher.send(post('/api/youth/v1/sessions/{id}/close', { id: session.id }))).body.state).toBe('closed');
});

it('4. the volunteer’s minutes wait in the ledger of hours', async () => {
  // Other journeys of this district had the same volunteer.
  const ofThisClass = (hours: Hours) => hours.find(({ id, source }) => source === 'class' && !earlier.some((one) => one.id === id));
  const { body } = await eventually(
    () => volunteer.get(at('/api/volunteering/v1/hours')),
    (answer) => ofThisClass(answer.body.items) !== undefined,
  );
  const entry = ofThisClass(body.items)!;
  expect(entry.state).toBe('pending');
  // Whole minutes from when they came to when the class was closed: the clock runs on while the story does.
  expect([119, 120]).toContain(entry.minutes);
});

it('5. a child whom nobody collects becomes a case of the grid, which names nobody', async () => {
  const session = sessions[1]!;
  await moveTo(session.startsAt, 1);
  await teacher.does(post('/api/youth/v1/sessions/{id}/arrive', { id: session.id }));
  expect(await mark(session.id, 'present', new Date(session.startsAt))).toBe('applied');
  await moveTo(session.endsAt, 31);
  const district = await journey.signIn('quji');
  const { body } = await eventually(
    () => district.get(at('/api/grid/v1/cases', { category: 'care.child' })),
    (answer) => answer.body.items.some(({ description }) => description.includes('南关社区一楼')),
  );
  expect(JSON.stringify(body)).not.toContain(CANARY);
});

it('6. consent withdrawn: the child is in no list from that moment, and its place is offered to the next', async () => {
  expect(
    await mother.does(
      post('/api/youth/v1/children/{id}/consents', { id: child, body: { purpose: 'attend', decision: 'withdrawn', noticeVersion: 1 } }),
    ),
  ).toMatchObject({ forgotten: true });
  expect((await staff.get(at('/api/youth/v1/children/{id}', { id: child }))).status).toBe(404);
  expect((await teacher.get(at('/api/youth/v1/sessions/{id}/register', { id: sessions[1]!.id }))).body.children).toEqual([]);
  const { body } = await other.get(at('/api/youth/v1/enrolments'));
  expect(body.items.find(({ state }) => state === 'offered')).toBeDefined();
});

it('7. no log of any part of the district has the child’s name', () => {
  const logs = join(dataFolder(), 'logs');
  const files = readdirSync(logs).filter((file) => file.endsWith('.log'));
  expect(files).toEqual(expect.arrayContaining(['nats.log', 'postgres.log']));
  expect(files.filter((file) => readFileSync(join(logs, file), 'utf8').includes(CANARY))).toEqual([]);
});
