import { randomUUID } from 'node:crypto';

import { PersonalData, system, UnitOfWork, type Caller, type Tx } from '@linli/service';
import { type TestWorld, type TestService } from '@linli/service/testing';

import { RetainedJobs } from '../src/people/retained.jobs.js';
import { begin, COMMUNITY, path, type Child, type Enrolment, type Kit, type List, type Programme, type Somebody } from './kit.js';

let world: TestWorld;
let service: TestService;
let staff: Somebody;
let make: Kit;
beforeAll(async () => {
  ({ world, service, make, staff } = await begin());
});
afterAll(() => world.stop());
beforeEach(() => make.at('08:00'));

const consent = (guardian: Somebody, child: string, purpose: string, decision: string, noticeVersion = 1) =>
  guardian.post<Child & { forgotten?: boolean }>(`${path}/children/${child}/consents`, { purpose, decision, noticeVersion });
const rowsOf = async (table: string, column: string, id: string) =>
  (await service.dataSource.query<unknown[]>(`SELECT 1 FROM ${table} WHERE ${column} = $1`, [id])).length;

describe('a child', () => {
  it('is registered by a guardian with what they consent to, and kept sealed', async () => {
    const guardian = await service.person();
    const child = await make.child(guardian, { school: '南关小学' });
    expect(child).toMatchObject({
      name: '武小米',
      school: '南关小学',
      consents: ['attend', 'pickup'],
      guardians: [{ accountId: guardian.accountId, relation: 'mother', barred: false }],
    });
    const [row] = await service
      .get(UnitOfWork)
      .as(system, (tx) => tx.manager.query<{ name: Buffer }[]>('SELECT name FROM child_person WHERE child_id = $1', [child.id]));
    expect(row!.name.includes('武')).toBe(false);
    expect((await guardian.get<List<Child>>(`${path}/children/mine`)).body.items).toMatchObject([{ id: child.id, name: '武小米' }]);
  });

  it.each([
    ['without consent', { consents: [] }, 'consent-required'],
    ['with a health note nobody consented to', { health: '花生过敏' }, 'consent-required'],
    [
      'with consent to a notice that is not there',
      { consents: [{ purpose: 'attend', decision: 'given', noticeVersion: 7 }] },
      'notice-outdated',
    ],
    ['born tomorrow', { birthday: '2026-11-25' }, 'validation-failed'],
    ['on no day at all', { birthday: '2018-02-30' }, 'validation-failed'],
  ])('is not registered %s', async (_name, more, code) => {
    const guardian = await service.person();
    const { body } = await guardian.post<Child>(`${path}/children`, {
      name: '武小米',
      birthday: '2018-05-20',
      area: COMMUNITY,
      relation: 'mother',
      consents: make.consents('attend'),
      ...more,
    });
    expect(body.code).toBe(code);
    expect((await guardian.get<List<Child>>(`${path}/children/mine`)).body.items).toEqual([]);
  });

  it('is nobody else’s: another resident and the staff of elsewhere get 404, staff see it masked, and in full with a reason', async () => {
    const child = await make.child(await service.person());
    const elsewhere = await service.person([{ role: 'community-staff', area: '140321002002' }]);
    for (const stranger of [await service.person(), elsewhere])
      expect((await stranger.get(`${path}/children/${child.id}`)).status).toBe(404);
    expect((await staff.get<Child>(`${path}/children/${child.id}`)).body.name).toBe('武**');
    const unmask = (reason: string) => staff.post<Child>(`${path}/children/${child.id}/unmask`, { purpose: 'attend', reason });
    expect((await unmask('核对武小米的报名表')).body.code).toBe('names-child');
    expect((await unmask('核对纸质报名表')).body.name).toBe('武小米');
    const [line] = await service.dataSource.query<{ reason: string; after: object }[]>(
      `SELECT reason, after FROM audit_line WHERE action = 'child.read' AND resource_id = $1 AND reason IS NOT NULL`,
      [child.id],
    );
    expect(line).toMatchObject({ reason: '核对纸质报名表', after: { purpose: 'attend', masked: false } });
    expect(
      (await staff.post<Child>(`${path}/children/${child.id}/unmask`, { purpose: 'contact', reason: '核对纸质报名表' })).body.code,
    ).toBe('consent-required');
    // The notice of a health note names the teacher on duty, and nobody else.
    expect(
      (await staff.post<Child>(`${path}/children/${child.id}/unmask`, { purpose: 'health-note', reason: '核对纸质报名表' })).body.code,
    ).toBe('forbidden');
  });

  it('is to a stranger as if it were not there: whatever is asked, the answer is that to a child that is made up', async () => {
    const { guardian, children } = await make.family();
    const [child] = children as [string];
    const [adult] = await make.adults(guardian, child);
    const programme = await make.programme(staff);
    const strangers = [
      await service.person(),
      await service.person([{ role: 'guardian' }]),
      await service.person([{ role: 'teacher' }]),
      await service.person([{ role: 'system-admin' }]),
      await service.person([{ role: 'community-staff', area: '140321002002' }]),
    ];
    const asked: [string, string, object?][] = [
      ['GET', 'children/:id'],
      ['PUT', 'children/:id', { name: '武小米' }],
      ['POST', 'children/:id/unmask', { purpose: 'attend', reason: '核对报名表' }],
      ['GET', 'children/:id/consents'],
      ['POST', 'children/:id/consents', { purpose: 'photo', decision: 'given', noticeVersion: 1 }],
      ['POST', 'children/:id/guardian-invitations', { relation: 'father' }],
      ['DELETE', 'children/:id/guardianship'],
      ['GET', 'children/:id/bars'],
      ['POST', 'children/:id/bars', { phone: '13803530000', name: '某人', document: '(2026)晋0321民初88号', reason: '人身安全保护令' }],
      ['GET', 'children/:id/pickup-adults'],
      ['POST', 'children/:id/pickup-adults', { name: '某人', phone: '13803530000', relation: 'grandparent' }],
      ['GET', `children/:id/attendance?programme=${programme.id}`],
      ['POST', `programmes/${programme.id}/enrolments`, { children: [':id'] }],
    ];
    const { paths } = (await (await fetch(`${service.address}/openapi.json`)).json()) as { paths: Record<string, Record<string, object>> };
    const operations = Object.entries(paths).flatMap(([at, methods]) =>
      at.includes('/children/{id}')
        ? Object.keys(methods).map((method) => `${method.toUpperCase()} ${at.slice(path.length + 1).replace('{id}', ':id')}`)
        : [],
    );
    expect(operations.sort()).toEqual(
      asked
        .map(([method, at]) => `${method} ${at.split('?')[0]}`)
        .filter((one) => one.includes('children/:id'))
        .sort(),
    );
    const answerTo = async (who: Somebody, [method, at, body]: (typeof asked)[number], id: string) => {
      const answer = await fetch(`${service.address}${path}/${at.replace(':id', id)}`, {
        method,
        headers: { authorization: `Bearer ${who.token}`, ...(body ? { 'content-type': 'application/json' } : {}) },
        ...(body ? { body: JSON.stringify(body).replace(':id', id) } : {}),
      });
      const { traceId: _traceId, ...problem } = (await answer.json()) as { traceId: string };
      return { status: answer.status, ...problem };
    };
    for (const who of strangers) {
      for (const one of asked) {
        const real = await answerTo(who, one, child);
        expect([one, real]).toEqual([one, await answerTo(who, one, randomUUID())]);
        expect(real.status).toBe(404);
      }
    }
    for (const at of [`pickup-adults/${adult!.id}/codes`, `pickup-adults/${randomUUID()}/codes`])
      expect((await strangers[0]!.post(`${path}/${at}`)).status).toBe(404);
  });

  it('is shown by PostgreSQL to nobody whom it is no business of, if a query forgot to ask (control)', async () => {
    const guardian = await service.person();
    const child = await make.child(guardian);
    const seenBy = (accountId: string, grants: Caller['grants'] = []) =>
      service
        .get(UnitOfWork)
        .as({ ...system, kind: 'person', accountId, grants }, (tx) =>
          tx.manager.query<unknown[]>('SELECT 1 FROM child_person WHERE child_id = $1', [child.id]),
        )
        .then((rows) => rows.length);
    const scope = (area: string) => [{ id: randomUUID(), role: 'community-staff' as const, area }];
    expect([
      await seenBy(guardian.accountId),
      await seenBy(randomUUID()),
      await seenBy(randomUUID(), scope(COMMUNITY)),
      await seenBy(randomUUID(), scope('140321002002')),
    ]).toEqual([1, 0, 1, 0]);
    await staff.post(`${path}/children/${child.id}/bars`, {
      accountId: guardian.accountId,
      document: '(2026)晋0321民初88号',
      reason: '人身安全保护令',
    });
    expect(await seenBy(guardian.accountId)).toBe(0);
  });

  it('has two guardians, one by an invitation that is good once', async () => {
    const [mother, father, other] = [await service.person(), await service.person(), await service.person()];
    const child = await make.child(mother);
    const { body: invitation } = await mother.post<{ code: string }>(`${path}/children/${child.id}/guardian-invitations`, {
      relation: 'father',
    });
    expect((await father.post<Child>(`${path}/guardianships`, { code: invitation.code })).body.guardians).toHaveLength(2);
    expect((await other.post<Child>(`${path}/guardianships`, { code: invitation.code })).body.code).toBe('invitation-invalid');
    expect((await mother.delete(`${path}/children/${child.id}/guardianship`)).status).toBe(204);
    expect((await father.delete<Child>(`${path}/children/${child.id}/guardianship`)).body.code).toBe('last-guardian');
    expect((await mother.get(`${path}/children/${child.id}`)).status).toBe(404);
  });

  it('is out of reach for a guardian whom a court barred, until the bar is lifted; only staff know why', async () => {
    const guardian = await service.person();
    const child = await make.child(guardian);
    const bar = { accountId: guardian.accountId, document: '(2026)晋0321民初88号', reason: '人身安全保护令' };
    expect((await guardian.post(`${path}/children/${child.id}/bars`, bar)).status).toBe(404);
    const { body } = await staff.post<{ id: string }>(`${path}/children/${child.id}/bars`, bar);
    expect((await guardian.get<Child>(`${path}/children/${child.id}`)).body.code).toBe('guardian-barred');
    expect((await guardian.get<List<Child>>(`${path}/children/mine`)).body.items).toEqual([]);
    expect((await consent(guardian, child.id, 'photo', 'given')).body.code).toBe('guardian-barred');
    expect((await staff.get<List<object>>(`${path}/children/${child.id}/bars`)).body.items).toMatchObject([bar]);
    await staff.post(`${path}/bars/${body.id}/lift`);
    expect((await guardian.get(`${path}/children/${child.id}`)).status).toBe(200);
  });
});

describe('a consent', () => {
  it('is decided purpose by purpose and never forgotten', async () => {
    const guardian = await service.person();
    const child = await make.child(guardian);
    await consent(guardian, child.id, 'photo', 'refused');
    await consent(guardian, child.id, 'health-note', 'given');
    expect((await guardian.put<Child>(`${path}/children/${child.id}`, { health: '花生过敏' }, { 'if-match': '"1"' })).status).toBe(412);
    expect((await guardian.put<Child>(`${path}/children/${child.id}`, { health: '花生过敏' })).body.health).toBe('花生过敏');
    const { body } = await consent(guardian, child.id, 'health-note', 'withdrawn');
    expect([body.consents, body.health]).toEqual([['attend', 'pickup'], undefined]);
    expect((await consent(guardian, child.id, 'health-note', 'withdrawn')).body.code).toBe('wrong-state');
    await consent(guardian, child.id, 'health-note', 'given');
    expect((await guardian.get<Child>(`${path}/children/${child.id}`)).body.health).toBeUndefined();
    const { body: history } = await guardian.get<List<{ purpose: string; decision: string }>>(`${path}/children/${child.id}/consents`);
    expect(history.items.map(({ purpose, decision }) => `${purpose} ${decision}`)).toEqual([
      'attend given',
      'pickup given',
      'photo refused',
      'health-note given',
      'health-note withdrawn',
      'health-note given',
    ]);
    await expect(service.dataSource.query('UPDATE consent SET decision = $1', ['given'])).rejects.toThrow('append-only');
  });

  it('withdrawn takes the child out of everything at once, and what has to be kept is kept apart', async () => {
    const { teacher, session, programme, families } = await make.running(2);
    const { guardian, child } = families[0]!;
    await make.mark(teacher, session, [child, 'present'], [families[1]!.child, 'present']);
    expect((await make.register(teacher, session)).children).toHaveLength(2);
    const asSystem = <T>(work: (tx: Tx) => Promise<T>) => service.get(UnitOfWork).as(system, work);
    const before = (await asSystem((tx) => tx.manager.query<{ id: string }[]>('SELECT id FROM retained'))).map(({ id }) => id);
    expect((await consent(guardian, child, 'attend', 'withdrawn')).body).toEqual({ id: child, forgotten: true });
    const { children, present } = await make.register(teacher, session);
    expect([children.map((one) => one.child), present]).toEqual([[families[1]!.child], 1]);
    expect(
      (await staff.get<List<Enrolment>>(`${path}/programmes/${programme}/enrolments`)).body.items.flatMap((one) => one.children),
    ).not.toContain(child);
    expect((await guardian.get<List<Child>>(`${path}/children/mine`)).body.items).toEqual([]);
    expect((await staff.get(`${path}/children/${child}`)).status).toBe(404);
    for (const table of ['child_person', 'attendance', 'mark', 'pickup_adult', 'guardianship'])
      expect([table, await rowsOf(table, 'child_id', child)]).toEqual([table, 0]);
    expect(await rowsOf('person_key', 'person_id', child)).toBe(0);
    expect(await service.dataSource.query('SELECT id FROM retained')).toEqual([]);
    const kept = await asSystem((tx) =>
      tx.manager.query<{ id: string; reason: string; until: string; data: Buffer }[]>(
        'SELECT id, reason, until::text, data FROM retained WHERE NOT id = ANY($1)',
        [before],
      ),
    );
    expect(kept).toMatchObject([{ reason: 'handover-liability', until: '2029-11-24' }]);
    const opened = await service
      .get(UnitOfWork)
      .as(system, (tx) => service.get(PersonalData).open(tx, kept[0]!.id, 'retained', kept[0]!.data));
    expect(JSON.parse(opened!)).toMatchObject({ childId: child, name: '武小米', attended: [{ state: 'present' }] });
    expect((await make.notices(teacher)).map(({ kind }) => kind)).toContain('consent-withdrawn');
    make.at('08:00', '2029-11-25');
    await service.get(RetainedJobs).retained();
    expect(await asSystem((tx) => tx.manager.query('SELECT id FROM retained'))).toEqual([]);
    expect(await rowsOf('person_key', 'person_id', kept[0]!.id)).toBe(0);
  });

  it('is asked for anew in the district’s next wording; what was given before stays', async () => {
    const guardian = await service.person();
    const child = await make.child(guardian);
    const district = await service.person([{ role: 'district-staff', area: '140321' }]);
    const publish = (by: Somebody) =>
      by.post<{ version: number }>(`${path}/consent-notices`, {
        purpose: 'photo',
        words: { 'zh-CN': '新的告知内容', en: 'The new wording' },
      });
    expect((await publish(staff)).status).toBe(403);
    const { body } = await publish(district);
    expect((await consent(guardian, child.id, 'photo', 'given', body.version - 1)).body.code).toBe('notice-outdated');
    expect((await consent(guardian, child.id, 'photo', 'given', body.version)).body.consents).toContain('photo');
    await publish(district);
    expect((await guardian.get<Child>(`${path}/children/${child.id}`)).body.consents).toContain('photo');
    // Another district's words are for its own children.
    const next = await service.person([{ role: 'district-staff', area: '140322' }]);
    const elsewhere = await publish(next);
    const wordings = async (area: string) =>
      (await guardian.get<List<{ purpose: string; version: number }>>(`${path}/consent-notices?area=${area}`)).body.items.find(
        ({ purpose }) => purpose === 'photo',
      )!.version;
    expect([await wordings(COMMUNITY), await wordings('140322001001')]).toEqual([elsewhere.body.version - 1, elsewhere.body.version]);
    expect(
      (
        await next.post(`${path}/consent-notices`, {
          purpose: 'photo',
          area: '140321',
          words: { 'zh-CN': '别的区写的内容', en: 'Words of another district' },
        })
      ).status,
    ).toBe(403);
  });
});

describe('places', () => {
  it('go to exactly as many children as there are places when many families apply at once', async () => {
    const { id } = await make.programme(staff, { places: 5, room: 10 });
    const families = await Promise.all(Array.from({ length: 24 }, () => make.family()));
    const answers = await Promise.all(families.map(({ guardian, children }) => make.enrol(guardian, id, children)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    expect(answers.filter(({ body }) => body.state === 'seated')).toHaveLength(5);
    expect(answers.flatMap(({ body }) => body.rank ?? []).sort((a, b) => a - b)).toEqual(Array.from({ length: 19 }, (_, i) => i + 1));
  });

  it('are given to siblings together or not at all; a place that is left is offered, taken, or moves on', async () => {
    const { id } = await make.programme(staff, { places: 2, offerMinutes: 30 });
    const [one, pair, next] = [await make.family(), await make.family(2), await make.family()];
    const first = (await make.enrol(one.guardian, id, one.children)).body;
    const siblings = (await make.enrol(pair.guardian, id, pair.children)).body;
    expect([first.state, siblings.state, siblings.rank]).toEqual(['seated', 'waiting', 1]);
    expect((await make.enrol(next.guardian, id, next.children)).body.state).toBe('seated');
    await one.guardian.post(`${path}/enrolments/${first.id}/leave`);
    expect((await pair.guardian.get<Enrolment>(`${path}/enrolments/${siblings.id}`)).body.state).toBe('waiting');
    const [mine] = (await next.guardian.get<List<Enrolment>>(`${path}/enrolments`)).body.items;
    await next.guardian.post(`${path}/enrolments/${mine!.id}/leave`);
    const { body: offered } = await pair.guardian.get<Enrolment>(`${path}/enrolments/${siblings.id}`);
    expect(offered).toMatchObject({
      state: 'offered',
      allowedActions: ['accept', 'decline', 'leave'],
      offeredUntil: expect.stringContaining('2026-11-24T00:30:0'),
    });
    expect((await make.notices(pair.guardian)).map(({ kind }) => kind)).toEqual(['place-offered']);
    expect((await next.guardian.post<Enrolment>(`${path}/enrolments/${siblings.id}/accept`)).status).toBe(404);
    expect((await pair.guardian.post<Enrolment>(`${path}/enrolments/${siblings.id}/accept`, {}, { 'if-match': '"1"' })).status).toBe(412);
    expect((await pair.guardian.post<Enrolment>(`${path}/enrolments/${siblings.id}/accept`)).body.state).toBe('seated');
  });

  it('are never given to a child whose consent is withdrawn at the same moment', async () => {
    const { id } = await make.programme(staff);
    const families = await Promise.all(Array.from({ length: 8 }, () => make.family()));
    const outcomes = await Promise.all(
      families.map(async ({ guardian, children }) => {
        const [applied, withdrawn] = await Promise.all([
          make.enrol(guardian, id, children),
          consent(guardian, children[0]!, 'attend', 'withdrawn'),
        ]);
        return [applied.status, withdrawn.status];
      }),
    );
    expect(outcomes.map(([, withdrawn]) => withdrawn)).toEqual(outcomes.map(() => 201));
    expect(outcomes.every(([applied]) => applied === 201 || applied === 404)).toBe(true);
    const left = await service.dataSource.query(`SELECT 1 FROM place_member WHERE pool_id = $1`, [id]);
    expect([left, (await staff.get<Programme>(`${path}/programmes/${id}`)).body.free]).toEqual([[], 30]);
  });

  it('are told of to both guardians, and neither told of nor shown to one who is barred, though they had applied', async () => {
    const { id } = await make.programme(staff, { places: 1 });
    const [one, next] = [await make.family(), await make.family()];
    const mother = await service.person();
    const { body: invitation } = await next.guardian.post<{ code: string }>(`${path}/children/${next.children[0]}/guardian-invitations`, {
      relation: 'mother',
    });
    await mother.post(`${path}/guardianships`, { code: invitation.code });
    const first = (await make.enrol(one.guardian, id, one.children)).body;
    const waiting = (await make.enrol(next.guardian, id, next.children)).body;
    await staff.post(`${path}/children/${next.children[0]}/bars`, {
      accountId: next.guardian.accountId,
      document: '(2026)晋0321民初88号',
      reason: '人身安全保护令',
    });
    await one.guardian.post(`${path}/enrolments/${first.id}/leave`);
    expect([(await make.notices(mother)).map(({ kind }) => kind), await make.notices(next.guardian)]).toEqual([['place-offered'], []]);
    expect((await next.guardian.post(`${path}/enrolments/${waiting.id}/accept`)).status).toBe(404);
    expect((await next.guardian.get<List<Enrolment>>(`${path}/enrolments`)).body.items).toEqual([]);
    await staff.post(`${path}/children/${next.children[0]}/bars`, {
      accountId: mother.accountId,
      document: '(2026)晋0321民初89号',
      reason: '人身安全保护令',
    });
    expect((await next.guardian.get(`${path}/enrolments/${waiting.id}`)).status).toBe(404);
  });

  it('are for children of the right age, whose guardian consents, once, in a programme that is open', async () => {
    const { id } = await make.programme(staff, { ageFrom: 9 });
    const { guardian, children } = await make.family();
    expect((await make.enrol(guardian, id, children)).body.code).toBe('wrong-age');
    const other = await make.programme(staff);
    expect((await make.enrol(await service.person(), other.id, children)).body.code).toBe('not-found');
    const key = { 'idempotency-key': randomUUID() };
    const { body } = await make.enrol(guardian, other.id, children, key);
    expect((await make.enrol(guardian, other.id, children, key)).body.id).toBe(body.id);
    const left = async () =>
      (
        await service.dataSource.query<{ n: number }[]>(
          'SELECT (SELECT count(*)::int FROM outbox) + (SELECT count(*)::int FROM audit_line) + (SELECT count(*)::int FROM place_party) AS n',
        )
      )[0]!.n;
    const before = await left();
    expect((await make.enrol(guardian, other.id, children)).body.code).toBe('already-enrolled');
    expect(await left()).toBe(before);
    const draft = await staff.post<{ id: string }>(`${path}/programmes`, make.outline());
    expect((await make.enrol(guardian, draft.body.id, children)).body.code).toBe('not-found');
  });

  it('are given first to a family that staff put forward, for a reason that names nobody', async () => {
    const { id } = await make.programme(staff, { places: 1 });
    const families = [await make.family(), await make.family(), await make.family()];
    const last: Enrolment[] = [];
    for (const { guardian, children } of families) last.push((await make.enrol(guardian, id, children)).body);
    const prioritise = (reason: string, by = staff) => by.post<Enrolment>(`${path}/enrolments/${last[2]!.id}/prioritise`, { reason });
    expect((await prioritise('武小米家庭困难')).body.code).toBe('names-child');
    expect((await prioritise('双职工家庭', families[0]!.guardian as Somebody)).status).toBe(404);
    expect((await prioritise('低保家庭')).body).toMatchObject({ rank: 1, prioritised: true });
    const { body } = await staff.get<List<Enrolment>>(`${path}/programmes/${id}/enrolments?limit=2`);
    expect([body.items.map(({ names }) => names), body.next !== undefined]).toEqual([[['武**'], ['武**']], true]);
    expect(body.items).toMatchObject([{ id: last[2]!.id, putForward: { reason: '低保家庭', by: staff.accountId } }, { id: last[0]!.id }]);
    expect((await staff.get<List<Enrolment>>(`${path}/programmes/${id}/enrolments?cursor=${body.next}`)).body.items).toMatchObject([
      { id: last[1]!.id },
    ]);
    expect((await staff.get<List<Enrolment>>(`${path}/programmes/${id}/enrolments?state=waiting`)).body.items).toMatchObject([
      { id: last[2]!.id, rank: 1 },
      { id: last[1]!.id, rank: 2 },
    ]);
  });
});
