import { type TestWorld, type TestService } from '@linli/service/testing';

import { ProgrammesJobs } from '../src/programmes/programmes.jobs.js';
import { begin, path, type Enrolment, type Kit, type List, type Programme, type Session, type Somebody } from './kit.js';

let world: TestWorld;
let service: TestService;
let staff: Somebody;
let make: Kit;
beforeAll(async () => {
  ({ world, service, make, staff } = await begin());
});
afterAll(() => world.stop());
beforeEach(() => make.at('08:00'));

const kindsOf = async (person: Somebody) => (await make.notices(person)).map(({ kind }) => kind);

describe('a term that ends', () => {
  const ofFamily = async (guardian: Somebody) =>
    (await guardian.get<List<Enrolment>>(`${path}/enrolments`)).body.items.map(({ state }) => state);
  const close = (programme: string) => staff.post<Programme>(`${path}/programmes/${programme}/close`);

  it('ends its enrolments and dissolves its line; the families hear of it, what was ahead is called off', async () => {
    const { id } = await make.programme(staff, { places: 1 });
    const teacher = await make.teacher(staff, id);
    const [seated, waiting] = [await make.family(), await make.family()];
    for (const { guardian, children } of [seated, waiting]) await make.enrol(guardian, id, children);
    expect((await close(id)).body).toMatchObject({ state: 'closed', allowedActions: [] });
    expect([await ofFamily(seated.guardian), await ofFamily(waiting.guardian)]).toEqual([['ended'], ['ended']]);
    expect([await kindsOf(seated.guardian), await kindsOf(waiting.guardian)]).toEqual([['place-ended'], ['place-ended']]);
    const emitted = (await service.events('youth.enrolment.changed.v1')).filter(({ payload }) => payload.programmeId === id);
    expect(emitted.slice(-2)).toMatchObject([{ payload: { state: 'ended' } }, { payload: { state: 'ended' } }]);
    const { items: ahead } = (
      await staff.get<List<Session & { allowedActions: string[] }>>(`${path}/sessions?programme=${id}&from=2026-11-24T00:00:00%2B08:00`)
    ).body;
    expect(ahead.every(({ state, allowedActions }) => state === 'cancelled' && allowedActions.length === 0)).toBe(true);
    expect(
      (await staff.post<Session>(`${path}/sessions/${ahead[0]!.id}/make-up`, { date: '2026-11-28', from: '09:00', to: '11:00' })).body.code,
    ).toBe('wrong-state');
    expect((await teacher.get<List<Session>>(`${path}/sessions?mine=true`)).body.items).toEqual([]);
    expect((await make.enrol(waiting.guardian, id, waiting.children)).body.code).toBe('not-open');
    expect((await close(id)).body.code).toBe('wrong-state');
    expect((await staff.get<List<object>>(`${path}/programmes/${id}/completion`)).body.items).toMatchObject([
      { child: seated.children[0], held: 0 },
    ]);
  });

  it('waits for a session that is going on', async () => {
    const { teacher, programme, session } = await make.running();
    expect((await close(programme)).body).toMatchObject({ code: 'session-running', params: { sessions: 1 } });
    await teacher.post(`${path}/sessions/${session}/close`);
    expect((await close(programme)).body.state).toBe('closed');
    expect((await make.register(staff, session)).children).toMatchObject([{ state: 'expected' }]);
  });

  it('comes to its end by itself a week after its last day, not while a session is still to come', async () => {
    const { id } = await make.programme(staff);
    const { guardian, children } = await make.family();
    await make.enrol(guardian, id, children);
    const last = (await staff.get<List<Session>>(`${path}/sessions?programme=${id}`)).body.items.at(-1)!;
    await staff.post(`${path}/sessions/${last.id}/cancel`, { reason: '教室停电' });
    await staff.post(`${path}/sessions/${last.id}/make-up`, { date: '2026-12-14', from: '16:30', to: '18:30' });
    const jobs = service.get(ProgrammesJobs);
    make.at('12:00', '2026-12-11');
    await jobs.over();
    make.at('12:00', '2026-12-13');
    await jobs.over();
    expect(await ofFamily(guardian)).toEqual(['seated']);
    make.at('18:31', '2026-12-14');
    await jobs.over();
    await jobs.over();
    expect([await ofFamily(guardian), (await kindsOf(guardian)).filter((kind) => kind === 'place-ended')]).toEqual([
      ['ended'],
      ['place-ended'],
    ]);
  });

  it('has a draft’s sessions for its staff alone, who see what they may do with each', async () => {
    const { body: draft } = await staff.post<Programme>(`${path}/programmes`, make.outline());
    const sessions = (by: Somebody) =>
      by.get<List<Session & { allowedActions: string[] }>>(
        `${path}/sessions?programme=${draft.id}&from=2026-11-25T00:00:00%2B08:00&limit=1`,
      );
    expect((await sessions(staff)).body.items).toMatchObject([{ state: 'planned', allowedActions: ['cancel'] }]);
    expect((await sessions(await service.person())).body.items).toEqual([]);
    const { body: cancelled } = await staff.post<{ allowedActions: string[] }>(
      `${path}/sessions/${(await sessions(staff)).body.items[0]!.id}/cancel`,
      { reason: '教室停电' },
    );
    expect(cancelled.allowedActions).toEqual(['make-up']);
  });
});

it('a roster is chosen from teachers, volunteers and the staff of the area, by those who may', async () => {
  const programme = await make.programme(staff);
  const teacher = await service.person([{ role: 'teacher' }]);
  const candidates = async (role: string, by = staff) =>
    (
      await by.get<List<{ accountId: string; screenedUntil?: string }>>(`${path}/programmes/${programme.id}/roster/candidates?role=${role}`)
    ).body.items?.filter(({ accountId }) => [teacher.accountId, staff.accountId].includes(accountId));
  expect([
    await candidates('teacher'),
    await candidates('staff'),
    await candidates('volunteer'),
    await candidates('teacher', teacher),
  ]).toEqual([[{ accountId: teacher.accountId }], [{ accountId: staff.accountId }], [], undefined]);
  await make.screened(staff, teacher.accountId);
  expect(await candidates('teacher')).toMatchObject([{ screenedUntil: expect.any(String) }]);
  await staff.post(`${path}/programmes/${programme.id}/roster`, { accountId: teacher.accountId, role: 'teacher' });
  expect(await candidates('teacher')).toEqual([]);
});

it('the days that are not like any other are told to everybody', async () => {
  const days = (from: string, to: string) =>
    staff.get<List<{ date: string; official: string }>>(`${path}/school-days?from=${from}&to=${to}`);
  expect((await days('2026-10-06', '2026-10-11')).body.items.map(({ date, official }) => `${date} ${official}`)).toEqual([
    '2026-10-06 holiday',
    '2026-10-07 holiday',
    '2026-10-10 worked',
  ]);
  expect([(await days('2026-10-02', '2026-10-01')).status, (await days('2026-01-01', '2027-03-01')).status]).toEqual([400, 400]);
});

describe('a draft', () => {
  it('is there for the staff of its area and its roster, and for nobody else by any way', async () => {
    const { body: draft } = await staff.post<Programme>(`${path}/programmes`, make.outline());
    const { id: session } = (await staff.get<List<Session>>(`${path}/sessions?programme=${draft.id}`)).body.items[0]!;
    const teacher = await make.teacher(staff, draft.id);
    const { guardian, children } = await make.family();
    const elsewhere = await service.person([{ role: 'community-staff', area: '140321002002' }]);
    const ways = [
      `programmes/${draft.id}`,
      `programmes/${draft.id}/roster`,
      `programmes/${draft.id}/completion`,
      `programmes/${draft.id}/enrolments`,
      `sessions/${session}`,
      `sessions/${session}/register`,
      `live?topics=programme:${draft.id}`,
      `live?topics=session:${session}`,
    ];
    const status = async (who: Somebody, at: string) => {
      const leave = new AbortController();
      const answer = await fetch(`${service.address}${path}/${at}`, {
        headers: { authorization: `Bearer ${who.token}` },
        signal: leave.signal,
      });
      leave.abort();
      return answer.status;
    };
    for (const who of [guardian, elsewhere, await service.person([{ role: 'system-admin' }])])
      expect(await Promise.all(ways.map((at) => status(who, at)))).toEqual(ways.map(() => 404));
    expect((await make.enrol(guardian, draft.id, children)).status).toBe(404);
    for (const who of [staff, teacher]) expect([await status(who, ways[0]!), await status(who, ways[4]!)]).toEqual([200, 200]);
    await staff.post(`${path}/programmes/${draft.id}/open`);
    expect([await status(guardian, ways[0]!), await status(guardian, ways[4]!)]).toEqual([200, 200]);
  });
});

describe('finding programmes and their sessions', () => {
  const found = async (by: Somebody, q: string) =>
    (await by.get<List<Programme & { title: string }>>(`${path}/programmes?q=${encodeURIComponent(q)}`)).body.items.map(({ id }) => id);

  it('is by words of title and place; a single character is refused', async () => {
    const { id } = await make.programme(staff, { title: '暑期剪纸兴趣班', site: '北关社区三楼' });
    expect(await found(staff, '剪纸')).toEqual([id]);
    expect(await found(staff, '三楼 兴趣')).toEqual([id]);
    expect(await found(staff, '纸班')).toEqual([]);
    expect((await staff.get(`${path}/programmes?q=${encodeURIComponent('纸')}`)).status).toBe(400);
  });

  it('gives the sessions of several programmes in the order of time', async () => {
    const [one, other, third] = [await make.programme(staff), await make.programme(staff), await make.programme(staff)];
    const { items } = (await staff.get<List<Session & { programme: string }>>(`${path}/sessions?programme=${one.id},${other.id}&limit=200`))
      .body;
    expect(new Set(items.map(({ programme }) => programme))).toEqual(new Set([one.id, other.id]));
    expect(items.map(({ startsAt }) => startsAt)).toEqual(items.map(({ startsAt }) => startsAt).toSorted());
    expect(items.some(({ programme }) => programme === third.id)).toBe(false);
    expect((await staff.get(`${path}/sessions?programme=`)).status).toBe(400);
    expect((await staff.get(`${path}/sessions?programme=x,${one.id}`)).status).toBe(400);
  });
});
