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
  const [row] = await service.dataSource.query<{ n: number }[]>(
    'SELECT count(outbox.seq)::int AS n FROM relay_cursor JOIN outbox ON outbox.xid >= pg_snapshot_xmin(done) AND NOT pg_visible_in_snapshot(outbox.xid, done)',
  );
  return row!.n;
};
const verdict = (service: TestService) => service.dataSource.transaction((manager) => verifyAudit(manager));

/** Turns a service's database into what a dump from a busier cluster is: transactions that this cluster has yet to reach. */
async function asRestored(service: TestService, noted: boolean): Promise<void> {
  const owner = new pg.Client({ connectionString: service.config.databaseOwnerUrl });
  await owner.connect();
  for (const table of ['outbox', 'audit_line', 'audit_seal', 'cluster_history']) await owner.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  // Sealed lines keep what their seal covers: only those that no seal covers are moved.
  await owner.query(`UPDATE outbox SET xid = (xid::text::bigint + 4000000000)::text::xid8`);
  await owner.query(`UPDATE audit_line SET xid = (xid::text::bigint + 4000000000)::text::xid8 WHERE NOT EXISTS (SELECT FROM audit_seal WHERE line_seq = seq)`);
  await owner.query(`UPDATE audit_seal SET line_xid = (line_xid::text::bigint + 4000000000)::text::xid8`);
  await owner.query(`UPDATE relay_cursor SET system_identifier = 'elsewhere', done = '5000000000:5000000000:'`);
  if (noted) await owner.query(`UPDATE cluster_history SET system_identifier = 'elsewhere'`);
  for (const table of ['outbox', 'audit_line', 'audit_seal', 'cluster_history']) await owner.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
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
  await eventually(() => waiting(service), (n) => n === 0);
  const { sealed, unsealed, brokenAt } = await eventually(() => verdict(service), ({ unsealed }) => unsealed === 0);
  expect([sealed > 5, unsealed, brokenAt]).toEqual([true, 0, undefined]);
  await expect(service.dataSource.query('UPDATE outbox SET type = type')).rejects.toThrow('append-only');
});

it('unsettled, its events would wait for transactions that never come (control)', async () => {
  const service = await restored(false);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(await waiting(service)).toBeGreaterThan(0);
  expect((await verdict(service)).unsealed).toBeGreaterThan(0);
});
