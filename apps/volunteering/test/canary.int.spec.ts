import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { polygonOf } from '@linli/service/areas';
import { watch, type Person, type Watched } from '@linli/service/testing';

import { volunteering } from '../src/service.js';
import { personalFields } from './personal-fields.js';

const GREEN = '7ea70000-0000-4000-8000-000000000002';
const ORANGE = '7ea70000-0000-4000-8000-000000000003';
const COMMUNITY = '140321001001';
const path = '/api/volunteering/v1';
interface Answer {
  id: string;
  state: string;
}

let at: Watched;
let point: { lon: number; lat: number };
let area: string;
beforeAll(async () => {
  at = await watch(volunteering, personalFields);
  const { features } = JSON.parse(readFileSync(new URL('../../../deploy/demo/nanguan/grids.geojson', import.meta.url), 'utf8')) as {
    features: { properties: { code: string }; geometry: { coordinates: number[][][] } }[];
  };
  const { properties, geometry } = features[6]!;
  const ring = geometry.coordinates[0]!.slice(1);
  area = properties.code;
  point = {
    lon: ring.reduce((sum, [lon]) => sum + lon!, 0) / ring.length,
    lat: ring.reduce((sum, [, lat]) => sum + lat!, 0) / ring.length,
  };
  await at.service.dataSource.query('INSERT INTO grid_outline (grid, ring) VALUES ($1, $2::polygon)', [
    area,
    polygonOf(geometry.coordinates[0]!),
  ]);
});
afterAll(() => at.stop());

/** What has to be taken. */
const done = async <T>(answer: Promise<{ status: number; body: T }>): Promise<T> => {
  const { status, body } = await answer;
  expect([status < 300, body]).toEqual([true, body]);
  return body;
};

async function member(team: string, grants: Parameters<Watched['service']['person']>[0] = []): Promise<Person & { accountId: string }> {
  const person = await at.service.person(grants);
  await at.service.dataSource.query(
    `INSERT INTO membership (id, team_id, account_id, state, version, since) VALUES ($1, $2, $3, 'active', 1, now())`,
    [randomUUID(), team, person.accountId],
  );
  return person;
}

it('somebody registers and is screened, hails and is helped, and gets hours', async () => {
  const staff = await at.service.person([{ role: 'community-staff', area: COMMUNITY }]);
  const leader = await member(GREEN, [{ role: 'team-leader', organisation: GREEN }]);
  const [one, other, helper] = [await member(GREEN), await at.service.person(), await member(ORANGE)];
  const offer = {
    name: '赵明溪',
    phone: '13803530103',
    skills: ['水电'],
    areas: [COMMUNITY],
    availability: [{ weekday: 5, from: '14:00', to: '18:00' }],
  };
  await done(one.put(`${path}/registration`, offer));
  await done(other.put(`${path}/registration`, { ...offer, name: '钱小溪', phone: '13803530104' }));
  await done(staff.post(`${path}/registrations/${one.accountId}/pass`, { reason: '赵明溪本人来过' }));
  await done(staff.post(`${path}/registrations/${other.accountId}/refuse`, { reason: '钱小溪身份信息不符' }));
  await done(staff.get(`${path}/registrations?screening=refused`));
  const elder = await at.service.person();
  await done(helper.put(`${path}/duty`, { point }));
  const contact = { name: '王秀岚', phone: '13803530102', address: '南关小区3号楼', words: '去医院取药' };
  const hail = await done(elder.post<Answer>(`${path}/hails`, { need: 'escort', point, contact }));
  for (const command of ['accept', 'arrive', 'finish']) await done(helper.post(`${path}/hails/${hail.id}/${command}`));
  const second = await done(
    elder.post<Answer>(`${path}/hails`, { need: 'escort', point, forOther: true, contact: { ...contact, name: '王秀梅' } }),
  );
  await done((await at.service.person([{ role: 'grid-worker', area }])).get(`${path}/hails/${second.id}`));
  await done(elder.post(`${path}/hails/${second.id}/cancel`));
  const hours = await done(
    leader.post<Answer>(`${path}/hours`, {
      accountId: one.accountId,
      teamId: GREEN,
      startedAt: '2026-11-20T08:00:00Z',
      endedAt: '2026-11-20T09:00:00Z',
      reason: '陪王秀岚取药',
    }),
  );
  await done(leader.post(`${path}/hours/${hours.id}/confirm`));
  await done(leader.post(`${path}/hours/${hours.id}/reverse`, { reason: '赵明溪当天没有来' }));
  expect((await elder.post(`${path}/hails`, { need: 'nothing', point, contact })).status).toBe(400);
});

it('every field of a request says what it holds, and each was sent', () => {
  expect([at.canary.undeclared(), at.canary.unsent()]).toEqual([[], []]);
});

it('nobody’s data lies in clear in a table, an event, the log, an address, a refusal, a file’s name', async () => {
  expect(await at.canary.places()).toEqual([]);
});
