import { codeOf, IssuerBrowser, Person, signIn, type Page } from '@linli/testing';
import { Retention } from '@linli/service';
import { prunedBy } from '@linli/service/retention';
import { eventually } from '@linli/service/testing';

import { ATTACKED_AFTER, TRIES } from '../src/accounts/sign-in.rules.js';
import { identity } from '../src/service.js';
import { issuerWorld, password, type IssuerWorld } from './issuer-world.js';

let issuer: IssuerWorld;
beforeAll(async () => {
  issuer = await issuerWorld();
});
afterAll(() => issuer.world.stop());

/** A browser elsewhere, as the gateway would tell. */
const from = (address: string) => new IssuerBrowser(issuer.address, { 'x-forwarded-for': address });
/** 'in', or the status of the page that says why not. */
async function tryFrom(address: string, username: string, word: string): Promise<'in' | number> {
  const { landing } = await from(address).authorize(username, word);
  return landing.kind === 'console' ? 'in' : landing.status;
}
const guess = async (address: string, username: string, times: number) => {
  for (let i = 0; i < times; i++) expect(await tryFrom(address, username, `guess ${i}`)).toBe(401);
};

describe('somebody who guesses passwords', () => {
  it('is stopped after eight, also with the right one, and told for how long; the owner signs in from elsewhere, and another account from there', async () => {
    await guess('203.0.113.1', 'zhaoming', TRIES);
    const { landing } = await from('203.0.113.1').authorize('zhaoming', password);
    expect(landing).toMatchObject({ kind: 'page', status: 429, html: expect.stringContaining('请 15 分钟后再试') });
    expect(await tryFrom('203.0.113.2', 'zhaoming', password)).toBe('in');
    expect(await tryFrom('203.0.113.1', 'lihua', password)).toBe('in');
  });

  it('from everywhere is slowed down, not the owner where she signed in before; nor is she shut out where she never was', async () => {
    expect(await tryFrom('198.51.100.1', 'jiazhang1', password)).toBe('in');
    for (let i = 0; i * TRIES < ATTACKED_AFTER; i++)
      await guess(`203.0.113.${100 + i}`, 'jiazhang1', Math.min(TRIES, ATTACKED_AFTER - i * TRIES));
    const timed = async (address: string) => {
      const start = performance.now();
      expect(await tryFrom(address, 'jiazhang1', password)).toBe('in');
      return performance.now() - start;
    };
    const slow = await timed('198.51.100.2');
    expect(slow).toBeGreaterThan(2000);
    expect(await timed('198.51.100.1')).toBeLessThan(slow - 1000);
    const tries = await Promise.all(Array.from({ length: TRIES }, (_, i) => tryFrom('203.0.113.200', 'jiazhang1', `guess ${i}`)));
    expect(tries.filter((status) => status === 401)).toHaveLength(TRIES / 2);
    expect(tries.filter((status) => status === 429)).toHaveLength(TRIES / 2);
  });

  it('may be let in again by staff, with a reason that is written down; not by a resident', async () => {
    await guess('203.0.113.3', 'jiazhang2', TRIES);
    expect(await tryFrom('203.0.113.3', 'jiazhang2', password)).toBe(429);
    const lift = async (who: string, username: string) => {
      const person = Person.withToken(issuer.address, await signIn(issuer.address, who, password));
      await eventually(
        () => person.get<{ grants: unknown[] }>('/api/identity/v1/me'),
        ({ body }) => who === 'lihua' || body.grants.length > 0,
      );
      return (await person.post('/api/identity/v1/sign-in-locks/lift', { username, reason: '本人到社区说明' })).status;
    };
    expect(await lift('lihua', 'jiazhang2')).toBe(403);
    expect(await tryFrom('203.0.113.3', 'jiazhang2', password)).toBe(429);
    expect(await lift('shequ1', 'jiazhang2')).toBe(204);
    expect(await tryFrom('203.0.113.3', 'jiazhang2', password)).toBe('in');
    expect(await lift('shequ1', 'nobody-here')).toBe(404);
    const lines = await issuer.service.dataSource.query<{ reason: string }[]>(
      "SELECT reason FROM audit_line WHERE action = 'account.lift-lock'",
    );
    expect(lines).toEqual([{ reason: '本人到社区说明' }]);
  });

  it('learns nothing from the answer, nor from the time it takes', async () => {
    const times = { jiazhang3: [] as number[], 'nobody-here': [] as number[] };
    for (let i = 0; i < 9; i++) {
      for (const username of ['jiazhang3', 'nobody-here'] as const) {
        const browser = from(`192.0.2.${i}`);
        const { landing } = await browser.authorize();
        const start = performance.now();
        expect(await browser.submit(landing as Page, { username, password: 'guess' })).toMatchObject({ status: 401 });
        times[username].push(performance.now() - start);
      }
    }
    const [there, nowhere] = Object.values(times).map((all) => all.toSorted((one, other) => one - other)[4]!) as [number, number];
    expect(Math.max(there, nowhere) / Math.min(there, nowhere)).toBeLessThan(2);
  });

  it('leaves neither names nor addresses behind', async () => {
    await guess('203.0.113.9', '13803530101', 1);
    const { dataSource } = issuer.service;
    const rows = await dataSource.query<object[]>(
      'SELECT key AS text FROM sign_in_attempt UNION ALL SELECT account || source FROM sign_in_source',
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(JSON.stringify(rows)).not.toMatch(/13803530101|jiazhang|203\.0\.113/);
  });
});

describe('the sign-in page', () => {
  const send = async (body: string, type = 'application/x-www-form-urlencoded') => {
    const browser = from('203.0.113.50');
    const { landing } = await browser.authorize();
    return (await browser.post(landing.url, body, type)) as Page;
  };

  it.each<[string, string, string | undefined, number]>([
    ['a NUL in the name', 'do=password&username=a%00b&password=x', undefined, 400],
    ['a very long name', `do=password&username=${'x'.repeat(5000)}&password=x`, undefined, 401],
    ['names in a list', 'do=password&username=a&username=b&username[]=c&password=x', undefined, 401],
    ['nothing', 'do=password', undefined, 401],
    ['no word of what to do', 'username=a&password=x', undefined, 200],
    ['what nobody does', 'do=constructor', undefined, 200],
    ['what comes later', 'do=agree&version=2026-12', undefined, 200],
    ['half a character', 'do=password&username=%ED%A0%80&password=%FF', undefined, 401],
    ['too much', `do=password&username=${'x'.repeat(20_000)}`, undefined, 413],
    ['what is no form', '{"username":["a"]}', 'application/json', 415],
  ])('answers %s by a page with a way on, and nothing from inside', async (_name, body, type, status) => {
    const page = await send(body, type);
    expect([page.status, page.html.startsWith('<!doctype html>')]).toEqual([status, true]);
    const expected = { 200: /获取验证码/, 401: /用户名或密码不正确/ }[status] ?? /登录没有完成.*href="\/".*Start page/s;
    expect(page.html).toMatch(expected);
    expect(page.html).not.toMatch(/postgres|invalid byte|FST_|TypeError|select /i);
  });

  it.each([
    '/oidc/auth?client_id=console%00',
    '/oidc/auth/%00',
    '/oidc/auth?client_id=nobody&redirect_uri=x',
    '/oidc/interaction/%00',
    `/oidc/interaction/${'x'.repeat(150)}`,
  ])('%s is answered by a page', async (path) => {
    const landing = (await from('203.0.113.51').follow(new URL(issuer.address + path))) as Page;
    expect(landing.status).toBe(400);
    expect(landing.html).toMatch(/登录没有完成.*sign in again/s);
  });

  it('answers a program by an error of OAuth', async () => {
    const answer = await fetch(`${issuer.address}/oidc/token?x=%00`, { method: 'POST' });
    expect([answer.status, await answer.json()]).toEqual([400, { error: 'invalid_request' }]);
    const refreshed = await from('203.0.113.54').refresh('a\0b');
    expect([refreshed.status, await refreshed.json()]).toEqual([
      400,
      { error: 'invalid_request', error_description: 'unusable characters' },
    ]);
  });

  it('sends whoever comes back to it signed in to the console, also on a second press of the button; anybody else is told that it has expired', async () => {
    const browser = from('203.0.113.52');
    const { landing } = await browser.authorize();
    expect(codeOf(await browser.submit(landing as Page, { username: 'lihua', password }))).toBeTruthy();
    expect((await browser.follow(landing.url)).url.href).toBe(`${issuer.address}/`);
    expect((await browser.submit(landing as Page, { username: 'lihua', password })).url.href).toBe(`${issuer.address}/`);
    expect(await from('203.0.113.53').follow(landing.url)).toMatchObject({
      status: 400,
      html: expect.stringContaining('登录页面已经过期'),
    });
  });
});

it('takes away what the table says of identity', () => {
  expect(Object.keys(identity.prunings!)).toEqual(prunedBy('identity'));
});

it('what has run out is deleted, and nothing else', async () => {
  const { dataSource } = issuer.service;
  const count = async () => (await dataSource.query<{ n: number }[]>('SELECT count(*)::int AS n FROM oidc_model'))[0]!.n;
  const before = await count();
  await dataSource.query(
    `INSERT INTO oidc_model (kind, id, payload, expires_at)
     SELECT 'AccessToken', 'gone-' || n, '{}', now() - interval '1 second' FROM generate_series(1, 12000) AS n`,
  );
  await dataSource.query(
    "INSERT INTO sign_in_source (account, source, at) VALUES ('a', 'b', now() - interval '91 days'), ('young', 'b', now() - interval '89 days')",
  );
  await dataSource.query("INSERT INTO sign_in_attempt (key, expire) VALUES ('over', $1), ('counts', $2)", [
    Date.now() - 1000,
    Date.now() + 600_000,
  ]);
  await dataSource.query(
    "INSERT INTO sessions_ended (account_id, at) VALUES ('long-ago', now() - interval '15 days'), ('lately', now() - interval '13 days')",
  );
  // Three batches of five thousand.
  for (let n = 1; n <= 3; n++) await issuer.service.get(Retention).run();
  expect(await count()).toBe(before);
  expect(await dataSource.query("SELECT account FROM sign_in_source WHERE account IN ('a', 'young')")).toEqual([{ account: 'young' }]);
  expect(await dataSource.query("SELECT key FROM sign_in_attempt WHERE key IN ('over', 'counts')")).toEqual([{ key: 'counts' }]);
  expect(await dataSource.query("SELECT account_id FROM sessions_ended WHERE account_id IN ('long-ago', 'lately')")).toEqual([
    { account_id: 'lately' },
  ]);
});
