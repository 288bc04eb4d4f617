import { signIn } from '@linli/testing';
import { eventually, Person, type TestWorld } from '@linli/service/testing';
import { decodeJwt } from 'jose';

import { identity } from '../src/service.js';
import { issuerWorld, password } from './issuer-world.js';

let world: TestWorld;
let address: string;
beforeAll(async () => {
  ({ world, address } = await issuerWorld());
});
afterAll(() => world.stop());

const me = '/api/identity/v1/me';
interface Me {
  accountId: string;
  name: string;
  grants: { role: string; area?: string }[];
}

function agencyToken(secret: string, origin?: string): Promise<Response> {
  return fetch(`${address}/oidc/token`, {
    method: 'POST',
    headers: { ...(origin ? { origin } : {}), authorization: `Basic ${Buffer.from(`minzhengju:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource: 'https://linli/api' }),
  });
}

describe('a person who signs in with code and PKCE', () => {
  it('gets a token that says who, not what they may do; the roles come from events', async () => {
    const token = await signIn(address, 'wg07', password);
    expect(decodeJwt(token)).toMatchObject({ aud: 'https://linli/api', iss: `${address}/oidc` });
    expect(JSON.stringify(decodeJwt(token))).not.toContain('grid-worker');
    const person = Person.withToken(address, token);
    const { body } = await eventually(
      () => person.get<Me>(me),
      (answer) => answer.body.grants.length > 0,
    );
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

describe('an agency', () => {
  it('gets a token by its secret and holds its role; with a wrong secret it gets none', async () => {
    expect((await agencyToken('wrong')).status).toBe(401);
    const { access_token: token } = (await (await agencyToken(password)).json()) as { access_token: string };
    const { body } = await eventually(
      () => Person.withToken(address, token).get<Me>(me),
      (answer) => answer.body.grants.length > 0,
    );
    expect(body.grants).toEqual([expect.objectContaining({ role: 'agency', area: '140321' })]);
  });

  it('gets a token in its own page too, and in nobody else’s', async () => {
    const [own, strange] = [
      await agencyToken(password, 'https://minzhengju.example'),
      await agencyToken(password, 'https://elsewhere.example'),
    ];
    expect([own.status, own.headers.get('access-control-allow-origin')]).toEqual([200, 'https://minzhengju.example']);
    expect([strange.status, strange.headers.get('access-control-allow-origin')]).toEqual([400, null]);
    expect(await (await fetch(`${address}/client-origins`)).json()).toEqual({
      origins: ['http://localhost:4180', 'https://minzhengju.example'],
    });
  });
});

describe('accounts', () => {
  it('names of residents are masked, of staff shown', async () => {
    const person = Person.withToken(address, await signIn(address, 'lihua', password));
    const ids = ['a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000001'];
    const { body } = await person.get<{ items: { accountId: string; displayName: string }[] }>(
      `/api/identity/v1/people?ids=${ids.join(',')}`,
    );
    const names = new Map(body.items.map((item) => [item.accountId, item.displayName]));
    expect(names.get(ids[0]!)).toContain('*');
    expect(names.get(ids[1]!)).not.toContain('*');
  });

  it('of agencies are shown by the organisation’s name, to itself and to whoever meets it', async () => {
    const { access_token: token } = (await (await agencyToken(password)).json()) as { access_token: string };
    const { body: own } = await Person.withToken(address, token).get<Me>(me);
    expect(own.name).toBe('平定县民政局');
    const { body } = await Person.withToken(address, await signIn(address, 'wg07', password)).get<{ items: object[] }>(
      `/api/identity/v1/people?ids=${own.accountId}`,
    );
    expect(body.items).toEqual([{ accountId: own.accountId, displayName: '平定县民政局' }]);
  });

  it('are made by administrators only', async () => {
    const body = { username: 'newcomer', password: 'a long enough one', name: '新来的' };
    const resident = Person.withToken(address, await signIn(address, 'lihua', password));
    expect((await resident.post('/api/identity/v1/accounts', body)).status).toBe(403);
    const admin = Person.withToken(address, await signIn(address, 'admin', password));
    await eventually(
      () => admin.get<Me>(me),
      (answer) => answer.body.grants.length > 0,
    );
    expect((await admin.post('/api/identity/v1/accounts', body)).status).toBe(201);
    await expect(signIn(address, 'newcomer', body.password)).resolves.toBeTruthy();
  });
});

it('without demo data there is nobody; who administers first is invited by the launcher’s link', async () => {
  const empty = await world.service(identity);
  expect(await empty.dataSource.query('SELECT FROM account')).toHaveLength(0);
});
