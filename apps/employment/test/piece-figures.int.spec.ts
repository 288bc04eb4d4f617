import { randomUUID } from 'node:crypto';

import { system, UnitOfWork, type Caller, type ReadTx, type Tx } from '@linli/service';
import type { Person, TestService, TestWorld } from '@linli/service/testing';
import fc from 'fast-check';

import { begin, path, type Kit, type List, type Somebody } from './kit.js';
import { piecework, sheetOf } from './piece-kit.js';

let world: TestWorld;
let service: TestService;
let make: Kit;
let staff: Somebody;
beforeAll(async () => {
  ({ world, service, make, staff } = await begin());
});
afterAll(() => world.stop());

interface Earned {
  people: number;
  pieces: number;
  fen: number;
}
interface Line {
  area: string;
  earned?: Earned;
}
interface Figures {
  from: string;
  to: string;
  total?: Earned;
  items: Line[];
  months: { month: string; total?: Earned; items: Line[] }[];
  code: string;
}
interface Payment {
  maker: string;
  community: string;
  /** A day at noon in Shanghai. */
  day: string;
  fen: number;
}

const figures = (by: Person, area: string, months = '') => by.get<Figures>(`${path}/piecework/figures?area=${area}${months}`);
const person = (i: number) => `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`;

/** Payments as the tables keep them, with a micro-home and an order for each. */
async function pay(tx: Tx, payments: readonly Payment[]): Promise<void> {
  for (const { maker, community, day, fen } of payments) {
    const [home, order, share] = [randomUUID(), randomUUID(), randomUUID()];
    const at = new Date(`${day}T12:00:00+08:00`);
    await tx.manager.query(
      `INSERT INTO micro_home (id, version, area, name, site, lon, lat, state, at) VALUES ($1, 1, $2, '微家', '某处', 113, 37, 'open', $3)`,
      [home, community, at],
    );
    await tx.manager.query(
      `INSERT INTO piece_order (id, version, micro_home_id, area, buyer, title, pieces, rate, due, state, shared, entries, at) VALUES ($1, 1, $2, $3, '买家', '杯垫', 1, $4, '2026-12-24', 'working', 1, 1, $5)`,
      [order, home, community, Math.abs(fen), at],
    );
    await tx.manager.query(
      'INSERT INTO piece_share (id, order_id, micro_home_id, maker_id, at, given, handed_in, accepted, paid) VALUES ($1, $2, $3, $4, $5, 1, 1, 1, 1)',
      [share, order, home, maker, at],
    );
    await tx.manager.query(
      `INSERT INTO piece_entry (id, order_id, seq, share_id, kind, n, at, hash) VALUES ($1, $2, 1, $3, 'paid', 1, $4, '')`,
      [randomUUID(), order, share, at],
    );
  }
}
const paid = (payments: readonly Payment[]) => service.get(UnitOfWork).as(system, (tx) => pay(tx, payments));
const five = (community: string, day: string, from = 0, n = 5): Payment[] =>
  Array.from({ length: n }, (_, i) => ({ maker: person(from + i), community, day, fen: 1000 }));

it('counts each person once over orders, micro-homes and months, and says what five or more earn', async () => {
  const there = await make.staff('140321031001');
  await paid([...five('140321031001', '2026-09-10'), ...five('140321031001', '2026-09-20'), ...five('140321031001', '2026-10-31', 2)]);
  expect((await figures(there, '140321031001', '&from=2026-09&to=2026-10')).body).toEqual({
    from: '2026-09',
    to: '2026-10',
    total: { people: 7, pieces: 15, fen: 15_000 },
    items: [{ area: '140321031001', earned: { people: 7, pieces: 15, fen: 15_000 } }],
    months: [
      {
        month: '2026-10',
        total: { people: 5, pieces: 5, fen: 5000 },
        items: [{ area: '140321031001', earned: { people: 5, pieces: 5, fen: 5000 } }],
      },
      {
        month: '2026-09',
        total: { people: 5, pieces: 10, fen: 10_000 },
        items: [{ area: '140321031001', earned: { people: 5, pieces: 10, fen: 10_000 } }],
      },
    ],
  });
});

it('says nothing of four, nor of them in any total: of a community, a subdistrict, a county, a year', async () => {
  const there = await make.staff('140322');
  await paid([
    ...five('140322001001', '2026-10-01', 0, 6),
    ...five('140322001002', '2026-10-01', 10, 4),
    ...five('140322001001', '2026-09-01', 0, 4),
  ]);
  const { body } = await figures(there, '140322', '&from=2026-09&to=2026-10');
  const large = { people: 6, pieces: 6, fen: 6000 };
  expect(body).toMatchObject({
    total: large,
    items: [{ area: '140322001001', earned: large }, { area: '140322001002' }],
    months: [
      { month: '2026-10', total: large },
      { month: '2026-09', items: [{ area: '140322001001' }] },
    ],
  });
  expect([body.items[1]!.earned, body.months[1]!.total]).toEqual([undefined, undefined]);
});

it('puts small communities of a subdistrict together, and small subdistricts of a county, when that makes five', async () => {
  const there = await make.staff('140323');
  await paid([
    ...five('140323001001', '2026-10-01', 0, 3),
    ...five('140323001002', '2026-10-01', 3, 2),
    ...five('140323002001', '2026-10-01', 10, 4),
    ...five('140323003001', '2026-10-01', 20, 1),
  ]);
  const told = ({ body }: { body: Figures }) => [
    body.total?.people,
    ...body.items.map(({ area, earned }) => `${area} ${earned?.people ?? 'few'}`),
  ];
  expect(told(await figures(there, '140323'))).toEqual([
    10,
    '140323 5',
    '140323001 5',
    '140323001001 few',
    '140323001002 few',
    '140323002001 few',
    '140323003001 few',
  ]);
  expect(told(await figures(there, '140323001'))).toEqual([5, '140323001 5', '140323001001 few', '140323001002 few']);
  expect(told(await figures(there, '140323001001'))).toEqual([undefined, '140323001001 few']);
  expect(told(await figures(there, '140323002'))).toEqual([undefined, '140323002001 few']);
});

it('is for staff of the area, of months that are over', async () => {
  const there = await make.staff('140321031001');
  for (const [by, area] of [
    [there, '140321031'],
    [await make.staff('140321031002'), '140321031001'],
    [await service.person(), '140321031001'],
  ] as const)
    expect((await figures(by, area)).body.code).toBe('forbidden');
  for (const months of ['&from=2026-11&to=2026-11', '&from=2025-09&to=2026-10', '&from=2026-10&to=2026-09', '&from=2026-13'])
    expect((await figures(there, '140321031001', months)).body.code).toBe('validation-failed');
  expect((await figures(there, '140321031001')).body).toMatchObject({ from: '2026-10', to: '2026-10' });
});

it('counts nobody past the service who is not staff there (control: staff are)', async () => {
  await paid(five('140324001001', '2026-10-01'));
  const rows = (area: string) =>
    service.get(UnitOfWork).as(
      {
        kind: 'person',
        accountId: randomUUID(),
        grants: [{ id: randomUUID(), role: 'community-staff', area }],
        language: 'en',
      } satisfies Caller,
      (tx: ReadTx) => tx.manager.query<unknown[]>(`SELECT * FROM piecework_in('140324001001', '2026-10', '2026-10')`),
    );
  expect([(await rows('140324001001')).length > 0, await rows('140324001002')]).toEqual([true, []]);
});

/** The figures that can be asked for of a county with two subdistricts and two months: each as the bits of the payments that it adds up. */
const asked = ['140325', '140325001', '140325002', '140325001001', '140325001002', '140325002001'];
const ranges = [
  ['2026-09', '2026-09'],
  ['2026-10', '2026-10'],
  ['2026-09', '2026-10'],
] as const;
const everyFigure = async (tx: ReadTx): Promise<number[]> => {
  const sums: number[] = [];
  for (const area of asked)
    for (const [from, to] of ranges)
      sums.push(
        ...(await tx.manager.query<{ fen: string | null }[]>('SELECT fen FROM piecework_in($1, $2, $3)', [area, from, to]))
          .filter(({ fen }) => fen !== null)
          .map(({ fen }) => Number(fen)),
      );
  return [...new Set(sums)];
};
/** What the figures would be if each were simply left out when fewer than five are in it. */
const simplyLeftOut = (payments: readonly Payment[]): number[] =>
  asked
    .flatMap((area) =>
      ranges.map(([from, to]) =>
        payments.filter(({ community, day }) => community.startsWith(area) && day.slice(0, 7) >= from && day.slice(0, 7) <= to),
      ),
    )
    .filter((of) => new Set(of.map(({ maker }) => maker)).size >= 5)
    .map((of) => of.reduce((sum, { fen }) => sum + fen, 0));
/** The people behind a sum of payments, of which each is a bit of its own. */
const peopleIn = (sum: number, payments: readonly Payment[]) =>
  new Set(payments.filter(({ fen }) => Math.floor(sum / fen) % 2 === 1).map(({ maker }) => maker)).size;
/** Whatever is told, or is left when one figure is taken from another that holds it. */
const givenAway = (sums: readonly number[], payments: readonly Payment[]): number[] => {
  const bits = sums.map(BigInt);
  const differences = bits.flatMap((whole) => bits.filter((part) => part !== whole && (whole & part) === part).map((part) => whole - part));
  return [...bits, ...differences].map((one) => peopleIn(Number(one), payments));
};

const payments = fc
  .array(
    fc.record({
      maker: fc.integer({ min: 0, max: 11 }).map(person),
      community: fc.constantFrom('140325001001', '140325001002', '140325002001', '140325002002'),
      day: fc.constantFrom('2026-09-15', '2026-10-15'),
    }),
    { minLength: 8, maxLength: 20 },
  )
  .map((list) => list.map((one, i): Payment => ({ ...one, fen: 2 ** i })));

class Undone extends Error {}

it('no figure, and no figure less another, is of fewer than five people, whoever earns where and when', async () => {
  await fc.assert(
    fc.asyncProperty(payments, async (all) => {
      let told: number[] = [];
      await service
        .get(UnitOfWork)
        .as(system, async (tx) => {
          await pay(tx, all);
          await tx.manager.query(`SELECT set_config('app.scopes', '140325', true)`);
          told = await everyFigure(tx);
          throw new Undone();
        })
        .catch((error: unknown) => {
          if (!(error instanceof Undone)) throw error;
        });
      for (const people of givenAway(told, all)) expect(people).toBeGreaterThanOrEqual(5);
    }),
    { numRuns: 25 },
  );
});

it('and figures that are simply left out below five do give others away (control)', () => {
  const all = [...five('140325001001', '2026-09-15', 0, 5), ...five('140325001002', '2026-09-15', 5, 1)].map((one, i) => ({
    ...one,
    fen: 2 ** i,
  }));
  expect(Math.min(...givenAway(simplyLeftOut(all), all))).toBe(1);
});

it('goes out as a sheet with the same left out, and that is written down', async () => {
  const there = await make.staff('140326001001');
  await paid(five('140326001001', '2026-10-01', 0, 4));
  const { body } = await figures(there, '140326001001');
  expect(body.items).toEqual([{ area: '140326001001' }]);
  const rows = await sheetOf(service, there, 'piecework/export.xlsx', { area: '140326001001' }, [
    '月份',
    '地区代码',
    '增收人数',
    '结算件数',
    '增收金额（元）',
  ]);
  expect(rows).toEqual([['2026-10', '140326001001', '少于5人，不显示', '少于5人，不显示', '少于5人，不显示']]);
  const [line] = await service.dataSource.query<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM audit_line WHERE action = 'piecework.export' AND resource_id = '140326001001'`,
  );
  expect(line!.n).toBe(1);
  expect((await (await service.person()).post<{ code: string }>(`${path}/piecework/export.xlsx`, { area: '140326001001' })).body.code).toBe(
    'forbidden',
  );
});

it('is the same through orders as through the tables', async () => {
  const at = piecework(service, staff);
  const { id, host, makers } = await at.home(5);
  const order = await at.take(host, id);
  for (const { accountId } of makers) {
    const { body } = await at.share(host, order.id, accountId, 2);
    const share = body.shares.find((one) => one.accountId === accountId)!.id;
    await at.enter(host, order.id, share, 'pieces-in', 2);
    await at.enter(host, order.id, share, 'accepted', 2);
    await at.enter(host, order.id, share, 'paid', 2);
  }
  make.at('08:00', '2026-12-01');
  const { body } = await figures(staff, '140321001001');
  make.at('08:00');
  expect(body).toMatchObject({ from: '2026-11', total: { people: 5, pieces: 10, fen: 12_000 } });
  const mine = (await host.get<List<{ id: string }>>(`${path}/micro-homes/${id}/piece-orders`)).body.items;
  expect(mine.map((one) => one.id)).toEqual([order.id]);
});
