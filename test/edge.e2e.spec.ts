import { at } from '@linli/client';
import { get, type IncomingHttpHeaders } from 'node:http';

import { Journey } from './support/journey.js';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

/** As it came over the wire: fetch would decode it. */
const ask = (path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; headers: IncomingHttpHeaders; bytes: number; text: string }>((resolve, reject) => {
    get(new URL(path, journey.demo.url), { headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode!,
          headers: answer.headers,
          bytes: chunks.reduce((sum, { length }) => sum + length, 0),
          text: Buffer.concat(chunks).toString(),
        }),
      );
    }).on('error', reject);
  });

/** The page that somebody is sent to in order to sign in, and what a browser brings along to it. */
async function signInPage(): Promise<{ address: string; cookie: string }> {
  const query = new URLSearchParams({
    client_id: 'console',
    response_type: 'code',
    redirect_uri: `${journey.demo.url}/signed-in`,
    scope: 'openid',
    code_challenge: 'x'.repeat(43),
    code_challenge_method: 'S256',
  });
  const answer = await fetch(`${journey.demo.url}/oidc/auth?${query}`, { redirect: 'manual' });
  return {
    address: new URL(answer.headers.get('location')!, journey.demo.url).href,
    cookie: answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; '),
  };
}

it('the first page comes encoded, in a third of its bytes or less', async () => {
  const total = async (accepted: string) => {
    const page = await ask('/', { accept: 'text/html', 'accept-encoding': accepted });
    const { text } = await ask('/', { accept: 'text/html' });
    const files = [...new Set([...text.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map(([, path]) => path!))];
    const answers = await Promise.all(files.map((path) => ask(path, { 'accept-encoding': accepted })));
    return {
      files: files.length,
      bytes: answers.reduce((sum, { bytes }) => sum + bytes, page.bytes),
      encodings: [...new Set([page, ...answers].map(({ headers }) => headers['content-encoding']))],
    };
  };
  const [plain, gzip, br] = [await total('identity'), await total('gzip'), await total('gzip, deflate, br')];
  expect(plain.files).toBeGreaterThan(3);
  expect(br.bytes).toBeLessThan(plain.bytes / 3);
  expect(gzip.bytes).toBeLessThan(plain.bytes / 2.5);
  expect([plain.encodings, gzip.encodings.includes('gzip'), br.encodings.includes('br')]).toEqual([[undefined], true, true]);
  if (process.env.LINLI_SAY)
    console.error(`first page: ${plain.files} files, ${plain.bytes} bytes plain, ${gzip.bytes} gzip, ${br.bytes} br`);
});

describe('the sign-in pages', () => {
  it.each(['/oidc/auth', '/oidc/interaction/nothing', '/oidc/session/end'])(
    '%s stand in no frame, and run nothing from elsewhere',
    async (path) => {
      const { headers } = await ask(path, { accept: 'text/html' });
      expect([headers['x-frame-options'], headers['x-content-type-options'], headers['referrer-policy']]).toEqual([
        'DENY',
        'nosniff',
        'no-referrer',
      ]);
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    },
  );

  it.each([
    ['a name that no database holds', { body: 'do=password&username=a%00b&password=x', type: 'application/x-www-form-urlencoded' }, 400],
    ['a form without end', { body: `do=password&username=${'x'.repeat(20_000)}`, type: 'application/x-www-form-urlencoded' }, 413],
    ['something that is no form', { body: '{}', type: 'application/json' }, 415],
    ['nothing', { body: 'do=password', type: 'application/x-www-form-urlencoded' }, 401],
  ])('refuse %s, and show nothing of the database', async (_name, { body, type }, status) => {
    const { address, cookie } = await signInPage();
    const answer = await fetch(address, { method: 'POST', body, headers: { 'content-type': type, cookie, accept: 'text/html' } });
    const text = await answer.text();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
    expect(text).not.toMatch(/invalid byte sequence|UTF8|FST_ERR|error"/);
  });

  it.each(['client_id=a%00b', 'client_id=%zz', `client_id=${'x'.repeat(5000)}`, 'client_id[a]=1'])(
    'and the issuer itself answers /auth?%s without breaking',
    async (query) => {
      expect((await ask(`/oidc/auth?${query}`)).status).toBeLessThan(500);
    },
  );

  it.each([
    'grant_type=client_credentials&client_id=a%00b&client_secret=x',
    'grant_type=refresh_token&client_id=console&refresh_token=%00',
    'grant_type=client_credentials&client_id=&client_secret=',
    'grant_type=authorization_code&client_id=console&code=a%00b&redirect_uri=x&code_verifier=x',
  ])('and exchanges nothing for %s', async (body) => {
    const answer = await fetch(`${journey.demo.url}/oidc/token`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });

  it('and keeps no state that cannot be kept', async () => {
    const body = new URLSearchParams({
      client_id: 'console',
      response_type: 'code',
      redirect_uri: `${journey.demo.url}/signed-in`,
      scope: 'openid',
      state: 'a\u0000b',
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
    });
    expect((await fetch(`${journey.demo.url}/oidc/auth`, { method: 'POST', body, redirect: 'manual' })).status).toBeLessThan(500);
  });
});

it('nothing about a person is kept by a browser or on the way', async () => {
  const person = await journey.signIn('jiazhang1');
  for (const path of [
    at('/api/identity/v1/me'),
    at('/api/youth/v1/children/mine'),
    at('/api/youth/v1/notices'),
    at('/api/grid/v1/cases'),
  ]) {
    expect([path, (await person.get<unknown>(path)).headers.get('cache-control')]).toEqual([path, 'no-store']);
  }
});
