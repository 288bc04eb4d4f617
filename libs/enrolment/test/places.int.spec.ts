import { randomUUID } from 'node:crypto';

import { system, UnitOfWork, type ServiceDefinition, type Tx } from '@linli/service';
import { serviceTables } from '@linli/service/migrations';
import { TestWorld, type TestService } from '@linli/service/testing';
import { Module } from '@nestjs/common';
import type { MigrationInterface, QueryRunner } from 'typeorm';

import { MOST_PASSES, Party, PartyMember, Places, Pool, type Change } from '../src/index.js';
import { enrolmentsEnd, enrolmentTables } from '../src/migrations/index.js';

class Tables1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...serviceTables(), ...enrolmentTables(), ...enrolmentsEnd()]) await runner.query(statement);
  }
  async down(): Promise<void> {
    throw new Error('forward only');
  }
}

@Module({})
class Nothing {}

const definition: ServiceDefinition = {
  name: 'youth',
  title: { 'zh-CN': '测试', en: 'Test' },
  module: Nothing,
  entities: [Pool, Party, PartyMember],
  migrations: [Tables1764000000001],
};

/** The same without its lock: what goes wrong then shows what the lock is for. */
class Careless extends Places {
  override async lock(tx: Tx, poolId: string, applicants = 0): Promise<Pool> {
    const [seen] = await tx.manager.query<Pool[]>('SELECT * FROM place_pool WHERE id = $1', [poolId]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    return { ...(await super.lock(tx, poolId, applicants)), taken: seen!.taken };
  }
}

let world: TestWorld;
let service: TestService;
const places = new Places();
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(definition);
});
afterAll(() => world.stop());
afterEach(() => service.clock.move(0));

const as = <T>(work: (tx: Tx) => Promise<T>) => service.get(UnitOfWork).as(system, work);
async function pool(count: number, offerMinutes = 60): Promise<string> {
  const id = randomUUID();
  await as((tx) => places.open(tx, { id, places: count, offerMinutes }));
  return id;
}
async function apply(
  poolId: string,
  size = 1,
  by: Places = places,
  members: string[] = Array.from({ length: size }, () => randomUUID()),
): Promise<{ id: string; changes: Change[]; members: string[] }> {
  const id = randomUUID();
  return { id, members, changes: await as((tx) => by.apply(tx, { poolId, partyId: id, members })) };
}
const party = async (id: string): Promise<Party> =>
  (await service.dataSource.query<Party[]>('SELECT * FROM place_party WHERE id = $1', [id]))[0]!;
const stateOf = async ({ id }: { id: string }) => (await party(id)).state;
const rank = async (id: string) => {
  const one = await party(id);
  return as((tx) => places.rank(tx, one));
};
const held = async (poolId: string) =>
  (
    await service.dataSource.query<{ held: number; taken: number }[]>(
      `SELECT coalesce(sum(size), 0)::int AS held, (SELECT taken FROM place_pool WHERE id = $1) AS taken FROM place_party WHERE pool_id = $1 AND state IN ('offered', 'seated')`,
      [poolId],
    )
  )[0]!;

/** So many in flight as a gateway lets through; a service's connections are fewer. */
async function atOnce<T>(count: number, one: () => Promise<T>, width = 60): Promise<T[]> {
  const done: T[] = [];
  let begun = 0;
  await Promise.all(
    Array.from({ length: width }, async () => {
      while (begun++ < count) done.push(await one());
    }),
  );
  return done;
}

describe('places', () => {
  it('go to thirty of three hundred families at once: exactly thirty, the rest stand in one order, nobody is in twice', async () => {
    const id = await pool(30);
    const all = await atOnce(300, () => apply(id));
    const states = await service.dataSource.query<{ state: string; n: number }[]>(
      'SELECT state, count(*)::int AS n FROM place_party WHERE pool_id = $1 GROUP BY 1 ORDER BY 1',
      [id],
    );
    expect(states).toEqual([
      { state: 'seated', n: 30 },
      { state: 'waiting', n: 270 },
    ]);
    const ranks = await Promise.all(all.filter(({ changes }) => changes.length === 1).map((one) => rank(one.id)));
    expect(ranks.sort((a, b) => a! - b!)).toEqual(Array.from({ length: 270 }, (_, i) => i + 1));
    expect(await held(id)).toEqual({ held: 30, taken: 30 });
  });

  it('of families of one to three are never more than there are, whoever leaves meanwhile', async () => {
    const id = await pool(20);
    const all = await Promise.all(Array.from({ length: 60 }, (_, i) => apply(id, (i % 3) + 1)));
    await Promise.all([
      ...all.slice(0, 30).map((one) => as((tx) => places.leave(tx, one.id))),
      ...Array.from({ length: 20 }, (_, i) => apply(id, (i % 3) + 1)),
    ]);
    const { held: sum, taken } = await held(id);
    expect(sum).toBe(taken);
    expect(taken).toBeLessThanOrEqual(20);
    expect(taken).toBeGreaterThanOrEqual(18);
  });

  it('are oversold without the lock and the constraint (control)', async () => {
    const own = await world.service(definition);
    const { Client } = (await import('pg')).default;
    const owner = new Client(own.config.databaseOwnerUrl);
    await owner.connect();
    await owner.query('ALTER TABLE place_pool DROP CONSTRAINT place_pool_never_over');
    await owner.end();
    const careless = new Careless();
    const id = randomUUID();
    const run = <T>(work: (tx: Tx) => Promise<T>) => own.get(UnitOfWork).as(system, work);
    await run((tx) => careless.open(tx, { id, places: 3, offerMinutes: 60 }));
    await Promise.all(
      Array.from({ length: 12 }, () => run((tx) => careless.apply(tx, { poolId: id, partyId: randomUUID(), members: [randomUUID()] }))),
    );
    const [{ seated }] = (await own.dataSource.query(
      `SELECT count(*)::int AS seated FROM place_party WHERE pool_id = $1 AND state = 'seated'`,
      [id],
    )) as [{ seated: number }];
    expect(seated).toBeGreaterThan(3);
  });

  it('are refused beyond their number by the table itself, if nobody locked (control)', async () => {
    const id = await pool(3);
    const careless = new Careless();
    const outcomes = await Promise.allSettled(Array.from({ length: 12 }, () => apply(id, 1, careless)));
    expect(outcomes.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0);
    expect((await held(id)).held).toBe(3);
  });

  it('cannot become fewer than are taken; more of them are offered on', async () => {
    const id = await pool(2);
    await apply(id, 2);
    const next = await apply(id);
    await expect(as((tx) => places.change(tx, id, { places: 1 }))).rejects.toMatchObject({
      code: 'places-taken',
      params: { places: 1, taken: 2 },
    });
    await as((tx) => places.change(tx, id, { places: 3 }));
    expect(await stateOf(next)).toBe('offered');
    await apply(id, 3);
    await as((tx) => places.decline(tx, next.id));
    await expect(as((tx) => places.change(tx, id, { places: 2 }))).rejects.toMatchObject({ code: 'party-too-large' });
  });
});

describe('an offer', () => {
  it('is taken, declined, or lapses; then it goes to the next', async () => {
    const id = await pool(1, 30);
    const [first, second, third, fourth] = [await apply(id), await apply(id), await apply(id), await apply(id)];
    await as((tx) => places.leave(tx, first.id));
    expect(await stateOf(second)).toBe('offered');
    service.clock.move(31 * 60_000);
    await expect(as((tx) => places.accept(tx, second.id))).rejects.toMatchObject({ code: 'offer-expired' });
    expect((await as((tx) => places.lapse(tx, id))).map(({ party: { id: of, state } }) => [of, state])).toEqual([
      [second.id, 'lapsed'],
      [third.id, 'offered'],
    ]);
    expect(await as((tx) => places.lapse(tx, id))).toEqual([]);
    await as((tx) => places.decline(tx, third.id));
    await as((tx) => places.accept(tx, fourth.id));
    expect([await stateOf(third), await stateOf(fourth)]).toEqual(['declined', 'seated']);
    expect(await held(id)).toEqual({ held: 1, taken: 1 });
  });

  it('accepted and lapsing at the same moment is one or the other', async () => {
    const id = await pool(1, 30);
    const [first, second] = [await apply(id), await apply(id)];
    await as((tx) => places.leave(tx, first.id));
    service.clock.move(31 * 60_000);
    await Promise.allSettled([
      as((tx) => places.accept(tx, second.id)),
      as((tx) => places.lapse(tx, id)),
      as((tx) => places.lapse(tx, id)),
    ]);
    expect(await stateOf(second)).toBe('lapsed');
    expect(await held(id)).toEqual({ held: 0, taken: 0 });
  });
});

describe('siblings', () => {
  it('are passed over so often and then waited for', async () => {
    const id = await pool(MOST_PASSES + 2);
    const seated = [];
    for (let i = 0; i < MOST_PASSES + 2; i++) seated.push(await apply(id));
    const siblings = await apply(id, 2);
    const small = [];
    for (let i = 0; i < MOST_PASSES + 2; i++) small.push(await apply(id));
    for (const one of seated) await as((tx) => places.leave(tx, one.id));
    expect(await Promise.all(small.map(stateOf))).toEqual([...Array.from({ length: MOST_PASSES }, () => 'offered'), 'waiting', 'waiting']);
    expect(await stateOf(siblings)).toBe('offered');
  });

  it('larger than all places are refused, and no child is in twice', async () => {
    const id = await pool(2);
    await expect(apply(id, 3)).rejects.toMatchObject({ code: 'party-too-large' });
    const { members } = await apply(id, 2);
    await expect(apply(id, 1, places, [members[0]!])).rejects.toMatchObject({ code: 'already-enrolled' });
  });

  it('stay when one of them is withdrawn, whose place is given on', async () => {
    const id = await pool(2);
    const pair = await apply(id, 2);
    const next = await apply(id);
    await as((tx) => places.withdraw(tx, pair.members[0]!));
    expect([await stateOf(pair), (await party(pair.id)).size, await stateOf(next)]).toEqual(['seated', 1, 'offered']);
    await as((tx) => places.withdraw(tx, pair.members[1]!));
    expect(await stateOf(pair)).toBe('left');
  });
});

it('who leaves and is withdrawn at the same moment is out, and their place is free once', async () => {
  const id = await pool(4);
  const all = await Promise.all([apply(id), apply(id), apply(id), apply(id)]);
  await Promise.all(
    all.flatMap((one) => [
      as((tx) => places.withdraw(tx, one.members[0]!)),
      as((tx) => places.leave(tx, one.id)).catch((error: unknown) => expect(error).toMatchObject({ code: 'wrong-state' })),
    ]),
  );
  expect([await Promise.all(all.map(stateOf)), await held(id)]).toEqual([['left', 'left', 'left', 'left'], { held: 0, taken: 0 }]);
});

it('who is put forward stands first, with the reason in the audit', async () => {
  const id = await pool(1);
  const [, second, third] = [await apply(id), await apply(id), await apply(id)];
  await as((tx) => places.prioritise(tx, third.id, '低保家庭'));
  expect([await rank(third.id), await rank(second.id)]).toEqual([1, 2]);
  const [line] = await service.dataSource.query<{ reason: string }[]>(
    `SELECT reason FROM audit_line WHERE action = 'place.prioritise' AND resource_id = $1`,
    [third.id],
  );
  expect(line).toEqual({ reason: '低保家庭' });
});

describe('a pool that ends', () => {
  it('ends who has places, offers and the line with it, and gives nothing any more', async () => {
    const id = await pool(2);
    const [seated, leaves, offered, waiting] = [await apply(id), await apply(id), await apply(id), await apply(id, 2)];
    await as((tx) => places.leave(tx, leaves.id));
    expect(await stateOf(offered)).toBe('offered');
    const changes = await as((tx) => places.end(tx, id));
    expect(changes.map(({ from, party: { id: of, state }, members }) => [of, from, state, members])).toEqual([
      [seated.id, 'seated', 'ended', undefined],
      [offered.id, 'offered', 'ended', offered.members],
      [waiting.id, 'waiting', 'ended', [...waiting.members].sort()],
    ]);
    expect([await held(id), await as((tx) => places.end(tx, id))]).toEqual([{ held: 0, taken: 0 }, []]);
    await expect(apply(id)).rejects.toMatchObject({ code: 'not-open' });
    await expect(as((tx) => places.leave(tx, seated.id))).rejects.toMatchObject({ code: 'wrong-state' });
  });

  it('forgets who was in it when they are withdrawn', async () => {
    const id = await pool(2);
    const pair = await apply(id, 2);
    await as((tx) => places.end(tx, id));
    expect(await as((tx) => places.withdraw(tx, pair.members[0]!))).toEqual([]);
    expect(await service.dataSource.query('SELECT member_id FROM place_member WHERE pool_id = $1', [id])).toEqual([
      { member_id: pair.members[1] },
    ]);
  });

  it('while families apply and leave has nobody in it afterwards', async () => {
    const id = await pool(5);
    const first = await Promise.all(Array.from({ length: 8 }, () => apply(id)));
    await Promise.allSettled([
      ...first.slice(0, 3).map((one) => as((tx) => places.leave(tx, one.id))),
      as((tx) => places.end(tx, id)),
      ...Array.from({ length: 8 }, () => apply(id)),
    ]);
    expect([
      await held(id),
      await service.dataSource.query(`SELECT 1 FROM place_party WHERE pool_id = $1 AND state IN ('waiting', 'offered', 'seated')`, [id]),
    ]).toEqual([{ held: 0, taken: 0 }, []]);
  });
});
