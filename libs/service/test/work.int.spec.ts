import { randomBytes, randomUUID } from 'node:crypto';

import { GridCaseAcceptedV1 } from '@linli/contracts';
import { DomainError } from '@linli/problems';

import { readConfig, ScheduledJobs } from '../src/index.js';
import { eventually, TestWorld, type Person, type TestService } from '../src/testing/index.js';
import { notes } from './notes.js';

interface Work {
  broker: string;
  jobsRun: string;
  jobs: { job: string; health: string; everyMs: number; startedAt?: string; endedAt?: string; done?: number; failed?: number }[];
  outbox: { relay: string; health: string; events: number };
  consumers: { consumer: string; stream: string; health: string; events?: number; handledTo?: string; waitingSince?: string }[];
  audit: { health: string; sealed: number };
  databaseBytes: number;
}
const path = '/api/grid/v1/operations/work';

let world: TestWorld;
let service: TestService;
let admin: Person;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(notes);
  admin = await service.person([{ role: 'system-admin' }]);
  await eventually(async () => service.get(ScheduledJobs).leads, Boolean);
});
afterAll(() => world.stop());

const look = async (who = admin) => (await who.get<Work>(path)).body;
const job = async (name: string, who = admin) => (await look(who)).jobs.find((one) => one.job === name);

/** A job over two items, of which the second is refused. */
function chores(): string {
  const name = `chores-${randomUUID()}`;
  service.get(ScheduledJobs).registerItems({
    name,
    everyMs: 3_600_000,
    due: 'SELECT id, now() AS due_at FROM unnest($1::text[]) AS t(id)',
    values: () => [['1', '2']],
    each: (_tx, id) => (id === '2' ? Promise.reject(new DomainError('no-handler')) : Promise.resolve()),
  });
  return name;
}

it('says of each job when it ran and what it came to', async () => {
  const name = chores();
  expect(await job(name)).toEqual({ job: name, everyMs: 3_600_000, health: 'unknown' });
  await service.get(ScheduledJobs).pass(name);
  expect(await job(name)).toMatchObject({ health: 'failing', done: 1, failed: 1, endedAt: expect.any(String) });
  const { jobsRun, jobs } = await eventually(look, ({ jobs }) => jobs.some(({ job, health }) => job === 'audit' && health === 'fine'));
  expect(jobsRun).toBe('here');
  // Not over items: it is done, or it failed.
  expect(jobs.find(({ job }) => job === 'audit')).not.toHaveProperty('done');
});

it('says of each consumer how far it is, and of the outbox, the audit and the database how they are', async () => {
  await service.publish(GridCaseAcceptedV1, { type: 'case', id: randomUUID(), version: 1 }, GridCaseAcceptedV1.example);
  const found = await eventually(look, ({ consumers, broker }) => broker === 'connected' && consumers.every(({ events }) => events === 0));
  expect(found.consumers.map(({ consumer, health }) => [consumer, health])).toContainEqual(['grid/access', 'fine']);
  expect(found).toMatchObject({ outbox: { relay: 'here', health: 'fine', events: 0 }, audit: { health: 'fine' } });
  expect(found.databaseBytes).toBeGreaterThan(1e6);
});

it('is seen by who administers the system, and by nobody else', async () => {
  for (const role of ['district-staff', 'community-staff'] as const)
    expect((await (await service.person([{ role, area: '140321' }])).get(path)).status).toBe(403);
  expect((await (await service.person()).get(path)).status).toBe(403);
});

it('says what it was told by its environment to the same, without what is secret', async () => {
  const { databaseUrl, databaseOwnerUrl } = service.config;
  const masterKey = randomBytes(32).toString('base64');
  const { settings } = readConfig('grid', {
    PORT: '1',
    DATABASE_URL: 'postgres://app:word-of-app@localhost/grid',
    DATABASE_OWNER_URL: 'postgres://owner:word-of-owner@localhost/grid',
    NATS_URL: 'nats://grid:word-of-grid@localhost',
    MASTER_KEY: masterKey,
    STORAGE_DIR: '/storage',
  });
  const told = await world.service(notes, { config: { databaseUrl, databaseOwnerUrl, settings } });
  const path = '/api/grid/v1/operations/settings';
  const { body } = await (await told.person([{ role: 'system-admin' }])).get<{ items: { name: string; value?: string }[] }>(path);
  expect(body.items.find(({ name }) => name === 'STORAGE_DIR')).toMatchObject({ set: true, value: '/storage' });
  expect(body.items.find(({ name }) => name === 'MASTER_KEY')).toEqual(expect.not.objectContaining({ value: expect.anything() }));
  expect(JSON.stringify(body)).not.toContain(masterKey);
  expect(JSON.stringify(body)).not.toContain('word-of-');
  expect((await (await told.person([{ role: 'district-staff', area: '140321' }])).get(path)).status).toBe(403);
  await told.stop();
});

it('stays right when another instance takes over, and after a restart', async () => {
  const name = chores();
  await service.get(ScheduledJobs).pass(name);
  const before = await job(name);
  const { databaseUrl, databaseOwnerUrl } = service.config;
  const second = await world.service(notes, { config: { databaseUrl, databaseOwnerUrl } });
  expect((await look(await second.person([{ role: 'system-admin' }]))).jobsRun).toBe('elsewhere');
  await service.stop();
  const kept = await second.dataSource.query<{ done: number; failed: number; ended_at: Date }[]>(
    'SELECT done, failed, ended_at FROM job_run WHERE job = $1',
    [name],
  );
  expect(kept).toEqual([{ done: 1, failed: 1, ended_at: new Date(before!.endedAt!) }]);
  service = second;
  admin = await service.person([{ role: 'system-admin' }]);
  const { jobsRun, outbox } = await eventually(look, (work) => work.jobsRun === 'here' && work.outbox.relay === 'here');
  expect([jobsRun, outbox.health]).toEqual(['here', 'fine']);
});

it.each([
  ['gone', () => world.nats.kill(), () => world.nats.start()],
  ['frozen', async () => world.nats.freeze(), async () => world.nats.thaw()],
] as const)('answers also when the broker is %s', async (_, away, back) => {
  await away();
  const { broker, consumers, jobs } = await eventually(look, (work) => work.broker === 'away');
  expect(broker).toBe('away');
  expect(consumers.length).toBeGreaterThan(0);
  expect(consumers.every(({ health, events }) => health === 'unknown' && events === undefined)).toBe(true);
  expect(jobs.length).toBeGreaterThan(3);
  await back();
  await eventually(look, (work) => work.broker === 'connected' && work.consumers.every(({ health }) => health === 'fine'));
});
