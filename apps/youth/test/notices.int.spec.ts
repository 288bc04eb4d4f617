import { Notice, system, UnitOfWork, type Tx } from '@linli/service';
import type { TestService, TestWorld } from '@linli/service/testing';
import pg from 'pg';

import { notify } from '../src/notices.js';
import { begin, type Somebody } from './kit.js';

let world: TestWorld;
let service: TestService;
let one: Somebody;
let other: Somebody;
beforeAll(async () => {
  ({ world, service } = await begin());
  [one, other] = [await service.person(), await service.person()];
  await service.get(UnitOfWork).as(system, (tx) => notify(tx, [one.accountId, other.accountId], 'consent-withdrawn', {}));
});
afterAll(() => world.stop());

const WHOSE = 'SELECT account_id FROM notice WHERE account_id = ANY($1) ORDER BY account_id';
const both = () => [one.accountId, other.accountId].sort();
/** Past the service: with row-level security alone. */
const as = <T>({ accountId }: Somebody, work: (tx: Tx) => Promise<T>): Promise<T> =>
  service.get(UnitOfWork).as({ kind: 'person', accountId, grants: [], language: 'en' }, work);

it('a person reads their own notices only, past the service too', async () => {
  for (const reader of [one, other])
    expect(await as(reader, ({ manager }) => manager.query(WHOSE, [both()]))).toEqual([{ account_id: reader.accountId }]);
});

it('a person changes and deletes nobody else’s', async () => {
  const touched = await as(one, async ({ manager }) => [
    await manager.update(Notice, { account_id: other.accountId }, { read_at: new Date() }),
    await manager.delete(Notice, { account_id: other.accountId }),
  ]);
  expect(touched.map(({ affected }) => affected)).toEqual([0, 0]);
});

it('the owner of the database, as the system, reads all; without the policy anybody would (control)', async () => {
  const owner = new pg.Client(service.config.databaseOwnerUrl);
  await owner.connect();
  try {
    await owner.query(`SELECT set_config('app.system', 'on', false)`);
    const all = both().map((account_id) => ({ account_id }));
    expect((await owner.query(WHOSE, [both()])).rows).toEqual(all);
    await owner.query('ALTER TABLE notice DISABLE ROW LEVEL SECURITY');
    expect(await as(one, ({ manager }) => manager.query(WHOSE, [both()]))).toEqual(all);
  } finally {
    await owner.query('ALTER TABLE notice ENABLE ROW LEVEL SECURITY');
    await owner.end();
  }
});
