import { eventually, latestMessageTo, Person } from '@linli/service/testing';
import { IssuerBrowser, signIn } from '@linli/testing';

import { issuerWorld, pageOf, password, type IssuerWorld } from './issuer-world.js';

const path = '/api/identity/v1';
const COMMUNITY = '140321001001';

interface Me {
  accountId: string;
  grants: { role: string }[];
}
interface Grants {
  items: { id: string; accountId: string; role: string; state: string; stopped?: boolean }[];
}

let issuer: IssuerWorld;
let admin: Person;
let staff: Person;
let elsewhere: Person;
beforeAll(async () => {
  issuer = await issuerWorld();
  admin = await working('admin');
  staff = await working('shequ1');
  elsewhere = await working((await worker([{ role: 'community-staff', area: '140321001002' }])).username);
});
afterAll(() => issuer.world.stop());

/** Signed in, and known by their roles. */
async function working(username: string): Promise<Person> {
  const person = Person.withToken(issuer.address, await signedIn(username));
  await eventually(
    () => person.get<Me>(`${path}/me`),
    ({ body }) => body.grants.length > 0,
  );
  return person;
}

let n = 0;
/** Somebody who signs in with a name and works in a grid. */
async function worker(
  roles: readonly object[] = [{ role: 'grid-worker', area: `${COMMUNITY}001` }],
): Promise<{ id: string; username: string }> {
  const username = `tingyong${++n}`;
  const { body } = await admin.post<{ accountId: string }>(`${path}/accounts`, { username, password, name: '岳建国' });
  for (const role of roles) expect((await admin.post(`${path}/grants`, { accountId: body.accountId, ...role })).status).toBe(201);
  return { id: body.accountId, username };
}
const stop = (by: Person, id: string) => by.post<{ code?: string }>(`${path}/accounts/${id}/stop`, { reason: '手机丢失，账号可能被盗' });
const resume = (by: Person, id: string) => by.post<{ code?: string }>(`${path}/accounts/${id}/resume`, { reason: '已当面核实本人' });
const grantsOf = async (id: string) =>
  (await admin.get<Grants>(`${path}/grants?limit=200`)).body.items.filter(({ accountId }) => accountId === id);
const signedIn = (username: string) => signIn(issuer.address, username, password);

it('a stopped account signs in no more, and what it held counts nowhere', async () => {
  const { id, username } = await worker();
  const person = await working(username);
  expect((await stop(staff, id)).status).toBe(204);
  await expect(signedIn(username)).rejects.toThrow();
  expect(await grantsOf(id)).toMatchObject([{ role: 'grid-worker', state: 'paused', stopped: true }]);
  // The token that is out has no role any more.
  await eventually(
    () => person.get<Me>(`${path}/me`),
    ({ body }) => body.grants.length === 0,
  );
  expect((await stop(staff, id)).body.code).toBe('wrong-state');
});

it('one that counts again signs in, and its roles wait to be resumed', async () => {
  const { id, username } = await worker();
  await stop(staff, id);
  expect((await resume(elsewhere, id)).status).toBe(403);
  expect((await resume(staff, id)).status).toBe(204);
  expect((await resume(staff, id)).body.code).toBe('wrong-state');
  const person = Person.withToken(issuer.address, await signedIn(username));
  expect((await person.get<Me>(`${path}/me`)).body.grants).toEqual([]);
  const [held] = await grantsOf(id);
  expect(held).toMatchObject({ state: 'paused' });
  expect(held?.stopped).toBeUndefined();
  const { body } = await person.get<{ items: { kind: string }[] }>(`${path}/account/events`);
  expect(body.items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['stopped', 'resumed']));
});

it.each([
  ['somebody of another community', () => elsewhere, 403],
  ['a resident', async () => Person.withToken(issuer.address, await signedIn('lihua')), 403],
])('%s stops nobody', async (_who, by, status) => {
  const { id, username } = await worker();
  expect((await stop(await by(), id)).status).toBe(status);
  await signedIn(username);
});

it('community staff do not stop whoever also holds what they may not give', async () => {
  const { id } = await worker([
    { role: 'grid-worker', area: `${COMMUNITY}001` },
    { role: 'district-staff', area: '140321' },
  ]);
  expect((await stop(staff, id)).status).toBe(403);
  expect((await stop(admin, id)).status).toBe(204);
});

it('nobody stops themselves, and nobody a resident', async () => {
  const { body } = await admin.get<Me>(`${path}/me`);
  expect((await stop(admin, body.accountId)).body.code).toBe('own-account');
  const { id, username } = await worker([]);
  expect((await stop(admin, id)).status).toBe(404);
  await signedIn(username);
});

it('twice at once it is stopped once', async () => {
  const { id } = await worker();
  const answers = await Promise.all([stop(staff, id), stop(admin, id)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
});

it('why is written down', async () => {
  const { id } = await worker();
  await stop(staff, id);
  const rows = await issuer.service.dataSource.query<{ action: string; reason: string }[]>(
    `SELECT action, reason FROM audit_line WHERE resource_id = $1 AND action = 'account.stopped'`,
    [id],
  );
  expect(rows).toEqual([{ action: 'account.stopped', reason: '手机丢失，账号可能被盗' }]);
});

it('its number opens no new account, by a code, by a change or by a recovery', async () => {
  const phone = '13803530688';
  const { body } = await admin.post<{ accountId: string }>(`${path}/accounts`, {
    username: 'tingyonghao',
    password,
    name: '岳建国',
    phone,
  });
  expect((await admin.post(`${path}/grants`, { accountId: body.accountId, role: 'grid-worker', area: `${COMMUNITY}001` })).status).toBe(
    201,
  );
  expect((await stop(staff, body.accountId)).status).toBe(204);
  const browser = new IssuerBrowser(issuer.address);
  const { landing } = await browser.authorize();
  const page = pageOf(await browser.submit(pageOf(landing), { phone }));
  const answer = await browser.submit(page, { code: (await latestMessageTo(issuer.world, phone)).values.code! });
  expect(pageOf(answer).html).toContain('您的账号已停用');
  // A minute passes for the limits.
  await issuer.service.dataSource.query("DELETE FROM sign_in_attempt WHERE key LIKE 'code-again%'");
  const other = Person.withToken(issuer.address, await signedIn('lihua'));
  expect((await other.post(`${path}/account/number/code`, { phone })).status).toBe(200);
  const code = (await latestMessageTo(issuer.world, phone, 2)).values.code!;
  expect((await other.post<{ code?: string }>(`${path}/account/number`, { phone, code })).body.code).toBe('number-taken');
});
