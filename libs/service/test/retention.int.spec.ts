import { randomUUID } from 'node:crypto';

import { Retention, ScheduledJobs, system, UnitOfWork, type Prunings } from '../src/index.js';
import { TestWorld, type TestService } from '../src/testing/index.js';
import { notes } from './notes.js';

let world: TestWorld;
let service: TestService;
/** Stand for a service's own: one fails, one notes its batches. */
const batches: number[] = [];
const own: Prunings = {
  'sign-in-tries': () => Promise.reject(new Error('broken')),
  'sign-in-sources': async (tx, { limit }) => batches.push(limit),
};
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service({ ...notes, prunings: own });
});
afterAll(() => world.stop());

const prune = () => service.get(Retention).run();
const sql = <T>(text: string, values: unknown[] = []) => service.get(UnitOfWork).as(system, (tx) => tx.sql.query<T>(text, values));
const left = async (table: 'notice' | 'trouble' | 'failed_item', column: string) =>
  (await sql<{ name: string }>(`SELECT ${column} AS name FROM ${table} ORDER BY 1`)).map(({ name }) => name);

it('notices go half a year after they were read, or a year after they were given', async () => {
  await sql(
    `INSERT INTO notice (id, account_id, kind, about, at, read_at) SELECT gen_random_uuid(), $1, kind, '{}', now() - given * interval '1 day', now() - read * interval '1 day'
     FROM (VALUES ('read, old', 400, 181), ('read lately, old', 400, 179), ('unread, old', 366, NULL), ('unread, young', 364, NULL), ('new', 0, NULL)) AS v(kind, given, read)`,
    [randomUUID()],
  );
  await prune();
  expect(await left('notice', 'kind')).toEqual(['new', 'read lately, old', 'unread, young']);
});

it('answers of Idempotency-Keys go after two days', async () => {
  const person = await service.person();
  for (const _ of [1, 2]) await person.post('/api/grid/v1/notes', { id: randomUUID(), text: 'hello' }, { 'idempotency-key': randomUUID() });
  await sql(`UPDATE idempotency SET at = now() - interval '47 hours'`);
  await sql(`UPDATE idempotency SET at = now() - interval '49 hours' WHERE id = (SELECT id FROM idempotency LIMIT 1)`);
  await prune();
  expect(await sql('SELECT 1 FROM idempotency')).toHaveLength(1);
});

it('troubles go a year after they were over; those that last stay', async () => {
  await sql(
    `INSERT INTO trouble (kind, about, since, over_at) SELECT 'failed-item', about, now() - interval '3 years', now() - over * interval '1 day'
     FROM (VALUES ('over', 366), ('over lately', 364), ('open', NULL)) AS v(about, over)`,
  );
  await prune();
  expect(await left('trouble', 'about')).toEqual(expect.arrayContaining(['open', 'over lately']));
  expect(await left('trouble', 'about')).not.toContain('over');
});

it('what somebody gave up of a job goes after a year, when it is not due any more', async () => {
  service.get(ScheduledJobs).registerItems({
    name: 'chores',
    everyMs: 3_600_000,
    due: "SELECT 'due' AS id, now() AS due_at WHERE $1",
    values: () => [true],
    each: async () => undefined,
  });
  await sql(
    `INSERT INTO failed_item (job, item, reason, attempts, state, next_try, first_at, at) SELECT 'chores', item, 'x', 1, 'dismissed', now(), now(), now() - days * interval '1 day'
     FROM (VALUES ('old', 366), ('young', 364), ('due', 366)) AS v(item, days)`,
  );
  await service.get(ScheduledJobs).pass('failed-items');
  expect((await left('failed_item', 'item')).filter((item) => item !== 'sign-in-tries')).toEqual(['due', 'young']);
});

describe('one pass', () => {
  it('takes one batch of each kind, the oldest, so that a kind with much keeps no other from its turn', async () => {
    await sql('DELETE FROM notice');
    await sql(
      `INSERT INTO notice (id, account_id, kind, about, at) SELECT gen_random_uuid(), gen_random_uuid(), n, '{}', now() - (400 + n) * interval '1 day' FROM generate_series(1, 5500) AS n`,
    );
    batches.length = 0;
    await prune();
    expect([(await left('notice', 'kind::int')).length, batches]).toEqual([500, [5000]]);
    expect(Math.max(...(await left('notice', 'kind::int')).map(Number))).toBe(500);
    await prune();
    expect([await left('notice', 'kind::int'), batches]).toEqual([[], [5000, 5000]]);
  });

  it('goes on behind a kind that fails, which operators see', async () => {
    batches.length = 0;
    await prune();
    expect(batches).toEqual([5000]);
    expect(await sql(`SELECT job, reason FROM failed_item WHERE item = 'sign-in-tries'`)).toEqual([{ job: 'retention', reason: 'Error' }]);
  });
});
