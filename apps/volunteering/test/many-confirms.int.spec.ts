import { Person, TestWorld, type TestService } from '@linli/service/testing';
import type { Pool } from 'pg';

import { volunteering } from '../src/service.js';

const GREEN = '7ea70000-0000-4000-8000-000000000002';
const path = '/api/volunteering/v1';
const POOL = 10;

let world: TestWorld;
let service: TestService;
let pool: Pool;

beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(volunteering);
  await service.dataSource.query(`INSERT INTO grid_outline (grid, ring) VALUES ('140321001001007', '((0,0),(0,1),(1,1),(1,0))')`);
  pool = (service.dataSource.driver as unknown as { master: Pool }).master;
  pool.options.max = POOL;
  // All wait for the few: whether they all get one in the end is asked, not how soon on a busy machine.
  pool.options.connectionTimeoutMillis = 0;
});
afterEach(() => expect(pool.totalCount).toBe(POOL));
afterAll(() => world.stop());

/** Minutes of so many people, each with so many entries. */
async function entries(people: number, each: number, leaders: boolean): Promise<string[]> {
  const rows = await service.dataSource.query<{ id: string }[]>(
    `WITH person AS (SELECT gen_random_uuid() AS account_id FROM generate_series(1, $1)),
       granted AS (INSERT INTO access_grant (id, account_id, role, organisation) SELECT gen_random_uuid(), account_id, 'team-leader', $3 FROM person WHERE $4),
       balance AS (INSERT INTO hours_balance (account_id, pending) SELECT account_id, 10 * $2 FROM person),
       entry AS (INSERT INTO hours_entry (id, account_id, team_id, source, minutes, started_at, ended_at, at)
         SELECT gen_random_uuid(), account_id, $3, 'task', 10, '2026-01-01'::timestamptz + n * interval '1 hour', '2026-01-01'::timestamptz + n * interval '1 hour' + interval '10 minutes', now()
         FROM person, generate_series(1, $2) AS n RETURNING *)
     INSERT INTO hours_period SELECT id, account_id, tstzrange(started_at, ended_at) FROM entry RETURNING entry_id AS id`,
    [people, each, GREEN, leaders],
  );
  return rows.map(({ id }) => id);
}

const confirm = (by: Person, ids: string[]) => Promise.all(ids.map(async (id) => (await by.post(`${path}/hours/${id}/confirm`)).status));
const owed = () =>
  service.dataSource.query<{ pending: number; confirmed: number }[]>(
    'SELECT sum(pending)::int AS pending, sum(confirmed)::int AS confirmed FROM hours_balance',
  );

describe(`two hundred confirmations at once on ${POOL} connections`, () => {
  beforeEach(() => service.dataSource.query('UPDATE hours_balance SET pending = 0, confirmed = 0'));

  it.each([
    ['of two hundred people', 200, 1],
    ['of ten people', 10, 20],
    ['of one', 1, 200],
  ])('%s all finish', async (_name, people, each) => {
    const leader = await service.person([{ role: 'team-leader', organisation: GREEN }]);
    const ids = await entries(people, each, false);
    expect(new Set(await confirm(leader, ids))).toEqual(new Set([201]));
    expect(await owed()).toEqual([{ pending: 0, confirmed: 2000 }]);
  });

  it('of leaders by the staff above, who have to ask what each of them holds, all finish', async () => {
    const staff = await service.person([{ role: 'district-staff', area: '140321' }]);
    expect(new Set(await confirm(staff, await entries(200, 1, true)))).toEqual(new Set([201]));
  });

  it('by people who are met for the first time, while others hold the balances, all finish', async () => {
    const ids = await entries(10, 20, false);
    const leaders = await Promise.all(ids.map(() => service.person([{ role: 'team-leader', organisation: GREEN }])));
    const statuses = await Promise.all(
      ids.map((id, n) =>
        leaders[n]!.post(`${path}/hours/${id}/${n % 2 ? 'confirm' : 'reverse'}`, n % 2 ? {} : { reason: '更正' }).then(
          ({ status }) => status,
        ),
      ),
    );
    expect(new Set(statuses)).toEqual(new Set([201]));
  });

  it('of one and the same entry: one is won, the others are told', async () => {
    const leader = await service.person([{ role: 'team-leader', organisation: GREEN }]);
    const [id] = await entries(1, 1, false);
    const statuses = await confirm(
      leader,
      Array.from({ length: 200 }, () => id!),
    );
    expect([statuses.filter((status) => status === 201).length, statuses.filter((status) => status === 409).length]).toEqual([1, 199]);
  });
});
