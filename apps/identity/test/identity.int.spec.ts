import { signIn } from '@linli/testing';
import { eventually, Person, type TestService, type TestWorld } from '@linli/service/testing';
import { decodeJwt, decodeProtectedHeader } from 'jose';

import { signingKeys } from '../src/oidc/signing-keys.js';
import { identity } from '../src/service.js';
import { issuerWorld, password } from './issuer-world.js';

let world: TestWorld;
let service: TestService;
let address: string;
beforeAll(async () => {
  ({ world, service, address } = await issuerWorld());
});
afterAll(() => world.stop());

const me = '/api/identity/v1/me';
interface Me {
  accountId: string;
  name: string;
  grants: { role: string; area?: string }[];
}

function agencyToken(secret: string): Promise<Response> {
  return fetch(`${address}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`minzhengju:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource: 'https://linli/api' }),
  });
}

describe('a person who signs in with code and PKCE', () => {
  it('gets a token that says who, not what they may do; the roles come from events', async () => {
    const token = await signIn(address, 'wg07', password);
    expect(decodeJwt(token)).toMatchObject({ aud: 'https://linli/api', iss: `${address}/oidc` });
    expect(JSON.stringify(decodeJwt(token))).not.toContain('grid-worker');
    const person = Person.withToken(address, token);
    const { body } = await eventually(() => person.get<Me>(me), (answer) => answer.body.grants.length > 0);
    expect(body.grants).toEqual([expect.objectContaining({ role: 'grid-worker', area: '140321001001007' })]);
    expect(body.name).toMatch(/^[^*]+$/);
  });

  it('with a wrong password is told so and stays outside', async () => {
    await expect(signIn(address, 'wg07', 'wrong')).rejects.toThrow('(401)');
  });

  it('may not ask for a token for another audience', async () => {
    const answer = await fetch(`${address}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`minzhengju:${password}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', resource: 'https://elsewhere' }),
    });
    expect([answer.status, ((await answer.json()) as { error: string }).error]).toEqual([400, 'invalid_target']);
  });
});

describe('somebody who guesses passwords', () => {
  it('is stopped after eight, also with the right one; another name still signs in (control)', async () => {
    for (let i = 0; i < 8; i++) await expect(signIn(address, 'zhaoming', `guess ${i}`)).rejects.toThrow('(401)');
    await expect(signIn(address, 'zhaoming', password)).rejects.toThrow('(429)');
    await expect(signIn(address, 'lihua', password)).resolves.toBeTruthy();
  });
});

describe('an agency', () => {
  it('gets a token by its secret and holds its role; with a wrong secret it gets none', async () => {
    expect((await agencyToken('wrong')).status).toBe(401);
    const { access_token: token } = (await (await agencyToken(password)).json()) as { access_token: string };
    const { body } = await eventually(() => Person.withToken(address, token).get<Me>(me), (answer) => answer.body.grants.length > 0);
    expect(body.grants).toEqual([expect.objectContaining({ role: 'agency', area: '140321' })]);
  });
});

describe('accounts', () => {
  it('names of residents are masked, of staff shown', async () => {
    const person = Person.withToken(address, await signIn(address, 'lihua', password));
    const ids = ['a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000001'];
    const { body } = await person.get<{ items: { accountId: string; displayName: string }[] }>(`/api/identity/v1/people?ids=${ids.join(',')}`);
    const names = new Map(body.items.map((item) => [item.accountId, item.displayName]));
    expect(names.get(ids[0]!)).toContain('*');
    expect(names.get(ids[1]!)).not.toContain('*');
  });

  it('are made by administrators only', async () => {
    const body = { username: 'newcomer', password: 'a long enough one', name: '新来的' };
    const resident = Person.withToken(address, await signIn(address, 'lihua', password));
    expect((await resident.post('/api/identity/v1/accounts', body)).status).toBe(403);
    const admin = Person.withToken(address, await signIn(address, 'admin', password));
    await eventually(() => admin.get<Me>(me), (answer) => answer.body.grants.length > 0);
    expect((await admin.post('/api/identity/v1/accounts', body)).status).toBe(201);
    await expect(signIn(address, 'newcomer', body.password)).resolves.toBeTruthy();
  });
});

describe('signing keys', () => {
  it('stay while they are young, and after 90 days a new one signs while the old one is still published', async () => {
    const kid = decodeProtectedHeader(await signIn(address, 'lihua', password)).kid;
    const [now] = await signingKeys(service.dataSource, world.masterKey);
    expect(now!.kid).toBe(kid);
    const later = new Date(Date.now() + 91 * 86_400_000);
    const rotated = await signingKeys(service.dataSource, world.masterKey, later);
    expect(rotated.map((key) => key.kid)).toEqual([expect.not.stringMatching(kid!), kid]);
    const afterwards = await signingKeys(service.dataSource, world.masterKey, new Date(later.getTime() + 8 * 86_400_000));
    expect(afterwards).toHaveLength(1);
    const [stored] = await service.dataSource.query<{ sealed: string }[]>('SELECT sealed FROM signing_key');
    expect(stored!.sealed).not.toContain('"d"');
  });
});

it('without demo data there is nobody, and a first administrator only with the launcher’s password', async () => {
  const empty = await world.service(identity);
  expect(await empty.dataSource.query('SELECT FROM account')).toHaveLength(0);
});
