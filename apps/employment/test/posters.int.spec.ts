import { randomUUID } from 'node:crypto';

import { GridErrandDoneV1 } from '@linli/contracts';
import { eventually, type Person, type TestService, type TestWorld } from '@linli/service/testing';

import { JobExpiryJobs } from '../src/jobs/job-expiry.jobs.js';
import { begin, COMMUNITY, path, type Job, type Kit, type List, type Somebody } from './kit.js';

let world: TestWorld;
let service: TestService;
let make: Kit;
let staff: Somebody;
let employer: { owner: Somebody; id: string };
beforeAll(async () => {
  ({ world, service, make, staff } = await begin());
  employer = await make.employer(staff);
});
afterAll(() => world.stop());

interface Poster {
  id: string;
  version: number;
  place: string;
  point: { lon: number; lat: number };
  copies: number;
  state: string;
  endedAt?: string;
  allowedActions: string[];
  code: string;
}

const wall = { place: '3号楼2单元门口公告栏', copies: 2 };
const putUp = (by: Person, job: string, body: object = wall, headers: Record<string, string> = {}) =>
  by.post<Poster>(`${path}/jobs/${job}/notices`, body, headers);
const hung = async (by: Person, job: string) => (await by.get<List<Poster>>(`${path}/jobs/${job}/notices`)).body.items;
const fill = (job: string) => employer.owner.post<Job>(`${path}/jobs/${job}/fill`);
const told = async (type: string, poster: string) =>
  (await service.events(type)).filter(({ payload }) => payload.posterId === poster).map(({ payload }) => payload);
/** What the grid tells of it. */
const done = (poster: string, outcome: 'done' | 'not-found' = 'done') => {
  const errandId = randomUUID();
  return eventually(
    () =>
      service
        .publish(
          GridErrandDoneV1,
          { type: 'errand', id: errandId, version: 2 },
          { errandId, area: `${COMMUNITY}007`, kind: 'take-down-poster', origin: { service: 'employment', id: poster }, outcome },
        )
        .then(
          () => true,
          () => false,
        ),
    Boolean,
  );
};

describe('a paper that hangs', () => {
  it('is remembered: where, how many, where the work is unless somebody says otherwise', async () => {
    const job = await make.published(staff, employer);
    const { status, body } = await putUp(employer.owner, job.id);
    expect([status, body]).toMatchObject([
      201,
      { ...wall, state: 'hanging', point: { lon: 113.635, lat: 37.803 }, allowedActions: ['take-down'] },
    ]);
    await putUp(staff, job.id, { place: '社区食堂', point: { lon: 113.63, lat: 37.8 } });
    expect((await hung(staff, job.id)).map(({ place, copies, point }) => [place, copies, point.lon])).toEqual([
      ['社区食堂', 1, 113.63],
      [wall.place, 2, 113.635],
    ]);
    expect(await told('employment.poster.changed.v1', body.id)).toEqual([
      { posterId: body.id, jobId: job.id, area: COMMUNITY, state: 'hanging' },
    ]);
    const lines = await service.dataSource.query<{ action: string }[]>('SELECT action FROM audit_line WHERE resource_id = $1', [body.id]);
    expect(lines).toEqual([{ action: 'poster.put-up' }]);
  });

  it('is one paper, however often the same request comes', async () => {
    const job = await make.published(staff, employer);
    const key = { 'idempotency-key': randomUUID() };
    const [first, second] = [await putUp(staff, job.id, wall, key), await putUp(staff, job.id, wall, key)];
    expect(second.body.id).toBe(first.body.id);
    expect(await hung(staff, job.id)).toHaveLength(1);
  });

  it('is taken down by who put it up while the job runs: then nobody is asked to', async () => {
    const job = await make.published(staff, employer);
    const { body } = await putUp(employer.owner, job.id);
    expect((await employer.owner.post(`${path}/posters/${body.id}/take-down`, {}, { 'if-match': '"7"' })).status).toBe(412);
    expect((await employer.owner.post<Poster>(`${path}/posters/${body.id}/take-down`)).body).toMatchObject({
      state: 'taken-down',
      allowedActions: [],
    });
    expect((await employer.owner.post<Poster>(`${path}/posters/${body.id}/take-down`)).body.code).toBe('wrong-state');
    await fill(job.id);
    expect(await told('employment.poster.due.v1', body.id)).toEqual([]);
  });

  it.each<[string, () => Promise<{ status: number; body: { code: string } }>, number, string]>([
    ['by anybody else', async () => putUp(await service.person(), (await make.published(staff, employer)).id), 403, 'forbidden'],
    [
      'by staff of another area',
      async () => putUp(await make.staff('140321001002'), (await make.published(staff, employer)).id),
      403,
      'forbidden',
    ],
    ['of a draft', async () => putUp(employer.owner, (await make.draft(employer.owner, employer.id)).body.id), 409, 'not-published'],
    [
      'of a job that is over',
      async () => {
        const job = await make.published(staff, employer);
        await fill(job.id);
        return putUp(employer.owner, job.id);
      },
      410,
      'job-over',
    ],
    ['nowhere', async () => putUp(staff, (await make.published(staff, employer)).id, { place: '' }), 400, 'validation-failed'],
    [
      'at somebody’s telephone number',
      async () => putUp(staff, (await make.published(staff, employer)).id, { place: '找小武 13803530602' }),
      400,
      'validation-failed',
    ],
    [
      'with a field nobody knows',
      async () => putUp(staff, (await make.published(staff, employer)).id, { ...wall, phone: '13803530602' }),
      400,
      'validation-failed',
    ],
  ])('is not put up %s', async (_what, attempt, status, code) => {
    const answer = await attempt();
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('hangs at a hundred places at most, listed page by page', async () => {
    const job = await make.published(staff, employer);
    for (let i = 0; i < 100; i += 20)
      await Promise.all(Array.from({ length: 20 }, (_, n) => putUp(staff, job.id, { place: `第${i + n}处` })));
    expect((await putUp(staff, job.id)).body.code).toBe('posters-enough');
    const seen: string[] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const { body }: { body: List<Poster> } = await staff.get<List<Poster>>(
        `${path}/jobs/${job.id}/notices?limit=40${next ? `&cursor=${next}` : ''}`,
      );
      seen.push(...body.items.map(({ id }) => id));
      next = body.next;
    }
    expect([seen.length, new Set(seen).size]).toEqual([100, 100]);
  });
});

describe('a paper whose job is over or changed', () => {
  it.each<[string, (id: string) => Promise<unknown>]>([
    ['filled', fill],
    ['withdrawn', (id) => staff.post(`${path}/jobs/${id}/withdraw`, { reason: '信息不实' })],
    ['revised', (id) => employer.owner.post(`${path}/jobs/${id}/revise`)],
    [
      'expired',
      async (id) => {
        make.at('12:01');
        await service.get(JobExpiryJobs).expire();
        make.at('08:00');
        return id;
      },
    ],
  ])('is due the moment the job is %s, told once with where it hangs and nobody’s name', async (ended, end) => {
    const job = await make.published(staff, employer, { validThrough: '2026-11-24T12:00:00+08:00' });
    const { body } = await putUp(employer.owner, job.id);
    await end(job.id);
    expect(await told('employment.poster.due.v1', body.id)).toEqual([
      {
        posterId: body.id,
        jobId: job.id,
        area: COMMUNITY,
        code: job.code,
        title: job.title,
        ...wall,
        point: { lon: 113.635, lat: 37.803 },
        ended,
      },
    ]);
    const due = await staff.get<List<Poster & { job: Job }>>(`${path}/posters?area=${COMMUNITY}&limit=200`);
    expect(due.body.items.find(({ id }) => id === body.id)).toMatchObject({
      state: 'due',
      job: { code: job.code, state: ended === 'revised' ? 'draft' : ended },
      allowedActions: [],
    });
    expect((await employer.owner.get(`${path}/posters?area=${COMMUNITY}`)).status).toBe(403);
  });

  it.each([
    ['taken down', 'done', 'taken-down'],
    ['not found', 'not-found', 'not-found'],
  ] as const)('is %s when the grid says so, once, however often it is told', async (_what, outcome, state) => {
    const job = await make.published(staff, employer);
    const { body } = await putUp(employer.owner, job.id);
    await fill(job.id);
    await done(body.id, outcome);
    await eventually(
      () => hung(employer.owner, job.id),
      ([one]) => one!.state === state,
    );
    const [first] = await hung(employer.owner, job.id);
    await done(body.id, outcome === 'done' ? 'not-found' : 'done');
    const other = await putUp(employer.owner, (await make.published(staff, employer)).id);
    await done(other.body.id);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await hung(employer.owner, job.id)).toEqual([first]);
    expect((await told('employment.poster.changed.v1', body.id)).map((payload) => payload.state)).toEqual(['hanging', 'due', state]);
    // One that is not due is nobody’s to take down from afar.
    expect(await told('employment.poster.changed.v1', other.body.id)).toHaveLength(1);
    expect(await service.dataSource.query('SELECT 1 FROM dead_letter')).toEqual([]);
  });

  it('is due as well when it was put up in the moment the job ended: either it hangs and is due, or it was refused', async () => {
    for (let i = 0; i < 10; i++) {
      const job = await make.published(staff, employer);
      const [{ status }] = await Promise.all([putUp(employer.owner, job.id), fill(job.id)]);
      const states = (await hung(staff, job.id)).map(({ state }) => state);
      expect(status === 201 ? states : [status]).toEqual(status === 201 ? ['due'] : [410]);
    }
  });

  it('would be forgotten if nobody locked the job (control)', async () => {
    const job = await make.published(staff, employer);
    await service.dataSource.transaction(async (manager) => {
      const [row] = await manager.query<{ state: string }[]>('SELECT state FROM job WHERE id = $1', [job.id]);
      expect(row!.state).toBe('published');
      await fill(job.id);
      await manager.query(
        `INSERT INTO poster (id, version, job_id, area, place, lon, lat, copies, state, at) VALUES ($1, 1, $2, $3, '墙上', 113, 37, 1, 'hanging', now())`,
        [randomUUID(), job.id, COMMUNITY],
      );
    });
    expect((await hung(staff, job.id)).map(({ state }) => state)).toEqual(['hanging']);
  });

  it('is told after the broker has been away: nothing is lost, nothing is told twice', async () => {
    const job = await make.published(staff, employer);
    const { body } = await putUp(employer.owner, job.id);
    await world.nats.kill();
    await fill(job.id);
    await world.nats.start();
    expect(await told('employment.poster.due.v1', body.id)).toHaveLength(1);
    await done(body.id);
    await eventually(
      () => hung(employer.owner, job.id),
      ([one]) => one!.state === 'taken-down',
      30,
    );
  });
});
