import { randomUUID } from 'node:crypto';

import { GridCaseClosedV1, GridCaseRegisteredV1, GridCaseRejectedV1, GridCaseStartedV1 } from '@linli/contracts';
import { unseal } from '@linli/events';
import { UnitOfWork, type Caller } from '@linli/service';
import { eventually, type Person, type TestService, type TestWorld } from '@linli/service/testing';

import { NEED_READINGS_FROM_AUDIT } from '../src/migrations/1764000000742-need-readings.js';
import { begin, COMMUNITY, path, type Application, type Kit, type List, type Somebody } from './kit.js';
import { homes } from './micro-home-kit.js';
import { rowsFor } from './rows.js';

let world: TestWorld;
let service: TestService;
let make: Kit;
let staff: Somebody;
let at: ReturnType<typeof homes>;
beforeAll(async () => {
  ({ world, service, make, staff } = await begin());
  at = homes(service, staff);
});
afterAll(() => world.stop());

interface Referral {
  id: string;
  kind: string;
  state: string;
  shared: string[];
  consent?: string;
  application?: { id: string; state: string };
  case?: { number: string; stage: string };
}
interface Need {
  id: string;
  version: number;
  state: string;
  words?: string;
  name?: string;
  phone?: string;
  answer?: string;
  referral?: { kind: string; state: string; stage?: string };
  referrals: Referral[];
  readings?: { by: string; fields: string[] }[];
  allowedActions: string[];
  code: string;
}

const WORDS = '婆媳之间因为带孩子闹别扭，想请人说和';
const tell = (who: Person, home: string, body: object = { kind: 'mediation', words: WORDS }, headers: Record<string, string> = {}) =>
  who.post<Need>(`${path}/micro-homes/${home}/needs`, body, headers);
const act = (who: Person, id: string, command: string, body: object = {}, headers: Record<string, string> = {}) =>
  who.post<Need>(`${path}/needs/${id}/${command}`, body, headers);
const read = async (who: Person, id: string) => (await who.get<Need>(`${path}/needs/${id}`)).body;
const passed = { mediation: ['words', 'name', 'phone'], advice: ['words', 'phone'], job: ['name', 'phone', 'skills'], course: [] };
/** A member of a micro-home who told something. */
const told = async (kind: keyof typeof passed = 'mediation', member?: Somebody) => {
  const { id: home, host } = await at.home();
  const who = member ?? (await service.person());
  await at.join(who, home);
  const { body } = await tell(who, home, { kind, words: WORDS });
  return { home, host, member: who, id: body.id };
};
/** And to which her host proposed where to turn. */
const proposed = async (kind: keyof typeof passed = 'mediation', more: object = {}, member?: Somebody) => {
  const need = await told(kind, member);
  const { body } = await act(need.host, need.id, 'refer', { kind, ...more });
  return { ...need, referral: body.referrals[0]!.id, consent: { referral: body.referrals[0]!.id, shared: passed[kind] } };
};
const sent = async (kind: 'mediation' | 'advice' = 'mediation') => {
  const need = await proposed(kind);
  const { status } = await act(need.member, need.id, 'consent', need.consent);
  if (status !== 201) throw new Error(`no consent: ${status}`);
  return need;
};
const eventsOf = async (type: string, id: string) => (await service.events(type)).filter(({ payload }) => payload.needId === id);
const openCourse = async () => {
  const course = {
    area: COMMUNITY,
    title: '月嫂培训班',
    skill: 'maternity-care',
    description: '理论加实操',
    site: '南关社区',
    point: { lon: 113.631, lat: 37.801 },
    places: 2,
    sessions: [{ startsAt: '2026-12-01T09:00:00+08:00', endsAt: '2026-12-01T11:00:00+08:00' }],
  };
  const { body } = await staff.post<{ id: string }>(`${path}/courses`, course);
  await staff.post(`${path}/courses/${body.id}/open`);
  return body.id;
};
/** What the grid tells of the case it made of a referral. */
const caseOf = (referral: string) => {
  const caseId = randomUUID();
  const about = {
    caseId,
    number: 'NG-2026-000777',
    area: `${COMMUNITY}007`,
    category: 'harmony.mediation',
    origin: { kind: 'need' as const, id: referral },
  };
  const heard = <T>(telling: () => Promise<T>) =>
    eventually(
      () =>
        telling().then(
          () => true,
          () => false,
        ),
      Boolean,
    );
  const at = (version: number) => ({ type: 'case', id: caseId, version });
  return {
    caseId,
    registered: (id = randomUUID()) =>
      heard(() =>
        service.publish(
          GridCaseRegisteredV1,
          at(1),
          { ...GridCaseRegisteredV1.example, ...about, state: 'registered', channel: 'micro-home' },
          { id },
        ),
      ),
    started: () => heard(() => service.publish(GridCaseStartedV1, at(3), { ...about, state: 'handling' })),
    closed: () => heard(() => service.publish(GridCaseClosedV1, at(5), { ...about, state: 'closed', onTime: true })),
    rejected: () => heard(() => service.publish(GridCaseRejectedV1, at(2), { ...about, state: 'rejected', reason: 'no-facts' })),
  };
};

describe('what a member tells', () => {
  it('is read by her and her host, whom she sees read it, and by nobody else', async () => {
    const { home, host, member, id } = await told();
    expect(await read(member, id)).toMatchObject({ state: 'told', words: WORDS, readings: [], allowedActions: ['close', 'take-back'] });
    expect(await read(host, id)).toMatchObject({ words: WORDS, name: '贾春燕', phone: '13803530603', allowedActions: ['refer', 'close'] });
    expect((await read(member, id)).readings).toMatchObject([{ by: 'host', fields: ['name', 'phone', 'words'] }]);
    const lines = (who: Somebody | 'district', from = 'SELECT * FROM need_reading') =>
      rowsFor(service, who, `SELECT need_id, at, by, fields FROM (${from}) AS line WHERE need_id = $1`, [id]);
    expect([(await lines(member)).length, await lines(host)]).toEqual([1, []]);
    expect(await lines(member)).toEqual(await lines('district', NEED_READINGS_FROM_AUDIT));
    const others = [
      staff,
      await service.person(),
      (await at.home()).host,
      await service.person([{ role: 'grid-worker', area: COMMUNITY }]),
    ];
    for (const other of others)
      expect([
        (await read(other, id)).code,
        (await other.get(`${path}/micro-homes/${home}/needs`)).status,
        (await act(other, id, 'close')).status,
      ]).toEqual(['not-found', 404, 404]);
    expect((await host.get<List<Need>>(`${path}/micro-homes/${home}/needs`)).body.items).toMatchObject([{ id, name: '贾**' }]);
    expect(JSON.stringify((await host.get(`${path}/micro-homes/${home}/needs`)).body)).not.toContain(WORDS);
    expect((await member.get<List<Need>>(`${path}/needs`)).body.items).toMatchObject([{ id, state: 'told' }]);
  });

  it('lies in no table, event, audit line or answer kept for a key in clear', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const { id: home } = await at.home();
    const member = await service.person();
    await at.join(member, home);
    const [first, second] = [await tell(member, home, undefined, key), await tell(member, home, undefined, key)];
    expect([first.body.words, second.body.id]).toEqual([WORDS, first.body.id]);
    expect((await member.get<List<Need>>(`${path}/needs`)).body.items).toHaveLength(1);
    for (const table of ['idempotency', 'audit_line', 'outbox', 'notice', 'need', 'need_person', 'referral']) {
      const rows = await service
        .get(UnitOfWork)
        .as({ kind: 'system', accountId: randomUUID(), grants: [], language: 'en' }, (tx) =>
          tx.manager.query<{ row: string }[]>(`SELECT t::text AS row FROM ${table} t`),
        );
      expect([
        table,
        rows.some(({ row }) => row.includes(WORDS) || row.includes('贾春燕') || row.includes(Buffer.from(WORDS).toString('hex'))),
      ]).toEqual([table, false]);
    }
  });

  it('PostgreSQL itself shows staff nothing of it before she consents, and everything of hers to her (control)', async () => {
    const { member, id, consent } = await proposed('advice');
    const rows = (who: Somebody, grants: Caller['grants'] = []) =>
      service
        .get(UnitOfWork)
        .as({ kind: 'person', accountId: who.accountId, grants, language: 'en' }, (tx) =>
          tx.manager.query<unknown[]>('SELECT 1 FROM need n JOIN need_person p ON p.need_id = n.id WHERE n.id = $1', [id]),
        );
    const working = [{ id: randomUUID(), role: 'community-staff' as const, area: COMMUNITY }];
    expect([(await rows(member)).length, (await rows(staff, working)).length, (await rows(await service.person())).length]).toEqual([
      1, 0, 0,
    ]);
    await act(member, id, 'consent', consent);
    expect([(await rows(staff, working)).length, (await rows(staff, [{ ...working[0]!, area: '140321001002' }])).length]).toEqual([1, 0]);
    await act(member, id, 'withdraw');
    expect((await rows(staff, working)).length).toBe(0);
  });

  it.each<[string, () => Promise<{ status: number; body: { code: string } }>, number, string]>([
    ['by somebody who is no member', async () => tell(await service.person(), (await at.home()).id), 403, 'micro-home-members-only'],
    [
      'for another, by who is not the host',
      async () => {
        const { home, member } = await told();
        return tell(member, home, { kind: 'advice', words: WORDS, walkIn: { name: '任桂英', paper: '登记册第14页' } });
      },
      403,
      'forbidden',
    ],
    [
      'in a place that is closed',
      async () => {
        const { home, host, member } = await told();
        await host.post(`${path}/micro-homes/${home}/close`);
        return tell(member, home);
      },
      409,
      'micro-home-closed',
    ],
    [
      'without words',
      async () => {
        const { home, member } = await told();
        return tell(member, home, { kind: 'advice', words: '' });
      },
      400,
      'validation-failed',
    ],
    [
      'of a kind nobody knows',
      async () => {
        const { home, member } = await told();
        return tell(member, home, { kind: 'money', words: WORDS });
      },
      400,
      'validation-failed',
    ],
  ])('is not told %s', async (_what, attempt, status, code) => {
    const answer = await attempt();
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('is taken back: her words are gone for everybody', async () => {
    const { host, member, id } = await told();
    expect((await act(host, id, 'take-back')).body.code).toBe('forbidden');
    expect((await act(member, id, 'take-back')).body).toMatchObject({ state: 'taken-back', allowedActions: [] });
    expect([(await read(host, id)).words, (await read(member, id)).words]).toEqual([undefined, undefined]);
    expect(await service.dataSource.query('SELECT 1 FROM person_key WHERE person_id = $1', [id])).toEqual([]);
  });

  it('goes with her when she leaves: nothing says any more whose it was', async () => {
    const { home, host, member, id, referral } = await sent();
    expect((await member.delete(`${path}/micro-homes/${home}/members/${member.accountId}`)).status).toBe(204);
    expect([(await read(member, id)).code, (await read(host, id)).state, (await read(host, id)).name]).toEqual([
      'not-found',
      'taken-back',
      undefined,
    ]);
    expect(await eventsOf('employment.need.recalled.v1', id)).toMatchObject([{ payload: { referralId: referral } }]);
  });
});

describe('a referral', () => {
  it('waits for her yes, which is for this one; no other yes counts', async () => {
    const { host, member, id, consent } = await proposed();
    expect((await make.notices(member))[0]).toMatchObject({ kind: 'need-proposed', about: { need: id } });
    expect(await eventsOf('employment.need.referred.v1', id)).toEqual([]);
    expect((await act(host, id, 'consent', consent)).body.code).toBe('forbidden');
    expect((await act(host, id, 'refer', { kind: 'advice' })).body.code).toBe('referral-waiting');
    expect((await act(member, id, 'refuse')).body).toMatchObject({ state: 'told', referrals: [{ state: 'refused' }] });
    const next = (await act(host, id, 'refer', { kind: 'mediation' })).body.referrals[0]!;
    expect((await act(member, id, 'consent', consent)).status).toBe(412);
    expect((await act(member, id, 'consent', { referral: next.id, shared: ['name'] })).body.code).toBe('passing-unclear');
    expect((await act(member, id, 'consent', { referral: next.id, shared: ['words', 'skills'] })).body.code).toBe('validation-failed');
    expect((await act(member, id, 'consent', { referral: next.id, shared: ['words'], paper: '登记册第15页' })).body.code).toBe(
      'validation-failed',
    );
    expect((await act(member, id, 'consent', { referral: next.id, shared: ['words'] }, { 'if-match': '"1"' })).status).toBe(412);
    expect((await act(member, id, 'consent', { referral: next.id, shared: ['words'] })).body).toMatchObject({
      state: 'referred',
      referrals: [{ state: 'sent', consent: 'self', shared: ['words'] }, { state: 'refused' }],
    });
  });

  it('is one, of two proposals and of two consents at once', async () => {
    const { host, id, member } = await told();
    const proposals = await Promise.all([act(host, id, 'refer', { kind: 'mediation' }), act(host, id, 'refer', { kind: 'mediation' })]);
    expect(proposals.map(({ status }) => status).sort()).toEqual([201, 409]);
    const consent = { referral: (await read(member, id)).referrals[0]!.id, shared: ['words'] };
    const consents = await Promise.all([act(member, id, 'consent', consent), act(member, id, 'consent', consent)]);
    expect(consents.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await eventsOf('employment.need.referred.v1', id)).toHaveLength(1);
  });

  it('to a mediator carries what she chose, sealed, and nothing of it in clear', async () => {
    const { member, id, referral, consent } = await proposed();
    await act(member, id, 'consent', { ...consent, shared: ['words', 'phone'] });
    const [event] = await eventsOf('employment.need.referred.v1', id);
    expect(event!.payload).toEqual({ needId: id, referralId: referral, area: COMMUNITY, point: { lon: 113.631, lat: 37.801 } });
    const { 'linli-sealed': sealed, ...clear } = event!.headers;
    expect(await unseal(service.config.masterKey, sealed!)).toEqual({ words: WORDS, phone: '13803530603' });
    await expect(unseal(Buffer.alloc(32), sealed!)).rejects.toThrow();
    expect([JSON.stringify(clear), sealed].join()).not.toMatch(/婆媳|13803530603|贾/);
  });

  it('to a mediator shows how the case goes: opened, handled, closed; told twice or not', async () => {
    const { host, member, id, referral } = await sent();
    const its = caseOf(referral);
    const eventId = randomUUID();
    await its.registered(eventId);
    await its.registered(eventId);
    expect(
      await eventually(
        () => read(member, id),
        ({ referral: last }) => last?.stage === 'opened',
      ),
    ).toMatchObject({ state: 'referred', referrals: [{ case: { number: 'NG-2026-000777', stage: 'opened' } }] });
    await its.started();
    await eventually(
      () => read(host, id),
      ({ referral: last }) => last?.stage === 'handling',
    );
    await its.closed();
    expect(
      await eventually(
        () => read(host, id),
        ({ state }) => state === 'answered',
      ),
    ).toMatchObject({ referrals: [{ state: 'done', case: { stage: 'closed' } }] });
    expect((await make.notices(member)).filter(({ kind }) => kind === 'need-changed')).toHaveLength(3);
    expect((await act(host, id, 'close')).body.state).toBe('closed');
  });

  it('is told of to her host as somebody else’s need, and only to the host who referred her', async () => {
    const { home, host, member, id } = await sent();
    const kinds = async (who: Somebody) => (await make.notices(who)).filter(({ about }) => about.need === id).map(({ kind }) => kind);
    expect(await kinds(host)).toEqual(['need-went-on', 'need-told']);
    expect(await kinds(member)).toEqual(['need-proposed']);
    const successor = await service.person();
    await service.dataSource.query('UPDATE micro_home SET host_account = $2 WHERE id = $1', [home, successor.accountId]);
    expect((await act(member, id, 'withdraw')).status).toBe(201);
    expect(await kinds(successor)).toEqual([]);
    expect(await kinds(host)).toEqual(['need-went-on', 'need-told']);
  });

  it('that is taken back before anybody referred her is told to nobody', async () => {
    const { host, member, id } = await told();
    await act(member, id, 'take-back');
    expect((await make.notices(host)).filter(({ about }) => about.need === id).map(({ kind }) => kind)).toEqual(['need-told']);
  });

  it('that the grid refuses comes back to her host', async () => {
    const { host, id, referral } = await sent();
    const its = caseOf(referral);
    await its.registered();
    await its.rejected();
    expect(
      await eventually(
        () => read(host, id),
        ({ state }) => state === 'told',
      ),
    ).toMatchObject({ referrals: [{ state: 'returned' }], allowedActions: ['refer', 'close'] });
  });

  it('is withdrawn: the grid is told, and what the case does then changes nothing of hers', async () => {
    const { host, member, id, referral } = await sent();
    expect((await act(host, id, 'withdraw')).body.code).toBe('forbidden');
    expect((await act(member, id, 'withdraw')).body).toMatchObject({ state: 'told', referrals: [{ state: 'withdrawn' }] });
    expect((await eventsOf('employment.need.recalled.v1', id)).map(({ payload }) => payload)).toEqual([
      { needId: id, referralId: referral, area: COMMUNITY },
    ]);
    const its = caseOf(referral);
    await its.registered();
    await eventually(
      () => read(host, id),
      ({ referrals }) => referrals[0]?.case !== undefined,
    );
    expect(await read(host, id)).toMatchObject({ state: 'told', referrals: [{ state: 'withdrawn' }] });
    expect((await act(host, id, 'refer', { kind: 'advice' })).status).toBe(201);
  });

  it('to staff is read as far as she chose, answered in words, and read no more once she takes it back', async () => {
    const { home, host, member, id } = await sent('advice');
    const line = async (who: Person) =>
      (await who.get<List<Need>>(`${path}/needs/referred?area=${COMMUNITY}`)).body.items?.find((one) => one.id === id);
    expect(await line(staff)).toMatchObject({ state: 'referred', allowedActions: ['answer'] });
    const asStaff = await read(staff, id);
    expect([asStaff.words, asStaff.phone, asStaff.name]).toEqual([WORDS, '13803530603', undefined]);
    expect((await make.notices(staff)).some(({ kind, about }) => kind === 'need-came' && about.need === id)).toBe(true);
    const elsewhere = await make.staff('140321001002');
    expect([
      (await read(elsewhere, id)).code,
      (await elsewhere.get(`${path}/needs/referred?area=${COMMUNITY}`)).status,
      (await act(elsewhere, id, 'answer', { answer: '请来社区' })).status,
    ]).toEqual(['not-found', 403, 404]);
    expect((await act(host, id, 'answer', { answer: '我来答' })).body.code).toBe('forbidden');
    expect((await act(staff, id, 'answer', { answer: '周三上午带身份证来社区，办灵活就业补贴。' })).body.state).toBe('answered');
    expect([(await read(member, id)).answer, (await read(host, id)).answer]).toEqual([
      '周三上午带身份证来社区，办灵活就业补贴。',
      '周三上午带身份证来社区，办灵活就业补贴。',
    ]);
    expect((await read(member, id)).readings).toEqual(
      expect.arrayContaining([expect.objectContaining({ by: 'staff', fields: ['words', 'phone'] })]),
    );
    await act(member, id, 'withdraw');
    expect([(await read(staff, id)).code, await line(staff)]).toEqual(['not-found', undefined]);
    const figures = (
      await staff.get<List<{ microHome: { id: string }; members: number; needs: number; settled: number }>>(
        `${path}/needs/figures?area=${COMMUNITY}`,
      )
    ).body.items;
    expect(figures.find(({ microHome }) => microHome.id === home)).toMatchObject({ members: 1, needs: 1, settled: 1 });
    expect([
      (await elsewhere.get(`${path}/needs/figures?area=${COMMUNITY}`)).status,
      (await host.get(`${path}/needs/figures?area=${COMMUNITY}`)).status,
    ]).toEqual([403, 403]);
  });

  it('to a job is her own application, with what she shows; withdrawn with her consent', async () => {
    const employer = await make.employer(staff);
    const job = await make.published(staff, employer);
    const { host, member, id, consent } = await proposed('job', { job: job.id }, await make.seeker());
    expect((await act(member, id, 'consent', { ...consent, shared: ['name'] })).body.code).toBe('consent-missing');
    const { body } = await act(member, id, 'consent', consent);
    expect(body).toMatchObject({ state: 'referred', referrals: [{ application: { state: 'submitted' } }] });
    expect((await read(host, id)).referrals[0]!.application).toBeUndefined();
    expect((await employer.owner.get<List<{ channel: string }>>(`${path}/jobs/${job.id}/applications`)).body.items).toMatchObject([
      { channel: 'micro-home', state: 'submitted' },
    ]);
    await act(member, id, 'withdraw');
    expect((await member.get<Application>(`${path}/applications/${body.referrals[0]!.application!.id}`)).body.state).toBe('withdrawn');
  });

  it('to a job or a course needs a profile of her own, and one that is open', async () => {
    const job = await make.published(staff, await make.employer(staff));
    const { host, member, id, consent } = await proposed('job', { job: job.id });
    expect((await act(member, id, 'consent', consent)).body.code).toBe('no-profile');
    await act(member, id, 'refuse');
    expect((await act(host, id, 'refer', { kind: 'job' })).status).toBe(400);
    expect((await act(host, id, 'refer', { kind: 'job', job: randomUUID() })).status).toBe(404);
    const employer = await make.employer(staff);
    const draft = await make.draft(employer.owner, employer.id);
    expect((await act(host, id, 'refer', { kind: 'job', job: draft.body.id })).body.code).toBe('not-published');
  });

  it('to a course gives her a place there, and takes it back', async () => {
    const { member, id, consent } = await proposed('course', { course: await openCourse() }, await make.seeker());
    expect((await act(member, id, 'consent', consent)).body.state).toBe('referred');
    const mine = async () => (await member.get<List<{ state: string }>>(`${path}/trainees`)).body.items;
    expect(await mine()).toMatchObject([{ state: 'seated' }]);
    await act(member, id, 'withdraw');
    expect(await mine()).toMatchObject([{ state: 'left' }]);
  });
});

describe('somebody who walks in', () => {
  const walkIn = { name: '任桂英', phone: '0353-6061234', paper: '登记册2026第14页' };
  it('speaks through her host, who keeps a paper of each yes', async () => {
    const { id: home, host } = await at.home();
    const { body: need } = await tell(host, home, { kind: 'mediation', words: WORDS, walkIn });
    expect(need).toMatchObject({
      name: '任桂英',
      phone: '0353-6061234',
      paper: '登记册2026第14页',
      allowedActions: ['refer', 'close', 'take-back'],
    });
    expect((await act(host, need.id, 'refer', { kind: 'course', course: await openCourse() })).body.code).toBe('needs-her-account');
    const referral = (await act(host, need.id, 'refer', { kind: 'mediation' })).body.referrals[0]!.id;
    expect((await act(host, need.id, 'consent', { referral, shared: ['words', 'name'] })).body.code).toBe('validation-failed');
    expect((await act(host, need.id, 'consent', { referral, shared: ['words', 'name'], paper: '登记册2026第15页' })).body).toMatchObject({
      state: 'referred',
      referrals: [{ consent: 'paper', paper: '登记册2026第15页' }],
    });
    const [event] = await eventsOf('employment.need.referred.v1', need.id);
    expect(await unseal(service.config.masterKey, event!.headers['linli-sealed']!)).toEqual({ words: WORDS, name: '任桂英' });
    expect((await act(host, need.id, 'take-back')).body.state).toBe('taken-back');
  });
});

it('a need is referred while the broker is gone, and told once it is back', async () => {
  const { member, id, consent } = await proposed();
  await world.nats.kill();
  expect((await act(member, id, 'consent', consent)).status).toBe(201);
  await world.nats.start();
  await caseOf(consent.referral).registered();
  await eventually(
    () => read(member, id),
    ({ referral: last }) => last?.stage === 'opened',
  );
});
