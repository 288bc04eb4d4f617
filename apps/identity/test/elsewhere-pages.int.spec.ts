import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { chromium, type Browser, type Page } from 'playwright-core';

import { issuerWorld, type IssuerWorld } from './issuer-world.js';
import { startUpstream, type Upstream } from './upstream.js';

const artifacts = join(process.env.LINLI_ARTIFACTS ?? '.artifacts', 'screenshots');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let issuer: IssuerWorld;
let upstream: Upstream;
let browser: Browser;
/** What of a page its own policy refused, such as its style. */
const refused: string[] = [];
beforeAll(async () => {
  issuer = await issuerWorld(async (address) => {
    upstream = await startUpstream(`${address}/oidc/elsewhere/zlb`);
    const secrets = { clientId: 'linli', clientSecret: 'a secret of the province' };
    const directory = { url: 'ldaps://127.0.0.1:9', bindDn: 'cn=a', bindPassword: 'x', base: 'dc=a' };
    return {
      signInProviders: JSON.stringify([
        { id: 'zlb', kind: 'oidc', title: { 'zh-CN': '浙里办', en: 'Zheliban' }, issuer: upstream.issuer, ...secrets },
        { id: 'unit', kind: 'directory', title: { 'zh-CN': '单位账号', en: 'my office account' }, ...directory },
      ]),
    };
  });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium-headless-shell',
    args: ['--no-sandbox'],
  });
});
afterEach(() => {
  expect(refused.splice(0)).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  await issuer.world.stop();
  await upstream.stop();
});

/** The sign-in page in a browser of its own, as the console leads to it. */
async function signInPage({ scripts = true, width = 390 } = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 844 }, locale: 'zh-CN', javaScriptEnabled: scripts });
  const page = await context.newPage();
  page.on('console', (message) => /Content Security Policy/.test(message.text()) && refused.push(message.text()));
  // The console is not here: where it would be, an empty page.
  await page.route(`${issuer.address}/signed-in*`, (route) => route.fulfill({ body: 'back' }));
  const authorize = new URL(`${issuer.address}/oidc/auth`);
  authorize.search = new URLSearchParams({
    client_id: 'console',
    response_type: 'code',
    redirect_uri: `${issuer.address}/signed-in`,
    scope: 'openid',
    resource: 'https://linli/api',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  }).toString();
  await page.goto(authorize.href);
  return page;
}

/** A picture of it, also for elders, and nothing wrong that axe finds. */
async function look(page: Page, name: string): Promise<void> {
  const wide = () => page.evaluate('document.documentElement.scrollWidth > innerWidth');
  await page.screenshot({ path: join(artifacts, `sign-in-${name}.png`), fullPage: true });
  expect(await wide()).toBe(false);
  await page.locator('#elder').click();
  await page.screenshot({ path: join(artifacts, `sign-in-${name}-elder.png`), fullPage: true });
  expect(await wide()).toBe(false);
  await page.locator('#elder').click();
  // Past the page’s own policy, which lets no other script in.
  await page.evaluate(axe);
  const violations = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))');
  expect(violations).toEqual([]);
}

const leave = (page: Page) => page.getByRole('button', { name: '用浙里办登录' }).click();
const atNumber = (page: Page) => page.getByRole('heading', { name: '再验证一次手机号' }).waitFor();

it('a browser goes elsewhere, comes back, proves a number, registers and is in; every page can be read', async () => {
  upstream.who = 'browser-1';
  const page = await signInPage();
  await page.getByText('用单位账号登录').click();
  await look(page, 'identify');
  await leave(page);
  await atNumber(page);
  expect(new URL(page.url()).search).toBe('?lang=zh-CN');
  await look(page, 'number');
  await page.getByLabel('手机号').fill('13903560001');
  await page.getByRole('button', { name: '获取验证码' }).click();
  await page.getByText('不是您本人操作的').waitFor();
  await look(page, 'linking-code');
  const code = /验证码是 (\d{6})/.exec(await page.content())![1]!;
  await page.getByLabel('6 位验证码').fill(code);
  await page.getByRole('button', { name: '确定' }).click();
  await page.getByRole('button', { name: '同意并继续' }).click();
  await page.waitForURL(`${issuer.address}/signed-in*`);
});

it('the Back key leads from there to the sign-in page, not in circles', async () => {
  upstream.who = 'browser-2';
  const page = await signInPage();
  // As somebody there who has to think: its page stays.
  await page.route(`${upstream.issuer}/auth*`, (route) => route.fulfill({ body: 'their page' }));
  await leave(page);
  await page.waitForURL(`${upstream.issuer}/auth*`);
  await page.goBack();
  await page.getByRole('heading', { name: '邻里' }).waitFor();
  await page.unroute(`${upstream.issuer}/auth*`);
  await leave(page);
  await atNumber(page);
});

it('without scripts there is a link to press', async () => {
  upstream.who = 'browser-3';
  const page = await signInPage({ scripts: false });
  await leave(page);
  await page.getByRole('link', { name: '继续' }).click();
  await atNumber(page);
});

it('a failure is told on the page that has the other ways, also before a desk', async () => {
  upstream.who = undefined;
  const page = await signInPage({ width: 1200 });
  await leave(page);
  await page.getByRole('alert').getByText('对方没有确认您的身份').waitFor();
  await look(page, 'elsewhere-refused');
});
