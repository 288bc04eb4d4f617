import { randomUUID } from 'node:crypto';

import { migrate, PersonalData, system, UnitOfWork } from '@linli/service';
import type { TestService, TestWorld } from '@linli/service/testing';
import { testPostgres, type TestPostgres } from '@linli/testing';
import { DataSource } from 'typeorm';

import { WholeFen1764000000761 } from '../src/migrations/1764000000761-whole-fen.js';
import { SeekerPerson } from '../src/seekers/seeker-person.entity.js';
import { employment } from '../src/service.js';
import { begin, path, type Kit, type Somebody } from './kit.js';

describe('what jobs paid in yuan', () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await testPostgres();
  });
  afterAll(() => postgres.stop());

  it('is the same in fen after the migration, and still checked', async () => {
    const { ownerUrl, appUrl } = await postgres.createDatabase();
    await migrate(ownerUrl, appUrl, employment.migrations.slice(0, employment.migrations.indexOf(WholeFen1764000000761)));
    const database = await new DataSource({ type: 'postgres', url: ownerUrl }).initialize();
    const employer = randomUUID();
    await database.query(`SELECT set_config('app.system', 'on', false)`);
    await database.query(
      `INSERT INTO employer (id, version, area, name, credit_code, address, state, at) VALUES ($1, 1, '140321001001', '超市', '91140321MA0DEMA01C', '南关街', 'verified', now())`,
      [employer],
    );
    const job = (code: string, pay: string) =>
      database.query(
        `INSERT INTO job (id, version, employer_id, code, area, title, description, site, lon, lat, pay_by, piece, pay_from, pay_to, typical_hourly, windows, week, slots, required, helpful, insurance, openings, state, valid_through, at)
         VALUES (gen_random_uuid(), 1, $1, $2, '140321001001', '收银员', '负责收银', '南关街', 113.6, 37.8, 'piece', '件', ${pay}, '[]', repeat('0', 336)::bit(336), 1, '{}', '{}', '{}', 1, 'draft', now(), now())`,
        [employer, code],
      );
    await job('AAAAAA', '22.5, 24, 19.1');
    await job('BBBBBB', '0.35, NULL, NULL');
    await job('CCCCCC', '0.01, 100000, 1.15');
    await migrate(ownerUrl, appUrl, employment.migrations);

    expect(await database.query('SELECT pay_from, pay_to, typical_hourly FROM job ORDER BY code')).toEqual([
      { pay_from: 2250, pay_to: 2400, typical_hourly: 1910 },
      { pay_from: 35, pay_to: null, typical_hourly: null },
      { pay_from: 1, pay_to: 10_000_000, typical_hourly: 115 },
    ]);
    await expect(job('DDDDDD', '0, NULL, NULL')).rejects.toThrow('job_pay_from_check');
    await expect(job('EEEEEE', '2200, 2199, NULL')).rejects.toThrow('check constraint');
    await database.destroy();
  });
});

describe('what a seeker wants', () => {
  let world: TestWorld;
  let service: TestService;
  let make: Kit;
  let staff: Somebody;
  beforeAll(async () => {
    ({ world, service, make, staff } = await begin());
  });
  afterAll(() => world.stop());

  const wanted = async (who: Somebody) => (await who.get<{ minHourly: number }>(`${path}/seekers/me`)).body.minHourly;

  it('is read in fen though it was sealed in yuan, counts so in matches, and is the same once she writes it again', async () => {
    const job = await make.published(staff, await make.employer(staff), { pay: { by: 'hour', from: 2249 } });
    const person = await make.seeker();
    await service.get(UnitOfWork).as(system, async (tx) => {
      const [seeker] = await tx.manager.query<{ id: string }[]>('SELECT id FROM seeker WHERE account_id = $1', [person.accountId]);
      const before = JSON.stringify({ home: { lon: 113.631, lat: 37.801 }, minHourly: 22.5, maxMetres: 2000 });
      const sealed = await service.get(PersonalData).seal(tx, seeker!.id, 'wish', before);
      await tx.manager.update(SeekerPerson, { seeker_id: seeker!.id }, { wish: sealed });
    });
    expect(await wanted(person)).toBe(2250);
    expect((await person.get(`${path}/jobs/${job.id}/match`)).body).toEqual({ fits: false, reason: 'pay-too-low' });
    const { version, ...profile } = (await person.get<{ version: number }>(`${path}/seekers/me`)).body;
    expect((await person.put(`${path}/seekers/me`, profile, { 'if-match': `"${version}"` })).status).toBe(200);
    expect(await wanted(person)).toBe(2250);
  });

  it.each<[string, unknown, string]>([
    ['22.5 fen', 22.5, 'whole-number'],
    ['less than nothing', -1, 'too-small'],
    ['more than a thousand yuan', 100_001, 'too-large'],
    ['a text', '2250', 'whole-number'],
  ])('is not %s', async (_what, minHourly, code) => {
    const person = await service.person();
    const { status, body } = await person.put<{ errors: object[] }>(`${path}/seekers/me`, make.profile({ minHourly }));
    expect([status, body.errors]).toEqual([400, [{ pointer: '/minHourly', code }]]);
  });
});
