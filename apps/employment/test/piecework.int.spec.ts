import { randomUUID } from 'node:crypto';

import { UnitOfWork, type Caller, type ReadTx } from '@linli/service';
import type { Person, TestService, TestWorld } from '@linli/service/testing';

import pg from 'pg';

import { begin, path, type Kit, type List, type Somebody } from './kit.js';
import { orderBody, piecework, sheetOf, type PieceOrder } from './piece-kit.js';

let world: TestWorld;
let service: TestService;
let make: Kit;
let staff: Somebody;
let at: ReturnType<typeof piecework>;
beforeAll(async () => {
  ({ world, service, make, staff } = await begin());
  at = piecework(service, staff);
});
afterAll(() => world.stop());

type Made = Awaited<ReturnType<typeof at.made>>;
const read = async (by: Person, order: string) => (await by.get<PieceOrder>(`${path}/piece-orders/${order}`)).body;
const codes = (answers: { status: number; body: { code?: string } }[]) =>
  answers.map(({ status, body }) => (status < 300 ? 'fine' : body.code)).sort();
/** What somebody may do past the service: row-level security alone. */
const as = <T>(who: Somebody, grants: Caller['grants'], work: (tx: ReadTx) => Promise<T>) =>
  service.get(UnitOfWork).as({ kind: 'person', accountId: who.accountId, grants, language: 'en' }, work);

describe('an order of 300 woven pieces', () => {
  it('goes from the buyer through the makers’ hands to the last payment, entry by entry', async () => {
    const { id, host, makers } = await at.home(2);
    const [first, second] = makers as [Somebody, Somebody];
    const order = await at.take(host, id);
    expect(order).toMatchObject({
      state: 'taken',
      pieces: 300,
      shared: 0,
      buyer: orderBody.buyer,
      allowedActions: ['cancel'],
      allowedEntries: ['share'],
      shares: [],
    });
    await at.share(host, order.id, first.accountId, 200);
    const { body: split } = await at.share(host, order.id, second.accountId, 100);
    expect(split).toMatchObject({ state: 'working', shared: 300 });
    const hers = split.shares.find(({ accountId }) => accountId === first.accountId)!.id;
    await at.enter(host, order.id, hers, 'material-out', 16_000);
    await at.enter(host, order.id, hers, 'pieces-in', 120);
    await at.enter(host, order.id, hers, 'accepted', 110);
    await at.enter(host, order.id, hers, 'rejected', 10, { reason: 'loose' });
    await at.enter(host, order.id, hers, 'material-back', 500);
    const { body: paid } = await at.enter(host, order.id, hers, 'paid', 110);
    expect(paid.shares.find(({ id: share }) => share === hers)).toMatchObject({
      given: 200,
      material: 15_500,
      handedIn: 120,
      accepted: 110,
      rejected: 10,
      paid: 110,
      toMake: 90,
      waiting: 0,
      owed: 0,
      paidFen: 132_000,
    });
    expect((await at.entries(host, order.id)).map(({ seq, kind, n }) => `${seq} ${kind} ${n}`)).toEqual([
      '8 paid 110',
      '7 material-back 500',
      '6 rejected 10',
      '5 accepted 110',
      '4 pieces-in 120',
      '3 material-out 16000',
      '2 share 100',
      '1 share 200',
    ]);
    expect((await at.move(host, order.id, 'deliver')).body.state).toBe('delivered');
    expect((await at.move(host, order.id, 'settle')).body).toMatchObject({ state: 'settled', allowedActions: [], allowedEntries: [] });
    expect((await first.get<List<{ order: { title: string }; paidFen: number }>>(`${path}/piecework/shares`)).body.items).toMatchObject([
      { given: 200, paidFen: 132_000, order: { title: '手工编织杯垫', state: 'settled' } },
    ]);
  });

  it('tells its makers what they got, and the world nothing of them', async () => {
    const { host, maker, order, share } = await at.made();
    await at.enter(host, order, share, 'paid', 10);
    expect((await make.notices(maker)).map(({ kind, about }) => [kind, about])).toEqual([
      ['pieces-paid', { order, pieces: 10, fen: 12_000 }],
      ['pieces-given', { order, pieces: 10 }],
    ]);
    const emitted = (await service.events('employment.piecework.changed.v1')).filter(({ payload }) => payload.orderId === order);
    expect(emitted).toHaveLength(5);
    expect(emitted[4]!.payload).toEqual({
      orderId: order,
      microHomeId: expect.any(String) as string,
      area: '140321001001',
      state: 'working',
    });
    const said = JSON.stringify(emitted);
    for (const secret of [maker.accountId, host.accountId, share, '12000']) expect(said).not.toContain(secret);
  });

  let here: Made | undefined;
  it.each<[string, (here: Made) => Promise<{ status: number; body: { code: string } }>, string]>([
    ['more shared out than it has', ({ host, order, makers }) => at.share(host, order, makers[1]!.accountId, 291), 'pieces-over-order'],
    ['more handed in than her share', ({ host, order, share }) => at.enter(host, order, share, 'pieces-in', 1), 'pieces-over-share'],
    ['more accepted than was handed in', ({ host, order, share }) => at.enter(host, order, share, 'accepted', 1), 'pieces-not-there'],
    ['more paid than was accepted', ({ host, order, share }) => at.enter(host, order, share, 'paid', 11), 'pieces-over-owed'],
    ['more material back than out', ({ host, order, share }) => at.enter(host, order, share, 'material-back', 1), 'material-not-there'],
    [
      'a share taken back that is made already',
      ({ host, order, share }) => at.enter(host, order, share, 'share-back', 1),
      'pieces-over-share',
    ],
    [
      'a share for somebody who is no member',
      async ({ host, order }) => at.share(host, order, (await service.person()).accountId, 1),
      'not-a-member',
    ],
    [
      'a share for the host herself',
      async ({ id, host, order }) => {
        await at.join(host, id);
        return at.share(host, order, host.accountId, 1);
      },
      'own-share',
    ],
    ['a piece rejected without a reason', ({ host, order, share }) => at.enter(host, order, share, 'rejected', 1), 'validation-failed'],
    ['half a piece', ({ host, order, share }) => at.enter(host, order, share, 'paid', 0.5), 'validation-failed'],
    ['no piece', ({ host, order, share }) => at.enter(host, order, share, 'paid', 0), 'validation-failed'],
    ['fewer than none', ({ host, order, share }) => at.enter(host, order, share, 'paid', -1), 'validation-failed'],
    [
      'free words for a reason',
      ({ host, order, share }) => at.enter(host, order, share, 'rejected', 1, { reason: '小王手粗' }),
      'validation-failed',
    ],
    ['a kind nobody knows', ({ host, order, share }) => at.enter(host, order, share, 'gift', 1), 'validation-failed'],
    [
      'somebody else’s share of another order',
      async ({ host, order }) => at.enter(host, order, (await at.made()).share, 'paid', 1),
      'not-found',
    ],
    ['to be settled before it is delivered', ({ host, order }) => at.move(host, order, 'settle'), 'wrong-state'],
    ['to be cancelled unpaid', ({ host, order }) => at.move(host, order, 'cancel'), 'pieces-open'],
  ])('refuses %s, and nothing is entered', async (_what, attempt, code) => {
    here ??= await at.made();
    const before = await at.entries(here.host, here.order);
    expect((await attempt(here)).body.code).toBe(code);
    expect(await at.entries(here.host, here.order)).toEqual(before);
  });

  it.each<[string, object]>([
    ['no pieces', { pieces: 0 }],
    ['half a fen', { rate: 0.5 }],
    ['a day that has passed', { due: '2026-11-23' }],
    ['a day that is none', { due: '2026-02-30' }],
    ['no title', { title: '' }],
    ['a field nobody knows', { tip: 1 }],
  ])('is not taken with %s', async (_what, more) => {
    const { id, host } = await at.home(0);
    expect((await host.post<PieceOrder>(`${path}/micro-homes/${id}/piece-orders`, { ...orderBody, ...more })).body.code).toBe(
      'validation-failed',
    );
  });

  it('is not taken by anybody but the host, nor at a closed micro-home', async () => {
    const { id, host, makers } = await at.home(1);
    for (const other of [makers[0]!, staff, await service.person()])
      expect((await other.post<PieceOrder>(`${path}/micro-homes/${id}/piece-orders`, orderBody)).body.code).toBe('forbidden');
    await host.post(`${path}/micro-homes/${id}/close`);
    expect((await host.post<PieceOrder>(`${path}/micro-homes/${id}/piece-orders`, orderBody)).body.code).toBe('micro-home-closed');
  });
});

describe('what was entered wrong', () => {
  it('is taken back by an entry of its own, once, and counts no more', async () => {
    const { host, order, share } = await at.made();
    await at.enter(host, order, share, 'paid', 8);
    const [paid] = await at.entries(host, order);
    const correct = (id: string) => host.post<PieceOrder>(`${path}/piece-orders/${order}/entries/${id}/correct`, { reason: 'miscounted' });
    expect((await correct(paid!.id)).body.shares[0]).toMatchObject({ paid: 0, owed: 10 });
    const [back, first] = await at.entries(host, order);
    expect([back, first]).toMatchObject([
      { kind: 'paid', n: -8, corrects: paid!.id, reason: 'miscounted' },
      { n: 8, corrected: true },
    ]);
    expect([(await correct(paid!.id)).body.code, (await correct(back!.id)).body.code]).toEqual(['already-corrected', 'already-corrected']);
  });

  it('is not taken back when what came after stands on it', async () => {
    const { host, order } = await at.made();
    const handed = (await at.entries(host, order)).find(({ kind }) => kind === 'pieces-in')!;
    expect((await host.post<PieceOrder>(`${path}/piece-orders/${order}/entries/${handed.id}/correct`, { reason: 'twice' })).body.code).toBe(
      'pieces-not-there',
    );
  });

  it('after it is settled needs two: a maker opens it, for her share alone, and the host corrects', async () => {
    const { host, order, share, maker, makers } = await at.made();
    const { body: more } = await at.share(host, order, makers[1]!.accountId, 5);
    const others = more.shares.find(({ id }) => id !== share)!.id;
    await at.enter(host, order, share, 'paid', 10);
    await at.move(host, order, 'deliver');
    await at.move(host, order, 'settle');
    const [paid] = await at.entries(host, order);
    const correct = () => host.post<PieceOrder>(`${path}/piece-orders/${order}/entries/${paid!.id}/correct`, { reason: 'agreed' });
    expect((await correct()).body.code).toBe('wrong-state');
    expect((await at.move(host, order, 'reopen')).body.code).toBe('forbidden');
    expect((await at.move(await service.person(), order, 'reopen')).body.code).toBe('not-found');
    expect((await at.move(maker, order, 'reopen')).body.state).toBe('delivered');
    expect((await make.notices(host))[0]).toMatchObject({ kind: 'pieces-reopened', about: { order } });
    expect((await at.enter(host, order, others, 'pieces-in', 1)).body.code).toBe('wrong-state');
    expect((await correct()).body.shares.find(({ id }) => id === share)).toMatchObject({ owed: 10 });
    expect((await at.move(host, order, 'settle')).body.code).toBe('pieces-open');
    await at.enter(host, order, share, 'paid', 10);
    expect((await at.move(host, order, 'settle')).body.state).toBe('settled');
  });

  it('is never changed or deleted: the database refuses it, to the district itself and to its owner', async () => {
    const { order } = await at.made();
    for (const statement of ['UPDATE piece_entry SET n = 1 WHERE order_id = $1', 'DELETE FROM piece_entry WHERE order_id = $1']) {
      await expect(
        service
          .get(UnitOfWork)
          .as({ kind: 'system', accountId: randomUUID(), grants: [], language: 'en' }, (tx) => tx.manager.query(statement, [order])),
      ).rejects.toThrow('append-only');
    }
  });
});

describe('two at once', () => {
  it('never share out more than the order has', async () => {
    const { id, host, makers } = await at.home(2);
    const { id: order } = await at.take(host, id, { pieces: 100 });
    const answers = await Promise.all(
      makers.flatMap(({ accountId }) => [at.share(host, order, accountId, 60), at.share(host, order, accountId, 60)]),
    );
    expect(codes(answers)).toEqual(['fine', 'pieces-over-order', 'pieces-over-order', 'pieces-over-order']);
    expect(await read(host, order)).toMatchObject({ shared: 60 });
  });

  it('never pay for the same pieces twice, and one after the other neither', async () => {
    const { host, order, share } = await at.made();
    expect(codes(await Promise.all([1, 2, 3].map(() => at.enter(host, order, share, 'paid', 10))))).toEqual([
      'fine',
      'pieces-over-owed',
      'pieces-over-owed',
    ]);
    expect((await at.enter(host, order, share, 'paid', 1)).body.code).toBe('pieces-over-owed');
  });

  it('with the same key are one entry; with an old version none', async () => {
    const { host, order, share } = await at.made();
    const key = { 'idempotency-key': randomUUID() };
    await at.enter(host, order, share, 'paid', 2, {}, key);
    await at.enter(host, order, share, 'paid', 2, {}, key);
    expect((await read(host, order)).shares[0]).toMatchObject({ paid: 2 });
    expect((await at.enter(host, order, share, 'paid', 2, {}, { 'if-match': '"1"' })).status).toBe(412);
  });

  it('would have paid twice, had nobody locked and the table not refused it (control)', async () => {
    const { order, share } = await at.made();
    const system: Caller = { kind: 'system', accountId: randomUUID(), grants: [], language: 'en' };
    await expect(
      service.get(UnitOfWork).as(system, (tx) => tx.sql.query('UPDATE piece_share SET paid = paid + 20 WHERE id = $1', [share])),
    ).rejects.toThrow('piece_share_owed');
    await expect(
      service.get(UnitOfWork).as(system, (tx) => tx.sql.query('UPDATE piece_order SET shared = 301 WHERE id = $1', [order])),
    ).rejects.toThrow('piece_order_never_over');
  });

  it('a payment that fails half-way leaves no entry, no sum, no notice and no event', async () => {
    const { host, maker, order, share } = await at.made();
    const state = async () => [
      await read(host, order),
      await at.entries(host, order),
      (await make.notices(maker)).length,
      (await service.events('employment.piecework.changed.v1')).length,
    ];
    const before = await state();
    const owner = await ownerOf(service);
    await owner.query(`CREATE FUNCTION trip() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'tripped'; END $$`);
    await owner.query('CREATE TRIGGER trip BEFORE INSERT ON notice FOR EACH ROW EXECUTE FUNCTION trip()');
    expect((await at.enter(host, order, share, 'paid', 10)).status).toBe(500);
    await owner.query('DROP TRIGGER trip ON notice');
    await owner.end();
    expect(await state()).toEqual(before);
  });
});

describe('who sees what', () => {
  it('a maker sees her own share and entries, not the buyer, nor what the others make', async () => {
    const { host, order, share, maker, makers } = await at.made();
    const { body: split } = await at.share(host, order, makers[1]!.accountId, 7);
    const others = split.shares.find(({ id }) => id !== share)!.id;
    const hers = await read(maker, order);
    expect(hers).toMatchObject({ shares: [{ id: share }], allowedActions: [] });
    expect(JSON.stringify([hers, await at.entries(maker, order), (await maker.get(`${path}/piecework/shares`)).body])).not.toMatch(
      new RegExp(`${others}|${orderBody.buyer}|"shared"`),
    );
    expect((await at.enter(maker, order, share, 'paid', 10)).body.code).toBe('forbidden');
    expect((await at.move(maker, order, 'deliver')).body.code).toBe('forbidden');
  });

  it.each(['staff of the area', 'a resident', 'the host of another micro-home'])('%s sees no order and no entry', async (who) => {
    const { id, order, share } = await at.made();
    const other = who === 'staff of the area' ? staff : who === 'a resident' ? await service.person() : (await at.home(0)).host;
    for (const what of [`piece-orders/${order}`, `piece-orders/${order}/entries`, `micro-homes/${id}/piece-orders`])
      expect((await other.get(`${path}/${what}`)).status).toBe(404);
    expect((await at.enter(other, order, share, 'paid', 1)).body.code).toBe('not-found');
    expect((await other.post<PieceOrder>(`${path}/piece-orders/${order}/export.xlsx`)).status).toBe(404);
  });

  it('row-level security says so too, past the service; and shows them to the host (control)', async () => {
    const { host, order, maker, makers } = await at.made();
    await at.share(host, order, makers[1]!.accountId, 7);
    const rows = (who: Somebody, grants: Caller['grants'] = []) =>
      as(who, grants, async (tx) => {
        const count = async (table: string, column: string) =>
          (await tx.manager.query<unknown[]>(`SELECT 1 FROM ${table} WHERE ${column} = $1`, [order])).length;
        return [
          await count('piece_order', 'id'),
          await count('piece_share', 'order_id'),
          await count('piece_entry', 'order_id'),
          (await tx.manager.query<unknown[]>('SELECT 1 FROM piece_maker')).length,
        ];
      });
    expect(await rows(host)).toEqual([1, 2, 4, 0]);
    expect(await rows(maker)).toEqual([1, 1, 3, 1]);
    expect(await rows(staff, [{ id: randomUUID(), role: 'community-staff', area: '140321' }])).toEqual([0, 0, 0, 0]);
  });
});

describe('a maker’s income', () => {
  const income = async (who: Person) =>
    (await who.get<{ items: { month: string; pieces: number; fen: number }[]; fen: number; owedFen: number }>(`${path}/piecework/income`))
      .body;

  it('is of the month of each payment in Shanghai: a second before midnight of New Year’s Eve is the old year', async () => {
    const { host, order, share, maker } = await at.made(10);
    const move = (time: string) => service.clock.move(new Date(`${time}+08:00`).getTime() - Date.now());
    move('2026-12-31T23:59:55');
    await at.enter(host, order, share, 'paid', 3);
    move('2027-01-01T00:00:05');
    await at.enter(host, order, share, 'paid', 4);
    move('2027-02-01T07:00:00');
    const first = (await at.entries(host, order)).find(({ n }) => n === 3)!;
    await host.post(`${path}/piece-orders/${order}/entries/${first.id}/correct`, { reason: 'agreed' });
    make.at('08:00');
    expect(await income(maker)).toEqual({
      items: [
        { month: '2027-02', pieces: -3, fen: -3600 },
        { month: '2027-01', pieces: 4, fen: 4800 },
        { month: '2026-12', pieces: 3, fen: 3600 },
      ],
      fen: 4800,
      owedFen: 7200,
    });
    expect(await income(host)).toEqual({ items: [], fen: 0, owedFen: 0 });
  });

  it('stays, of nobody, when she takes herself off: not before she has what she is owed', async () => {
    const { host, order, share, maker } = await at.made();
    expect((await maker.delete<{ code: string }>(`${path}/piecework/me`)).body.code).toBe('pieces-open');
    expect(await make.notices(maker)).toHaveLength(1);
    await at.enter(host, order, share, 'paid', 10);
    expect((await maker.delete(`${path}/piecework/me`)).status).toBe(204);
    expect((await income(maker)).items).toEqual([]);
    const after = await read(host, order);
    expect(after.shares[0]).toMatchObject({ id: share, paid: 10, paidFen: 12_000 });
    expect(JSON.stringify(after)).not.toContain(maker.accountId);
    expect((await read(maker, order)).code).toBe('not-found');
    const owner = await ownerOf(service);
    const { rows } = await owner.query<{ row: string }>(
      `SELECT s::text AS row FROM piece_share s UNION ALL SELECT m::text FROM piece_maker m UNION ALL SELECT e::text FROM piece_entry e UNION ALL SELECT o::text FROM piece_order o UNION ALL SELECT n::text FROM notice n WHERE kind LIKE 'pieces-%'`,
    );
    await owner.end();
    expect([rows.length > 5, rows.filter(({ row }) => row.includes(maker.accountId))]).toEqual([true, []]);
    expect((await at.move(host, order, 'deliver')).body.state).toBe('delivered');
  });
});

it('an order’s entries go out as a sheet to its host, who reads the names there, and that is written down', async () => {
  const { host, order, share } = await at.made();
  await at.enter(host, order, share, 'paid', 10);
  expect(
    (
      await sheetOf(service, host, `piece-orders/${order}/export.xlsx`, {}, [
        '序号',
        '时间',
        '姓名',
        '事项',
        '数量',
        '金额（元）',
        '原因',
        '已冲正',
      ])
    ).map(([, , ...row]) => row.slice(0, 4)),
  ).toEqual([
    ['编织户甲', '分件', '10', ''],
    ['编织户甲', '交件', '10', ''],
    ['编织户甲', '合格', '10', ''],
    ['编织户甲', '结算', '10', '120.00'],
  ]);
  const lines = await service.dataSource.query<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM audit_line WHERE action = 'piecework.export' AND resource_id = $1`,
    [order],
  );
  expect(lines[0]!.n).toBe(1);
});

async function ownerOf({ config }: TestService) {
  const owner = new pg.Client(config.databaseOwnerUrl);
  await owner.connect();
  await owner.query(`SELECT set_config('app.system', 'on', false)`);
  return owner;
}
