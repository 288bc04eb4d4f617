import { randomUUID } from 'node:crypto';

import { GridGridPublishedV1, GridGridRetiredV1 } from '@linli/contracts';
import { eventually, type Person, type TestService, type TestWorld } from '@linli/service/testing';

import { FROM_AUDIT } from '../src/migrations/1764000000740-history.js';
import { begin, COMMUNITY, path, type Job, type Kit, type List, type Somebody } from './kit.js';

let world: TestWorld;
let service: TestService;
let make: Kit;
let staff: Somebody;
beforeAll(async () => {
  ({ world, service, make, staff } = await begin());
});
afterAll(() => world.stop());

interface Step {
  did: string;
  by: string;
  accountId?: string;
  state?: string;
  reason?: string;
}
const history = async (by: Person, what: string) => (await by.get<List<Step>>(`${path}/${what}/history`)).body.items;
const apply = async (job: Job, channel: string) => make.apply(await make.seeker(), job.id, { channel, shared: ['name', 'phone'] });

describe('what was done with a job', () => {
  it('is told to staff with which of them did it, to its employer without names, and to nobody else; page by page', async () => {
    const one = await make.employer(staff);
    const { body } = await make.draft(one.owner, one.id);
    await one.owner.post(`${path}/jobs/${body.id}/submit`);
    await staff.post(`${path}/jobs/${body.id}/send-back`, { reason: '请写明试用期' });
    expect(await history(staff, `jobs/${body.id}`)).toMatchObject([
      { did: 'send-back', by: 'staff', accountId: staff.accountId, state: 'draft', reason: '请写明试用期' },
      { did: 'submit', by: 'employer' },
      { did: 'create', by: 'employer' },
    ]);
    expect(JSON.stringify(await history(staff, `jobs/${body.id}`))).not.toContain(one.owner.accountId);
    const own = await history(one.owner, `jobs/${body.id}`);
    expect(own.map(({ did, accountId }) => [did, accountId])).toEqual([
      ['send-back', undefined],
      ['submit', undefined],
      ['create', undefined],
    ]);
    const first = (await staff.get<List<Step>>(`${path}/jobs/${body.id}/history?limit=2`)).body;
    expect(
      (await staff.get<List<Step>>(`${path}/jobs/${body.id}/history?limit=2&cursor=${first.next}`)).body.items.map(({ did }) => did),
    ).toEqual(['create']);
    for (const other of [await service.person(), await make.staff('140321001002')])
      expect((await other.get(`${path}/jobs/${body.id}/history`)).status).toBe(404);
  });

  it('says that somebody was hired and never who; whose telephone was looked up stands there too', async () => {
    const one = await make.employer(staff);
    const job = await make.published(staff, one);
    const { person, id } = await make.offered(one.owner, job.id);
    await make.act(person, id, 'accept');
    const lines = await staff.get(`${path}/jobs/${job.id}/history`);
    expect(lines.body).toMatchObject({ items: [{ did: 'hire', by: 'seeker', state: 'filled' }, {}, {}, {}] });
    expect(JSON.stringify(lines.body)).not.toContain(person.accountId);
    await staff.get(`${path}/employers/${one.id}/contact`);
    expect((await history(staff, `employers/${one.id}`)).map(({ did, by }) => `${did} ${by}`)).toEqual([
      'read staff',
      'verify staff',
      'register employer',
    ]);
  });

  it('is written down as the audit writes it, which it was filled from, and never changed', async () => {
    const one = await make.employer(staff);
    const job = await make.published(staff, one);
    const { person, id } = await make.offered(one.owner, job.id);
    await make.act(person, id, 'accept');
    await staff.get(`${path}/employers/${one.id}/contact`);
    await one.owner.post(`${path}/employers/${one.id}/invitations`);
    await staff.post(`${path}/employers/${one.id}/refuse`, { reason: '执照已注销' });
    const lines = (from: string) =>
      service.dataSource.query<unknown[]>(
        `SELECT resource_type, resource_id, at, account_id, action, state, reason FROM (${from}) AS line WHERE resource_id = ANY($1) ORDER BY at, action`,
        [[one.id, job.id]],
      );
    const history = await lines('SELECT * FROM history_entry');
    expect(history.length).toBeGreaterThan(8);
    expect(JSON.stringify(history)).not.toContain(person.accountId);
    expect(history).toEqual(await lines(FROM_AUDIT));
    for (const change of [`UPDATE history_entry SET reason = 'x'`, 'DELETE FROM history_entry'])
      await expect(service.dataSource.query(`${change} WHERE resource_id = $1`, [job.id])).rejects.toThrow('append-only');
  });
});

describe('who applied', () => {
  it('cannot be read, and by staff of another place not even counted, past the service either: row-level security', async () => {
    const one = await make.employer(staff);
    const job = await make.published(staff, one);
    await apply(job, 'paper');
    const as = (scopes: string) =>
      service.dataSource.transaction(async (manager) => {
        await manager.query(
          `SELECT set_config('app.account', $1, true), set_config('app.scopes', $2, true), set_config('app.system', 'off', true)`,
          [randomUUID(), scopes],
        );
        const lines = async (query: string, value: unknown) => (await manager.query<unknown[]>(query, [value])).length > 0;
        return [
          await lines('SELECT * FROM applications_of_jobs($1)', [job.id]),
          await lines('SELECT * FROM applications_in($1)', COMMUNITY),
          await lines('SELECT 1 FROM application WHERE job_id = $1', job.id),
        ];
      });
    expect([await as(COMMUNITY), await as('140321001002')]).toEqual([
      [true, true, false],
      [false, false, false],
    ]);
  });
});

describe('figures', () => {
  it('are shown community by community to whoever is set over them', async () => {
    const there = await make.staff('140321009001');
    const one = await make.employer(there, { area: '140321009001' });
    const job = await make.published(there, one, { area: '140321009001', openings: 3 });
    await make.draft(one.owner, one.id, { area: '140321009002' });
    await apply(job, 'staff');
    const district = await service.person([{ role: 'district-staff', area: '140321' }]);
    const { body } = await district.get<List<object>>(`${path}/figures?area=140321009`);
    expect(body.items).toEqual([
      {
        area: '140321009001',
        employers: { verified: 1 },
        jobs: { published: 1 },
        free: 3,
        placed: 0,
        applications: { submitted: 1 },
        channels: { staff: 1 },
      },
      { area: '140321009002', employers: {}, jobs: { draft: 1 }, free: 0, placed: 0, applications: {}, channels: {} },
    ]);
    expect((await there.get(`${path}/figures?area=140321009`)).status).toBe(403);
    expect((await (await service.person()).get(`${path}/figures?area=140321009001`)).status).toBe(403);
  });
});

describe('the place of a job', () => {
  const SOUTH = '140321008001';
  const square = (lon: number, lat: number) => ({
    type: 'Polygon' as const,
    coordinates: [
      [
        [lon, lat],
        [lon + 0.01, lat],
        [lon + 0.01, lat + 0.01],
        [lon, lat + 0.01],
        [lon, lat],
      ],
    ],
  });
  const drawn = async () =>
    (await service.dataSource.query<unknown[]>('SELECT 1 FROM grid_outline WHERE starts_with(grid, $1)', [SOUTH])).length;

  it('is in its community or a walk from it, as the grids’ events tell where that is; unknown where nobody has drawn one', async () => {
    const there = await make.staff(SOUTH);
    const one = await make.employer(there, { area: SOUTH });
    const write = (lon: number, lat: number, area = SOUTH) => make.draft(one.owner, one.id, { area, point: { lon, lat } });
    expect((await write(100, 30)).status).toBe(201);
    await service.publish(
      GridGridPublishedV1,
      { type: 'grid', id: `${SOUTH}001`, version: 1 },
      {
        code: `${SOUTH}001`,
        name: '第一网格',
        version: 1,
        community: SOUTH,
        outline: square(113.6, 37.7),
        validFrom: '2026-11-24T08:00:00+08:00',
      },
    );
    await eventually(drawn, (n) => n === 1);
    expect((await write(113.605, 37.705)).status).toBe(201);
    // One degree of latitude is 111 km: 0.013 beyond the border are some 1,445 m, 0.014 some 1,557 m.
    expect((await write(113.605, 37.723)).status).toBe(201);
    const { status, body } = await write(113.605, 37.724);
    expect([status, body.errors]).toEqual([
      400,
      [{ pointer: '/point', code: 'outside-area', params: { metres: expect.any(Number) as number, near: 1500 } }],
    ]);
    expect(Math.abs(Number(body.errors[0]!.params.metres) - 1557)).toBeLessThan(5);
    expect((await write(113.605, 37.705, '140321008002')).status).toBe(201);
    await service.publish(
      GridGridRetiredV1,
      { type: 'grid', id: `${SOUTH}001`, version: 2 },
      { code: `${SOUTH}001`, version: 2, community: SOUTH, validTo: '2026-11-24T08:00:00+08:00' },
    );
    await eventually(drawn, (n) => n === 0);
    expect((await write(113.605, 37.724)).status).toBe(201);
  });
});

it('the rules about words are read by whoever is signed in, with their laws, examples and errors', async () => {
  const { body } = await (
    await service.person()
  ).get<
    List<{ id: string; sources: { law: string }[]; examples: { refused: string[] } }> & { measured: { missed: { n: number; of: number } } }
  >(`${path}/wording`);
  expect(body.items).toHaveLength(12);
  for (const { sources, examples } of body.items) expect([sources.length > 0, examples.refused.length > 0]).toEqual([true, true]);
  expect(body.measured.missed.of).toBeGreaterThan(0);
  expect((await fetch(`${service.address}${path}/wording`)).status).toBe(401);
});
