import { type TestWorld, type Person, type TestService } from '@linli/service/testing';

import { JobExpiryJobs } from '../src/jobs/job-expiry.jobs.js';
import { begin, COMMUNITY, path, type Employer, type Job, type Kit, type List, type Somebody } from './kit.js';

let world: TestWorld;
let service: TestService;
let make: Kit;
let staff: Somebody;
beforeAll(async () => {
  ({ world, service, make, staff } = await begin());
});
afterAll(() => world.stop());

const move = (by: Person, id: string, command: string, body: object = {}, headers: Record<string, string> = {}) =>
  by.post<Job>(`${path}/jobs/${id}/${command}`, body, headers);
/** Without a token. */
const anybody = () => ({
  get: async <T>(at: string) => {
    const answer = await fetch(service.address + at);
    return { status: answer.status, body: (await answer.json()) as T };
  },
});

describe('an employer', () => {
  it('is registered by whoever stands for it, verified by the staff of its area, and each is told', async () => {
    const owner = await service.person();
    const { body, status } = await make.register(owner);
    expect([status, body.state, body.allowedActions]).toEqual([201, 'registered', ['change']]);
    expect((await make.notices(staff)).map(({ kind }) => kind)).toContain('employer-waiting');
    const waiting = await staff.get<List<Employer>>(`${path}/employers?area=${COMMUNITY}&state=registered`);
    expect(waiting.body.items.find(({ id }) => id === body.id)?.allowedActions).toEqual(['verify', 'refuse']);
    expect((await staff.post<Employer>(`${path}/employers/${body.id}/verify`)).body.state).toBe('verified');
    expect((await make.notices(owner)).map(({ kind }) => kind)).toEqual(['employer-verified']);
    expect((await service.events('employment.employer.changed.v1')).at(-1)?.payload).toMatchObject({
      employerId: body.id,
      state: 'verified',
    });
  });

  it('is refused with a reason, changed and looked at anew; a job it had on show is withdrawn', async () => {
    const employer = await make.employer(staff);
    const job = await make.published(staff, employer);
    expect((await staff.post<Employer>(`${path}/employers/${employer.id}/refuse`, { reason: '营业执照已注销' })).body).toMatchObject({
      state: 'refused',
      reason: '营业执照已注销',
    });
    expect((await employer.owner.get<Job>(`${path}/jobs/${job.id}`)).body.state).toBe('withdrawn');
    const { area: _, ...body } = make.employerBody();
    expect((await employer.owner.put<Employer>(`${path}/employers/${employer.id}`, body)).body).toMatchObject({ state: 'registered' });
  });

  it.each<[string, () => Promise<{ status: number; body: { code: string } }>, number, string]>([
    [
      'a wrong check digit',
      async () => make.register(await service.person(), { creditCode: '91350100M000100Y44' }),
      400,
      'validation-failed',
    ],
    [
      'a second time',
      async () => {
        const one = make.employerBody();
        await make.register(await service.person(), one);
        return make.register(await service.person(), one);
      },
      409,
      'duplicate',
    ],
    [
      'verified by its own people, though they are staff',
      async () => {
        const own = await make.staff();
        const { body } = await make.register(own);
        return own.post(`${path}/employers/${body.id}/verify`);
      },
      422,
      'own-review',
    ],
    [
      'verified by staff of another area',
      async () => {
        const { body } = await make.register(await service.person());
        return (await make.staff('140321001002')).post(`${path}/employers/${body.id}/verify`);
      },
      404,
      'not-found',
    ],
    [
      'verified from a stale version',
      async () => {
        const { body } = await make.register(await service.person());
        return staff.post(`${path}/employers/${body.id}/verify`, {}, { 'if-match': '"7"' });
      },
      412,
      'stale-version',
    ],
    [
      'read by anybody else',
      async () => {
        const { body } = await make.register(await service.person());
        return (await service.person()).get(`${path}/employers/${body.id}`);
      },
      404,
      'not-found',
    ],
  ])('is not %s', async (_what, attempt, status, code) => {
    const answer = await attempt();
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('has somebody to call: for its own people and the staff, written down; for nobody else, row-level security says too', async () => {
    const { owner, id } = await make.employer(staff);
    expect((await staff.get(`${path}/employers/${id}/contact`)).body).toEqual({ contact: '武海燕', phone: '13803530602' });
    expect((await (await service.person()).get(`${path}/employers/${id}/contact`)).status).toBe(404);
    const lines = await service.dataSource.query<unknown[]>(
      `SELECT 1 FROM audit_line WHERE action = 'employer.read' AND resource_id = $1 AND account_id = $2`,
      [id, staff.accountId],
    );
    expect(lines).toHaveLength(1);
    const seen = (account: string) =>
      service.dataSource.transaction(async (manager) => {
        await manager.query(
          `SELECT set_config('app.account', $1, true), set_config('app.scopes', '', true), set_config('app.system', 'off', true)`,
          [account],
        );
        return (await manager.query<unknown[]>('SELECT 1 FROM employer_person WHERE employer_id = $1', [id])).length;
      });
    expect([await seen(owner.accountId), await seen((await service.person()).accountId)]).toEqual([1, 0]);
  });
});

describe('a job', () => {
  it('goes from a draft over review to everybody, each step an event and an audit line', async () => {
    const employer = await make.employer(staff);
    const { body: draft } = await make.draft(employer.owner, employer.id);
    expect([draft.state, draft.allowedActions]).toEqual(['draft', ['change', 'submit', 'withdraw']]);
    expect((await anybody().get(`${path}/jobs/${draft.id}`)).status).toBe(404);
    expect((await move(employer.owner, draft.id, 'submit')).body.state).toBe('submitted');
    const waiting = await staff.get<List<Job>>(`${path}/jobs/managed?area=${COMMUNITY}&state=submitted`);
    expect(waiting.body.items.find(({ id }) => id === draft.id)?.allowedActions).toEqual(['publish', 'send-back', 'withdraw']);
    expect((await move(staff, draft.id, 'publish')).body.state).toBe('published');
    const { body: seen } = await anybody().get<List<Job>>(`${path}/jobs?area=${COMMUNITY}`);
    expect(seen.items[0]).toMatchObject({ id: draft.id, employer: { id: employer.id }, pay: { by: 'hour', from: 2200, to: 2400 } });
    const emitted = (await service.events('employment.job.changed.v1')).filter(({ payload }) => payload.jobId === draft.id);
    expect(emitted.map(({ payload, aggregate_version }) => `${String(payload.state)} ${aggregate_version}`)).toEqual([
      'draft 1',
      'submitted 2',
      'published 3',
    ]);
    expect(emitted.at(-1)?.payload.pay).toEqual({ by: 'hour', fromFen: 2200, toFen: 2400 });
    const lines = await service.dataSource.query<{ action: string }[]>(
      'SELECT action FROM audit_line WHERE resource_id = $1 ORDER BY seq',
      [draft.id],
    );
    expect(lines.map(({ action }) => action)).toEqual(['job.create', 'job.submit', 'job.publish']);
  });

  it('is refused where the law forbids its words: which, where, why, by which article; a change too', async () => {
    const employer = await make.employer(staff);
    const { status, body } = await make.draft(employer.owner, employer.id, {
      title: '仓管员（限 男 性）',
      description: '负责收发货物，已婚已育优先，每周排班。',
    });
    expect([status, body.code]).toEqual([422, 'posting-discriminates']);
    expect(body.errors.map(({ pointer, code, params }) => [pointer, code, params.text, params.start, params.end])).toEqual([
      ['/title', 'men-only', '限 男 性', 4, 9],
      ['/description', 'marriage-condition', '已婚已育', 7, 11],
    ]);
    expect(body.errors[0]!.params).toMatchObject({
      source: expect.stringContaining('妇女权益保障法') as string,
      en: expect.stringMatching(/men/) as string,
      'zh-CN': expect.stringMatching(/男性/) as string,
    });
    const { body: draft } = await make.draft(employer.owner, employer.id);
    expect(
      (await employer.owner.put<Job>(`${path}/jobs/${draft.id}`, make.outline({ description: '女士勿扰，负责收发货物和盘点。' }))).body
        .code,
    ).toBe('posting-discriminates');
    const checked = await employer.owner.post<List<{ field: string; rule: string; text: string }>>(`${path}/jobs/wording`, {
      title: '男士优先',
      description: '男女不限',
    });
    expect(checked.body.items).toMatchObject([
      { field: 'title', rule: 'men-only', text: '男士优先', sources: [{ law: expect.stringContaining('妇女') as string }, {}, {}] },
    ]);
  });

  it.each(['point', 'pay'])('is refused without its %s, which is named; null is as good as nothing', async (field) => {
    const employer = await make.employer(staff);
    for (const left of [undefined, null]) {
      const { status, body } = await make.draft(employer.owner, employer.id, { [field]: left });
      expect([status, body.errors]).toEqual([400, [{ pointer: `/${field}`, code: 'required' }]]);
    }
    expect((await make.draft(employer.owner, employer.id, { required: null, insurance: null })).body).toMatchObject({
      required: [],
      insurance: [],
    });
  });

  it('pays whole fen: 19.10 yuan an hour are 1910 in the answer and in the database, and 19.1 for search engines', async () => {
    const job = await make.published(staff, await make.employer(staff), { pay: { by: 'hour', from: 1910, to: 2001 } });
    const { body } = await anybody().get<Job & { pay: object }>(`${path}/jobs/${job.id}`);
    expect(body.pay).toEqual({ by: 'hour', from: 1910, to: 2001 });
    expect(body.jsonLd).toMatchObject({ baseSalary: { value: { minValue: 19.1, maxValue: 20.01 } } });
    expect(await service.dataSource.query('SELECT pay_from, pay_to FROM job WHERE id = $1', [job.id])).toEqual([
      { pay_from: 1910, pay_to: 2001 },
    ]);
  });

  it.each<[string, object, string, string]>([
    ['22.5 fen', { from: 22.5 }, '/pay/from', 'whole-number'],
    ['nothing', { from: 0 }, '/pay/from', 'too-small'],
    ['less than nothing', { from: -2200 }, '/pay/from', 'too-small'],
    ['more than anybody is paid', { from: 2 ** 31 }, '/pay/from', 'too-large'],
    ['a text', { from: '2200' }, '/pay/from', 'whole-number'],
    ['up to half a fen', { to: 2400.5 }, '/pay/to', 'whole-number'],
    ['an hour of which is a text', { by: 'piece', piece: '件', typicalHourly: '2200' }, '/pay/typicalHourly', 'whole-number'],
  ])('does not pay %s', async (_what, pay, pointer, code) => {
    const employer = await make.employer(staff);
    const { status, body } = await make.draft(employer.owner, employer.id, { pay: { by: 'hour', from: 2200, ...pay } });
    expect([status, body.errors]).toEqual([400, [{ pointer, code }]]);
  });

  it('is read by machines as a schema.org JobPosting, and found by its short code', async () => {
    const job = await make.published(staff, await make.employer(staff));
    const { body } = await anybody().get<Job>(`${path}/j/${job.code.toLowerCase()}`);
    expect(body).toMatchObject({
      id: job.id,
      open: true,
      jsonLd: { '@type': 'JobPosting', validThrough: '2026-12-24T10:00:00.000Z', url: `http://localhost/j/${job.code}` },
    });
    const answer = await fetch(`${service.address}${path}/jobs/${job.id}`, { headers: { accept: 'application/ld+json' } });
    expect(answer.headers.get('content-type')).toMatch(/application\/ld\+json/);
    const posting = (await answer.json()) as Record<string, unknown>;
    // What Google for Jobs demands, and what it recommends.
    for (const field of [
      'title',
      'description',
      'datePosted',
      'hiringOrganization',
      'jobLocation',
      'validThrough',
      'employmentType',
      'identifier',
      'baseSalary',
      'directApply',
    ])
      expect(posting).toHaveProperty(field);
    await move(staff, job.id, 'withdraw', { reason: '信息不实' });
    expect((await anybody().get<Job>(`${path}/j/${job.code}`)).body).toMatchObject({ state: 'withdrawn', open: false });
    expect((await fetch(`${service.address}${path}/jobs/${job.id}`, { headers: { accept: 'application/ld+json' } })).status).toBe(404);
    expect((await anybody().get(`${path}/j/ZZZZZZ`)).status).toBe(404);
  });

  it.each<[string, () => Promise<{ status: number; body: { code: string } }>, number, string]>([
    [
      'written for somebody else’s employer',
      async () => make.draft(await service.person(), (await make.employer(staff)).id),
      404,
      'not-found',
    ],
    [
      'submitted by an employer nobody verified',
      async () => {
        const owner = await service.person();
        const { body } = await make.register(owner);
        const { body: job } = await make.draft(owner, body.id);
        return move(owner, job.id, 'submit');
      },
      422,
      'employer-unverified',
    ],
    [
      'published by its employer',
      async () => {
        const one = await make.employer(staff);
        const { body } = await make.draft(one.owner, one.id);
        await move(one.owner, body.id, 'submit');
        return move(one.owner, body.id, 'publish');
      },
      403,
      'forbidden',
    ],
    [
      'published by staff of another area',
      async () => {
        const one = await make.employer(staff);
        const { body } = await make.draft(one.owner, one.id);
        await move(one.owner, body.id, 'submit');
        return move(await make.staff('140321001002'), body.id, 'publish');
      },
      404,
      'not-found',
    ],
    [
      'published before it is submitted',
      async () => {
        const one = await make.employer(staff);
        const { body } = await make.draft(one.owner, one.id);
        return move(staff, body.id, 'publish');
      },
      409,
      'wrong-state',
    ],
    [
      'changed while it is out',
      async () => {
        const one = await make.employer(staff);
        const job = await make.published(staff, one);
        return one.owner.put(`${path}/jobs/${job.id}`, make.outline());
      },
      409,
      'wrong-state',
    ],
    [
      'changed from a stale version',
      async () => {
        const one = await make.employer(staff);
        const { body } = await make.draft(one.owner, one.id);
        return one.owner.put(`${path}/jobs/${body.id}`, make.outline(), { 'if-match': '"9"' });
      },
      412,
      'stale-version',
    ],
    [
      'paid below the minimum wage',
      async () => {
        const one = await make.employer(staff);
        return make.draft(one.owner, one.id, { pay: { by: 'hour', from: 1500 } });
      },
      422,
      'below-minimum-wage',
    ],
    [
      'open for longer than half a year',
      async () => {
        const one = await make.employer(staff);
        return make.draft(one.owner, one.id, { validThrough: '2027-11-24T18:00:00+08:00' });
      },
      400,
      'validation-failed',
    ],
    [
      'asking for more hours than it has',
      async () => {
        const one = await make.employer(staff);
        return make.draft(one.owner, one.id, { weeklyHours: 20 });
      },
      400,
      'validation-failed',
    ],
    [
      'written with a field nobody knows',
      async () => {
        const one = await make.employer(staff);
        return make.draft(one.owner, one.id, { maritalStatus: '已婚' });
      },
      400,
      'validation-failed',
    ],
  ])('is not %s', async (_what, attempt, status, code) => {
    const answer = await attempt();
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('is published once when two do it at the same moment', async () => {
    const one = await make.employer(staff);
    const { body } = await make.draft(one.owner, one.id);
    await move(one.owner, body.id, 'submit');
    const answers = await Promise.all([move(staff, body.id, 'publish'), move(await make.staff(), body.id, 'publish')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('is sent back with what has to change, revised and submitted again', async () => {
    const one = await make.employer(staff);
    const { body } = await make.draft(one.owner, one.id);
    await move(one.owner, body.id, 'submit');
    expect((await move(staff, body.id, 'send-back', { reason: '请写明试用期' })).body).toMatchObject({
      state: 'draft',
      reason: '请写明试用期',
    });
    expect((await make.notices(one.owner))[0]?.kind).toBe('job-sent-back');
    expect((await move(one.owner, body.id, 'submit')).body.state).toBe('submitted');
  });

  it('runs out by itself: off the list at that moment, expired with an event by the job', async () => {
    const one = await make.employer(staff);
    const job = await make.published(staff, one, { validThrough: '2026-11-24T12:00:00+08:00' });
    make.at('12:01');
    const { body } = await anybody().get<List<Job>>(`${path}/jobs?limit=200`);
    expect(body.items.some(({ id }) => id === job.id)).toBe(false);
    await service.get(JobExpiryJobs).expire();
    expect((await anybody().get<Job>(`${path}/jobs/${job.id}`)).body).toMatchObject({ state: 'expired', open: false });
    expect(
      (await service.events('employment.job.changed.v1')).filter(({ payload }) => payload.jobId === job.id && payload.state === 'expired'),
    ).toHaveLength(1);
    expect((await make.notices(one.owner))[0]?.kind).toBe('job-expired');
    make.at('08:00');
  });

  it('is listed page by page, and a page stays right while others come', async () => {
    const there = await make.staff('140321001003');
    const one = await make.employer(there, { area: '140321001003' });
    const made: string[] = [];
    for (let i = 0; i < 5; i++) made.push((await make.published(there, one, { area: '140321001003' })).id);
    const first = (await anybody().get<List<Job>>(`${path}/jobs?area=140321001003&limit=2`)).body;
    await make.published(there, one, { area: '140321001003' });
    const second = (await anybody().get<List<Job>>(`${path}/jobs?area=140321001003&limit=2&cursor=${first.next}`)).body;
    const third = (await anybody().get<List<Job>>(`${path}/jobs?area=140321001003&limit=2&cursor=${second.next}`)).body;
    expect([first, second, third].flatMap(({ items }) => items.map(({ id }) => id))).toEqual([...made].reverse());
    expect(third.next).toBeUndefined();
    expect((await anybody().get<List<Job>>(`${path}/jobs?cursor=nonsense`)).body.code).toBe('validation-failed');
  });
});
