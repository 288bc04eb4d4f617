import { randomUUID } from 'node:crypto';

import pg from 'pg';

import { sealAudit, verifyAudit } from '../src/index.js';
import { eventually, TestWorld, type TestService } from '../src/testing/index.js';
import { notes } from './notes.js';

let world: TestWorld;
beforeAll(async () => {
  world = await TestWorld.start();
});
afterAll(() => world.stop());

const path = '/api/grid/v1/notes';
const write = async (service: TestService, times: number) => {
  const person = await service.person();
  for (let i = 0; i < times; i++) expect((await person.post(path, { id: randomUUID(), text: 'hello' })).status).toBe(201);
};
const waiting = async (service: TestService) => {
  const [row] = await service.dataSource.query<{ n: number }[]>('SELECT count(*)::int AS n FROM outbox_unsent()');
  return row!.n;
};
const verdict = (service: TestService) => service.dataSource.transaction((manager) => verifyAudit(manager));

/** Turns a service's database into what a dump from a busier cluster is: transactions that this cluster has yet to reach. */
async function asRestored(service: TestService, noted: boolean): Promise<void> {
  const owner = new pg.Client({ connectionString: service.config.databaseOwnerUrl });
  await owner.connect();
  for (const table of ['outbox', 'audit_line', 'audit_seal', 'cluster_history'])
    await owner.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  // Sealed lines keep what their seal covers: only those that no seal covers are moved.
  await owner.query(`UPDATE outbox SET xid = (xid::text::bigint + 4000000000)::text::xid8`);
  await owner.query(
    `UPDATE audit_line SET xid = (xid::text::bigint + 4000000000)::text::xid8 WHERE NOT EXISTS (SELECT FROM audit_seal WHERE line_seq = seq)`,
  );
  await owner.query(`UPDATE audit_seal SET line_xid = (line_xid::text::bigint + 4000000000)::text::xid8`);
  await owner.query(`UPDATE relay_cursor SET system_identifier = 'elsewhere', done = '5000000000:5000000000:'`);
  if (noted) await owner.query(`UPDATE cluster_history SET system_identifier = 'elsewhere'`);
  for (const table of ['outbox', 'audit_line', 'audit_seal', 'cluster_history'])
    await owner.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  await owner.end();
}

async function restored(noted: boolean): Promise<TestService> {
  const before = await world.service(notes);
  await write(before, 3);
  await before.dataSource.transaction((manager) => sealAudit(manager, 2));
  await before.stop();
  await asRestored(before, noted);
  const { databaseUrl, databaseOwnerUrl } = before.config;
  const after = await world.service(notes, { config: { databaseUrl, databaseOwnerUrl } });
  await write(after, 3);
  return after;
}

it('a dump that was restored into another cluster goes on: its log is published, its audit is sealed, nothing twice', async () => {
  const service = await restored(true);
  await eventually(
    () => waiting(service),
    (n) => n === 0,
  );
  const { sealed, unsealed, brokenAt } = await eventually(
    () => verdict(service),
    ({ unsealed }) => unsealed === 0,
  );
  expect([sealed > 5, unsealed, brokenAt]).toEqual([true, 0, undefined]);
  await expect(service.dataSource.query('UPDATE outbox SET type = type')).rejects.toThrow('append-only');
});

it('unsettled, its events would wait for transactions that never come (control)', async () => {
  const service = await restored(false);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(await waiting(service)).toBeGreaterThan(0);
  expect((await verdict(service)).unsealed).toBeGreaterThan(0);
});

describe('a database that was away for longer than its months lasted', () => {
  const monthsOf = async (service: TestService) =>
    (
      await service.dataSource.query<{ name: string }[]>(
        `SELECT relid::text AS name FROM pg_partition_tree('outbox') WHERE isleaf ORDER BY 1`,
      )
    ).map(({ name }) => name);
  const logOf = (service: TestService) =>
    service.dataSource.query<{ part: string; seq: string; xid: string }[]>(
      'SELECT tableoid::regclass::text AS part, seq, xid::text FROM outbox ORDER BY seq',
    );

  /** Takes the months away, as a dump from long ago has none for today. */
  async function aged(): Promise<TestService> {
    const before = await world.service(notes);
    const months = (await monthsOf(before)).filter((name) => name !== 'outbox_default');
    await before.stop();
    const owner = new pg.Client({ connectionString: before.config.databaseOwnerUrl });
    await owner.connect();
    for (const month of months) await owner.query(`DROP TABLE ${month}`);
    await owner.end();
    return before;
  }
  const asOwner = async (service: TestService, text: string) => {
    const owner = new pg.Client({ connectionString: service.config.databaseOwnerUrl });
    await owner.connect();
    try {
      await owner.query(text);
    } finally {
      await owner.end();
    }
  };

  it('has a partition for this month before anything is written', async () => {
    const { config } = await aged();
    const service = await world.service(notes, { config: { databaseUrl: config.databaseUrl, databaseOwnerUrl: config.databaseOwnerUrl } });
    await write(service, 2);
    expect(new Set((await logOf(service)).map(({ part }) => part))).toEqual(new Set([(await monthsOf(service))[0]]));
  });

  it('has its rows of the default partition moved, with their numbers and transactions, and stays append-only', async () => {
    const { config } = await aged();
    // So it was found: rows of months that have no partition.
    await asOwner(
      { config } as TestService,
      `INSERT INTO outbox (at, aggregate_type, aggregate_id, aggregate_version, type, headers, payload)
      SELECT now() - i * interval '31 days', 'note', gen_random_uuid(), 1, 'x', '{}', '{}' FROM generate_series(0, 2) AS i`,
    );
    const rows = async (service: TestService) => (await logOf(service)).map(({ seq, xid }) => [seq, xid]);
    const owner = new pg.Client({ connectionString: config.databaseOwnerUrl });
    await owner.connect();
    const before = (await owner.query<{ seq: string; xid: string }>('SELECT seq, xid::text FROM outbox_default ORDER BY seq')).rows.map(
      ({ seq, xid }) => [seq, xid],
    );
    const name = `outbox_${new Date().toISOString().slice(0, 7).replace('-', '_')}`;
    // In UTC, as the log’s months are: on the last evening of a month it is already the next one in Shanghai.
    const first = `${new Date().toISOString().slice(0, 7)}-01 00:00Z`;
    // As it was done before (control).
    await expect(
      owner.query(
        `CREATE TABLE ${name} PARTITION OF outbox FOR VALUES FROM ('${first}') TO ('${first}'::timestamptz + interval '1 month')`,
      ),
    ).rejects.toThrow();
    await owner.end();
    const service = await world.service(notes, { config: { databaseUrl: config.databaseUrl, databaseOwnerUrl: config.databaseOwnerUrl } });
    expect(await rows(service)).toEqual(before);
    expect((await logOf(service)).map(({ part }) => part)).not.toContain('outbox_default');
    await expect(service.dataSource.query(`DELETE FROM ${name}`)).rejects.toThrow('append-only');
    // Of the default partition too, though it was detached meanwhile.
    expect(await service.dataSource.query(`SELECT tgname FROM pg_trigger WHERE tgrelid = 'outbox_default'::regclass`)).toEqual([
      { tgname: 'outbox_append_only' },
    ]);
  });
});
