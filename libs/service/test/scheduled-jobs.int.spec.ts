import { randomUUID } from 'node:crypto';

import { DomainError } from '@linli/problems';
import pg from 'pg';

import { ScheduledJobs, system, UnitOfWork, type ItemJob, type Tx } from '../src/index.js';
import { eventually, TestWorld, type TestService } from '../src/testing/index.js';
import { notes } from './notes.js';

let world: TestWorld;
let service: TestService;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(notes);
  const owner = new pg.Client({ connectionString: service.database.ownerUrl });
  await owner.connect();
  await owner.query(
    'CREATE TABLE chore (id int PRIMARY KEY, job text NOT NULL, due_at timestamptz NOT NULL, done int NOT NULL DEFAULT 0, fails text)',
  );
  await owner.end();
});
afterAll(() => world.stop());
afterEach(() => service.clock.move(0));

interface Failed {
  item: string;
  reason: string;
  attempts: number;
  state: string;
}

/** A job over so many chores, the oldest first; those that are named fail as their error says. */
async function chores(
  count: number,
  fails: Record<number, () => Error> = {},
  more: Partial<{ each: (tx: Tx, id: string) => Promise<void> }> = {},
) {
  const name = `chores-${randomUUID()}`;
  const first = Math.floor(Math.random() * 1e9);
  await service.dataSource.query(
    `INSERT INTO chore (id, job, due_at) SELECT $1 + i, $2, now() - interval '1 day' + i * interval '1 second' FROM generate_series(1, $3::int) AS i`,
    [first, name, count],
  );
  const job: ItemJob = {
    name,
    everyMs: 1000,
    due: 'SELECT id, due_at FROM chore WHERE job = $1 AND due_at <= $2 AND done = 0',
    values: (now) => [name, now],
    each: async (tx, id) => {
      await tx.sql.query('UPDATE chore SET done = done + 1 WHERE id = $1', [id]);
      await more.each?.(tx, id);
      const error = fails[Number(id) - first]?.();
      if (error) throw error;
    },
  };
  service.get(ScheduledJobs).registerItems(job);
  const done = async () =>
    (
      await service.dataSource.query<{ n: number }[]>('SELECT id - $2 AS n FROM chore WHERE job = $1 AND done = 1 ORDER BY 1', [
        name,
        first,
      ])
    ).map(({ n }) => n);
  const failed = () =>
    service.dataSource.query<Failed[]>(
      `SELECT (nullif(item, '')::int - $2)::text AS item, reason, attempts, state FROM failed_item WHERE job = $1 ORDER BY id`,
      [name, first],
    );
  return { name, job, first, fails, pass: () => service.get(ScheduledJobs).pass(name), done, failed };
}

describe('a job over items that are due', () => {
  it('does those behind one that fails; one loop over all of them would not (control)', async () => {
    const { pass, done, failed, job, first } = await chores(5, { 3: () => new Error('王秀岚 13800000000') });
    await pass();
    expect(await done()).toEqual([1, 2, 4, 5]);
    expect(await failed()).toEqual([{ item: '3', reason: 'Error', attempts: 1, state: 'retrying' }]);

    await service.dataSource.query('UPDATE chore SET done = 0 WHERE job = $1', [job.name]);
    const oneLoop = async () => {
      for (let n = 1; n <= 5; n++)
        await service
          .get(UnitOfWork)
          .as(system, (tx) => (job as { each: (tx: Tx, id: string) => Promise<void> }).each(tx, String(first + n)));
    };
    await expect(oneLoop()).rejects.toThrow();
    expect(await done()).toEqual([1, 2]);
  });

  it('does a thousand in one pass, also when the oldest hundred and fifty fail', async () => {
    const broken = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [i + 1, () => new Error('broken')]));
    const { pass, done, failed } = await chores(1000, broken);
    await pass();
    expect((await done()).length).toBe(850);
    expect((await failed()).length).toBe(150);
  });

  it('tries one that failed again later and later, makes it work for a person after five times, and forgets it once it is done', async () => {
    const { pass, done, failed, fails } = await chores(1, { 1: () => new Error('broken') });
    await pass();
    await pass();
    expect(await failed()).toMatchObject([{ attempts: 1, state: 'retrying' }]);
    for (const [minutes, attempts, state] of [
      [1, 2, 'retrying'],
      [2, 3, 'retrying'],
      [3, 4, 'retrying'],
      [5, 5, 'failed'],
    ] as const) {
      service.clock.move(minutes * 60_000);
      await pass();
      expect(await failed()).toMatchObject([{ attempts, state }]);
    }
    delete fails[1];
    service.clock.move(3 * 3_600_000);
    await pass();
    expect([await done(), await failed()]).toEqual([[1], []]);
  });

  it('makes a refusal of the rules work for a person at once', async () => {
    const { pass, failed } = await chores(1, { 1: () => new DomainError('no-handler') });
    await pass();
    expect(await failed()).toMatchObject([{ reason: 'no-handler', attempts: 1, state: 'failed' }]);
  });

  it('says of an error of PostgreSQL its code and its constraint, not its words', async () => {
    const { pass, failed } = await chores(
      1,
      {},
      { each: async (tx, id) => tx.manager.query('INSERT INTO chore (id, job, due_at) VALUES ($1, $2, now())', [id, '王秀岚']) },
    );
    await pass();
    expect((await failed())[0]!.reason).toBe('postgres 23505 chore_pkey');
  });

  it('forgets what failed and was done in another way', async () => {
    const { pass, failed, name } = await chores(1, { 1: () => new Error('broken') });
    await pass();
    await service.dataSource.query('UPDATE chore SET done = 1 WHERE job = $1', [name]);
    await service.get(ScheduledJobs).pass('failed-items');
    expect(await failed()).toHaveLength(1);
    service.clock.move(60_000);
    await service.get(ScheduledJobs).pass('failed-items');
    expect(await failed()).toEqual([]);
  });

  it('is noted itself when what is due cannot be asked', async () => {
    const name = `broken-${randomUUID()}`;
    const jobs = service.get(ScheduledJobs);
    jobs.registerItems({ name, everyMs: 1000, due: 'SELECT id, due_at FROM nowhere', values: () => [], each: async () => undefined });
    await jobs.pass(name);
    expect(await service.dataSource.query('SELECT item, reason FROM failed_item WHERE job = $1', [name])).toEqual([
      { item: '', reason: 'postgres 42P01' },
    ]);
  });
});

describe('all jobs together', () => {
  it('take four connections of the pool at most, however many have something to do', async () => {
    let [now, most] = [0, 0];
    const slow = async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 100));
      now--;
    };
    const all = await Promise.all(Array.from({ length: 12 }, () => chores(2, {}, { each: slow })));
    await Promise.all(all.map(({ pass }) => pass()));
    expect(most).toBe(4);
    for (const { done } of all) expect(await done()).toEqual([1, 2]);
  });

  it('run on one replica; another takes over when it stops', async () => {
    const { databaseUrl, databaseOwnerUrl } = service.config;
    const second = await world.service(notes, { config: { databaseUrl, databaseOwnerUrl } });
    const third = await world.service(notes, { config: { databaseUrl, databaseOwnerUrl } });
    const leads = (one: TestService) => one.get(ScheduledJobs).figures()[0]!.secondsSincePass !== undefined;
    await eventually(async () => leads(service), Boolean);
    expect([leads(second), leads(third)]).toEqual([false, false]);
    await service.stop();
    await eventually(
      async () => [second, third].filter(leads).length,
      (n) => n === 1,
    );
    service = second;
    await third.stop();
    await eventually(async () => leads(second), Boolean);
  });
});

describe('what a service could not do by itself', () => {
  const path = '/api/grid/v1/operations/problems';
  interface Work {
    id: string;
    kind: string;
    of: string;
    about?: string;
    reason: string;
    state: string;
    allowedActions: string[];
  }
  const listed = async (name: string) => {
    const operator = await service.person([{ role: 'system-admin' }]);
    return (await operator.get<{ items: Work[] }>(`${path}?limit=200`)).body.items.filter(({ of }) => of === name);
  };

  it('is seen by who runs the district, and by nobody else', async () => {
    const { pass, name, first } = await chores(1, { 1: () => new DomainError('no-handler') });
    await pass();
    expect((await (await service.person([{ role: 'community-staff', area: '140321001001' }])).get(path)).status).toBe(403);
    expect((await (await service.person([{ role: 'district-staff', area: '140321' }])).get(path)).status).toBe(200);
    expect(await listed(name)).toMatchObject([
      { kind: 'job-item', about: String(first + 1), reason: 'no-handler', state: 'failed', allowedActions: ['retry', 'dismiss'] },
    ]);
  });

  it('is listed page by page', async () => {
    const { pass, name } = await chores(5, Object.fromEntries([1, 2, 3, 4, 5].map((n) => [n, () => new Error('broken')])));
    await pass();
    const operator = await service.person([{ role: 'system-admin' }]);
    const found: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await operator.get<{ items: Work[]; next?: string }>(`${path}?limit=2${cursor}`);
      found.push(...body.items.filter(({ of }) => of === name).map(({ about }) => about!));
      if (!body.next) break;
      cursor = `&cursor=${body.next}`;
    }
    expect([found.length, new Set(found).size]).toEqual([5, 5]);
  });

  it('is tried again at once, or given up for a reason that the audit keeps', async () => {
    const operator = await service.person([{ role: 'system-admin' }]);
    const { pass, done, fails, name } = await chores(2, { 1: () => new DomainError('no-handler'), 2: () => new DomainError('no-handler') });
    await pass();
    const [second, first] = await listed(name);
    delete fails[1];
    delete fails[2];
    expect((await operator.post(`${path}/${first!.id}/dismiss`, {})).status).toBe(400);
    expect((await operator.post(`${path}/${first!.id}/dismiss`, { reason: '已人工处理' })).body).toMatchObject({ state: 'dismissed' });
    expect((await operator.post(`${path}/${second!.id}/retry`)).body).toMatchObject({ state: 'retrying' });
    await pass();
    expect(await done()).toHaveLength(1);
    expect((await listed(name)).map(({ id, state, allowedActions }) => [id, state, allowedActions])).toEqual([
      [first!.id, 'dismissed', ['retry']],
    ]);
    const lines = await service.dataSource.query('SELECT action, reason FROM audit_line WHERE resource_id = ANY($1) ORDER BY seq', [
      [first!.id, second!.id],
    ]);
    expect(lines).toEqual([
      { action: 'job-item.dismiss', reason: '已人工处理' },
      { action: 'job-item.retry', reason: null },
    ]);
    expect((await operator.post(`${path}/item-0x1/retry`)).status).toBe(404);
    expect((await operator.post(`${path}/event-999999/retry`)).status).toBe(404);
  });

  it('may be an event: one that is given up counts as seen and those behind it follow; a read model’s is not tried alone', async () => {
    const operator = await service.person([{ role: 'district-staff', area: '140321' }]);
    const consumer = `reader-${randomUUID()}`;
    const letter = async (of: string, state: string, key = 'note/1') => {
      const [row] = await service.dataSource.query<{ id: string; event_id: string }[]>(
        `INSERT INTO dead_letter (consumer, event_id, key, subject, headers, data, reason, attempts, state) VALUES ($1, gen_random_uuid(), $2, 'nobody.told.v1', '{"ce-type": "x"}', '{"name": "王秀岚"}', 'no-handler', 1, $3) RETURNING id::text, event_id`,
        [of, key, state],
      );
      return row!;
    };
    const [dead, parked, model] = [
      await letter(consumer, 'dead'),
      await letter(consumer, 'parked'),
      await letter(`${consumer}/map`, 'dead'),
    ];
    const { items } = (await operator.get<{ items: Work[] }>(`${path}?limit=200`)).body;
    const listed = items
      .filter(({ of }) => of.startsWith(consumer))
      .map(({ id, about, reason, state, allowedActions }) => ({ id, about, reason, state, allowedActions }));
    expect(listed).toEqual([
      { id: `event-${model.id}`, about: 'note/1', reason: 'no-handler', state: 'dead', allowedActions: ['dismiss'] },
      { id: `event-${parked.id}`, about: 'note/1', reason: 'no-handler', state: 'parked', allowedActions: [] },
      { id: `event-${dead.id}`, about: 'note/1', reason: 'no-handler', state: 'dead', allowedActions: ['retry', 'dismiss'] },
    ]);
    expect(JSON.stringify(items)).not.toContain('王秀岚');
    expect((await operator.post<{ code: string }>(`${path}/event-${model.id}/retry`)).body.code).toBe('wrong-state');
    expect((await operator.post<{ code: string }>(`${path}/event-${parked.id}/dismiss`, { reason: 'x' })).body.code).toBe('wrong-state');
    expect((await operator.post<Work>(`${path}/event-${dead.id}/retry`)).body).toMatchObject({ state: 'requeued', allowedActions: [] });
    await service.dataSource.query(`UPDATE dead_letter SET state = 'dead' WHERE id = $1`, [dead.id]);
    expect((await operator.post(`${path}/event-${dead.id}/dismiss`, { reason: '已电话处理' })).status).toBe(201);
    expect(await service.dataSource.query('SELECT id::text, state FROM dead_letter WHERE consumer = $1', [consumer])).toEqual([
      { id: parked.id, state: 'requeued' },
    ]);
    expect(
      await service.dataSource.query('SELECT 1 FROM inbox WHERE consumer = $1 AND event_id = $2', [consumer, dead.event_id]),
    ).toHaveLength(1);
    const lines = await service.dataSource.query<{ action: string; reason: string | null; before: object }[]>(
      'SELECT action, reason, before FROM audit_line WHERE resource_id = $1 ORDER BY seq',
      [`event-${dead.id}`],
    );
    expect(lines.map(({ action, reason }) => [action, reason])).toEqual([
      ['event.retry', null],
      ['event.dismiss', '已电话处理'],
    ]);
    expect(lines[1]!.before).toMatchObject({ subject: 'nobody.told.v1', about: 'note/1', reason: 'no-handler' });
  });

  it('is counted for whoever watches the district', async () => {
    const { pass, name } = await chores(1, { 1: () => new Error('broken') });
    await pass();
    const metrics = async () => (await fetch(`${service.address}/metrics`)).text();
    const text = await metrics();
    expect(text).toMatch(new RegExp(`failed_items\\{[^}]*job="${name}"[^}]*state="retrying"[^}]*\\} 1`));
    expect(text).toMatch(new RegExp(`job_failures_total\\{[^}]*job="${name}"[^}]*\\} 1`));
    expect(text).toMatch(/consumer_lag\{[^}]*consumer="grid\/access"/);
    expect(text).toMatch(/outbox_oldest_unsent_seconds\{[^}]*\} \d/);
    expect(text).toMatch(/job_seconds_since_pass\{[^}]*job="audit"/);
  });
});
