import { eventually } from '@linli/testing';
import type { Browser, Page } from 'playwright-core';

import { Journey } from './support/journey.js';
import { leftIn } from './support/kept.js';
import { look } from './support/look.js';
import { desktop, openBrowser, Visitor } from './support/visitor.js';

let journey: Journey;
let browser: Browser;
const open: Visitor[] = [];
beforeAll(async () => {
  [journey, browser] = await Promise.all([Journey.begin(), openBrowser()]);
});
afterEach(async () => {
  for (const visitor of open.splice(0)) {
    expect(visitor.errors).toEqual([]);
    await visitor.leave();
  }
});
afterAll(async () => {
  await browser.close();
  await journey.end();
});

const locked = (page: Page) => page.getByRole('heading', { level: 1, name: '已锁屏' }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const staysOpen = async (page: Page) => expect(await page.getByRole('heading', { name: '已锁屏' }).count()).toBe(0);

/** Signed in on a computer that others use too, with a clock that tests move. */
async function shared(who: string): Promise<Visitor> {
  const visitor = await Visitor.unknown(browser, journey.demo.url, desktop);
  open.push(visitor);
  const { page } = visitor;
  await page.clock.install();
  await page.goto(journey.demo.url);
  await page.getByRole('button', { name: '登录' }).first().click();
  await page.locator('#password-form input[name="shared"]').check();
  await visitor.signIn(journey.account(who));
  await page.getByRole('button', { name: '锁屏' }).waitFor();
  return visitor;
}

/** As the console asks for a sign-in, without asking for the password again. */
const asConsole = (url: string) =>
  new URLSearchParams({
    client_id: 'console',
    response_type: 'code',
    redirect_uri: `${url}/signed-in`,
    scope: 'openid profile',
    resource: 'https://linli/api',
    code_challenge: 'x'.repeat(43),
    code_challenge_method: 'S256',
  });

it('a shared computer shows whose session it is, and locks: nothing is left, neither by Back nor by loading again nor in another tab', async () => {
  const visitor = await shared('shequ1');
  const { page } = visitor;
  await page.locator('.whose').getByText('梁静').waitFor();
  await visitor.open('/ledger');
  const tab = await page.context().newPage();
  await tab.goto(`${journey.demo.url}/ledger`);
  await tab.getByRole('heading', { level: 1 }).first().waitFor();

  const anew = [page, tab].map((one) => one.waitForEvent('load'));
  await press(page, '锁屏');
  await Promise.all(anew);
  await locked(page);
  await page.getByText('梁静').waitFor();
  await locked(tab);
  for (const one of [page, tab])
    await eventually(
      () => leftIn(one),
      ({ answers, session, oidc }) => answers === 0 && session === 0 && oidc === 0,
    );
  // What the browser still sends to the issuer opens nothing either.
  const without = await page.context().request.get(`${journey.demo.url}/oidc/auth?${asConsole(journey.demo.url)}`);
  expect(await without.text()).toContain('id="password-form"');
  await look(visitor, 'locked');
  await page.setViewportSize(desktop);
  await page.goBack();
  await locked(page);
  await page.reload();
  await locked(page);
  await page.goto(`${journey.demo.url}/ledger`);
  await locked(page);
  expect(await page.locator('table').count()).toBe(0);

  await press(page, '解锁');
  await page.locator('input[type="password"]').waitFor();
  expect(await page.locator('#username').inputValue()).toBe('shequ1');
  expect(await page.locator('#password-form input[name="shared"]').isChecked()).toBe(true);
  await visitor.signIn(journey.account('shequ1'));
  await page.waitForURL(`${journey.demo.url}/ledger`);
  await page.getByRole('button', { name: '锁屏' }).waitFor();
});

it('somebody else signs in at a locked computer with an account of their own', async () => {
  const visitor = await shared('shequ1');
  const { page } = visitor;
  await press(page, '锁屏');
  await locked(page);
  await press(page, '不是我，换人登录');
  await page.getByRole('heading', { level: 1, name: '欢迎来到邻里' }).waitFor();
  await page.getByRole('button', { name: '登录' }).first().click();
  expect(await page.locator('#username').inputValue()).toBe('');
  await visitor.signIn(journey.account('shequ2'));
  await page.getByRole('heading', { level: 1, name: '岳志强，您好' }).waitFor();
});

it('whoever unlocks with another account is in with that one', async () => {
  const visitor = await shared('shequ1');
  const { page } = visitor;
  await press(page, '锁屏');
  await locked(page);
  await press(page, '解锁');
  await visitor.signIn(journey.account('shequ2'));
  await page.locator('.whose').getByText('岳志强').waitFor();
});

it('stays locked when the issuer does not answer, and when the way to the sign-in page is taken back', async () => {
  const visitor = await shared('shequ1');
  const { page } = visitor;
  await page.route('**/api/identity/v1/sessions/current', (route) => route.abort());
  await press(page, '锁屏');
  await locked(page);
  await press(page, '解锁');
  await page.locator('input[type="password"]').waitFor();
  await page.goBack();
  await locked(page);
  await page.route('**/oidc/**', (route) => route.abort());
  await page.reload();
  // The session could not be ended: nobody else may begin before it is.
  await press(page, '不是我，换人登录');
  await page.getByText('连不上网络').waitFor();
  await locked(page);
});

it('locks by itself after ten minutes without input, and not while somebody types', async () => {
  const { page } = await shared('shequ1');
  await page.clock.fastForward('09:00');
  await page.keyboard.press('Tab');
  await page.clock.fastForward('09:00');
  await staysOpen(page);
  await page.clock.fastForward('01:30');
  await locked(page);
});

it('a computer of one’s own shows no lock, and does not lock (control)', async () => {
  const visitor = await Visitor.unknown(browser, journey.demo.url, desktop);
  open.push(visitor);
  const { page } = visitor;
  await page.clock.install();
  await page.goto(journey.demo.url);
  await page.getByRole('button', { name: '登录' }).first().click();
  await visitor.signIn(journey.account('shequ1'));
  await page.getByRole('heading', { level: 1, name: /您好/ }).waitFor();
  expect(await page.getByRole('button', { name: '锁屏' }).count()).toBe(0);
  await page.clock.fastForward('20:00');
  await staysOpen(page);
});
