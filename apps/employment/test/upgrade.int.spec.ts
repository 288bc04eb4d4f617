import { migrate } from '@linli/service';
import { testPostgres, type TestDatabase, type TestPostgres } from '@linli/testing';
import pg from 'pg';

import { History1764000000740 } from '../src/migrations/1764000000740-history.js';
import { employment } from '../src/service.js';

const [employer, job, seeker, application, need, owner, staff] = Array.from(
  { length: 7 },
  (_, n) => `018f6a1c-2b3d-7e4f-8a5b-6c7d8e9f000${n}`,
) as [string, string, string, string, string, string, string];
const HOME = '018f6a1c-2b3d-7e4f-8a5b-6c7d8e9f0007';
const GONE = '018f6a1c-2b3d-7e4f-8a5b-6c7d8e9f0008';

/** What a district has that was there before the tables of history. */
const before = [
  `SELECT set_config('app.system', 'on', false)`,
  `INSERT INTO employer (id, version, area, name, credit_code, address, state, at) VALUES ('${employer}', 1, '140321001001', '南关超市', '91350100M000100Y43', '南关街12号', 'verified', now())`,
  `INSERT INTO seeker (id, account_id, version, at) VALUES ('${seeker}', '${owner}', 1, now())`,
  `INSERT INTO micro_home (id, version, area, name, site, lon, lat, state, at) VALUES ('${HOME}', 1, '140321001001', '南关微家', '二楼', 113.6, 37.8, 'open', now())`,
  `INSERT INTO need (id, version, micro_home_id, area, paper, kind, state, to_staff, at, changed_at) VALUES ('${need}', 1, '${HOME}', '140321001001', '柜3', 'advice', 'told', false, now(), now())`,
  `INSERT INTO audit_line (at, account_id, action, resource_type, resource_id, after, reason) VALUES
     ('2026-11-01', '${owner}', 'job.create', 'job', '${job}', '{"state":"draft"}', NULL),
     ('2026-11-02', '${staff}', 'job.send-back', 'job', '${job}', '{"state":"draft"}', '请写明试用期'),
     ('2026-11-03', '${owner}', 'job.hire', 'job', '${job}', '{"state":"filled"}', NULL),
     ('2026-11-04', '${staff}', 'employer.read', 'employer', '${employer}', '{"personal":["contact"]}', NULL),
     ('2026-11-05', '${staff}', 'seeker.read', 'seeker', '${seeker}', '{"employer":"${employer}","fields":["name","phone"]}', NULL),
     ('2026-11-06', '${staff}', 'seeker.read', 'seeker', '${GONE}', '{"employer":"${employer}","application":"${application}","fields":["name"]}', NULL),
     ('2026-11-07', '${staff}', 'need.read', 'need', '${need}', '{"by":"host","fields":["words"]}', NULL)`,
];

let server: TestPostgres;
let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  server = await testPostgres();
  database = await server.createDatabase();
  const earlier = employment.migrations.indexOf(History1764000000740);
  await migrate(database.ownerUrl, database.appUrl, employment.migrations.slice(0, earlier));
  client = new pg.Client(database.ownerUrl);
  await client.connect();
  for (const statement of before) await client.query(statement);
  await migrate(database.ownerUrl, database.appUrl, employment.migrations);
});
afterAll(async () => {
  await client.end();
  await server.stop();
});

describe('a district that is brought up to date', () => {
  const rows = async (query: string) => (await client.query<Record<string, unknown>>(query)).rows;

  it('has its history from the audit, in its order, and not who was hired', async () => {
    expect(await rows('SELECT action, account_id, state, reason FROM history_entry ORDER BY seq')).toEqual([
      { action: 'job.create', account_id: owner, state: 'draft', reason: null },
      { action: 'job.send-back', account_id: staff, state: 'draft', reason: '请写明试用期' },
      { action: 'job.hire', account_id: null, state: 'filled', reason: null },
      { action: 'employer.read', account_id: staff, state: null, reason: null },
    ]);
  });

  it('has who read what of seekers who are still there, and of needs', async () => {
    expect(await rows('SELECT seeker_id, employer_id, application_id, fields FROM seeker_reading')).toEqual([
      { seeker_id: seeker, employer_id: employer, application_id: null, fields: ['name', 'phone'] },
    ]);
    expect(await rows('SELECT need_id, by, fields FROM need_reading')).toEqual([{ need_id: need, by: 'host', fields: ['words'] }]);
  });
});
