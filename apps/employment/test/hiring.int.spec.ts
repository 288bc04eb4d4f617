import { type TestWorld, type TestService } from '@linli/service/testing';
import { UnitOfWork, type Tx } from '@linli/service';

import { ApplicationsService } from '../src/applications/applications.service.js';
import { ApplicationsJobs } from '../src/applications/applications.jobs.js';
import { loadJob, type JobOfEmployer } from '../src/jobs/job.store.js';
import { SEEKER_READINGS_FROM_AUDIT } from '../src/migrations/1764000000741-seeker-readings.js';
import { SeekerReading } from '../src/seekers/seeker-reading.entity.js';
import { SeekerReader } from '../src/seekers/seeker-reader.js';
import { employment } from '../src/service.js';
import { begin, kit, path, type Application, type Job, type Kit, type List, type Somebody } from './kit.js';
import { asDistrict, askedWhileErased, rowsFor } from './rows.js';

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

const jobNow = async (id: string) => (await employer.owner.get<Job>(`${path}/jobs/${id}`)).body;

describe('an application', () => {
  it('goes from the first word to the first day, each told to the other', async () => {
    const job = await make.published(staff, employer, { openings: 2 });
    const person = await make.seeker();
    const { body: contacted } = await make.apply(person, job.id, { channel: 'paper' });
    expect([contacted.state, contacted.allowedActions, contacted.shared]).toEqual(['contacted', ['submit', 'withdraw'], []]);
    expect((await make.notices(employer.owner))[0]).toMatchObject({ kind: 'application-came', about: { application: contacted.id } });
    const { body: unread } = await employer.owner.get<Application>(`${path}/applications/${contacted.id}`);
    expect(unread).not.toHaveProperty('applicant');
    expect((await make.act(person, contacted.id, 'submit', { shared: ['skills'] })).body.code).toBe('consent-missing');
    expect((await make.act(person, contacted.id, 'submit', { shared: ['name', 'phone', 'skills'] })).body.state).toBe('submitted');
    expect((await employer.owner.get<Application>(`${path}/applications/${contacted.id}`)).body.applicant).toEqual({
      name: '贾春燕',
      phone: '13803530603',
      skills: ['cashier', 'cleaning'],
    });
    expect((await make.act(employer.owner, contacted.id, 'interview')).body.state).toBe('interviewing');
    expect((await make.act(employer.owner, contacted.id, 'offer')).body.state).toBe('offered');
    expect((await make.notices(person)).map(({ about }) => about.state)).toEqual(['offered', 'interviewing']);
    expect((await make.act(person, contacted.id, 'accept')).body.state).toBe('placed');
    expect(await jobNow(job.id)).toMatchObject({ state: 'published', taken: 1 });
    const emitted = (await service.events('employment.application.changed.v1')).filter(
      ({ payload }) => payload.applicationId === contacted.id,
    );
    expect(emitted.map(({ payload }) => `${String(payload.state)} ${String(payload.channel)}`)).toEqual([
      'contacted paper',
      'submitted paper',
      'interviewing paper',
      'offered paper',
      'placed paper',
    ]);
  });

  it.each<[string, () => Promise<{ status: number; body: { code: string } }>, number, string]>([
    [
      'made twice',
      async () => {
        const job = await make.published(staff, employer);
        const person = await make.seeker();
        await make.apply(person, job.id);
        return make.apply(person, job.id);
      },
      409,
      'already-applied',
    ],
    [
      'made by somebody of whom nothing is known',
      async () => make.apply(await service.person(), (await make.published(staff, employer)).id),
      422,
      'no-profile',
    ],
    [
      'made for a draft',
      async () => {
        const { body } = await make.draft(employer.owner, employer.id);
        return make.apply(await make.seeker(), body.id);
      },
      409,
      'not-published',
    ],
    [
      'read by anybody else',
      async () => {
        const { body } = await make.apply(await make.seeker(), (await make.published(staff, employer)).id);
        return (await service.person()).get(`${path}/applications/${body.id}`);
      },
      404,
      'not-found',
    ],
    [
      'read by staff',
      async () => {
        const { body } = await make.apply(await make.seeker(), (await make.published(staff, employer)).id);
        return staff.get(`${path}/applications/${body.id}`);
      },
      404,
      'not-found',
    ],
    [
      'read by another employer',
      async () => {
        const { body } = await make.apply(await make.seeker(), (await make.published(staff, employer)).id);
        return (await make.employer(staff)).owner.get(`${path}/applications/${body.id}`);
      },
      404,
      'not-found',
    ],
    [
      'accepted by the employer',
      async () => {
        const job = await make.published(staff, employer);
        const { id } = await make.offered(employer.owner, job.id);
        return make.act(employer.owner, id, 'accept');
      },
      404,
      'not-found',
    ],
    [
      'accepted before it is offered',
      async () => {
        const job = await make.published(staff, employer);
        const person = await make.seeker();
        const { body } = await make.apply(person, job.id);
        return make.act(person, body.id, 'accept');
      },
      409,
      'wrong-state',
    ],
    [
      'offered from a stale version',
      async () => {
        const { body } = await make.apply(await make.seeker(), (await make.published(staff, employer)).id);
        return make.act(employer.owner, body.id, 'offer', {}, { 'if-match': '"4"' });
      },
      412,
      'stale-version',
    ],
    [
      'declined for a reason the law forbids',
      async () => {
        const { body } = await make.apply(await make.seeker(), (await make.published(staff, employer)).id);
        return make.act(employer.owner, body.id, 'decline', { reason: '我们只要男性' });
      },
      422,
      'posting-discriminates',
    ],
    [
      'listed for anybody else',
      async () => (await service.person()).get(`${path}/jobs/${(await make.published(staff, employer)).id}/applications`),
      404,
      'not-found',
    ],
  ])('is not %s', async (_what, attempt, status, code) => {
    const answer = await attempt();
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('that is accepted too early or too late takes no opening', async () => {
    const job = await make.published(staff, employer, { openings: 2 });
    const person = await make.seeker();
    const { body } = await make.apply(person, job.id);
    await make.act(person, body.id, 'accept');
    expect(await jobNow(job.id)).toMatchObject({ taken: 0, version: 3 });
  });

  it('is made once when sent twice at the same moment, and answered again for the same key', async () => {
    const job = await make.published(staff, employer);
    const person = await make.seeker();
    const answers = await Promise.all([make.apply(person, job.id), make.apply(person, job.id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const again = await make.seeker();
    const send = () =>
      again.post<Application>(
        `${path}/jobs/${job.id}/applications`,
        { shared: ['name', 'phone'] },
        { 'idempotency-key': 'once-and-for-all' },
      );
    expect((await send()).body.id).toBe((await send()).body.id);
  });
});

describe('the last opening', () => {
  it('goes to one of two who accept at the same moment; the other is told that none is left, and the job is filled', async () => {
    for (let round = 0; round < 5; round++) {
      const job = await make.published(staff, employer);
      const [one, other] = [await make.offered(employer.owner, job.id), await make.offered(employer.owner, job.id)];
      const answers = await Promise.all([one, other].map(({ person, id }) => make.act(person, id, 'accept')));
      expect(answers.map(({ status, body }) => `${status} ${body.code || body.state}`).sort()).toEqual(['201 placed', '409 no-openings']);
      expect(await jobNow(job.id)).toMatchObject({ state: 'filled', taken: 1 });
    }
  });

  it('leaves nobody waiting: the others hear that the job is filled', async () => {
    const job = await make.published(staff, employer);
    const [winner, waiting] = [await make.offered(employer.owner, job.id), await make.seeker()];
    const { body } = await make.apply(waiting, job.id);
    await make.act(winner.person, winner.id, 'accept');
    await service.get(ApplicationsJobs).close();
    expect((await waiting.get<Application>(`${path}/applications/${body.id}`)).body).toMatchObject({
      state: 'declined',
      reason: 'job-filled',
    });
    expect((await make.notices(waiting))[0]).toMatchObject({ kind: 'application-changed', about: { state: 'declined' } });
    expect((await make.apply(await make.seeker(), job.id)).body.code).toBe('not-published');
  });

  /** Looks first and takes then, without the lock. */
  class Careless extends ApplicationsService {
    protected override lockJob(tx: Tx, jobId: string): Promise<JobOfEmployer> {
      return loadJob(tx, jobId);
    }

    protected override async hire(tx: Tx, { id, taken, openings }: JobOfEmployer): Promise<void> {
      if (taken >= openings) throw new Error('none left');
      await new Promise((resolve) => setTimeout(resolve, 100));
      await tx.sql.query('UPDATE job SET taken = taken + 1 WHERE id = $1', [id]);
    }
  }

  const carelessly = async (of: TestService, by: Kit, boss: { owner: Somebody; id: string }, reviewer: Somebody) => {
    const job = await by.published(reviewer, boss);
    const both = [await by.offered(boss.owner, job.id), await by.offered(boss.owner, job.id)];
    const applications = new Careless(of.get(SeekerReader));
    const outcomes = await Promise.allSettled(
      both.map(({ person, id }) =>
        of
          .get(UnitOfWork)
          .as({ kind: 'person', accountId: person.accountId, grants: [], language: 'en' }, (tx) =>
            applications.accept(tx, { id, expected: undefined }),
          ),
      ),
    );
    const [{ taken }] = (await of.dataSource.query('SELECT taken FROM job WHERE id = $1', [job.id])) as [{ taken: number }];
    return { taken, placed: outcomes.filter(({ status }) => status === 'fulfilled').length };
  };

  it('would be taken twice without the lock and the constraint (control)', async () => {
    const bare = await world.service(employment);
    const pg = await import('pg');
    const owner = new pg.default.Client(bare.config.databaseOwnerUrl);
    await owner.connect();
    await owner.query('ALTER TABLE job DROP CONSTRAINT job_never_oversold');
    await owner.end();
    const by = kit(bare);
    by.at('08:00');
    const reviewer = await by.staff();
    expect(await carelessly(bare, by, await by.employer(reviewer), reviewer)).toEqual({ taken: 2, placed: 2 });
  });

  it('is refused a second time by the table itself, if nobody locked (control)', async () => {
    expect(await carelessly(service, make, employer, staff)).toEqual({ taken: 1, placed: 1 });
  });
});

describe('what is known of a seeker', () => {
  it('is hers to see, to change, and not from a stale version', async () => {
    const person = await make.seeker({ childcare: [{ weekdays: [1, 2, 3, 4, 5], from: '11:30', to: '14:00' }] });
    const { body, headers } = await person.get<{ version: number; name: string; childcare: unknown[] }>(`${path}/seekers/me`);
    expect([body.name, body.childcare.length, headers.get('etag')]).toEqual(['贾春燕', 1, expect.stringMatching(/^"1\./)]);
    expect(
      (await person.put<{ version: number }>(`${path}/seekers/me`, make.profile({ name: '贾燕' }), { 'if-match': '"1"' })).body.version,
    ).toBe(2);
    expect((await person.put(`${path}/seekers/me`, make.profile(), { 'if-match': '"1"' })).status).toBe(412);
    expect((await (await service.person()).get<{ code: string }>(`${path}/seekers/me`)).body.code).toBe('no-profile');
  });

  it('is shown to an employer field by field as she chose, never her home; she sees who read it', async () => {
    const job = await make.published(staff, employer);
    const person = await make.seeker({ note: '做过三年收银', childcare: [{ weekdays: [1], from: '11:30', to: '16:00' }] });
    const { body } = await make.apply(person, job.id, { shared: ['name', 'phone', 'hours'] });
    const { body: seen } = await employer.owner.get<Application>(`${path}/applications/${body.id}`);
    expect(Object.keys(seen.applicant!).sort()).toEqual(['hours', 'name', 'phone']);
    expect(JSON.stringify(seen)).not.toMatch(/113\.63|childcare|windows|做过/);
    const { body: list } = await employer.owner.get<List<Application>>(`${path}/jobs/${job.id}/applications`);
    expect([list.items.length, JSON.stringify(list).includes('贾春燕'), JSON.stringify(list).includes(person.accountId)]).toEqual([
      1,
      false,
      false,
    ]);
    const { body: readings } = await person.get<List<{ employer: { name: string }; fields: string[]; application: string }>>(
      `${path}/seekers/me/readings`,
    );
    expect(readings.items).toMatchObject([
      { employer: { id: employer.id, name: '南关便民超市' }, fields: ['name', 'phone', 'hours'], application: body.id },
    ]);
  });

  it('who read it is what the audit says, for her and the district alone, and is gone with her', async () => {
    const job = await make.published(staff, employer);
    const person = await make.seeker();
    const { body } = await make.apply(person, job.id);
    await employer.owner.get(`${path}/applications/${body.id}`);
    const lines = (who: Somebody | 'district', from = 'SELECT * FROM seeker_reading') =>
      rowsFor(
        service,
        who,
        `SELECT seeker_id, at, employer_id, application_id, course_id, fields FROM (${from}) AS line WHERE application_id = $1`,
        [body.id],
      );
    const own = await lines(person);
    expect([own.length, await lines(employer.owner)]).toEqual([1, []]);
    expect(own).toEqual(await lines('district', SEEKER_READINGS_FROM_AUDIT));
    const { affected } = await asDistrict(service, ({ manager }) =>
      manager.update(SeekerReading, { application_id: body.id }, { fields: [] }),
    );
    expect([affected, await lines('district')]).toEqual([0, own]);
    await person.delete(`${path}/seekers/me`);
    expect(await lines('district')).toEqual([]);
  });

  it('is read no longer once she is out of it: by the service, and by row-level security whatever a query forgets', async () => {
    const job = await make.published(staff, employer);
    const person = await make.seeker();
    const { body } = await make.apply(person, job.id);
    const rows = (account: string) =>
      service.dataSource.transaction(async (manager) => {
        await manager.query(
          `SELECT set_config('app.account', $1, true), set_config('app.scopes', '140321', true), set_config('app.system', 'off', true)`,
          [account],
        );
        return (
          await manager.query<unknown[]>('SELECT 1 FROM seeker_person p JOIN application a ON a.seeker_id = p.seeker_id WHERE a.id = $1', [
            body.id,
          ])
        ).length;
      });
    const owner = employer.owner.accountId;
    expect([
      await rows(owner),
      await rows(person.accountId),
      await rows(staff.accountId),
      await rows((await make.employer(staff)).owner.accountId),
    ]).toEqual([1, 1, 0, 0]);
    await make.act(person, body.id, 'withdraw');
    expect([await rows(owner), await rows(person.accountId)]).toEqual([0, 1]);
    expect((await employer.owner.get<Application>(`${path}/applications/${body.id}`)).body).not.toHaveProperty('applicant');
  });

  it('is gone when she takes it all back: out of every application, her name off what she got, the key thrown away', async () => {
    const [first, second] = [await make.published(staff, employer, { openings: 2 }), await make.published(staff, employer)];
    const { person, id } = await make.offered(employer.owner, first.id);
    await make.act(person, id, 'accept');
    const { body: live } = await make.apply(person, second.id);
    const [{ seeker }] = (await service
      .get(UnitOfWork)
      .as({ kind: 'system', accountId: person.accountId, grants: [], language: 'en' }, (tx) =>
        tx.manager.query('SELECT id AS seeker FROM seeker WHERE account_id = $1', [person.accountId]),
      )) as [{ seeker: string }];
    expect((await person.delete(`${path}/seekers/me`)).status).toBe(204);
    expect((await employer.owner.get<Application>(`${path}/applications/${live.id}`)).body).toMatchObject({ state: 'withdrawn' });
    expect((await employer.owner.get<Application>(`${path}/applications/${id}`)).body).toMatchObject({ state: 'placed' });
    expect((await employer.owner.get<Application>(`${path}/applications/${id}`)).body).not.toHaveProperty('applicant');
    expect(await jobNow(first.id)).toMatchObject({ taken: 1 });
    expect((await person.get<List<Application>>(`${path}/applications`)).body.items).toEqual([]);
    expect(await service.dataSource.query('SELECT 1 FROM person_key WHERE person_id = $1', [seeker])).toEqual([]);
    expect((await person.put<{ version: number }>(`${path}/seekers/me`, make.profile())).body.version).toBe(1);
  });

  it.each<[string, (person: Somebody) => Promise<string>, string]>([
    ['still waits', async (person) => (await make.apply(person, (await make.published(staff, employer)).id)).body.id, 'withdrawn'],
    [
      'was hired',
      async (person) => {
        const { body } = await make.apply(person, (await make.published(staff, employer)).id);
        await make.act(employer.owner, body.id, 'offer');
        await make.act(person, body.id, 'accept');
        return body.id;
      },
      'placed',
    ],
  ])('is not shown to who reads her application in the moment in which she takes it all back, when she %s', async (_, applied, state) => {
    const person = await make.seeker();
    const id = await applied(person);
    const { status, body } = await askedWhileErased(service, person, () => employer.owner.get<Application>(`${path}/applications/${id}`));
    expect([status, body.state]).toEqual([200, state]);
    expect(body).not.toHaveProperty('applicant');
    expect(await rowsFor(service, 'district', 'SELECT seq FROM seeker_reading WHERE application_id = $1', [id])).toEqual([]);
  });
});
