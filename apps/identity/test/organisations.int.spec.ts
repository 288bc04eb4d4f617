import { randomUUID } from 'node:crypto';

import { EmploymentEmployerChangedV1, VolunteeringTeamChangedV1 } from '@linli/contracts';
import { eventually, TestWorld, type Person, type TestService } from '@linli/service/testing';

import { identity } from '../src/service.js';

const PATH = '/api/identity/v1/organisations';
const HERE = '140321001001';
const NEXT = '140321001002';

interface Answer {
  items: { id: string; kind: string; name: string; area?: string; state: string }[];
  code?: string;
}

const [team, employer, elsewhere] = [randomUUID(), randomUUID(), randomUUID()];
let world: TestWorld;
let service: TestService;
let admin: Person;
let staff: Person;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(identity);
  admin = await service.person([{ role: 'system-admin' }]);
  staff = await service.person([{ role: 'community-staff', area: HERE }]);
  await enterTeam(1, 'open');
  await enterEmployer(employer, HERE, 1, 'registered');
  await enterEmployer(elsewhere, NEXT, 1, 'verified');
  await admin.post('/api/identity/v1/agency-clients', {
    clientId: 'minzhengju',
    name: '平定县民政局',
    kinds: ['cases'],
    areas: ['140321'],
  });
  await eventually(
    () => names(admin),
    (found) => found.length === 4,
  );
});
afterAll(() => world.stop());

/** As volunteering tells. */
const enterTeam = (version: number, state: 'open' | 'closed') =>
  service.publish(
    VolunteeringTeamChangedV1,
    { type: 'team', id: team, version },
    { teamId: team, name: '华阳二矿青年志愿者服务队', area: HERE, state },
  );
/** As employment tells. */
const enterEmployer = (id: string, area: string, version: number, state: 'registered' | 'verified' | 'refused') =>
  service.publish(
    EmploymentEmployerChangedV1,
    { type: 'employer', id, version },
    { employerId: id, area, name: `平定县${area.endsWith('1') ? '南关' : '北关'}家政服务有限公司`, state },
  );
const list = async (by: Person, query = '') => (await by.get<Answer>(PATH + query)).body;
const names = async (by: Person, query = '') => (await list(by, query)).items.map(({ name }) => name).toSorted();

it('shows whoever administers the district every organisation, each with its kind and state', async () => {
  const { items } = await list(admin);
  expect(new Map(items.map(({ kind, area, name, state }) => [name, [kind, area, state]]))).toEqual(
    new Map([
      ['平定县民政局', ['agency', undefined, 'active']],
      ['平定县北关家政服务有限公司', ['employer', NEXT, 'active']],
      ['平定县南关家政服务有限公司', ['employer', HERE, 'waiting']],
      ['华阳二矿青年志愿者服务队', ['volunteers', HERE, 'active']],
    ]),
  );
});

it('shows staff those of their own area and no agency, also when they ask for another area', async () => {
  expect(await names(staff)).toEqual(['华阳二矿青年志愿者服务队', '平定县南关家政服务有限公司'].toSorted());
  expect(await names(staff, `?area=${NEXT}`)).toEqual([]);
  expect(await names(staff, '?kind=agency')).toEqual([]);
  const ofNext = await service.person([{ role: 'system-admin', area: NEXT }]);
  expect(await names(ofNext)).toEqual(['平定县北关家政服务有限公司']);
});

it('is narrowed by kind, state, area and words', async () => {
  expect(await names(admin, '?kind=agency')).toEqual(['平定县民政局']);
  expect(await names(admin, '?state=waiting')).toEqual(['平定县南关家政服务有限公司']);
  expect(await names(admin, '?kind=employer&area=140321001')).toHaveLength(2);
  expect(await names(admin, `?q=${encodeURIComponent('家政 北关')}`)).toEqual(['平定县北关家政服务有限公司']);
  expect([(await list(admin, '?kind=school')).code, (await list(admin, '?kind=agency&kind=employer')).code]).toEqual([
    'validation-failed',
    'validation-failed',
  ]);
});

it('is open neither to residents nor to grid workers nor to agencies’ clients', async () => {
  const codes = [];
  for (const by of [
    await service.person([]),
    await service.person([{ role: 'grid-worker', area: `${HERE}001` }]),
    await service.person([{ role: 'agency', area: '140321' }]),
  ])
    codes.push((await list(by)).code);
  expect(codes).toEqual(['forbidden', 'forbidden', 'forbidden']);
});

it('follows what becomes of them, and is filled again when it was emptied', async () => {
  await enterTeam(2, 'closed');
  await enterEmployer(employer, HERE, 2, 'refused');
  const stateOf = async () => (await list(staff)).items.map(({ state }) => state).toSorted();
  await eventually(stateOf, (states) => states.join() === 'ended,refused');
  const before = await names(admin);
  expect(await service.emptied('organisations')).toEqual(['organisation']);
  expect(await names(admin)).toEqual([]);
  await eventually(
    () => names(admin),
    (found) => found.length === before.length,
  );
  expect(await stateOf()).toEqual(['ended', 'refused']);
});
