import { randomUUID } from 'node:crypto';

import { IdentityGrantGivenV1 } from '@linli/contracts';
import { DomainError } from '@linli/problems';

import { NoticesController, ScheduledJobs } from '../src/index.js';
import { eventually, TestWorld, type Person, type TestService } from '../src/testing/index.js';
import { notes } from './notes.js';

interface Told {
  kind: string;
  about: { trouble: string; of: string };
}
interface Open {
  kind: string;
  about?: string;
}
const operations = '/api/grid/v1/operations';

let world: TestWorld;
let service: TestService;
let admin: Person;
let staff: Person;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service({ ...notes, module: { module: class {}, imports: [notes.module], controllers: [NoticesController] } });
  [admin, staff] = [await service.person([{ role: 'system-admin' }]), await service.person([{ role: 'district-staff', area: '140321' }])];
});
afterAll(() => world.stop());
afterEach(() => service.clock.move(0));

const look = () => service.get(ScheduledJobs).pass('troubles');
const told = async (who: Person, kind: string) =>
  (await who.get<{ items: Told[] }>('/api/grid/v1/notices?limit=200')).body.items.flatMap(({ about }) =>
    about.trouble === kind ? [about.of] : [],
  );
const open = async (kind: string) =>
  (await admin.get<{ items: Open[] }>(`${operations}/troubles`)).body.items.flatMap((one) => (one.kind === kind ? [one.about] : []));

/** An event that the read model of grants cannot take, as it comes from the broker. */
async function deadLetter(): Promise<string> {
  const before = await letters();
  await service.publish(IdentityGrantGivenV1, { type: 'grant', id: randomUUID(), version: 1 }, { role: 7 } as never);
  const after = await eventually(letters, (ids) => ids.length > before.length);
  return after.find((id) => !before.includes(id))!;
}
const letters = async () => (await service.dataSource.query<{ id: string }[]>('SELECT id::text FROM dead_letter')).map(({ id }) => id);

describe('a dead letter', () => {
  const about = `grid/access ${IdentityGrantGivenV1.subject}`;

  it('is told once to everybody who runs the district, until it is settled; the next one is told again', async () => {
    const letter = await deadLetter();
    await look();
    await look();
    expect([await told(admin, 'dead-letter'), await told(staff, 'dead-letter')]).toEqual([[about], [about]]);
    expect(await open('dead-letter')).toEqual([about]);

    expect((await admin.post(`${operations}/problems/event-${letter}/dismiss`, { reason: '测试' })).status).toBe(201);
    await look();
    expect([await open('dead-letter'), await told(admin, 'dead-letter')]).toEqual([[], [about]]);

    await deadLetter();
    await look();
    await look();
    expect([await open('dead-letter'), await told(admin, 'dead-letter')]).toEqual([[about], [about, about]]);
  });

  it('would be told with each look if it were not known that it was told (control)', async () => {
    const before = (await told(admin, 'dead-letter')).length;
    await service.dataSource.query('UPDATE trouble SET noticed_at = NULL WHERE over_at IS NULL');
    await look();
    expect(await told(admin, 'dead-letter')).toHaveLength(before + 1);
  });

  it('is seen by nobody else', async () => {
    const somebody = await service.person([{ role: 'community-staff', area: '140321001001' }]);
    expect((await somebody.get(`${operations}/troubles`)).status).toBe(403);
    expect(await told(somebody, 'dead-letter')).toEqual([]);
  });
});

describe('a job', () => {
  it('that gives up an item is told once, and is over when the item succeeds', async () => {
    const name = `broken-${randomUUID()}`;
    let fails = true;
    let done = false;
    service.get(ScheduledJobs).registerItems({
      name,
      everyMs: 3_600_000,
      due: "SELECT '1' AS id, now() AS due_at WHERE NOT $1",
      values: () => [done],
      each: async () => {
        if (fails) throw new DomainError('no-handler');
        done = true;
      },
    });
    await service.get(ScheduledJobs).pass(name);
    await look();
    await look();
    expect([await open('failed-item'), await told(staff, 'failed-item')]).toEqual([[name], [name]]);
    fails = false;
    service.clock.move(60_000);
    await service.get(ScheduledJobs).pass(name);
    await look();
    expect([await open('failed-item'), await told(staff, 'failed-item')]).toEqual([[], [name]]);
  });

  it('that fails as a whole is told when it has failed five times', async () => {
    const name = `broken-${randomUUID()}`;
    const jobs = service.get(ScheduledJobs);
    jobs.register(name, 3_600_000, () => Promise.reject(new Error('broken')));
    for (let n = 1; n <= 4; n++) await jobs.pass(name);
    await look();
    expect(await told(staff, 'failed-job')).toEqual([]);
    await jobs.pass(name);
    await look();
    await look();
    expect([await open('failed-job'), await told(staff, 'failed-job')]).toEqual([[name], [name]]);
  });
});

it('lines that wait long for a seal are told, and over when they are sealed', async () => {
  const { dataSource } = service;
  // Whoever seals waits for this lock.
  const runner = dataSource.createQueryRunner();
  await runner.query("SELECT pg_advisory_lock(hashtext('audit_seal'))");
  try {
    await dataSource.query("INSERT INTO audit_line (at, action, resource_type, resource_id) VALUES (now(), 'note.write', 'note', '1')");
    await look();
    expect(await open('unsealed-audit')).toEqual([]);
    service.clock.move(301_000);
    await look();
    await look();
    expect([await open('unsealed-audit'), await told(admin, 'unsealed-audit')]).toEqual([[undefined], ['']]);
  } finally {
    await runner.query("SELECT pg_advisory_unlock(hashtext('audit_seal'))");
    await runner.release();
  }
  const openAfterSealing = async () => {
    await service.get(ScheduledJobs).pass('audit');
    await look();
    return open('unsealed-audit');
  };
  expect(await eventually(openAfterSealing, (kinds) => kinds.length === 0)).toEqual([]);
});

it('a relay that lags is told after minutes of it', async () => {
  await service.dataSource.query(
    `INSERT INTO trouble (kind, about, since) VALUES ('relay-lag', '', now() - interval '2 minutes'), ('consumer-lag', 'nobody nothing', now() - interval '2 minutes')`,
  );
  expect([await open('relay-lag'), await open('consumer-lag')]).toEqual([[], []]);
  service.clock.move(240_000);
  expect(await open('relay-lag')).toEqual([undefined]);
  await look();
  // Both are measured now, and neither is anything.
  expect([await open('relay-lag'), await open('consumer-lag'), await told(admin, 'relay-lag')]).toEqual([[], [], []]);
});

it('whoever becomes an operator while nobody is one is told then', async () => {
  const lonely = await world.service({ ...notes, module: { module: class {}, imports: [notes.module], controllers: [NoticesController] } });
  const jobs = lonely.get(ScheduledJobs);
  jobs.register('broken', 3_600_000, () => Promise.reject(new Error('broken')));
  for (let n = 1; n <= 5; n++) await jobs.pass('broken');
  await jobs.pass('troubles');
  const late = await lonely.person([{ role: 'system-admin' }]);
  await jobs.pass('troubles');
  expect(await told(late, 'failed-job')).toEqual(['broken']);
});
