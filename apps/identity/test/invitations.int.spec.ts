import { randomBytes, randomUUID } from 'node:crypto';

import { everyCommand } from '@linli/resource/testing';
import { insert, ScheduledJobs, system, UnitOfWork } from '@linli/service';
import { eventually, latestMessageTo, Person, TestWorld, type TestService } from '@linli/service/testing';

import { AccountsService } from '../src/accounts/accounts.service.js';
import { GrantsService } from '../src/grants/grants.service.js';
import type { Held } from '../src/grants/grant.rules.js';
import { FirstAdministrator } from '../src/invitations/first-administrator.js';
import { invitationMachine } from '../src/invitations/invitation.rules.js';
import { RoleInvitation } from '../src/invitations/role-invitation.entity.js';
import { identity } from '../src/service.js';

const HERE = '140321001001';
const NEXT = '140321001002';
const path = '/api/identity/v1';
const INVITATIONS = `${path}/grants/invitations`;
const DAY_MS = 86_400_000;
type Somebody = Person & { accountId: string };

interface Answer {
  id: string;
  link: string;
  code: string;
  role: string;
  area?: string;
  from?: string;
  state: string;
  name?: string;
  phone?: string;
  forOneNumber: boolean;
  items: { id: string; kind: string; about: Record<string, string>; name?: string; phone?: string; state: string }[];
  grants: { role: string; area?: string }[];
}

let world: TestWorld;
let service: TestService;
let staff: Somebody;
let neighbour: Somebody;
let inviterOnly: Somebody;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(identity);
  [staff, neighbour] = await Promise.all([
    working({ role: 'community-staff', area: HERE }),
    working({ role: 'community-staff', area: NEXT }),
  ]);
  inviterOnly = await service.person();
});
afterAll(() => world.stop());
afterEach(() => service.clock.move(0));

const asSystem = <T>(work: (tx: Parameters<Parameters<UnitOfWork['as']>[1]>[0]) => Promise<T>) =>
  service.get(UnitOfWork).as(system, work as never) as Promise<T>;
const nobody = () => Person.withToken(service.address, '');
const rolesOf = async (by: Person) => (await by.get<Answer>(`${path}/me`)).body.grants.map(({ role }) => role);

/** Somebody with a role that identity knows of, not only its read model. */
async function working(held: Held, accountId = randomUUID()): Promise<Somebody> {
  await asSystem((tx) => service.get(GrantsService).give(tx, accountId, held));
  const person = await service.person([], accountId);
  await eventually(
    () => rolesOf(person),
    (roles) => roles.includes(held.role),
  );
  return person;
}

/** Somebody with an account, and a number. */
async function resident(phone: string): Promise<Somebody> {
  const id = randomUUID();
  const account = { id, username: `r${id.slice(0, 8)}`, password: 'a long enough one', name: '赵春花', phone };
  await asSystem((tx) => service.get(AccountsService).create(tx, account));
  return service.person([], id);
}

const wanted = { role: 'grid-worker', area: `${HERE}003` };
async function invite(more: object = {}, by: Person = staff): Promise<{ id: string; token: string }> {
  const { status, body } = await by.post<Answer>(INVITATIONS, { ...wanted, ...more });
  expect([status, body.code]).toEqual([201, undefined]);
  return { id: body.id, token: tokenIn(body.link) };
}
const tokenIn = (link: string) => link.split('/join#')[1]!;
const look = async (token: unknown, by: Person = nobody()) => {
  const { status, body } = await by.post<Answer>(`${path}/invitations/look`, { token });
  return status === 200 ? body : [status, body.code];
};
const accept = async (by: Person, token: unknown) => {
  const { status, body } = await by.post<Answer>(`${path}/invitations/accept`, { token });
  return [status, body.code ?? body.role];
};
const rowOf = async (id: string) =>
  (await service.dataSource.query<Record<string, unknown>[]>('SELECT * FROM role_invitation WHERE id = $1', [id]))[0]!;

it('whoever has the link sees what it is for, takes the role, and is forgotten by the invitation', async () => {
  const { id, token } = await invite({ endsOn: '2030-12-31', name: '小赵（老赵的女儿）', phone: '+86 138 0353 0701' });
  const { values, text } = await latestMessageTo(world, '13803530701');
  expect([values.role, values.link!.endsWith(`#${token}`)]).toEqual(['网格员', true]);
  expect(text).toContain(token);
  expect(JSON.stringify(await rowOf(id))).not.toContain(token);
  expect(await look(token)).toEqual({
    ...wanted,
    endsOn: '2030-12-31',
    expiresAt: expect.any(String) as string,
    forOneNumber: true,
  });
  const { body } = await staff.get<Answer>(INVITATIONS);
  expect(body.items.find((one) => one.id === id)).toMatchObject({ name: '小赵（老赵的女儿）', phone: '138****0701', state: 'open' });
  const zhao = await resident('13803530701');
  expect(await accept(zhao, token)).toEqual([201, 'grid-worker']);
  await eventually(
    () => rolesOf(zhao),
    (roles) => roles.includes('grid-worker'),
  );
  expect(await rowOf(id)).toMatchObject({ state: 'accepted', accepted_by: zhao.accountId, name: null, phone: null, phone_index: null });
  expect(await service.dataSource.query('SELECT FROM person_key WHERE person_id = $1', [id])).toHaveLength(0);
  const [grant] = await service.dataSource.query<Record<string, unknown>[]>('SELECT * FROM role_grant WHERE account_id = $1', [
    zhao.accountId,
  ]);
  expect(grant).toMatchObject({ given_by: staff.accountId, ends_on: '2030-12-31', state: 'given' });
  const told = (await staff.get<Answer>(`${path}/notices`)).body.items.filter(({ about }) => about.account === zhao.accountId);
  expect(told.map(({ kind }) => kind)).toEqual(['role-accepted']);
  expect(await look(token)).toEqual([422, 'invitation-invalid']);
});

it('the name of whoever invites is told when they have an account', async () => {
  const id = randomUUID();
  await asSystem((tx) =>
    service.get(AccountsService).create(tx, { id, username: 'zhangmin', password: 'a long enough one', name: '张敏' }),
  );
  const zhang = await working({ role: 'community-staff', area: HERE }, id);
  expect(await look((await invite({}, zhang)).token)).toMatchObject({ from: '张敏' });
});

it('of twenty who open one link at once one takes the role', async () => {
  const { token } = await invite();
  const people = await Promise.all(Array.from({ length: 20 }, () => service.person()));
  const answers = await Promise.all(people.map((by) => accept(by, token)));
  expect(answers.filter(([status]) => status === 201)).toHaveLength(1);
  expect(answers.filter(([, code]) => code === 'invitation-invalid')).toHaveLength(19);
  const grants = await service.dataSource.query<unknown[]>('SELECT FROM role_grant WHERE account_id = ANY($1)', [
    people.map(({ accountId }) => accountId),
  ]);
  expect(grants).toHaveLength(1);
});

it('one who accepts twenty times at once holds it once', async () => {
  const { token } = await invite();
  const person = await service.person();
  const answers = await Promise.all(Array.from({ length: 20 }, () => accept(person, token)));
  expect(answers.filter(([status]) => status === 201)).toHaveLength(1);
});

it('nobody invites herself, or beyond what she may give', async () => {
  expect(await accept(staff, (await invite()).token)).toEqual([403, 'own-role']);
  const refused = async (by: Person, more: object) => {
    const { status, body } = await by.post<Answer>(INVITATIONS, { ...wanted, ...more });
    return [status, body.code];
  };
  expect(await refused(neighbour, {})).toEqual([403, 'forbidden']);
  expect(await refused(staff, { role: 'subdistrict-staff', area: '140321001' })).toEqual([403, 'forbidden']);
  expect(await refused(staff, { role: 'system-admin', area: undefined })).toEqual([403, 'forbidden']);
  expect(await refused(staff, { role: 'agency', area: HERE })).toEqual([400, 'validation-failed']);
  expect(await refused(staff, { area: HERE })).toEqual([400, 'validation-failed']);
  expect(await refused(staff, { endsOn: '2020-01-01' })).toEqual([400, 'validation-failed']);
  expect(await refused(staff, { name: 'a\u0000b' })).toEqual([400, 'validation-failed']);
  expect(await refused(await service.person(), {})).toEqual([403, 'forbidden']);
  expect((await (await service.person()).get(INVITATIONS)).status).toBe(403);
  expect((await nobody().post(INVITATIONS, wanted)).status).toBe(401);
});

it('a link opens nothing once whoever made it may not give the role any more', async () => {
  const inviter = await working({ role: 'community-staff', area: HERE });
  const [first, second] = [await invite({}, inviter), await invite({}, inviter)];
  // The control: while she may, it does.
  expect(await accept(await service.person(), first.token)).toEqual([201, 'grid-worker']);
  const admin = await working({ role: 'system-admin' });
  const { body } = await admin.get<{ items: { id: string; accountId: string }[] }>(`${path}/grants?role=community-staff&limit=100`);
  const own = body.items.find(({ accountId }) => accountId === inviter.accountId)!;
  expect((await admin.post(`${path}/grants/${own.id}/pause`)).status).toBe(201);
  expect(await accept(await service.person(), second.token)).toEqual([422, 'invitation-invalid']);
  expect((await admin.post(`${path}/grants/${own.id}/resume`)).status).toBe(201);
  expect(await accept(await service.person(), second.token)).toEqual([201, 'grid-worker']);
});

it('an invitation for a number is for the account that has it', async () => {
  const { token } = await invite({ phone: '13803530702' });
  expect(await accept(await resident('13803530703'), token)).toEqual([403, 'invitation-for-another']);
  expect(await accept(await service.person(), token)).toEqual([403, 'invitation-for-another']);
  expect(await accept(await resident('13803530702'), token)).toEqual([201, 'grid-worker']);
});

it('whoever holds it already is told so, and the link stays open for another', async () => {
  const holder = await working(wanted as Held);
  const { token } = await invite();
  expect(await accept(holder, token)).toEqual([409, 'duplicate']);
  expect(await look(token)).toMatchObject({ role: 'grid-worker' });
});

it.each([
  ['none', undefined, 400],
  ['empty', '', 400],
  ['a number', 7, 400],
  ['a list', [randomBytes(32).toString('base64url')], 400],
  ['with NUL', `${'a'.repeat(42)}\u0000`, 400],
  ['huge', 'a'.repeat(100_000), 400],
  ['one that never was', randomBytes(32).toString('base64url'), 422],
])('a token that is %s opens nothing', async (_name, token, status) => {
  const code = status === 400 ? 'validation-failed' : 'invitation-invalid';
  expect(await look(token)).toEqual([status, code]);
  expect(await accept(await service.person(), token)).toEqual([status, code]);
});

it('a link runs out after two weeks, to the second, and is replaced by another', async () => {
  const { id, token } = await invite({ name: '小韩' });
  const until = (await rowOf(id)).expires_at as Date;
  service.clock.move(until.getTime() - Date.now() - 2000);
  expect(await look(token)).toMatchObject({ role: 'grid-worker' });
  service.clock.move(14 * DAY_MS + 60_000);
  const person = await service.person();
  expect([await look(token), await accept(person, token)]).toEqual([
    [422, 'invitation-invalid'],
    [422, 'invitation-invalid'],
  ]);
  await service.get(ScheduledJobs).pass('invitations-expire');
  const { body } = await staff.get<Answer>(INVITATIONS);
  expect(body.items.find((one) => one.id === id)).toMatchObject({ state: 'expired', name: '小韩' });
  const resent = await staff.post<Answer>(`${INVITATIONS}/${id}/resend`);
  expect([resent.status, resent.body.state]).toEqual([201, 'open']);
  expect(await accept(person, token)).toEqual([422, 'invitation-invalid']);
  expect(await accept(person, tokenIn(resent.body.link))).toEqual([201, 'grid-worker']);
});

it('a withdrawn one opens nothing, and its list is its area’s', async () => {
  const { id, token } = await invite({ name: '小李', phone: '13803530704' });
  const listed = async (by: Person) => (await by.get<Answer>(INVITATIONS)).body.items.some((one) => one.id === id);
  expect([await listed(staff), await listed(neighbour)]).toEqual([true, false]);
  expect((await neighbour.post(`${INVITATIONS}/${id}/withdraw`)).status).toBe(404);
  expect((await staff.post<Answer>(`${INVITATIONS}/${id}/withdraw`)).body).toMatchObject({ state: 'withdrawn', allowedActions: [] });
  expect(await look(token)).toEqual([422, 'invitation-invalid']);
  expect(await rowOf(id)).toMatchObject({ name: null, phone: null, phone_index: null });
});

describe('an invitation', () => {
  everyCommand(() => service, {
    machine: invitationMachine,
    path: INVITATIONS,
    table: 'role_invitation',
    commands: ['resend', 'withdraw'],
    who: { giver: ['giver'], inviter: ['inviter'], stranger: [] },
    people: async () => ({ giver: staff, inviter: inviterOnly, stranger: neighbour }),
    make: async (of, state, who) => {
      const id = randomUUID();
      await insert(of.dataSource, RoleInvitation, {
        id,
        role: 'grid-worker',
        area: `${HERE}003`,
        token_hash: randomBytes(32),
        state,
        version: 1,
        invited_by: who === 'inviter' ? inviterOnly.accountId : randomUUID(),
        invited_at: new Date(),
        expires_at: new Date(Date.now() + DAY_MS),
        settled_at: state === 'open' ? null : new Date(),
        accepted_by: state === 'accepted' ? randomUUID() : null,
      });
      return id;
    },
    facts: () => ({ expired: false, over: false }),
    read: () => undefined,
    repeatable: ['resend'],
  });
});

describe('the first administrator', () => {
  const token = () => randomBytes(32).toString('base64url');
  const offer = (of: TestService, one: string) => of.get(UnitOfWork).as(system, (tx) => of.get(FirstAdministrator).offer(tx, one));
  const at = (of: TestService) => ({
    look: async (one: string) => (await Person.withToken(of.address, '').post<Answer>(`${path}/invitations/look`, { token: one })).body,
    accept: async (by: Person, one: string) => (await by.post<Answer>(`${path}/invitations/accept`, { token: one })).status,
  });

  it('is whoever opens the link of the last start, once', async () => {
    const empty = await world.service(identity);
    const { look: seen, accept: taken } = at(empty);
    const [before, now] = [token(), token()];
    await Promise.all([offer(empty, before), offer(empty, before)]);
    expect(await seen(before)).toMatchObject({ role: 'system-admin' });
    await offer(empty, now);
    await offer(empty, now);
    expect((await seen(before)).code).toBe('invitation-invalid');
    const people = await Promise.all(Array.from({ length: 5 }, () => empty.person()));
    const answers = await Promise.all(people.map((by) => taken(by, now)));
    expect(answers.sort()).toEqual([201, 422, 422, 422, 422]);
    const later = token();
    await offer(empty, later);
    expect((await seen(later)).code).toBe('invitation-invalid');
    // Nobody administers any more: the used link stays used, another one opens.
    await empty.dataSource.query("UPDATE role_grant SET state = 'withdrawn', withdrawn_at = now()");
    await offer(empty, now);
    expect((await seen(now)).code).toBe('invitation-invalid');
    await offer(empty, later);
    expect(await seen(later)).toMatchObject({ role: 'system-admin' });
  });

  it('is nobody by a link that is open while somebody else was given the role', async () => {
    const empty = await world.service(identity);
    const one = token();
    await offer(empty, one);
    await empty.get(UnitOfWork).as(system, (tx) => empty.get(GrantsService).give(tx, randomUUID(), { role: 'system-admin' }));
    expect((await at(empty).look(one)).code).toBe('invitation-invalid');
    expect(await at(empty).accept(await empty.person(), one)).toBe(422);
  });

  it('is not offered by what is no token', async () => {
    await expect(offer(service, 'admin')).rejects.toThrow('FIRST_ADMIN_TOKEN');
  });
});
