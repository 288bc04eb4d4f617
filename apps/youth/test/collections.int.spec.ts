import { randomUUID } from 'node:crypto';

import { type TestService, type TestWorld } from '@linli/service/testing';
import pg from 'pg';

import { RegisterJobs } from '../src/register/register.jobs.js';
import { begin, COMMUNITY, path, type Child, type Kit, type List, type Session, type Somebody } from './kit.js';

let world: TestWorld;
let service: TestService;
let make: Kit;
beforeAll(async () => {
  ({ world, service, make } = await begin());
});
afterAll(() => world.stop());
beforeEach(() => make.at('08:00'));

const kindsOf = async (person: Somebody) => (await make.notices(person)).map(({ kind }) => kind);

describe('collection', () => {
  it('is by a named adult with a code that is good once; a session does not close before', async () => {
    const { teacher, session, families } = await make.running(1);
    const { guardian, child } = families[0]!;
    await make.mark(teacher, session, [child, 'present']);
    make.at('18:30');
    expect((await teacher.post<Session>(`${path}/sessions/${session}/close`)).body).toMatchObject({
      code: 'not-collected',
      params: { waiting: 1 },
    });
    const { body: grandpa } = await guardian.post<{ id: string }>(`${path}/children/${child}/pickup-adults`, {
      name: '武大山',
      phone: '13803531111',
      relation: 'grandparent',
    });
    const code = await make.codeOf(guardian, grandpa.id);
    expect((await make.collect(teacher, session, { child, code: '000000' === code ? '000001' : '000000' })).body.code).toBe(
      'pickup-code-wrong',
    );
    expect(await kindsOf(guardian)).toEqual(['pickup-refused']);
    const id = randomUUID();
    const handed = await make.collect(teacher, session, { id, child, code });
    expect([handed.status, handed.body.outcome]).toEqual([201, 'collected']);
    expect((await make.collect(teacher, session, { id, child, code })).body.outcome).toBe('collected');
    expect((await make.collect(teacher, session, { child, code })).body.code).toBe('wrong-state');
    expect((await teacher.post<Session>(`${path}/sessions/${session}/close`)).body.state).toBe('closed');
    expect((await make.mark(teacher, session, [child, 'absent'])).body.items[0]).toMatchObject({ reason: 'already-collected' });
    expect(await kindsOf(guardian)).toEqual(['child-collected', 'pickup-refused']);
    const log = (by: Somebody) =>
      by.get<List<{ outcome: string; reason?: string; relation?: string }>>(`${path}/sessions/${session}/handovers`);
    expect((await log(teacher)).body.items.map(({ outcome, reason, relation }) => [reason ?? outcome, relation])).toEqual([
      ['collected', 'grandparent'],
      ['pickup-code-wrong', undefined],
    ]);
    expect((await log(guardian)).status).toBe(404);
  });

  it('by two phones at once hands the child over once', async () => {
    const { teacher, staff: by, programme, session, families } = await make.running(1);
    const { guardian, child } = families[0]!;
    const other = await make.teacher(by, programme);
    await make.mark(teacher, session, [child, 'present']);
    const [own] = await make.adults(guardian, child);
    const code = await make.codeOf(guardian, own!.id);
    const answers = await Promise.all([teacher, other, teacher, other].map((one) => make.collect(one, session, { child, code })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect((await make.register(teacher, session)).present).toBe(0);
  });

  it('is asked for and approved once: an answer stands', async () => {
    const { teacher, session, families } = await make.running(1);
    const { guardian, child } = families[0]!;
    await make.mark(teacher, session, [child, 'present']);
    const { body } = await teacher.post<{ id: string }>(`${path}/sessions/${session}/pickup-requests`, {
      child,
      name: '孙邻居',
      phone: '13803532222',
      relation: 'neighbour',
    });
    const answers = await Promise.all(
      ['approve', 'deny', 'approve'].map((answer) => guardian.post(`${path}/pickup-requests/${body.id}/${answer}`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('by a barred guardian is refused with a good code, written down, and pushed at once', async () => {
    const { teacher, staff: by, session, families } = await make.running(1);
    const { guardian, child } = families[0]!;
    const father = await service.person();
    const { body: invitation } = await guardian.post<{ code: string }>(`${path}/children/${child}/guardian-invitations`, {
      relation: 'father',
    });
    await father.post(`${path}/guardianships`, { code: invitation.code });
    await make.mark(teacher, session, [child, 'present']);
    const his = (await make.adults(father, child)).find(({ accountId }) => accountId === father.accountId)!;
    const code = await make.codeOf(father, his.id);
    await by.post(`${path}/children/${child}/bars`, {
      accountId: father.accountId,
      document: '(2026)晋0321民初88号',
      reason: '人身安全保护令',
    });
    const refused = await make.collect(teacher, session, { child, code });
    expect([refused.status, refused.body.code]).toEqual([422, 'pickup-barred']);
    expect([await kindsOf(guardian), await kindsOf(by), await kindsOf(father)]).toEqual([
      ['pickup-refused'],
      expect.arrayContaining(['pickup-refused']),
      [],
    ]);
    expect((await father.post<Child>(`${path}/pickup-adults/${his.id}/codes`)).status).toBe(404);
    expect(await service.dataSource.query<object[]>('SELECT outcome, reason FROM handover WHERE session_id = $1', [session])).toEqual([
      { outcome: 'refused', reason: 'pickup-barred' },
    ]);
    expect((await make.register(teacher, session)).children).toMatchObject([{ state: 'present' }]);
  });

  it('by somebody who is not named needs a guardian’s yes on their phone; a bar on their number beats it', async () => {
    const { teacher, staff: by, session, families } = await make.running(1);
    const { guardian, child } = families[0]!;
    await make.mark(teacher, session, [child, 'present']);
    const ask = async () =>
      (
        await teacher.post<{ id: string }>(`${path}/sessions/${session}/pickup-requests`, {
          child,
          name: '孙邻居',
          phone: '138 0353 2222',
          relation: 'neighbour',
        })
      ).body.id;
    const atTheDoor = async (by: Somebody) =>
      (
        await by.get<List<{ id: string; name: string; state: string; phone?: string; allowedActions: string[] }>>(
          `${path}/sessions/${session}/pickup-requests`,
        )
      ).body.items;
    const request = await ask();
    expect(await atTheDoor(teacher)).toEqual([
      expect.objectContaining({ id: request, name: '孙邻居', state: 'asked', allowedActions: [] }),
    ]);
    expect((await atTheDoor(by)).map(({ name, phone }) => [name, phone])).toEqual([['孙**', undefined]]);
    expect((await guardian.get(`${path}/sessions/${session}/pickup-requests`)).status).toBe(404);
    expect(await kindsOf(guardian)).toEqual(['pickup-asked']);
    expect((await make.collect(teacher, session, { child, request })).body.code).toBe('pickup-not-approved');
    const { body } = await guardian.get<List<{ id: string; name: string; allowedActions: string[] }>>(`${path}/pickup-requests`);
    expect(body.items).toMatchObject([{ id: request, name: '孙邻居', allowedActions: ['approve', 'deny'] }]);
    expect((await teacher.post(`${path}/pickup-requests/${request}/approve`)).status).toBe(404);
    await guardian.post(`${path}/pickup-requests/${request}/deny`);
    expect((await make.collect(teacher, session, { child, request })).body.code).toBe('pickup-not-approved');
    const second = await ask();
    await guardian.post(`${path}/pickup-requests/${second}/approve`);
    const { body: bar } = await by.post<{ id: string }>(`${path}/children/${child}/bars`, {
      phone: '13803532222',
      name: '孙邻居',
      document: '(2026)晋0321民初90号',
      reason: '禁止接触',
    });
    expect((await make.collect(teacher, session, { child, request: second })).body.code).toBe('pickup-barred');
    await by.post(`${path}/bars/${bar.id}/lift`);
    expect((await atTheDoor(teacher)).map(({ state, allowedActions }) => [state, allowedActions])).toEqual([
      ['approved', ['hand-over']],
      ['denied', []],
    ]);
    expect((await make.collect(teacher, session, { child, request: second })).status).toBe(201);
    expect((await atTheDoor(teacher)).map(({ id }) => id)).toEqual([request]);
  });

  it('takes no more than five wrong codes', async () => {
    const { teacher, session, families } = await make.running(1);
    const { guardian, child } = families[0]!;
    await make.mark(teacher, session, [child, 'present']);
    const [own] = await make.adults(guardian, child);
    const code = await make.codeOf(guardian, own!.id);
    const wrong = code === '111111' ? '222222' : '111111';
    for (let i = 0; i < 5; i++) expect((await make.collect(teacher, session, { child, code: wrong })).body.code).toBe('pickup-code-wrong');
    expect((await make.collect(teacher, session, { child, code })).status).toBe(429);
    make.at('16:50');
    expect((await make.collect(teacher, session, { child, code })).status).toBe(201);
  });

  it('that nobody comes for is told to the grid, without anybody’s name', async () => {
    const { teacher, staff: by, session, families } = await make.running(1);
    await make.mark(teacher, session, [families[0]!.child, 'present']);
    make.at('18:59');
    await service.get(RegisterJobs).uncollected();
    const emitted = async () =>
      (await service.events('youth.session.uncollected.v1')).filter(({ payload }) => payload.sessionId === session);
    expect(await emitted()).toEqual([]);
    make.at('19:00');
    await service.get(RegisterJobs).uncollected();
    await service.get(RegisterJobs).uncollected();
    expect(await emitted()).toMatchObject([{ payload: { waiting: 1, site: '南关社区二楼活动室', area: COMMUNITY } }]);
    expect([await kindsOf(families[0]!.guardian), (await kindsOf(by)).includes('not-collected')]).toEqual([['not-collected'], true]);
  });

  it('is told for each class, also when another one, that comes before it, cannot be', async () => {
    const first = await make.running(1);
    await make.mark(first.teacher, first.session, [first.families[0]!.child, 'present']);
    const second = await make.running(1);
    await make.mark(second.teacher, second.session, [second.families[0]!.child, 'present']);
    await service.dataSource.query(`UPDATE session SET ends_at = ends_at - interval '1 minute' WHERE id = $1`, [first.session]);
    const owner = new pg.Client({ connectionString: service.database.ownerUrl });
    await owner.connect();
    await owner.query(`CREATE FUNCTION broken() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '武小米'; END $$`);
    await owner.query(
      `CREATE TRIGGER broken BEFORE UPDATE ON session FOR EACH ROW WHEN (OLD.id = '${first.session}') EXECUTE FUNCTION broken()`,
    );
    try {
      make.at('19:00');
      await service.get(RegisterJobs).uncollected();
      expect([await kindsOf(first.families[0]!.guardian), await kindsOf(second.families[0]!.guardian)]).toEqual([[], ['not-collected']]);
      const failed = () => service.dataSource.query(`SELECT item, reason, state FROM failed_item WHERE job = 'uncollected'`);
      expect(await failed()).toEqual([{ item: first.session, reason: 'postgres P0001', state: 'retrying' }]);
      await owner.query('DROP TRIGGER broken ON session');
      make.at('19:01');
      await service.get(RegisterJobs).uncollected();
      expect([await kindsOf(first.families[0]!.guardian), await failed()]).toEqual([['not-collected'], []]);
    } finally {
      await owner.query('DROP FUNCTION broken CASCADE');
      await owner.end();
    }
  });
});
