import { randomUUID } from 'node:crypto';

import { GridGridPublishedV1 } from '@linli/contracts';
import { system, UnitOfWork } from '@linli/service';
import { type Person, TestWorld, type TestService } from '@linli/service/testing';

import { volunteering } from '../src/service.js';

const GREEN = '7ea70000-0000-4000-8000-000000000002';
const COMMUNITY = '140321001001';
const path = '/api/volunteering/v1';
type Somebody = Person & { accountId: string };
interface Answer {
  id: string;
  state: string;
  screening: string;
  version: number;
  code: string;
  errors: { pointer: string; code: string }[];
}

let world: TestWorld;
let service: TestService;
let leader: Somebody;
let staff: Somebody;

beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(volunteering);
  leader = await service.person([{ role: 'team-leader', organisation: GREEN }]);
  staff = await service.person([{ role: 'community-staff', area: COMMUNITY }]);
  await service.dataSource.query(`INSERT INTO grid_outline (grid, ring) VALUES ($1, '((0,0),(0,1),(1,1),(1,0))')`, [
    GridGridPublishedV1.example.code,
  ]);
});
afterAll(() => world.stop());

const offer = {
  name: '赵明溪',
  phone: '13803530103',
  skills: ['水电'],
  areas: [COMMUNITY],
  availability: [{ weekday: 5, from: '14:00', to: '18:00' }],
};
const register = (person: Person, more: object = {}, headers: Record<string, string> = {}) =>
  person.put<Answer>(`${path}/registration`, { ...offer, ...more }, headers);
const screen = (person: Person, of: Somebody, decision: string) =>
  person.post<Answer>(`${path}/registrations/${of.accountId}/${decision}`, decision === 'refuse' ? { reason: '身份信息不符' } : {});
const apply = (person: Person, team = GREEN) => person.post<Answer>(`${path}/teams/${team}/memberships`);
const activate = (id: string, by = leader) => by.post<Answer>(`${path}/memberships/${id}/activate`);

describe('a registration', () => {
  it('is made, screened by staff, and then a team may let one in', async () => {
    const person = await service.person();
    expect((await apply(person)).body.code).toBe('not-registered');
    expect((await person.get(`${path}/registration`)).status).toBe(404);
    expect((await register(person)).body).toMatchObject({ ...offer, screening: 'waiting', version: 1 });
    const { body } = await apply(person);
    expect((await activate(body.id)).body.code).toBe('not-screened');
    const { body: waiting } = await staff.get<{ items: { accountId: string }[] }>(`${path}/registrations`);
    expect(waiting.items.map(({ accountId }) => accountId)).toContain(person.accountId);
    expect((await screen(staff, person, 'pass')).body).toMatchObject({ screening: 'passed', version: 2 });
    expect((await activate(body.id)).body.state).toBe('active');
    const { body: members } = await leader.get<{ items: object[] }>(`${path}/teams/${GREEN}/memberships`);
    expect(members.items).toContainEqual(expect.objectContaining({ accountId: person.accountId, skills: ['水电'], screening: 'passed' }));
    const emitted = (await service.events())
      .filter(({ type, payload }) => payload.accountId === person.accountId && type !== 'volunteering.notice.given.v1')
      .map(({ type, payload }) => [type, payload.screening ?? payload.state]);
    expect(emitted).toEqual([
      ['volunteering.volunteer.registered.v1', undefined],
      ['volunteering.membership.changed.v1', 'pending'],
      ['volunteering.volunteer.screened.v1', 'passed'],
      ['volunteering.membership.changed.v1', 'active'],
    ]);
  });

  it('refused later suspends every membership; changed it waits again', async () => {
    const person = await service.person();
    await register(person);
    await screen(staff, person, 'pass');
    const { body } = await apply(person);
    await activate(body.id);
    await screen(staff, person, 'refuse');
    expect((await person.get<{ items: Answer[] }>(`${path}/memberships`)).body.items).toMatchObject([{ state: 'suspended' }]);
    expect((await activate(body.id)).body.code).toBe('not-screened');
    expect((await register(person, { skills: ['理发'] })).body).toMatchObject({ screening: 'waiting', reason: '身份信息不符' });
  });

  it('says what is wrong with it, field by field', async () => {
    const person = await service.person();
    const wrong = async (more: object) => (await register(person, more)).body.errors.map(({ pointer }) => pointer);
    expect(await wrong({ name: '', phone: '12' })).toEqual(['/name', '/phone']);
    expect(await wrong({ areas: [] })).toEqual(['/areas']);
    expect(await wrong({ areas: [COMMUNITY, '999999'] })).toEqual(['/areas/1']);
    expect(await wrong({ availability: [{ weekday: 8, from: '9:00', to: '25:00' }] })).toEqual([
      '/availability/0/weekday',
      '/availability/0/from',
      '/availability/0/to',
    ]);
    expect(await wrong({ availability: [{ weekday: 5, from: '18:00', to: '14:00' }] })).toEqual(['/availability/0/to']);
    expect(await wrong({ skills: ['x'.repeat(31)] })).toEqual(['/skills']);
  });

  it('is changed from the version one saw, and made once when sent twice at once', async () => {
    const person = await service.person();
    const both = await Promise.all([register(person), register(person)]);
    expect(both.map(({ body }) => body.version).sort()).toEqual([1, 2]);
    expect((await register(person, {}, { 'if-match': '"1"' })).status).toBe(412);
    expect((await register(person, {}, { 'if-match': '"2"' })).body.version).toBe(3);
  });

  it('is seen and decided by the staff of its area only, never by oneself', async () => {
    const person = await service.person();
    await register(person);
    const elsewhere = await service.person([{ role: 'community-staff', area: '140321002002' }]);
    const district = await service.person([{ role: 'district-staff', area: '140321' }]);
    expect((await screen(elsewhere, person, 'pass')).status).toBe(404);
    expect(
      (await elsewhere.get<{ items: { accountId: string }[] }>(`${path}/registrations`)).body.items.map(({ accountId }) => accountId),
    ).not.toContain(person.accountId);
    for (const stranger of [person, leader]) expect((await stranger.get(`${path}/registrations`)).status).toBe(403);
    expect((await screen(leader, person, 'pass')).status).toBe(404);
    await register(staff);
    expect((await screen(staff, staff, 'pass')).body.code).toBe('own-screening');
    expect((await screen(district, person, 'pass')).body.screening).toBe('passed');
    expect((await screen(district, person, 'pass')).body.code).toBe('wrong-state');
  });

  it('opens names and phones to the staff of its area only, even if a query forgot to ask (control), and keeps them sealed', async () => {
    const person = await service.person();
    await register(person);
    const { body } = await staff.get<{ items: { accountId: string; name: string; phone: string }[] }>(`${path}/registrations`);
    expect(body.items.find(({ accountId }) => accountId === person.accountId)).toMatchObject({ name: '赵明溪', phone: '13803530103' });
    const rowsFor = (area: string) => {
      const grants = [{ id: randomUUID(), role: 'community-staff' as const, area }];
      return service
        .get(UnitOfWork)
        .as({ ...system, kind: 'person', accountId: randomUUID(), grants }, (tx) =>
          tx.manager.query<{ name: Buffer }[]>('SELECT name FROM registration_person WHERE account_id = $1', [person.accountId]),
        );
    };
    expect(await rowsFor('140321002002')).toEqual([]);
    const [row] = await rowsFor(COMMUNITY);
    expect(row!.name.includes('赵')).toBe(false);
    expect(JSON.stringify(await service.events())).not.toContain('赵明溪');
  });

  it('that is read is written down', async () => {
    await staff.get(`${path}/registrations`);
    await leader.get(`${path}/teams/${GREEN}/memberships`);
    const lines = await service.dataSource.query<{ action: string }[]>(
      `SELECT DISTINCT action FROM audit_line WHERE action IN ('volunteer.list', 'team.members') ORDER BY 1`,
    );
    expect(lines.map(({ action }) => action)).toEqual(['team.members', 'volunteer.list']);
  });
});

describe('an organisation from outside', () => {
  const found = (by: Person, name = `服务队${randomUUID().slice(0, 8)}`, area = COMMUNITY) =>
    by.post<Answer>(`${path}/teams`, { name: { 'zh-CN': name }, area });
  const names = async (by: Person) =>
    (await by.get<{ items: { name: { 'zh-CN': string } }[] }>(`${path}/teams`)).body.items.map(({ name }) => name['zh-CN']);

  it('is entered by staff, joined, renamed, and its members leave when it closes', async () => {
    const { body: team } = await found(staff, '阳煤青年志愿者服务队');
    expect((await found(staff, '阳煤青年志愿者服务队')).status).toBe(409);
    const person = await service.person();
    await register(person);
    await screen(staff, person, 'pass');
    const head = await service.person([{ role: 'team-leader', organisation: team.id }]);
    const { body } = await apply(person, team.id);
    expect((await activate(body.id)).status).toBe(404);
    expect((await activate(body.id, head)).body.state).toBe('active');
    expect(
      (await staff.put<Answer>(`${path}/teams/${team.id}`, { name: { 'zh-CN': '阳煤青年服务队' } }, { 'if-match': '"9"' })).status,
    ).toBe(412);
    await staff.put(`${path}/teams/${team.id}`, { name: { 'zh-CN': '阳煤青年服务队' } });
    expect(await names(person)).toContain('阳煤青年服务队');
    expect((await staff.post<Answer>(`${path}/teams/${team.id}/close`)).body).toMatchObject({ state: 'closed', version: 3 });
    expect(await names(person)).not.toContain('阳煤青年服务队');
    expect((await person.get<{ items: Answer[] }>(`${path}/memberships`)).body.items).toMatchObject([{ state: 'left' }]);
    expect((await apply(await registered(), team.id)).body.code).toBe('team-closed');
    expect((await staff.post<Answer>(`${path}/teams/${team.id}/close`)).body.code).toBe('team-closed');
    const emitted = (await service.events())
      .filter(({ payload }) => payload.teamId === team.id && payload.name)
      .map(({ payload }) => payload.state);
    expect(emitted).toEqual(['open', 'open', 'closed']);
  });

  it('is no matter of residents, leaders or the staff of elsewhere; the four colours are nobody’s to change', async () => {
    const elsewhere = await service.person([{ role: 'community-staff', area: '140321002002' }]);
    for (const by of [await service.person(), leader, elsewhere]) expect((await found(by)).status).toBe(403);
    const { body: team } = await found(staff);
    expect((await elsewhere.post(`${path}/teams/${team.id}/close`)).status).toBe(404);
    expect((await staff.post(`${path}/teams/${GREEN}/close`)).status).toBe(404);
    expect((await staff.put(`${path}/teams/${GREEN}`, { name: { 'zh-CN': '别的名字' } })).status).toBe(404);
  });

  const registered = async () => {
    const person = await service.person();
    await register(person);
    return person;
  };
});
