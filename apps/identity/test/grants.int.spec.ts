import { randomUUID } from 'node:crypto';

import { colourTeams, VolunteeringTeamChangedV1 } from '@linli/contracts';
import { nobody, UnitOfWork, type Caller, type ReadTx } from '@linli/service';
import { eventually, Person } from '@linli/service/testing';
import { signIn } from '@linli/testing';

import { GrantsService } from '../src/grants/grants.service.js';
import { issuerWorld, password, type IssuerWorld } from './issuer-world.js';

const HERE = '140321001001';
const NEXT = '140321001002';
const GRANTS = '/api/identity/v1/grants';
const lihua = 'a0000000-0000-4000-8000-000000000001';
const here = randomUUID();
const next = randomUUID();

interface Me {
  accountId: string;
  grants: { role: string; area?: string; organisation?: string }[];
}

interface Answer {
  id: string;
  code: string;
  area?: string;
  errors?: { pointer: string }[];
}

import { ofTeam } from '../src/organisations/organisation.rules.js';

let issuer: IssuerWorld;
let staff: Person;
beforeAll(async () => {
  issuer = await issuerWorld();
  await enter(here, HERE, 1, 'open');
  await enter(next, NEXT, 1, 'open');
  staff = await working('shequ1');
});
afterAll(() => issuer.world.stop());

const me = '/api/identity/v1/me';
const places = () => issuer.service.dataSource.query<{ id: string; state: string }[]>('SELECT id, state FROM organisation');

/** As volunteering tells. */
async function enter(id: string, area: string, version: number, state: 'open' | 'closed'): Promise<void> {
  await issuer.service.publish(
    VolunteeringTeamChangedV1,
    { type: 'team', id, version },
    { teamId: id, name: '青年志愿者服务队', area, state },
  );
  await eventually(places, (rows) => rows.some((row) => row.id === id && row.state === ofTeam[state]));
}

async function working(username: string): Promise<Person> {
  const person = Person.withToken(issuer.address, await signIn(issuer.address, username, password));
  await eventually(
    () => person.get<Me>(me),
    ({ body }) => body.grants.length > 0,
  );
  return person;
}

async function give(giver: Person, grant: object): Promise<[number, string | undefined]> {
  const { status, body } = await giver.post<Answer>(GRANTS, { accountId: lihua, ...grant });
  return [status, body.code];
}

it('roles are given by community staff within their community, bind within moments, and end when withdrawn', async () => {
  const grant = { accountId: lihua, role: 'grid-worker', area: `${HERE}003` };
  const resident = Person.withToken(issuer.address, await signIn(issuer.address, 'lihua', password));
  const given = await staff.post<Answer>(GRANTS, grant);
  expect(given.status).toBe(201);
  expect(await give(staff, grant)).toEqual([409, 'duplicate']);
  await eventually(
    () => resident.get<Me>(me),
    ({ body }) => body.grants.length === 1,
  );
  expect(await give(resident, { ...grant, accountId: randomUUID() })).toEqual([403, 'forbidden']);
  expect(await give(staff, { ...grant, area: `${NEXT}001` })).toEqual([403, 'forbidden']);
  expect((await staff.delete(`${GRANTS}/${given.body.id}`)).status).toBe(200);
  await eventually(
    () => resident.get<Me>(me),
    ({ body }) => body.grants.length === 0,
  );
  expect((await issuer.service.events('identity.grant.withdrawn.v1')).map(({ payload }) => payload.grantId)).toContain(given.body.id);
});

it('nobody makes herself a leader, and nobody gives a role to an account that is not there', async () => {
  const { body: self } = await staff.get<Me>(me);
  const leader = { role: 'team-leader', organisation: here };
  expect(await give(staff, { ...leader, accountId: self.accountId })).toEqual([403, 'own-role']);
  const nobody = await staff.post<Answer>(GRANTS, { accountId: randomUUID(), ...leader });
  expect([nobody.status, nobody.body.code, nobody.body.errors?.[0]?.pointer]).toEqual([422, 'unknown-account', '/accountId']);
  const given = await staff.post<Answer>(GRANTS, { accountId: lihua, ...leader });
  expect([given.status, given.body.area]).toEqual([201, HERE]);
  await issuer.service.dataSource.query('UPDATE account SET disabled = true WHERE username = $1', ['wangxiulan']);
  expect(await give(staff, { ...leader, accountId: 'a0000000-0000-4000-8000-000000000002' })).toEqual([422, 'unknown-account']);
});

it('a role of an organisation is given where it lies, of a colour by the district, and of a closed one by nobody', async () => {
  const district = await working('quji');
  expect(await give(staff, { role: 'volunteer', organisation: next })).toEqual([403, 'forbidden']);
  expect(await give(staff, { role: 'volunteer', organisation: randomUUID() })).toEqual([403, 'forbidden']);
  expect(await give(staff, { role: 'team-leader', organisation: colourTeams.green })).toEqual([403, 'forbidden']);
  expect(await give(staff, { role: 'teacher' })).toEqual([400, 'validation-failed']);
  const green = await district.post<Answer>(GRANTS, { accountId: lihua, role: 'volunteer', organisation: colourTeams.green });
  expect([green.status, green.body.area]).toEqual([201, '140321']);
  expect((await staff.delete(`${GRANTS}/${green.body.id}`)).status).toBe(403);
  const ours = await staff.post<Answer>(GRANTS, { accountId: lihua, role: 'volunteer', organisation: here });
  expect(ours.status).toBe(201);
  await enter(here, HERE, 2, 'closed');
  expect(await give(staff, { accountId: 'a0000000-0000-4000-8000-000000000003', role: 'volunteer', organisation: here })).toEqual([
    403,
    'forbidden',
  ]);
  expect((await staff.delete(`${GRANTS}/${ours.body.id}`)).status).toBe(200);
});

it('the district gives an agency’s client its role, and takes back its own from nobody', async () => {
  const district = await working('quji');
  const { body } = await district.get<{ items: { id: string; accountId: string; role: string }[] }>(`${GRANTS}?limit=100`);
  const agency = body.items.find(({ role }) => role === 'agency')!;
  expect((await district.delete(`${GRANTS}/${agency.id}`)).status).toBe(200);
  expect(await give(district, { accountId: agency.accountId, role: 'agency', area: HERE })).toEqual([201, undefined]);
  const own = body.items.find(({ role }) => role === 'district-staff')!;
  const refused = await district.delete<Answer>(`${GRANTS}/${own.id}`);
  expect([refused.status, refused.body.code]).toEqual([403, 'own-role']);
});

it('what the demo data seeds is there, also what names no area', async () => {
  const rows = await issuer.service.dataSource.query<{ role: string }[]>(
    "SELECT role FROM role_grant WHERE given_by = '00000000-0000-4000-8000-000000000000' AND area IS NULL AND organisation IS NULL",
  );
  expect(new Set(rows.map(({ role }) => role))).toEqual(new Set(['guardian', 'teacher', 'employer', 'job-seeker']));
});

describe('the list', () => {
  it('is of an administrator’s own area, of a district with what names no area, and of everything without one', async () => {
    const seen = async (...area: string[]) => {
      const grants = [{ id: randomUUID(), role: 'system-admin' as const, ...(area[0] ? { area: area[0] } : {}) }];
      const caller: Caller = { ...nobody, kind: 'person', accountId: randomUUID(), grants };
      const list = (tx: ReadTx) => issuer.service.get(GrantsService).list(tx, { limit: 100 });
      return (await issuer.service.get(UnitOfWork).as(caller, list)).items;
    };
    const [community, other, district, everything] = [await seen(HERE), await seen('140322'), await seen('140321'), await seen()];
    expect(community.length).toBeGreaterThan(5);
    expect(community.every(({ area }) => area?.startsWith(HERE))).toBe(true);
    expect(other.filter(({ area }) => area !== undefined)).toEqual([]);
    expect(district.map(({ role }) => role)).toEqual(expect.arrayContaining(['guardian', 'district-staff']));
    expect(everything.length).toBe(district.length);
    expect(await seen('140321002')).not.toContainEqual(expect.objectContaining({ area: HERE }));
  });
});
