import { randomUUID } from 'node:crypto';

import { VolunteeringMembershipChangedV1, VolunteeringVolunteerScreenedV1 } from '@linli/contracts';
import { eventually, TestWorld, type TestService } from '@linli/service/testing';

import { RegisterSweep } from '../src/register/register.sweep.js';
import { youth } from '../src/service.js';
import { COMMUNITY, kit, path, type Child, type List, type Programme, type Session, type Somebody } from './kit.js';

let world: TestWorld;
let service: TestService;
let staff: Somebody;
let make: ReturnType<typeof kit>;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(youth);
  make = kit(service);
  make.at('08:00');
  staff = await make.staff();
});
afterAll(() => world.stop());
beforeEach(() => make.at('08:00'));

const collect = (by: Somebody, session: string, body: object) => by.post<{ code: string; outcome: string }>(`${path}/sessions/${session}/collections`, { id: randomUUID(), occurredAt: service.clock.now().toISOString(), ...body });
const adults = async (guardian: Somebody, child: string) => (await guardian.get<List<{ id: string; accountId?: string; barred: boolean }>>(`${path}/children/${child}/pickup-adults`)).body.items;
const codeOf = async (guardian: Somebody, adult: string) => (await guardian.post<{ code: string }>(`${path}/pickup-adults/${adult}/codes`)).body.code;
const kindsOf = async (person: Somebody) => (await make.notices(person)).map(({ kind }) => kind);

describe('a term', () => {
  it('has its sessions on the real calendar: no holiday, the worked Saturday, a weekend course when school is out', async () => {
    make.at('08:00', '2026-09-25');
    const days = async (more: object) => {
      const { id } = await make.programme(staff, { firstDay: '2026-09-28', lastDay: '2026-10-11', ...more });
      return (await staff.get<List<Session>>(`${path}/sessions?programme=${id}`)).body.items.map(({ startsAt }) => startsAt.slice(0, 10));
    };
    expect(await days({})).toEqual(['2026-09-28', '2026-09-29', '2026-09-30', '2026-10-08', '2026-10-09', '2026-10-10']);
    expect(await days({ kind: 'weekend-course', title: '青葵周末公益学堂', weekdays: [6, 7], from: '09:00', to: '11:00' })).toEqual(['2026-10-11']);
  });

  it('is made and changed by the staff of its area only; sessions ahead move with it, places never below what is taken', async () => {
    const programme = await make.programme(staff, { places: 2 });
    const { guardian, children } = await make.family(2);
    await make.enrol(guardian, programme.id, children);
    const before = (await staff.get<List<Session>>(`${path}/sessions?programme=${programme.id}`)).body.items;
    const elsewhere = await service.person([{ role: 'community-staff', area: '140321002002' }]);
    expect((await elsewhere.post(`${path}/programmes`, make.outline())).status).toBe(403);
    expect((await guardian.post(`${path}/programmes`, make.outline())).status).toBe(403);
    const { kind: _kind, area: _area, ...body } = make.outline({ places: 1 });
    const change = (more: object, version?: number, by = staff) => by.put<Programme>(`${path}/programmes/${programme.id}`, { ...body, ...more }, version ? { 'if-match': `"${version}"` } : {});
    expect((await change({ places: 3 }, undefined, elsewhere)).status).toBe(404);
    expect((await change({})).body.code).toBe('places-taken');
    expect((await change({ places: 3 }, 1)).status).toBe(412);
    expect((await change({ places: 3, weekdays: [3] }, programme.version)).body).toMatchObject({ free: 1, version: programme.version + 1 });
    const { body: planned } = await staff.get<List<Session>>(`${path}/sessions?programme=${programme.id}`);
    expect(planned.items.filter(({ state }) => state === 'planned').map(({ id, startsAt }) => [id, startsAt.slice(0, 10)])).toEqual(before.filter(({ startsAt }) => /11-25|12-02/.test(startsAt)).map(({ id, startsAt }) => [id, startsAt.slice(0, 10)]));
    expect((await staff.post<Programme>(`${path}/programmes`, make.outline({ to: '16:00' }))).body.code).toBe('validation-failed');
  });
});

describe('the roster', () => {
  const add = (programme: string, accountId: string, role: string) => staff.post<List<object>>(`${path}/programmes/${programme}/roster`, { accountId, role });

  it('takes only who was screened within twelve months; when that runs out they fall off, and the staff hear of it', async () => {
    const programme = await make.programme(staff);
    const teacher = await service.person([{ role: 'teacher' }]);
    expect((await add(programme.id, teacher.accountId, 'teacher')).body.code).toBe('screening-required');
    expect((await staff.put<{ code: string }>(`${path}/screenings/${staff.accountId}`, { area: COMMUNITY, passed: true, document: '自己' })).body.code).toBe('own-screening');
    await make.screened(staff, teacher.accountId);
    expect((await add(programme.id, teacher.accountId, 'teacher')).body.items).toMatchObject([{ accountId: teacher.accountId, role: 'teacher', screenedUntil: expect.stringContaining('2027-11-24T00:00:0') }]);
    expect((await teacher.get<List<Session>>(`${path}/sessions?mine=true`)).body.items).toHaveLength(9);
    await service.get(RegisterSweep).screenings();
    expect((await teacher.get<List<Session>>(`${path}/sessions?mine=true`)).body.items).toHaveLength(9);
    make.at('08:05', '2027-11-24');
    await service.get(RegisterSweep).screenings();
    expect((await teacher.get<List<Session>>(`${path}/sessions?mine=true`)).body.items).toEqual([]);
    expect(await kindsOf(staff)).toContain('screening-lapsed');
    const changes = (await service.events('youth.roster.changed.v1')).filter(({ payload }) => payload.accountId === teacher.accountId);
    expect(changes.map(({ payload }) => payload.state)).toEqual(['on', 'lapsed']);
  });

  it('knows volunteers by what volunteering tells, and their minutes go back by event', async () => {
    const programme = await make.programme(staff);
    const volunteer = await service.person();
    const teamId = randomUUID();
    const screened = () => service.tell(VolunteeringVolunteerScreenedV1, { type: 'volunteer', id: volunteer.accountId, version: 1 }, { accountId: volunteer.accountId, screening: 'passed' });
    // The stream is there once the service reads it.
    await eventually(() => screened().then(() => true, () => false), Boolean);
    await eventually(() => add(programme.id, volunteer.accountId, 'volunteer'), ({ body }) => body.code === 'not-a-member');
    const membershipId = randomUUID();
    await service.tell(VolunteeringMembershipChangedV1, { type: 'membership', id: membershipId, version: 1 }, { membershipId, accountId: volunteer.accountId, teamId, state: 'active' });
    await eventually(() => add(programme.id, volunteer.accountId, 'volunteer'), ({ status }) => status === 201);
    const session = await make.session(staff, programme.id);
    make.at('16:20');
    expect((await volunteer.post<Session>(`${path}/sessions/${session.id}/arrive`)).body).toMatchObject({ adults: 1, state: 'running' });
    expect((await volunteer.post<Session>(`${path}/sessions/${session.id}/arrive`)).body.code).toBe('duplicate');
    make.at('18:30');
    expect((await volunteer.post<Session>(`${path}/sessions/${session.id}/close`)).body).toMatchObject({ state: 'closed', adults: 0 });
    const served = (await service.events('youth.duty.served.v1')).filter(({ payload }) => payload.accountId === volunteer.accountId);
    expect(served).toMatchObject([{ payload: { teamId, sessionId: session.id } }]);
    const ahead = async () => (await volunteer.get<List<Session>>(`${path}/sessions?mine=true&from=2026-11-25T00:00:00%2B08:00`)).body.items.length;
    // While the read model is built anew nobody falls off; when volunteering refuses them they do.
    await service.dataSource.query('DELETE FROM volunteer_screening WHERE account_id = $1', [volunteer.accountId]);
    await service.get(RegisterSweep).screenings();
    expect(await ahead()).toBe(8);
    await service.tell(VolunteeringVolunteerScreenedV1, { type: 'volunteer', id: volunteer.accountId, version: 2 }, { accountId: volunteer.accountId, screening: 'refused' });
    await eventually(async () => {
      await service.get(RegisterSweep).screenings();
      return ahead();
    }, (sessions) => sessions === 0);
  });
});

describe('the register', () => {
  it('is taken on a phone without network and sent later, twice: the same marks have the same outcome', async () => {
    const { teacher, session, families } = await make.running(3);
    const [a, b, c] = families.map(({ child }) => child) as [string, string, string];
    const noted: [string, string, Date, string][] = [[a, 'present', new Date('2026-11-24T16:32:00+08:00'), randomUUID()], [b, 'absent', new Date('2026-11-24T16:33:00+08:00'), randomUUID()], [b, 'present', new Date('2026-11-24T16:40:00+08:00'), randomUUID()]];
    make.at('17:30');
    const first = await make.mark(teacher, session, ...noted);
    const again = await make.mark(teacher, session, ...noted);
    expect(first.body.items.map(({ outcome }) => outcome)).toEqual(['applied', 'applied', 'applied']);
    expect(again.body).toEqual(first.body);
    const { children, present, allowed } = await make.register(teacher, session);
    expect([present, allowed, children.map(({ state }) => state), children[0]!.name]).toEqual([2, 10, ['present', 'present', 'expected'], '武小米']);
    const late = await make.mark(teacher, session, [a, 'absent', new Date('2026-11-24T16:31:00+08:00')], [randomUUID(), 'present'], [c, 'present', new Date('2026-11-24T17:31:00+08:00')]);
    expect(late.body.items.map(({ outcome, reason }) => reason ?? outcome)).toEqual(['overtaken', 'not-on-register', 'applied']);
    const { body: kept } = await teacher.get<List<{ id: string }>>(`${path}/sessions/${session}/conflicts`);
    expect(kept.items).toHaveLength(2);
    await teacher.post(`${path}/marks/${kept.items[0]!.id}/settle`);
    expect((await teacher.get<List<object>>(`${path}/sessions/${session}/conflicts`)).body.items).toHaveLength(1);
  });

  it('never has more children than the room and the adults allow, however many phones send at once', async () => {
    const { teacher, staff: by, programme, session, families } = await make.running(6, { ratio: 2 });
    const other = await make.teacher(by, programme);
    const answers = await Promise.all(families.map(({ child }, i) => make.mark(i % 2 ? teacher : other, session, [child, 'present'])));
    const outcomes = answers.map(({ body }) => body.items[0]!.reason ?? body.items[0]!.outcome);
    expect(outcomes.sort()).toEqual(['applied', 'applied', ...Array.from({ length: 4 }, () => 'ratio-exceeded')]);
    expect(await make.register(teacher, session)).toMatchObject({ present: 2, allowed: 2, room: 30, ratio: 2, title: '下午四点半课堂', kind: 'after-school', startsAt: '2026-11-24T08:30:00.000Z' });
    expect((await teacher.post<Session>(`${path}/sessions/${session}/leave`)).body).toMatchObject({ code: 'ratio-exceeded', params: { present: 2, allowed: 0, adults: 0, ratio: 2, room: 30 } });
    await other.post(`${path}/sessions/${session}/arrive`);
    expect((await teacher.post<Session>(`${path}/sessions/${session}/leave`)).body.adults).toBe(1);
  });

  it('is refused too many by the table itself, if nobody counted (control)', async () => {
    const { session } = await make.running(1, { ratio: 2 });
    await expect(service.dataSource.query('UPDATE session SET present = 3 WHERE id = $1', [session])).rejects.toThrow('session_never_over');
    await expect(service.dataSource.query('UPDATE session SET present = 2 WHERE id = $1', [session])).resolves.toBeDefined();
  });

  it('tells the guardians of a child who is not there when the cut-off has passed; one who comes later is present', async () => {
    const { teacher, session, families } = await make.running(2);
    await make.mark(teacher, session, [families[0]!.child, 'present']);
    await service.get(RegisterSweep).cutOffs();
    expect(await kindsOf(families[1]!.guardian)).toEqual([]);
    make.at('16:51');
    await service.get(RegisterSweep).cutOffs();
    await service.get(RegisterSweep).cutOffs();
    expect([await kindsOf(families[0]!.guardian), await kindsOf(families[1]!.guardian)]).toEqual([[], ['child-absent']]);
    expect((await make.mark(teacher, session, [families[1]!.child, 'present'])).body.items[0]!.outcome).toBe('applied');
  });

  it('is masked for staff, whole for who is on duty, and closed to everybody else', async () => {
    const { teacher, staff: by, session, families } = await make.running(1);
    await families[0]!.guardian.post(`${path}/children/${families[0]!.child}/consents`, { purpose: 'health-note', decision: 'given', noticeVersion: 1 });
    await families[0]!.guardian.put(`${path}/children/${families[0]!.child}`, { health: '花生过敏' });
    expect((await make.register(teacher, session)).children).toMatchObject([{ name: '武小米', health: '花生过敏' }]);
    const [masked] = (await make.register(by, session)).children;
    expect([masked!.name, masked!.health]).toEqual(['武**', undefined]);
    for (const stranger of [families[0]!.guardian, await service.person([{ role: 'teacher' }])]) {
      expect((await stranger.get(`${path}/sessions/${session}/register`)).status).toBe(404);
      expect((await make.mark(stranger, session, [families[0]!.child, 'absent'])).status).toBe(404);
    }
  });
});

describe('collection', () => {
  it('is by a named adult with a code that is good once; a session does not close before', async () => {
    const { teacher, session, families } = await make.running(1);
    const { guardian, child } = families[0]!;
    await make.mark(teacher, session, [child, 'present']);
    make.at('18:30');
    expect((await teacher.post<Session>(`${path}/sessions/${session}/close`)).body).toMatchObject({ code: 'not-collected', params: { waiting: 1 } });
    const { body: grandpa } = await guardian.post<{ id: string }>(`${path}/children/${child}/pickup-adults`, { name: '武大山', phone: '13803531111', relation: 'grandparent' });
    const code = await codeOf(guardian, grandpa.id);
    expect((await collect(teacher, session, { child, code: '000000' === code ? '000001' : '000000' })).body.code).toBe('pickup-code-wrong');
    expect(await kindsOf(guardian)).toEqual(['pickup-refused']);
    const id = randomUUID();
    const handed = await collect(teacher, session, { id, child, code });
    expect([handed.status, handed.body.outcome]).toEqual([201, 'collected']);
    expect((await collect(teacher, session, { id, child, code })).body.outcome).toBe('collected');
    expect((await collect(teacher, session, { child, code })).body.code).toBe('wrong-state');
    expect((await teacher.post<Session>(`${path}/sessions/${session}/close`)).body.state).toBe('closed');
    expect((await make.mark(teacher, session, [child, 'absent'])).body.items[0]).toMatchObject({ reason: 'already-collected' });
    expect(await kindsOf(guardian)).toEqual(['child-collected', 'pickup-refused']);
    const log = (by: Somebody) => by.get<List<{ outcome: string; reason?: string; relation?: string }>>(`${path}/sessions/${session}/handovers`);
    expect((await log(teacher)).body.items.map(({ outcome, reason, relation }) => [reason ?? outcome, relation])).toEqual([['collected', 'grandparent'], ['pickup-code-wrong', undefined]]);
    expect((await log(guardian)).status).toBe(404);
  });

  it('by two phones at once hands the child over once', async () => {
    const { teacher, staff: by, programme, session, families } = await make.running(1);
    const { guardian, child } = families[0]!;
    const other = await make.teacher(by, programme);
    await make.mark(teacher, session, [child, 'present']);
    const [own] = await adults(guardian, child);
    const code = await codeOf(guardian, own!.id);
    const answers = await Promise.all([teacher, other, teacher, other].map((one) => collect(one, session, { child, code })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect((await make.register(teacher, session)).present).toBe(0);
  });

  it('is asked for and approved once: an answer stands', async () => {
    const { teacher, session, families } = await make.running(1);
    const { guardian, child } = families[0]!;
    await make.mark(teacher, session, [child, 'present']);
    const { body } = await teacher.post<{ id: string }>(`${path}/sessions/${session}/pickup-requests`, { child, name: '孙邻居', phone: '13803532222', relation: 'neighbour' });
    const answers = await Promise.all(['approve', 'deny', 'approve'].map((answer) => guardian.post(`${path}/pickup-requests/${body.id}/${answer}`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('by a barred guardian is refused with a good code, written down, and pushed at once', async () => {
    const { teacher, staff: by, session, families } = await make.running(1);
    const { guardian, child } = families[0]!;
    const father = await service.person();
    const { body: invitation } = await guardian.post<{ code: string }>(`${path}/children/${child}/guardian-invitations`, { relation: 'father' });
    await father.post(`${path}/guardianships`, { code: invitation.code });
    await make.mark(teacher, session, [child, 'present']);
    const his = (await adults(father, child)).find(({ accountId }) => accountId === father.accountId)!;
    const code = await codeOf(father, his.id);
    await by.post(`${path}/children/${child}/bars`, { accountId: father.accountId, document: '(2026)晋0321民初88号', reason: '人身安全保护令' });
    const refused = await collect(teacher, session, { child, code });
    expect([refused.status, refused.body.code]).toEqual([422, 'pickup-barred']);
    expect([await kindsOf(guardian), await kindsOf(by), await kindsOf(father)]).toEqual([['pickup-refused'], expect.arrayContaining(['pickup-refused']), []]);
    expect((await father.post<Child>(`${path}/pickup-adults/${his.id}/codes`)).status).toBe(404);
    expect((await service.dataSource.query<object[]>('SELECT outcome, reason FROM handover WHERE session_id = $1', [session]))).toEqual([{ outcome: 'refused', reason: 'pickup-barred' }]);
    expect((await make.register(teacher, session)).children).toMatchObject([{ state: 'present' }]);
  });

  it('by somebody who is not named needs a guardian’s yes on their phone; a bar on their number beats it', async () => {
    const { teacher, staff: by, session, families } = await make.running(1);
    const { guardian, child } = families[0]!;
    await make.mark(teacher, session, [child, 'present']);
    const ask = async () => (await teacher.post<{ id: string }>(`${path}/sessions/${session}/pickup-requests`, { child, name: '孙邻居', phone: '138 0353 2222', relation: 'neighbour' })).body.id;
    const atTheDoor = async (by: Somebody) => (await by.get<List<{ id: string; name: string; state: string; phone?: string; allowedActions: string[] }>>(`${path}/sessions/${session}/pickup-requests`)).body.items;
    const request = await ask();
    expect(await atTheDoor(teacher)).toEqual([expect.objectContaining({ id: request, name: '孙邻居', state: 'asked', allowedActions: [] })]);
    expect((await atTheDoor(by)).map(({ name, phone }) => [name, phone])).toEqual([['孙**', undefined]]);
    expect((await guardian.get(`${path}/sessions/${session}/pickup-requests`)).status).toBe(404);
    expect(await kindsOf(guardian)).toEqual(['pickup-asked']);
    expect((await collect(teacher, session, { child, request })).body.code).toBe('pickup-not-approved');
    const { body } = await guardian.get<List<{ id: string; name: string; allowedActions: string[] }>>(`${path}/pickup-requests`);
    expect(body.items).toMatchObject([{ id: request, name: '孙邻居', allowedActions: ['approve', 'deny'] }]);
    expect((await teacher.post(`${path}/pickup-requests/${request}/approve`)).status).toBe(403);
    await guardian.post(`${path}/pickup-requests/${request}/deny`);
    expect((await collect(teacher, session, { child, request })).body.code).toBe('pickup-not-approved');
    const second = await ask();
    await guardian.post(`${path}/pickup-requests/${second}/approve`);
    const { body: bar } = await by.post<{ id: string }>(`${path}/children/${child}/bars`, { phone: '13803532222', name: '孙邻居', document: '(2026)晋0321民初90号', reason: '禁止接触' });
    expect((await collect(teacher, session, { child, request: second })).body.code).toBe('pickup-barred');
    await by.post(`${path}/bars/${bar.id}/lift`);
    expect((await atTheDoor(teacher)).map(({ state, allowedActions }) => [state, allowedActions])).toEqual([['approved', ['hand-over']], ['denied', []]]);
    expect((await collect(teacher, session, { child, request: second })).status).toBe(201);
    expect((await atTheDoor(teacher)).map(({ id }) => id)).toEqual([request]);
  });

  it('takes no more than five wrong codes', async () => {
    const { teacher, session, families } = await make.running(1);
    const { guardian, child } = families[0]!;
    await make.mark(teacher, session, [child, 'present']);
    const [own] = await adults(guardian, child);
    const code = await codeOf(guardian, own!.id);
    const wrong = code === '111111' ? '222222' : '111111';
    for (let i = 0; i < 5; i++) expect((await collect(teacher, session, { child, code: wrong })).body.code).toBe('pickup-code-wrong');
    expect((await collect(teacher, session, { child, code })).status).toBe(429);
    make.at('16:50');
    expect((await collect(teacher, session, { child, code })).status).toBe(201);
  });

  it('that nobody comes for is told to the grid, without anybody’s name', async () => {
    const { teacher, staff: by, session, families } = await make.running(1);
    await make.mark(teacher, session, [families[0]!.child, 'present']);
    make.at('18:59');
    await service.get(RegisterSweep).uncollected();
    const told = async () => (await service.events('youth.session.uncollected.v1')).filter(({ payload }) => payload.sessionId === session);
    expect(await told()).toEqual([]);
    make.at('19:00');
    await service.get(RegisterSweep).uncollected();
    await service.get(RegisterSweep).uncollected();
    expect(await told()).toMatchObject([{ payload: { waiting: 1, site: '南关社区二楼活动室', area: COMMUNITY } }]);
    expect([await kindsOf(families[0]!.guardian), (await kindsOf(by)).includes('not-collected')]).toEqual([['not-collected'], true]);
  });
});

describe('a course', () => {
  it('is completed by attendance; a cancelled session is made up for', async () => {
    make.at('08:00', '2026-11-20');
    const { id } = await make.programme(staff, { kind: 'weekend-course', weekdays: [6], firstDay: '2026-11-21', lastDay: '2026-11-28', from: '09:00', to: '11:00', completion: 1 });
    const teacher = await make.teacher(staff, id);
    const { guardian, children } = await make.family();
    await make.enrol(guardian, id, children);
    const sessions = (await staff.get<List<Session>>(`${path}/sessions?programme=${id}`)).body.items;
    const attend = async (session: string, day: string) => {
      make.at('09:00', day);
      await teacher.post(`${path}/sessions/${session}/arrive`);
      await make.mark(teacher, session, [children[0]!, 'present']);
      const [own] = await adults(guardian, children[0]!);
      await collect(teacher, session, { child: children[0], code: await codeOf(guardian, own!.id) });
      expect((await teacher.post<Session>(`${path}/sessions/${session}/close`)).body.state).toBe('closed');
    };
    const completion = async () => (await staff.get<List<{ held: number; attended: number; completed: boolean }>>(`${path}/programmes/${id}/completion`)).body.items[0];
    expect((await staff.post<Session>(`${path}/sessions/${sessions[0]!.id}/cancel`, { reason: '教室停电' })).body.state).toBe('cancelled');
    expect(await kindsOf(guardian)).toContain('session-cancelled');
    expect((await staff.post<Session>(`${path}/sessions/${sessions[0]!.id}/make-up`, { date: '2026-10-01', from: '09:00', to: '11:00' })).body.code).toBe('validation-failed');
    const { body: other } = await staff.post<Session>(`${path}/sessions/${sessions[0]!.id}/make-up`, { date: '2026-11-29', from: '09:00', to: '11:00' });
    await attend(sessions[1]!.id, '2026-11-28');
    expect(await completion()).toMatchObject({ held: 1, attended: 1, completed: true });
    make.at('09:00', '2026-11-29');
    await attend(other.id, '2026-11-29');
    expect(await completion()).toMatchObject({ held: 2, attended: 2, completed: true });
  });
});
