import { randomUUID } from 'node:crypto';

import { dataKinds } from '@linli/contracts';
import { eventually, Person } from '@linli/service/testing';
import { signIn } from '@linli/testing';
import { decodeJwt, exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';

import { issuerWorld, password, type IssuerWorld } from './issuer-world.js';

const path = '/api/identity/v1/agency-clients';

interface View {
  id: string;
  clientId: string;
  accountId: string;
  secrets: { id: string; tail: string; lastUsedAt?: string }[];
  secret: string;
  lastUsedAt?: string;
}

interface TokenAnswer {
  status: number;
  error?: string;
  scope?: string;
  access_token: string;
}

let issuer: IssuerWorld;
let admin: Person;
beforeAll(async () => {
  issuer = await issuerWorld();
  admin = Person.withToken(issuer.address, await signIn(issuer.address, 'admin', password));
  await eventually(
    () => admin.get(path),
    ({ status }) => status === 200,
  );
});
afterAll(() => issuer.world.stop());

let n = 0;
async function make(more: object = {}): Promise<View> {
  const clientId = `agency-${(n += 1)}`;
  const { status, body } = await admin.post<View>(path, {
    clientId,
    name: '平定县水务局',
    kinds: ['cases', 'teams'],
    areas: ['140321'],
    ...more,
  });
  expect([status, body]).toEqual([201, expect.anything()]);
  return body;
}
const command = async (client: View, name: string, body: object = {}) => {
  const answer = await admin.post<View>(`${path}/${client.id}/${name}`, body);
  expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
  return answer.body;
};
const read = async ({ id }: View) => (await admin.get<View>(`${path}/${id}`)).body;

async function ask(form: Record<string, string>, headers: Record<string, string> = {}): Promise<TokenAnswer> {
  const body = new URLSearchParams({ grant_type: 'client_credentials', resource: 'https://linli/api', ...form });
  const answer = await fetch(`${issuer.address}/oidc/token`, { method: 'POST', headers, body });
  return { status: answer.status, ...((await answer.json()) as Omit<TokenAnswer, 'status'>) };
}
const bySecret = ({ clientId }: View, secret: string, form: Record<string, string> = {}) =>
  ask(form, { authorization: `Basic ${btoa(`${clientId}:${secret}`)}` });
const refused = { status: 401, error: 'invalid_client' };

describe('a client with a secret', () => {
  it('gets a token as soon as it is made, by either way to send it, and as often as it asks', async () => {
    const client = await make();
    expect(await bySecret(client, client.secret)).toMatchObject({ status: 200, scope: 'cases teams' });
    const posted = await ask({ client_id: client.clientId, client_secret: client.secret });
    expect(decodeJwt(posted.access_token)).toMatchObject({ sub: client.clientId, client_id: client.clientId, scope: 'cases teams' });
    const me = await eventually(
      () =>
        Person.withToken(issuer.address, posted.access_token).get<{ name: string; accountId: string; grants: object[] }>(
          '/api/identity/v1/me',
        ),
      ({ body }) => body.grants.length > 0,
    );
    expect(me.body).toMatchObject({ accountId: client.accountId, name: '平定县水务局', grants: [{ role: 'agency', area: '140321' }] });
  });

  it('gets none with another secret, a longer or shorter one, its hash, what stands for it in the issuer, or under another name', async () => {
    const [client, other] = [await make(), await make()];
    const [{ hash }] = await issuer.service.dataSource.query<[{ hash: string }]>(
      'SELECT hash FROM agency_client_secret WHERE client = $1',
      [client.id],
    );
    const wrong = [other.secret, `${client.secret}a`, client.secret.slice(0, -1), client.secret.toUpperCase(), hash];
    for (const secret of [...wrong, `${client.clientId}%20${hash}`, password])
      expect(await bySecret(client, secret)).toMatchObject(refused);
    for (const clientId of ['nobody', 'a\0b', '%00', "' OR 1=1", client.id, client.clientId.toUpperCase()])
      expect([400, 401]).toContain((await bySecret({ ...client, clientId: encodeURIComponent(clientId) }, client.secret)).status);
    expect(await ask({ client_id: client.clientId })).toMatchObject(refused);
  });

  it('changes over with two valid ones; one that was ended is refused at once, and the other goes on', async () => {
    const client = await make();
    const { secret: next } = await command(client, 'make-secret');
    const statuses = async () => Promise.all([client.secret, next].map(async (secret) => (await bySecret(client, secret)).status));
    expect(await statuses()).toEqual([200, 200]);
    await command(client, 'end-secret', { secretId: client.secrets[0]!.id });
    expect(await statuses()).toEqual([401, 200]);
    const { secrets } = await read(client);
    await command(client, 'end-secret', { secretId: secrets[0]!.id });
    expect(await statuses()).toEqual([401, 401]);
    const { secret: third } = await command(client, 'make-secret');
    expect((await bySecret(client, third)).status).toBe(200);
  });

  it('is shown with when it was last used, and by which secret', async () => {
    const client = await make();
    const { secret: next } = await command(client, 'make-secret');
    expect((await bySecret(client, 'wrong')).status).toBe(401);
    expect((await read(client)).lastUsedAt).toBeUndefined();
    await bySecret(client, next);
    const { lastUsedAt, secrets } = await read(client);
    expect(Date.now() - Date.parse(lastUsedAt!)).toBeLessThan(60_000);
    expect(secrets.map((one) => [one.tail, one.lastUsedAt !== undefined])).toEqual([
      [client.secret.slice(-4), false],
      [next.slice(-4), true],
    ]);
    // Not written for every token.
    await bySecret(client, next);
    expect((await read(client)).lastUsedAt).toBe(lastUsedAt);
    await issuer.service.dataSource.query(`UPDATE agency_client SET last_used_at = last_used_at - interval '61 seconds' WHERE id = $1`, [
      client.id,
    ]);
    await bySecret(client, next);
    expect((await read(client)).lastUsedAt! > lastUsedAt!).toBe(true);
  });
});

describe('the kinds of data', () => {
  it('are the scopes that it asks for, and at most those that it was given', async () => {
    const client = await make();
    const asked = async (scope: string) => {
      const { status, scope: got, access_token: token } = await bySecret(client, client.secret, { scope });
      return [status, got, decodeJwt(token).scope];
    };
    expect(await asked('teams')).toEqual([200, 'teams', 'teams']);
    expect(await asked('teams programmes openid offline_access nonsense')).toEqual([200, 'teams', 'teams']);
    expect(await asked('programmes')).toEqual([200, undefined, undefined]);
  });

  it('that it is given or loses count from its next token on', async () => {
    const client = await make();
    const { status } = await admin.put(`${path}/${client.id}`, { name: '水务局', kinds: ['reference'], areas: ['140321'] });
    expect([status, (await bySecret(client, client.secret)).scope]).toEqual([200, 'reference']);
  });

  it('are all there are, for the demo’s agency', async () => {
    const { scope } = await bySecret({ clientId: 'minzhengju' } as View, password);
    expect(scope!.split(' ').sort()).toEqual([...dataKinds].sort());
  });
});

describe('a client that is ended', () => {
  it('gets no token any more, its page is let in no more, and what is out holds no role', async () => {
    const client = await make({ origins: ['https://shuiwuju.example'] });
    const origins = async () => ((await (await fetch(`${issuer.address}/client-origins`)).json()) as { origins: string[] }).origins;
    expect(await origins()).toContain('https://shuiwuju.example');
    const token = await bySecret(client, client.secret);
    const grants = () => Person.withToken(issuer.address, token.access_token).get<{ grants: object[] }>('/api/identity/v1/me');
    await eventually(grants, ({ body }) => body.grants.length === 1);
    await command(client, 'end');
    expect(await bySecret(client, client.secret)).toMatchObject(refused);
    expect(await origins()).not.toContain('https://shuiwuju.example');
    await eventually(grants, ({ body }) => body.grants.length === 0);
    expect((await admin.post<{ code: string }>(`${path}/${client.id}/make-secret`)).body.code).toBe('wrong-state');
  });
});

describe('a client with a key', () => {
  type Key = { kid: string; privateKey: CryptoKey; publicKey: object };
  const newKey = async (kid: string): Promise<Key> => {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    return { kid, privateKey, publicKey: { ...(await exportJWK(publicKey)), kid } };
  };
  const assertion = ({ clientId }: View, { kid, privateKey }: Key, claims: JWTPayload = {}, header: object = { kid }) => {
    const now = Math.floor(Date.now() / 1000);
    const standard = { iss: clientId, sub: clientId, aud: `${issuer.address}/oidc`, jti: randomUUID(), iat: now, exp: now + 60 };
    return new SignJWT({ ...standard, ...claims }).setProtectedHeader({ alg: 'ES256', ...header }).sign(privateKey);
  };
  const byAssertion = (jwt: string, form: Record<string, string> = {}) =>
    ask({ client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion: jwt, ...form });

  let key: Key;
  let client: View;
  beforeAll(async () => {
    key = await newKey('2026-11');
    client = await make({ keys: [key.publicKey] });
  });

  it('gets a token by an assertion that it signs, for the issuer or its token endpoint', async () => {
    expect(await byAssertion(await assertion(client, key))).toMatchObject({ status: 200, scope: 'cases teams' });
    expect(await byAssertion(await assertion(client, key, { aud: `${issuer.address}/oidc/token` }))).toMatchObject({ status: 200 });
    expect((await read(client)).lastUsedAt).toBeDefined();
  });

  it('gets one token for an assertion, also when it comes ten times at once', async () => {
    const once = await assertion(client, key);
    const answers = await Promise.all(Array.from({ length: 10 }, () => byAssertion(once)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(401)]);
    expect(await byAssertion(once)).toMatchObject(refused);
    // The same number in the assertion of another client is another's.
    const other = await make({ keys: [key.publicKey] });
    const { jti } = decodeJwt(once);
    expect(await byAssertion(await assertion(other, key, { jti: jti! }))).toMatchObject({ status: 200 });
  });

  const now = () => Math.floor(Date.now() / 1000);
  it.each<[string, (other: Key) => Promise<string>]>([
    ['another’s key under its name', (other) => assertion(client, { ...other, kid: key.kid })],
    ['a key that is not registered', (other) => assertion(client, other)],
    ['no name of a key', () => assertion(client, key, {}, {})],
    ['an end that has passed', () => assertion(client, key, { exp: now() - 60, iat: now() - 120 })],
    ['an end in an hour', () => assertion(client, key, { exp: now() + 3600 })],
    ['no end', () => assertion(client, key, { exp: undefined as never })],
    ['no number of its own', () => assertion(client, key, { jti: undefined as never })],
    ['another audience', () => assertion(client, key, { aud: 'https://elsewhere.example' })],
    ['another issuer', () => assertion(client, key, { iss: 'minzhengju' })],
    ['the subject of a client with a secret', () => assertion(client, key, { iss: 'minzhengju', sub: 'minzhengju' })],
  ])('gets none for an assertion with %s', async (_what, make) => {
    expect(await byAssertion(await make(await newKey('strange')))).toMatchObject(refused);
  });

  it('gets none with a secret, an unsigned assertion, or nonsense', async () => {
    expect(await bySecret(client, 'linli_secret')).toMatchObject(refused);
    const [header, payload] = [{ alg: 'none', kid: key.kid }, decodeJwt(await assertion(client, key))].map((part) =>
      Buffer.from(JSON.stringify(part)).toString('base64url'),
    );
    expect(await byAssertion(`${header}.${payload}.`)).toMatchObject(refused);
    expect((await byAssertion('nonsense')).status).toBe(400);
    const withNul = await byAssertion(await assertion(client, key, { jti: 'a\0b' }));
    expect([200, 400, 401]).toContain(withNul.status);
  });

  it('changes over with two valid ones; one that is taken out is refused at once', async () => {
    const next = await newKey('2027-02');
    const put = (...keys: Key[]) =>
      admin.put(`${path}/${client.id}`, {
        name: '水务局',
        kinds: ['cases'],
        areas: ['140321'],
        keys: keys.map(({ publicKey }) => publicKey),
      });
    const statuses = async () => Promise.all([key, next].map(async (one) => (await byAssertion(await assertion(client, one))).status));
    expect(await statuses()).toEqual([200, 401]);
    await put(key, next);
    expect(await statuses()).toEqual([200, 200]);
    await put(next);
    expect(await statuses()).toEqual([401, 200]);
    expect((await put(key, next, await newKey('third'))).status).toBe(400);
  });
});
