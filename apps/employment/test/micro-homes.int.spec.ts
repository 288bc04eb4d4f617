import { randomUUID } from 'node:crypto';

import { GridGridPublishedV1 } from '@linli/contracts';
import { UnitOfWork, type Caller, type ReadTx } from '@linli/service';
import { eventually, type Person, type TestService, type TestWorld } from '@linli/service/testing';

import { isHost, isMember, membersOf } from '../src/micro-homes/micro-home.store.js';
import { begin, COMMUNITY, path, type Kit, type List, type Somebody } from './kit.js';
import { homeBody, homes, type MicroHome } from './micro-home-kit.js';

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

const list = async (by: Person, area = COMMUNITY) =>
  (await by.get<List<MicroHome>>(`${path}/micro-homes?area=${area}&limit=200`)).body.items;
/** What a query finds for somebody, with nothing of the service between. */
const seenBy = (who: Somebody, scopes: Caller['grants'], sql: string, values: unknown[]) =>
  service
    .get(UnitOfWork)
    .as({ kind: 'person', accountId: who.accountId, grants: scopes, language: 'en' }, (tx: ReadTx) =>
      tx.manager.query<unknown[]>(sql, values),
    );

describe('a micro-home', () => {
  it('is founded by staff, hosted by whoever enters their code, found by residents', async () => {
    const { body: home, status } = await staff.post<MicroHome>(`${path}/micro-homes`, homeBody);
    expect([status, home]).toMatchObject([
      201,
      { name: '南关巧手微家', state: 'open', hosted: false, hosting: false, allowedActions: ['change', 'invite', 'close'] },
    ]);
    const { body: invitation } = await staff.post<{ code: string }>(`${path}/micro-homes/${home.id}/invitations`);
    const host = await service.person();
    expect((await host.post<MicroHome>(`${path}/micro-homes/host`, { code: invitation.code })).body).toMatchObject({
      id: home.id,
      hosted: true,
      hosting: true,
      allowedActions: ['change', 'close', 'join'],
    });
    expect((await host.post<MicroHome & { code: string }>(`${path}/micro-homes/host`, { code: invitation.code })).body.code).toBe(
      'invitation-invalid',
    );
    const resident = await service.person();
    expect((await list(resident)).find(({ id }) => id === home.id)).toMatchObject({
      hours: '周一至周五 9:00–17:00',
      allowedActions: ['join'],
    });
    expect(JSON.stringify(await list(resident))).not.toContain(host.accountId);
    expect((await host.get<List<MicroHome>>(`${path}/micro-homes/mine`)).body.items).toMatchObject([{ id: home.id, hosting: true }]);
    const emitted = (await service.events('employment.micro-home.changed.v1')).filter(({ payload }) => payload.microHomeId === home.id);
    expect([emitted.length, JSON.stringify(emitted).includes(host.accountId)]).toEqual([2, false]);
    expect(JSON.stringify(await service.dataSource.query('SELECT * FROM micro_home_invitation'))).not.toContain(invitation.code);
  });

  it('changes by its host and by staff, who both saw the last version', async () => {
    const { id, host } = await at.home();
    const facts = { name: '南关暖心微家', site: '2号楼活动室', point: homeBody.point };
    expect((await host.put<MicroHome>(`${path}/micro-homes/${id}`, facts, { 'if-match': '"1"' })).status).toBe(412);
    expect((await host.put<MicroHome>(`${path}/micro-homes/${id}`, facts, { 'if-match': '"2"' })).body).toMatchObject({
      name: '南关暖心微家',
      version: 3,
    });
    expect((await staff.put<MicroHome>(`${path}/micro-homes/${id}`, facts)).body.version).toBe(4);
  });

  it('is closed by its host, opened again by staff; meanwhile only staff see it in the list', async () => {
    const { id, host } = await at.home();
    const resident = await service.person();
    expect((await host.post<MicroHome>(`${path}/micro-homes/${id}/close`)).body).toMatchObject({ state: 'closed', allowedActions: [] });
    expect([(await list(resident)).some((one) => one.id === id), (await list(staff)).some((one) => one.id === id)]).toEqual([false, true]);
    expect((await at.join(resident, id)).body.code).toBe('micro-home-closed');
    expect((await host.post<{ code: string }>(`${path}/micro-homes/${id}/reopen`)).body.code).toBe('forbidden');
    expect((await staff.post<MicroHome>(`${path}/micro-homes/${id}/reopen`)).body.state).toBe('open');
  });

  it.each<[string, () => Promise<{ status: number; body: { code: string } }>, number, string]>([
    ['founded by a resident', async () => (await service.person()).post(`${path}/micro-homes`, homeBody), 403, 'forbidden'],
    [
      'founded by staff of another area',
      async () => (await make.staff('140321001002')).post(`${path}/micro-homes`, homeBody),
      403,
      'forbidden',
    ],
    [
      'founded by a grid worker',
      async () => (await service.person([{ role: 'grid-worker', area: COMMUNITY }])).post(`${path}/micro-homes`, homeBody),
      403,
      'forbidden',
    ],
    ['founded without a place', () => staff.post(`${path}/micro-homes`, { ...homeBody, point: undefined }), 400, 'validation-failed'],
    [
      'founded with a field nobody knows',
      () => staff.post(`${path}/micro-homes`, { ...homeBody, phone: '13800000000' }),
      400,
      'validation-failed',
    ],
    [
      'changed by a resident',
      async () =>
        (await service.person()).put(`${path}/micro-homes/${(await at.home()).id}`, { name: 'x微家', site: '这里', point: homeBody.point }),
      403,
      'forbidden',
    ],
    [
      'given to another by its host',
      async () => {
        const { id, host } = await at.home();
        return host.post(`${path}/micro-homes/${id}/invitations`);
      },
      403,
      'forbidden',
    ],
    [
      'joined before it has a host',
      async () => at.join(await service.person(), (await staff.post<MicroHome>(`${path}/micro-homes`, homeBody)).body.id),
      409,
      'micro-home-closed',
    ],
    [
      'joined without consent',
      async () => at.join(await service.person(), (await at.home()).id, { consent: false }),
      400,
      'validation-failed',
    ],
  ])('is not %s', async (_what, attempt, status, code) => {
    const answer = await attempt();
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('stands on the ground of its community, where that is drawn', async () => {
    const SOUTH = '140321001009';
    const there = await make.staff(SOUTH);
    const ring = [
      [113.6, 37.7],
      [113.61, 37.7],
      [113.61, 37.71],
      [113.6, 37.71],
      [113.6, 37.7],
    ];
    const grid = {
      code: `${SOUTH}001`,
      name: '第一网格',
      version: 1,
      community: SOUTH,
      outline: { type: 'Polygon' as const, coordinates: [ring] },
      validFrom: '2026-11-24T08:00:00+08:00',
    };
    await eventually(
      () =>
        service.publish(GridGridPublishedV1, { type: 'grid', id: grid.code, version: 1 }, grid).then(
          () => true,
          () => false,
        ),
      Boolean,
    );
    await eventually(
      () => service.dataSource.query<unknown[]>('SELECT 1 FROM grid_outline WHERE starts_with(grid, $1)', [SOUTH]),
      ({ length }) => length === 1,
    );
    const found = (lon: number) =>
      there.post<{ code: string; errors?: { pointer: string; code: string }[] }>(`${path}/micro-homes`, {
        ...homeBody,
        area: SOUTH,
        point: { lon, lat: 37.705 },
      });
    expect((await found(113.605)).status).toBe(201);
    expect((await found(113.612)).body).toMatchObject({ code: 'validation-failed', errors: [{ pointer: '/point', code: 'outside-area' }] });
  });

  it('has one host when two enter the code at once', async () => {
    const { body: home } = await staff.post<MicroHome>(`${path}/micro-homes`, homeBody);
    const { body: invitation } = await staff.post<{ code: string }>(`${path}/micro-homes/${home.id}/invitations`);
    const two = [await service.person(), await service.person()];
    const answers = await Promise.all(two.map((who) => who.post(`${path}/micro-homes/host`, { code: invitation.code })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
  });
});

describe('a member', () => {
  it('is read by her host, who is written down, and by nobody else', async () => {
    const { id, host } = await at.home();
    const member = await service.person();
    expect((await at.join(member, id)).body).toMatchObject({ member: true, allowedActions: ['leave'] });
    expect((await host.get<List<object>>(`${path}/micro-homes/${id}/members`)).body.items).toMatchObject([
      { accountId: member.accountId, name: '贾春燕', phone: '13803530603' },
    ]);
    const lines = await service.dataSource.query<{ action: string; after: object }[]>(
      `SELECT action, after FROM audit_line WHERE resource_id = $1 AND action LIKE '%member%'`,
      [id],
    );
    expect([lines.length, JSON.stringify(lines).includes('贾')]).toEqual([1, false]);
    for (const other of [staff, member, await service.person(), (await at.home()).host])
      expect((await other.get(`${path}/micro-homes/${id}/members`)).status).toBe(404);
    const scopes = [{ id: randomUUID(), role: 'community-staff' as const, area: COMMUNITY }];
    const people = `SELECT p.member_id FROM micro_home_person p JOIN micro_home_member m ON m.id = p.member_id WHERE m.micro_home_id = $1`;
    expect((await seenBy(host, [], people, [id])).length).toBe(1);
    expect([(await seenBy(staff, scopes, people, [id])).length, (await seenBy(await service.person(), [], people, [id])).length]).toEqual([
      0, 0,
    ]);
  });

  it('joins once, of two requests at once as well', async () => {
    const { id } = await at.home();
    const member = await service.person();
    const answers = await Promise.all([at.join(member, id), at.join(member, id)]);
    expect(answers.map(({ status, body }) => [status, body.code]).sort()).toEqual([
      [201, undefined],
      [409, 'already-a-member'],
    ]);
    const key = { 'idempotency-key': randomUUID() };
    const other = await service.person();
    expect([(await at.join(other, id, {}, key)).status, (await at.join(other, id, {}, key)).status]).toEqual([201, 201]);
    const kept = await service
      .get(UnitOfWork)
      .as({ kind: 'person', accountId: other.accountId, grants: [], language: 'en' }, (tx) =>
        tx.manager.query<{ row: string }[]>('SELECT t::text AS row FROM idempotency t'),
      );
    expect([kept.length, kept.some(({ row }) => row.includes('贾') || row.includes(Buffer.from('贾').toString('hex')))]).toEqual([
      1,
      false,
    ]);
  });

  it('leaves, and nothing of her is left to read; her host may let her go, another may not', async () => {
    const { id, host } = await at.home();
    const [first, second] = [await service.person(), await service.person()];
    await at.join(first, id);
    await at.join(second, id);
    expect((await second.delete(`${path}/micro-homes/${id}/members/${first.accountId}`)).status).toBe(404);
    expect((await staff.delete(`${path}/micro-homes/${id}/members/${first.accountId}`)).status).toBe(404);
    expect((await first.delete(`${path}/micro-homes/${id}/members/${first.accountId}`)).status).toBe(204);
    expect((await host.delete(`${path}/micro-homes/${id}/members/${second.accountId}`)).status).toBe(204);
    expect((await host.get<List<object>>(`${path}/micro-homes/${id}/members`)).body.items).toEqual([]);
    expect((await at.join(first, id)).status).toBe(201);
    const as = { kind: 'person', accountId: host.accountId, grants: [], language: 'en' } as const;
    const known = await service
      .get(UnitOfWork)
      .as(as, async (tx) => [
        await isHost(tx, id),
        await isMember(tx, id, first.accountId),
        await isMember(tx, id, second.accountId),
        await membersOf(tx, id),
      ]);
    expect(known).toEqual([true, true, false, [first.accountId]]);
  });
});
