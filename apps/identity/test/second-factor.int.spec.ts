import { codeOf, IssuerBrowser, type Page } from '@linli/testing';
import { decodeJwt } from 'jose';
import { Secret, TOTP } from 'otpauth';

import { issuerWorld, pageOf, password, type IssuerWorld } from './issuer-world.js';

let issuer: IssuerWorld;
beforeAll(async () => {
  issuer = await issuerWorld({ secondFactor: true });
});
afterAll(() => issuer.world.stop());

const STEP_MS = 30_000;
// A test that begins late in a step of the apps would end in the next, where other codes count: it begins with that one.
beforeEach(() => {
  const gone = Date.now() % STEP_MS;
  issuer.service.clock.move(gone > STEP_MS / 3 ? STEP_MS - gone : 0);
});

let last = 0;
const browser = () => new IssuerBrowser(issuer.address, { 'x-forwarded-for': `198.18.20.${++last}` });
const rows = <T extends object>(text: string, values: unknown[] = []) => issuer.service.dataSource.query<T[]>(text, values);
const keyOf = ({ html }: Page) => /<code>([A-Z2-7 ]+)<\/code>/.exec(html)![1]!.replaceAll(' ', '');
/** What an app shows, so many steps from now. */
const shownBy = (key: string, step = 0) =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: issuer.service.clock.now().getTime() + step * STEP_MS });
const codesOf = ({ html }: Page) => [...html.matchAll(/<li>\s*([0-9A-Z-]{14})\s*<\/li>/g)].map(([, code]) => code!);

/** Sets an app up, as somebody does who signs in for the first time with a role that needs it. */
async function withApp(username: string): Promise<{ key: string; codes: string[] }> {
  const one = browser();
  const setUp = pageOf((await one.authorize(username, password)).landing);
  const key = keyOf(setUp);
  const shown = pageOf(await one.submit(setUp, { code: shownBy(key, -1) }));
  const landing = await one.post(shown.url, 'do=go-on');
  expect(codeOf(landing)).toBeTruthy();
  return { key, codes: codesOf(shown) };
}
const upToSecond = async (one: IssuerBrowser, username: string) => {
  const { landing, verifier } = await one.authorize(username, password);
  return { page: pageOf(landing), verifier };
};

describe('staff without a second factor', () => {
  it('set one up before they are in, with the secret and ten codes shown once; the token says so', async () => {
    const one = browser();
    const { landing, verifier } = await one.authorize('wg01', password);
    const setUp = pageOf(landing);
    expect(setUp.html).toMatch(/设置第二步验证[^]*设置通行密钥[^]*<svg/);
    const key = keyOf(setUp);
    expect(await one.submit(setUp, { code: '000000' })).toMatchObject({ status: 401, html: expect.stringContaining(key.slice(0, 4)) });
    const shown = pageOf(await one.submit(setUp, { code: shownBy(key) }));
    expect(codesOf(shown)).toHaveLength(10);
    const done = await one.post(shown.url, 'do=go-on');
    const { access_token: token } = (await (await one.exchange(codeOf(done), verifier)).json()) as { access_token: string };
    expect(decodeJwt(token).amr).toEqual(['pwd', 'otp', 'mfa']);
    const [stored] = await rows<{ secret: Buffer }>('SELECT secret FROM authenticator_app');
    expect(stored!.secret.toString()).not.toContain(key);
  });

  it('are not in by going on, nor by coming back to the page', async () => {
    const one = browser();
    const { page } = await upToSecond(one, 'wg02');
    for (const word of ['do=go-on', 'do=agree&version=2026-12', 'do=app&code=123456', 'do=recovery-code&code=x'])
      expect(pageOf(await one.post(page.url, word)).html).toContain('设置第二步验证');
    expect(pageOf(await one.follow(page.url)).html).toContain('设置第二步验证');
  });

  it('who are residents only need none (control)', async () => {
    expect(codeOf((await browser().authorize('lihua', password)).landing)).toBeTruthy();
  });
});

describe('an app’s code', () => {
  it('lets in once: not a second time, nor one of before it', async () => {
    const { key } = await withApp('wg03');
    const [one, other, third] = [browser(), browser(), browser()];
    const now = shownBy(key);
    const first = await upToSecond(one, 'wg03');
    expect(codeOf(await one.submit(first.page, { code: now }))).toBeTruthy();
    const second = await upToSecond(other, 'wg03');
    expect(await other.submit(second.page, { code: now })).toMatchObject({ status: 401, html: expect.stringContaining('已用过') });
    const earlier = await upToSecond(third, 'wg03');
    expect(await third.submit(earlier.page, { code: shownBy(key, -1) })).toMatchObject({ status: 401 });
    expect(codeOf(await third.submit(earlier.page, { code: shownBy(key, 1) }))).toBeTruthy();
  });

  it('of ten who send the same one at once lets one in', async () => {
    const { key } = await withApp('wg04');
    const browsers = Array.from({ length: 10 }, browser);
    const pages = await Promise.all(browsers.map((one) => upToSecond(one, 'wg04')));
    const code = shownBy(key);
    const landings = await Promise.all(browsers.map((one, i) => one.submit(pages[i]!.page, { code })));
    expect(landings.filter(({ kind }) => kind === 'console')).toHaveLength(1);
  });

  it('is guessed eight times, then not even the right one counts; a browser that was in before still gets in', async () => {
    const { key } = await withApp('wg05');
    const own = browser();
    const known = await upToSecond(own, 'wg05');
    expect(codeOf(await own.submit(known.page, { code: shownBy(key) }))).toBeTruthy();
    const thief = new IssuerBrowser(issuer.address, { 'x-forwarded-for': '198.18.21.1' });
    const { page } = await upToSecond(thief, 'wg05');
    for (let i = 0; i < 8; i++) expect(await thief.submit(page, { code: '000000' })).toMatchObject({ status: 401 });
    expect(await thief.submit(page, { code: shownBy(key, 1) })).toMatchObject({ status: 429 });
    await own.signOut();
    (own.cookies as Map<string, string>).forEach((_, name, all) => name.startsWith('_session') && all.delete(name));
    const again = await upToSecond(own, 'wg05');
    expect(codeOf(await own.submit(again.page, { code: shownBy(key, 1) }))).toBeTruthy();
    const told = await rows<{ n: number }>("SELECT count(*)::int AS n FROM account_event WHERE kind = 'second-factor-refused'");
    expect(told[0]!.n).toBeGreaterThanOrEqual(8);
  });

  it('of one account opens no other', async () => {
    const { key } = await withApp('wg06');
    await withApp('wg08');
    const one = browser();
    const { page } = await upToSecond(one, 'wg08');
    expect(await one.submit(page, { code: shownBy(key) })).toMatchObject({ status: 401 });
  });
});

describe('a code on paper', () => {
  it('stands in once for the phone', async () => {
    const { codes } = await withApp('wg09');
    const one = browser();
    const { page, verifier } = await upToSecond(one, 'wg09');
    const landing = await one.submit({ ...page, html: formWith(page, 'recovery-code') }, { code: codes[0]!.toLowerCase() });
    const { access_token: token } = (await (await one.exchange(codeOf(landing), verifier)).json()) as { access_token: string };
    expect(decodeJwt(token).amr).toEqual(['pwd', 'kba', 'mfa']);
    const other = browser();
    const again = await upToSecond(other, 'wg09');
    expect(await other.submit({ ...again.page, html: formWith(again.page, 'recovery-code') }, { code: codes[0]! })).toMatchObject({
      status: 401,
    });
  });
});

it('what was proven of one account counts for no other in the same browser', async () => {
  const { key } = await withApp('wg10');
  const one = browser();
  const { page } = await upToSecond(one, 'wg10');
  const start = pageOf(await one.post(page.url, 'do=restart'));
  const other = pageOf(await one.submit(start, { username: 'wg11', password }));
  expect(other.html).toContain('设置第二步验证');
  expect(pageOf(await one.post(page.url, `do=app&code=${shownBy(key)}`)).html).toContain('设置第二步验证');
});

/** The page with the form that does this alone. */
const formWith = ({ html }: Page, action: string): string =>
  [...html.matchAll(/<form[^>]*>[\s\S]*?<\/form>/g)].map(([form]) => form).find((form) => form.includes(`value="${action}"`))!;
