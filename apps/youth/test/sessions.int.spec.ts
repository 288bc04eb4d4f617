import { randomUUID } from 'node:crypto';

import { VolunteeringMembershipChangedV1, VolunteeringVolunteerScreenedV1 } from '@linli/contracts';
import { eventually, type TestWorld, type TestService } from '@linli/service/testing';

import { RegisterJobs } from '../src/register/register.jobs.js';
import { RosterJobs } from '../src/roster/roster.jobs.js';
import { begin, COMMUNITY, path, type Kit, type List, type Programme, type Session, type Somebody } from './kit.js';

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

describe('a term', () => {
  it('has its sessions on the real calendar: no holiday, the worked Saturday, a weekend course when school is out', async () => {
    make.at('08:00', '2026-09-25');
    const days = async (more: object) => {
      const { id } = await make.programme(staff, { firstDay: '2026-09-28', lastDay: '2026-10-11', ...more });
      return (await staff.get<List<Session>>(`${path}/sessions?programme=${id}`)).body.items.map(({ startsAt }) => startsAt.slice(0, 10));
    };
    expect(await days({})).toEqual(['2026-09-28', '2026-09-29', '2026-09-30', '2026-10-08', '2026-10-09', '2026-10-10']);
    expect(await days({ kind: 'weekend-course', title: '青葵周末公益学堂', weekdays: [6, 7], from: '09:00', to: '11:00' })).toEqual([
      '2026-10-11',
    ]);
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
    const change = (more: object, version?: number, by = staff) =>
      by.put<Programme>(`${path}/programmes/${programme.id}`, { ...body, ...more }, version ? { 'if-match': `"${version}"` } : {});
    expect((await change({ places: 3 }, undefined, elsewhere)).status).toBe(404);
    expect((await change({})).body.code).toBe('places-taken');
    expect((await change({ places: 3 }, 1)).status).toBe(412);
    expect((await change({ places: 3, weekdays: [3] }, programme.version)).body).toMatchObject({ free: 1, version: programme.version + 1 });
    const { body: planned } = await staff.get<List<Session>>(`${path}/sessions?programme=${programme.id}`);
    expect(planned.items.filter(({ state }) => state === 'planned').map(({ id, startsAt }) => [id, startsAt.slice(0, 10)])).toEqual(
      before.filter(({ startsAt }) => /11-25|12-02/.test(startsAt)).map(({ id, startsAt }) => [id, startsAt.slice(0, 10)]),
    );
    expect((await staff.post<Programme>(`${path}/programmes`, make.outline({ to: '16:00' }))).body.code).toBe('validation-failed');
  });
});

describe('the roster', () => {
  const add = (programme: string, accountId: string, role: string) =>
    staff.post<List<object>>(`${path}/programmes/${programme}/roster`, { accountId, role });

  it('held at other times is told to the families who have a place and to its roster; another title is not', async () => {
    const programme = await make.programme(staff);
    const teacher = await make.teacher(staff, programme.id);
    const { guardian, children } = await make.family();
    await make.enrol(guardian, programme.id, children);
    const noticed = async () => [(await kindsOf(guardian)).includes('times-changed'), (await kindsOf(teacher)).includes('times-changed')];
    const { kind: _kind, area: _area, ...outline } = make.outline();
    const change = (more: object) => staff.put(`${path}/programmes/${programme.id}`, { ...outline, ...more });
    expect((await change({ title: '四点半课堂' })).status).toBe(200);
    expect(await noticed()).toEqual([false, false]);
    expect((await change({ from: '17:00', to: '19:00' })).status).toBe(200);
    expect(await noticed()).toEqual([true, true]);
  });

  it('takes only who was screened within twelve months; when that runs out they fall off, and the staff hear of it', async () => {
    const programme = await make.programme(staff);
    const teacher = await service.person([{ role: 'teacher' }]);
    expect((await add(programme.id, teacher.accountId, 'teacher')).body.code).toBe('screening-required');
    expect(
      (await staff.put<{ code: string }>(`${path}/screenings/${staff.accountId}`, { area: COMMUNITY, passed: true, document: '自己' })).body
        .code,
    ).toBe('own-screening');
    await make.screened(staff, teacher.accountId);
    expect((await add(programme.id, teacher.accountId, 'teacher')).body.items).toMatchObject([
      { accountId: teacher.accountId, role: 'teacher', screenedUntil: expect.stringContaining('2027-11-24T00:00:0') },
    ]);
    expect((await teacher.get<List<Session>>(`${path}/sessions?mine=true`)).body.items).toHaveLength(9);
    await service.get(RosterJobs).screenings();
    expect((await teacher.get<List<Session>>(`${path}/sessions?mine=true`)).body.items).toHaveLength(9);
    make.at('08:05', '2027-11-24');
    await service.get(RosterJobs).screenings();
    expect((await teacher.get<List<Session>>(`${path}/sessions?mine=true`)).body.items).toEqual([]);
    expect(await kindsOf(staff)).toContain('screening-lapsed');
    expect(
      (await make.notices(staff)).find(({ kind, about }) => kind === 'screening-lapsed' && about.account === teacher.accountId)!.about,
    ).toMatchObject({ sessions: 0 });
    const changes = (await service.events('youth.roster.changed.v1')).filter(({ payload }) => payload.accountId === teacher.accountId);
    expect(changes.map(({ payload }) => payload.state)).toEqual(['on', 'lapsed']);
  });

  it('knows volunteers by what volunteering tells, and their minutes go back by event', async () => {
    const programme = await make.programme(staff);
    const volunteer = await service.person();
    const teamId = randomUUID();
    const screened = () =>
      service.publish(
        VolunteeringVolunteerScreenedV1,
        { type: 'volunteer', id: volunteer.accountId, version: 1 },
        { accountId: volunteer.accountId, screening: 'passed' },
      );
    // The stream is there once the service reads it.
    await eventually(
      () =>
        screened().then(
          () => true,
          () => false,
        ),
      Boolean,
    );
    await eventually(
      () => add(programme.id, volunteer.accountId, 'volunteer'),
      ({ body }) => body.code === 'not-a-member',
    );
    const membershipId = randomUUID();
    await service.publish(
      VolunteeringMembershipChangedV1,
      { type: 'membership', id: membershipId, version: 1 },
      { membershipId, accountId: volunteer.accountId, teamId, state: 'active' },
    );
    await eventually(
      () => add(programme.id, volunteer.accountId, 'volunteer'),
      ({ status }) => status === 201,
    );
    const session = await make.session(staff, programme.id);
    make.at('16:20');
    expect((await volunteer.post<Session>(`${path}/sessions/${session.id}/arrive`)).body).toMatchObject({ adults: 1, state: 'running' });
    expect((await volunteer.post<Session>(`${path}/sessions/${session.id}/arrive`)).body.code).toBe('duplicate');
    make.at('18:30');
    expect((await volunteer.post<Session>(`${path}/sessions/${session.id}/close`)).body).toMatchObject({ state: 'closed', adults: 0 });
    const served = (await service.events('youth.duty.served.v1')).filter(({ payload }) => payload.accountId === volunteer.accountId);
    expect(served).toMatchObject([{ payload: { teamId, sessionId: session.id } }]);
    const ahead = async () =>
      (await volunteer.get<List<Session>>(`${path}/sessions?mine=true&from=2026-11-25T00:00:00%2B08:00`)).body.items.length;
    // While the read model is built anew nobody falls off; when volunteering refuses them they do.
    await service.dataSource.query('DELETE FROM volunteer_screening WHERE account_id = $1', [volunteer.accountId]);
    await service.get(RosterJobs).screenings();
    expect(await ahead()).toBe(8);
    await service.publish(
      VolunteeringVolunteerScreenedV1,
      { type: 'volunteer', id: volunteer.accountId, version: 2 },
      { accountId: volunteer.accountId, screening: 'refused' },
    );
    await eventually(
      async () => {
        await service.get(RosterJobs).screenings();
        return ahead();
      },
      (sessions) => sessions === 0,
    );
  });
});

describe('the register', () => {
  it('is taken on a phone without network and sent later, twice: the same marks have the same outcome', async () => {
    const { teacher, session, families } = await make.running(3);
    const [a, b, c] = families.map(({ child }) => child) as [string, string, string];
    const noted: [string, string, Date, string][] = [
      [a, 'present', new Date('2026-11-24T16:32:00+08:00'), randomUUID()],
      [b, 'absent', new Date('2026-11-24T16:33:00+08:00'), randomUUID()],
      [b, 'present', new Date('2026-11-24T16:40:00+08:00'), randomUUID()],
    ];
    make.at('17:30');
    const first = await make.mark(teacher, session, ...noted);
    const again = await make.mark(teacher, session, ...noted);
    expect(first.body.items.map(({ outcome }) => outcome)).toEqual(['applied', 'applied', 'applied']);
    expect(again.body).toEqual(first.body);
    const { children, present, allowed } = await make.register(teacher, session);
    expect([present, allowed, children.map(({ state }) => state), children[0]!.name]).toEqual([
      2,
      10,
      ['present', 'present', 'expected'],
      '武小米',
    ]);
    const late = await make.mark(
      teacher,
      session,
      [a, 'absent', new Date('2026-11-24T16:31:00+08:00')],
      [randomUUID(), 'present'],
      [c, 'present', new Date('2026-11-24T17:31:00+08:00')],
    );
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
    expect(await make.register(teacher, session)).toMatchObject({
      present: 2,
      allowed: 2,
      room: 30,
      ratio: 2,
      title: '下午四点半课堂',
      kind: 'after-school',
      startsAt: '2026-11-24T08:30:00.000Z',
    });
    expect((await teacher.post<Session>(`${path}/sessions/${session}/leave`)).body).toMatchObject({
      code: 'ratio-exceeded',
      params: { present: 2, allowed: 0, adults: 0, ratio: 2, room: 30 },
    });
    await other.post(`${path}/sessions/${session}/arrive`);
    expect((await teacher.post<Session>(`${path}/sessions/${session}/leave`)).body.adults).toBe(1);
  });

  it('is refused too many by the table itself, if nobody counted (control)', async () => {
    const { session } = await make.running(1, { ratio: 2 });
    await expect(service.dataSource.query('UPDATE session SET present = 3 WHERE id = $1', [session])).rejects.toThrow('session_never_over');
    await expect(service.dataSource.query('UPDATE session SET present = 2 WHERE id = $1', [session])).resolves.toBeDefined();
  });

  describe('that nobody has taken', () => {
    const steps = async (...times: string[]) => {
      for (const time of times) {
        make.at(time);
        await service.get(RegisterJobs).cutOffs();
      }
    };
    const absent = async (teacher: Somebody, session: string) =>
      (await make.register(teacher, session)).children.filter(({ state }) => state === 'absent').length;

    it('makes no child absent when the teacher comes late: the minutes count from the first mark', async () => {
      const by = await make.staff();
      const { id } = await make.programme(by);
      const teacher = await make.teacher(by, id);
      const families = [await make.family(), await make.family()];
      for (const { guardian, children } of families) await make.enrol(guardian, id, children);
      const session = (await make.session(by, id)).id;
      await steps('16:49');
      make.at('16:55');
      await teacher.post(`${path}/sessions/${session}/arrive`);
      await steps('16:56');
      expect([await absent(teacher, session), await kindsOf(families[0]!.guardian), await kindsOf(families[1]!.guardian)]).toEqual([
        0,
        [],
        [],
      ]);
      expect(await kindsOf(teacher)).toContain('register-missing');
      await make.mark(teacher, session, [families[0]!.children[0]!, 'present']);
      await steps('17:15');
      expect(await absent(teacher, session)).toBe(0);
      await steps('17:17', '17:18');
      expect([await absent(teacher, session), await kindsOf(families[0]!.guardian), await kindsOf(families[1]!.guardian)]).toEqual([
        1,
        [],
        ['child-absent'],
      ]);
    });

    it('is asked for among the staff first; the families hear only later, and only what is known', async () => {
      const { staff: by, teacher, session, families } = await make.running(1);
      await steps('16:51', '16:52', '17:04');
      const asked = async (who: Somebody) =>
        (await make.notices(who)).filter(({ kind, about }) => kind === 'register-missing' && about.session === session).length;
      expect([await asked(by), await asked(teacher), await kindsOf(families[0]!.guardian)]).toEqual([1, 1, []]);
      await steps('17:06', '17:07', '18:40');
      expect([await asked(by), await kindsOf(families[0]!.guardian), await absent(teacher, session)]).toEqual([
        1,
        ['register-not-taken'],
        0,
      ]);
    });

    it('but was on a phone without a network, counts from when it was taken', async () => {
      const { teacher, session, families } = await make.running(2);
      await steps('17:10');
      await make.mark(teacher, session, [families[0]!.child, 'present', new Date('2026-11-24T16:33:00+08:00')]);
      await steps('17:10');
      expect(await kindsOf(families[1]!.guardian)).toContain('child-absent');
      expect(await kindsOf(families[0]!.guardian)).not.toContain('child-absent');
    });

    it('makes nobody absent when the class is closed either', async () => {
      const { staff: by, teacher, session, families } = await make.running(1);
      make.at('18:30');
      expect((await teacher.post<Session>(`${path}/sessions/${session}/close`)).body.state).toBe('closed');
      expect([await absent(teacher, session), await kindsOf(families[0]!.guardian)]).toEqual([0, []]);
      expect((await make.notices(by)).map(({ kind, about }) => [kind, about.session])).toContainEqual(['register-missing', session]);
    });
  });

  it('tells the guardians of a child who is not there when the cut-off has passed; one who comes later is present', async () => {
    const { teacher, session, families } = await make.running(2);
    await make.mark(teacher, session, [families[0]!.child, 'present']);
    await service.get(RegisterJobs).cutOffs();
    expect(await kindsOf(families[1]!.guardian)).toEqual([]);
    make.at('16:52');
    await service.get(RegisterJobs).cutOffs();
    await service.get(RegisterJobs).cutOffs();
    expect([await kindsOf(families[0]!.guardian), await kindsOf(families[1]!.guardian)]).toEqual([[], ['child-absent']]);
    expect((await make.mark(teacher, session, [families[1]!.child, 'present'])).body.items[0]!.outcome).toBe('applied');
  });

  it('where no adult came is told to the staff and to who was meant to come, once; one where somebody came, or nobody is expected, is not', async () => {
    const [empty, attended, idle] = [await make.programme(staff), await make.programme(staff), await make.programme(staff)];
    const [absent, there] = [await make.teacher(staff, empty.id), await make.teacher(staff, attended.id)];
    const alone = await make.teacher(staff, idle.id);
    for (const { id } of [empty, attended]) {
      const { guardian, children } = await make.family();
      await make.enrol(guardian, id, children);
    }
    const warned = async (person: Somebody) => (await kindsOf(person)).filter((kind) => kind === 'nobody-there').length;
    const before = await warned(staff);
    make.at('16:29');
    await there.post(`${path}/sessions/${(await make.session(staff, attended.id)).id}/arrive`);
    make.at('16:34');
    await service.get(RegisterJobs).nobodyThere();
    expect(await warned(absent)).toBe(0);
    make.at('16:35');
    for (const _ of [1, 2]) await service.get(RegisterJobs).nobodyThere();
    expect([await warned(absent), await warned(there), await warned(alone)]).toEqual([1, 0, 0]);
    // Other sessions of this file may have had nobody either.
    expect(await warned(staff)).toBeGreaterThan(before);
  });

  it('is masked for staff, whole for who is on duty, and closed to everybody else', async () => {
    const { teacher, staff: by, programme, session, families } = await make.running(1);
    await families[0]!.guardian.post(`${path}/children/${families[0]!.child}/consents`, {
      purpose: 'health-note',
      decision: 'given',
      noticeVersion: 1,
    });
    await families[0]!.guardian.put(`${path}/children/${families[0]!.child}`, { health: '花生过敏' });
    const childFor = async (who: Somebody) => (await make.register(who, session)).children[0]!;
    const healthFor = async (who: Somebody) => (await childFor(who)).health;
    const notedFor = async (who: Somebody) => (await childFor(who)).noted;
    expect((await make.register(teacher, session)).children).toMatchObject([{ name: '武小米', health: '花生过敏' }]);
    // Of the roster, but not there; and she who is there, before and after the class.
    const other = await make.teacher(by, programme);
    expect(await childFor(other)).toMatchObject({ noted: true });
    expect(await healthFor(other)).toBeUndefined();
    // That there is one is known from the day before: the phone may have no network in the room.
    make.at('08:00');
    expect([await healthFor(teacher), await notedFor(teacher), await notedFor(other)]).toEqual([undefined, true, true]);
    expect([await healthFor(by), await notedFor(by)]).toEqual([undefined, undefined]);
    make.at('08:00', '2026-11-23');
    expect([await healthFor(teacher), await notedFor(teacher)]).toEqual([undefined, undefined]);
    make.at('21:31');
    expect([await healthFor(teacher), await notedFor(teacher)]).toEqual([undefined, undefined]);
    make.at('18:30');
    await teacher.post(`${path}/sessions/${session}/close`);
    expect(await healthFor(teacher)).toBeUndefined();
    const [masked] = (await make.register(by, session)).children;
    expect([masked!.name, masked!.health]).toEqual(['武**', undefined]);
    for (const stranger of [families[0]!.guardian, await service.person([{ role: 'teacher' }])]) {
      expect((await stranger.get(`${path}/sessions/${session}/register`)).status).toBe(404);
      expect((await make.mark(stranger, session, [families[0]!.child, 'absent'])).status).toBe(404);
    }
  });
});

describe('a course', () => {
  it('is completed by attendance; a cancelled session is made up for', async () => {
    make.at('08:00', '2026-11-20');
    const { id } = await make.programme(staff, {
      kind: 'weekend-course',
      weekdays: [6],
      firstDay: '2026-11-21',
      lastDay: '2026-11-28',
      from: '09:00',
      to: '11:00',
      completion: 1,
    });
    const teacher = await make.teacher(staff, id);
    const { guardian, children } = await make.family();
    await make.enrol(guardian, id, children);
    const sessions = (await staff.get<List<Session>>(`${path}/sessions?programme=${id}`)).body.items;
    const attend = async (session: string, day: string) => {
      make.at('09:00', day);
      await teacher.post(`${path}/sessions/${session}/arrive`);
      await make.mark(teacher, session, [children[0]!, 'present']);
      const [own] = await make.adults(guardian, children[0]!);
      await make.collect(teacher, session, { child: children[0], code: await make.codeOf(guardian, own!.id) });
      expect((await teacher.post<Session>(`${path}/sessions/${session}/close`)).body.state).toBe('closed');
    };
    const completion = async () =>
      (await staff.get<List<{ held: number; attended: number; completed: boolean }>>(`${path}/programmes/${id}/completion`)).body.items[0];
    expect((await staff.post<Session>(`${path}/sessions/${sessions[0]!.id}/cancel`, { reason: '教室停电' })).body.state).toBe('cancelled');
    expect(await kindsOf(guardian)).toContain('session-cancelled');
    expect(
      (await staff.post<Session>(`${path}/sessions/${sessions[0]!.id}/make-up`, { date: '2026-10-01', from: '09:00', to: '11:00' })).body
        .code,
    ).toBe('validation-failed');
    const { body: other } = await staff.post<Session>(`${path}/sessions/${sessions[0]!.id}/make-up`, {
      date: '2026-11-29',
      from: '09:00',
      to: '11:00',
    });
    await attend(sessions[1]!.id, '2026-11-28');
    expect(await completion()).toMatchObject({ held: 1, attended: 1, completed: true });
    make.at('09:00', '2026-11-29');
    await attend(other.id, '2026-11-29');
    expect(await completion()).toMatchObject({ held: 2, attended: 2, completed: true });
    const attendance = (by: Somebody) =>
      by.get<List<object> & { held: number }>(`${path}/children/${children[0]}/attendance?programme=${id}`);
    const { body: own } = await attendance(guardian);
    expect(own).toMatchObject({ held: 2, attended: 2, completed: true });
    expect(own.items).toMatchObject([
      { session: sessions[0]!.id, state: 'cancelled' },
      { session: sessions[1]!.id, state: 'closed', attendance: 'collected' },
      { session: other.id, makesUpFor: sessions[0]!.id, attendance: 'collected' },
    ]);
    expect(own.items[0]).not.toHaveProperty('attendance');
    const [line] = await service.dataSource.query<{ after: object }[]>(
      `SELECT after FROM audit_line WHERE action = 'child.read' AND resource_id = $1 AND account_id = $2 ORDER BY seq DESC LIMIT 1`,
      [children[0], guardian.accountId],
    );
    expect(line).toMatchObject({ after: { purpose: 'attend' } });
    expect((await attendance(await service.person())).status).toBe(404);
    await staff.post(`${path}/children/${children[0]}/bars`, {
      accountId: guardian.accountId,
      document: '(2026)晋0321民初88号',
      reason: '人身安全保护令',
    });
    expect((await attendance(guardian)).body.code).toBe('guardian-barred');
  });
});
