import 'reflect-metadata';

import { GridCaseAcceptedV1 } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { Controller, Module, type INestMicroservice } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

import {
  dismiss,
  RethrowFilter,
  JetStreamTransport,
  listDead,
  markSeen,
  OnEvent,
  ParkedBehind,
  requeueOne,
  type EventContext,
} from '../src/index.js';
import { append, effects, inTransaction, Kit, masterKey, randomUUID, recordEffect, until } from './kit.js';

let kit: Kit;
beforeAll(async () => {
  kit = await Kit.start();
});
afterEach(async () => {
  await kit.release();
  await kit.nats.wipe();
});
afterAll(() => kit.stop());

/** A Nest application whose effects fail as `fail` says. */
async function application(
  fail: (context: EventContext) => Error | undefined | Promise<undefined>,
  prepare: (app: INestMicroservice) => void,
  attempts = 2,
  concerns?: (data: GridCaseAcceptedV1) => boolean,
) {
  const database = await kit.database();
  @Controller()
  class Cases {
    @OnEvent(GridCaseAcceptedV1, concerns ? { concerns } : {})
    accepted(_data: GridCaseAcceptedV1, context: EventContext): Promise<void> {
      return inTransaction(database.pool, async (sql) => {
        if ((await markSeen(sql, context)) === 'parked') throw new ParkedBehind();
        const error = await fail(context);
        if (error) throw error;
        await recordEffect(sql, context.consumer, context.event);
      });
    }
  }
  class Root {}
  Module({ controllers: [Cases] })(Root);
  const strategy = new JetStreamTransport({
    service: 'reader',
    connection: await kit.connection(),
    sql: database.sql,
    databaseUrl: database.url,
    masterKey,
    attempts,
  });
  const app = await NestFactory.createMicroservice(Root, { strategy, logger: false });
  prepare(app);
  await app.listen();
  kit.onRelease(() => app.close());
  return database;
}

async function deliveredTwice(): Promise<void> {
  const { sql, url } = await kit.database();
  kit.relay('grid', url, await kit.connection());
  const poisoned = randomUUID();
  await append(sql, poisoned, 1);
  await append(sql, poisoned, 2);
}

const filtered = (app: INestMicroservice) => void app.useGlobalFilters(new RethrowFilter());
const poison = ({ event }: EventContext) => (event.aggregate.version === 1 ? new Error('poison') : undefined);
const states = async (sql: Awaited<ReturnType<Kit['database']>>['sql']) => (await listDead(sql)).map(({ state }) => state);

it('a Nest application parks what comes behind a dead letter', async () => {
  const { sql } = await application(poison, filtered);
  await deliveredTwice();
  await until(async () => (await states(sql)).length === 2, 'dead and parked');
  expect(await states(sql)).toEqual(['dead', 'parked']);
});

it('as Nest passes errors on by itself, both would be dead (control)', async () => {
  const { sql } = await application(poison, () => {});
  await deliveredTwice();
  await until(async () => (await states(sql)).length === 2, 'both dead');
  expect(await states(sql)).toEqual(['dead', 'dead']);
});

it('an outage is no fault of the event, however often it is tried', async () => {
  let tries = 0;
  const { sql } = await application(
    () => (++tries < 5 ? Object.assign(new Error('shutting down'), { code: '57P01' }) : undefined),
    filtered,
  );
  await deliveredTwice();
  await until(async () => (await effects(sql)).length === 2, 'both had their effect');
  expect(await states(sql)).toEqual([]);
});

it('an event that does not concern the method never reaches the database, and keeps none back', async () => {
  const { sql } = await application(
    () => undefined,
    filtered,
    2,
    ({ number }) => number === 'NG-2026-000002',
  );
  const [other, ours] = [randomUUID(), randomUUID()];
  const { sql: grid, url } = await kit.database();
  kit.relay('grid', url, await kit.connection());
  await append(grid, other, 1, { number: 'NG-2026-000001' });
  await append(grid, ours, 1, { number: 'NG-2026-000002' });
  await until(async () => (await effects(sql)).length === 1, 'the one had its effect');
  expect(await sql.query('SELECT count(*)::int AS n FROM inbox')).toEqual([{ n: 1 }]);
  expect((await effects(sql)).map(({ aggregate }) => aggregate)).toEqual([ours]);
});

it('of many events at once, few take a connection, so that requests go on beside them', async () => {
  let [now, most] = [0, 0];
  const open = Promise.withResolvers<void>();
  const { sql } = await application(async () => {
    most = Math.max(most, ++now);
    await open.promise;
    now--;
    return undefined;
  }, filtered);
  const { sql: grid, url } = await kit.database();
  for (let n = 0; n < 60; n++) await append(grid, randomUUID(), 1);
  kit.relay('grid', url, await kit.connection());
  await until(async () => now === 8, 'as many as may are under way');
  // None of them ends yet: another would come now.
  await new Promise((resolve) => setTimeout(resolve, 200));
  open.resolve();
  await until(async () => (await effects(sql)).length === 60, 'all had their effect');
  expect(most).toBe(8);
});

describe('an event that the rules refuse', () => {
  const twice = async (refuse: () => Error) => {
    let tries = 0;
    const refused = (context: EventContext) => (context.event.aggregate.version === 1 ? (tries++, refuse()) : undefined);
    const { sql } = await application(refused, filtered, 8);
    await deliveredTwice();
    return { sql, tries: () => tries };
  };

  it('is among the dead letters at its first attempt, named by its code', async () => {
    const { sql, tries } = await twice(() => new DomainError('no-handler', { detail: '王秀岚' }));
    await until(async () => (await states(sql)).length === 2, 'dead and parked');
    expect([tries(), await states(sql)]).toEqual([1, ['dead', 'parked']]);
    expect((await listDead(sql))[0]!).toMatchObject({ reason: 'no-handler', attempts: 1 });
  });

  it.each<[string, () => Error]>([
    ['away', () => new DomainError('unavailable')],
    ['overloaded', () => new DomainError('too-many-requests')],
    ['broken in a way nobody foresaw', () => new Error('王秀岚')],
  ])('is not one that meets something %s: that is tried again (control)', async (_, error) => {
    const { sql, tries } = await twice(error);
    await until(async () => tries() >= 3, 'three attempts', 30);
    expect(await states(sql)).toEqual([]);
  });

  it('is given up by whoever dismisses it: it counts as seen, and those behind it have their effect', async () => {
    const { sql, tries } = await twice(() => new DomainError('no-handler'));
    await until(async () => (await states(sql)).length === 2, 'dead and parked');
    const [letter, behind] = await listDead(sql);
    expect([await dismiss(sql, behind!.id), await requeueOne(sql, behind!.id)]).toEqual([false, false]);
    expect(await requeueOne(sql, letter!.id)).toBe(true);
    await until(async () => tries() === 2, 'tried again');
    await until(async () => (await listDead(sql))[0]?.attempts === 2, 'dead again');
    expect(await dismiss(sql, letter!.id)).toBe(true);
    await until(async () => (await states(sql)).length === 0, 'all are settled');
    expect((await effects(sql)).map(({ version }) => Number(version))).toEqual([2]);
    expect(await sql.query('SELECT 1 FROM inbox WHERE event_id = $1', [letter!.event_id])).toHaveLength(1);
  });
});

describe('two features of a service that take the same event', () => {
  /** What each of them did, and the second one's failures before. */
  async function twoFeatures(fails: number, features: (string | undefined)[]) {
    const database = await kit.database();
    const done: string[] = [];
    let left = fails;
    const take = (feature: string | undefined) => {
      @Controller()
      class Feature {
        @OnEvent(GridCaseAcceptedV1, feature ? { feature } : {})
        accepted(_data: GridCaseAcceptedV1, context: EventContext): Promise<void> {
          return inTransaction(database.pool, async (sql) => {
            if ((await markSeen(sql, context)) !== 'fresh') return;
            if (feature && left-- > 0) throw new Error('not yet');
            done.push(`${feature ?? 'cases'} ${context.event.aggregate.version}`);
          });
        }
      }
      return Feature;
    };
    class Root {}
    Module({ controllers: features.map(take) })(Root);
    const connection = await kit.connection();
    const strategy = new JetStreamTransport({ service: 'reader', connection, sql: database.sql, databaseUrl: database.url, masterKey });
    const app = await NestFactory.createMicroservice(Root, { strategy, logger: false });
    filtered(app);
    await app.listen();
    kit.onRelease(() => app.close());
    return done;
  }

  it('both have their effect, each once, though one of them fails at first', async () => {
    const done = await twoFeatures(2, [undefined, 'root-causes']);
    await deliveredTwice();
    await until(async () => done.length === 4, 'four effects');
    expect(done).toEqual(['cases 1', 'root-causes 1', 'cases 2', 'root-causes 2']);
  });

  it('cannot be told apart when neither says which it is', async () => {
    await expect(twoFeatures(0, ['root-causes', 'root-causes'])).rejects.toThrow('two methods take grid.case.accepted.v1');
  });
});
