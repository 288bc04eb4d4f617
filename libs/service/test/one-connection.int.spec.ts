import { DataSource } from 'typeorm';

import { system, UnitOfWork } from '../src/index.js';
import { TestWorld, type TestService } from '../src/testing/index.js';
import { refuseSecondConnections } from '../src/unit-of-work/one-connection.js';
import type { Tx } from '../src/unit-of-work/tx.js';
import { notes } from './notes.js';

let world: TestWorld;
let service: TestService;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(notes);
});
afterAll(() => world.stop());

const within = <T>(work: (tx: Tx) => Promise<T>) => service.get(UnitOfWork).as(system, work);

describe('a transaction', () => {
  it('lets nobody within it take a second connection, by whatever way', async () => {
    await expect(within(() => within(async () => undefined))).rejects.toThrow('second connection');
    await expect(within(() => service.get(UnitOfWork).read(async () => undefined))).rejects.toThrow('second connection');
    await expect(within(() => service.dataSource.query('SELECT 1'))).rejects.toThrow('second connection');
    await expect(within(() => service.dataSource.transaction(async () => undefined))).rejects.toThrow('second connection');
  });

  it('is over for what it began and did not wait for', async () => {
    let later: Promise<unknown> = Promise.resolve();
    await within(async () => {
      later = new Promise((resolve) => setTimeout(resolve, 50)).then(() => within(async () => 'done'));
    });
    expect(await later).toBe('done');
  });

  it('would starve the pool: as many as there are connections wait for one more for ever (control)', async () => {
    const dataSource = new DataSource({ type: 'postgres', url: service.config.databaseUrl, poolSize: 2, connectTimeoutMS: 500 });
    await dataSource.initialize();
    const nested = () =>
      dataSource.transaction(() => new Promise((resolve) => setTimeout(resolve, 50)).then(() => dataSource.query('SELECT 1')));
    await expect(Promise.all([nested(), nested()])).rejects.toThrow('timeout');
    await dataSource.destroy();
  });

  it('takes no statement, no event and no audit line once it is over', async () => {
    let left: Tx | undefined;
    await within(async (tx) => (left = tx));
    await expect(left!.sql.query('SELECT 1')).rejects.toThrow('the transaction is over');
    await expect(left!.manager.query('SELECT 1')).rejects.toThrow();
    expect(() => left!.audit({ action: 'x', resource: { type: 'x', id: 'x' } })).toThrow('the transaction is over');
  });

  it.each(['manager', 'sql'] as const)('takes none by its %s between its commit and the next caller', async (way) => {
    const transactions = new Set<string | null>();
    let straggler: Promise<unknown> = Promise.resolve();
    await within(async (tx) => {
      const inside = async () => {
        const [row] = (await tx[way].query('SELECT pg_current_xact_id_if_assigned()::text AS xid')) as [{ xid: string | null }];
        transactions.add(row.xid);
      };
      await tx.sql.query('SELECT pg_current_xact_id()');
      await inside();
      straggler = (async () => {
        for (;;) await inside();
      })();
      // It may be refused before anybody looks.
      straggler.catch(() => undefined);
    });
    await expect(straggler).rejects.toThrow('the transaction is over');
    expect([...transactions]).toEqual([expect.any(String)]);
  });

  it('is given its second connection in production', async () => {
    const dataSource = new DataSource({ type: 'postgres', url: service.config.databaseUrl, poolSize: 2 });
    await dataSource.initialize();
    refuseSecondConnections(dataSource, true);
    const [row] = await within(() => dataSource.query<{ n: number }[]>('SELECT 1 AS n'));
    expect(row!.n).toBe(1);
    await dataSource.destroy();
  });
});
