import { eventually } from '@linli/testing';
import type { Browser, Page } from 'playwright-core';

import { Journey } from './support/journey.js';
import { look } from './support/look.js';
import { desktop, openBrowser, phone, Visitor } from './support/visitor.js';

let journey: Journey;
let browser: Browser;
const open: Visitor[] = [];
beforeAll(async () => {
  journey = await Journey.begin();
  browser = await openBrowser();
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

async function signedIn(who: string, viewport = phone): Promise<Visitor> {
  const visitor = await Visitor.signedInByHand(browser, journey.demo.url, journey.account(who), viewport);
  open.push(visitor);
  return visitor;
}
async function unknown(): Promise<Visitor> {
  const visitor = await Visitor.unknown(browser, journey.demo.url);
  open.push(visitor);
  return visitor;
}
const nobody = (page: Page) => page.getByRole('button', { name: '登录' }).first().waitFor();
const somebody = (page: Page) => page.getByRole('heading', { level: 1, name: /您好/ }).waitFor();
const signIn = (page: Page) => page.getByRole('button', { name: '登录' }).first().click();
const asksForPassword = (page: Page) => page.locator('input[type="password"]').waitFor();

/** The refresh token that the console holds. */
const refreshToken = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const key = Object.keys(sessionStorage).find((name) => name.startsWith('oidc.user:'))!;
    return (JSON.parse(sessionStorage.getItem(key)!) as { refresh_token: string }).refresh_token;
  });
const refreshed = (page: Page, token: string): Promise<number> =>
  page.evaluate(async (refresh_token) => {
    const body = new URLSearchParams({ grant_type: 'refresh_token', client_id: 'console', refresh_token });
    return (await fetch('/oidc/token', { method: 'POST', body })).status;
  }, token);

/** How much of whoever was signed in is in the browser. */
const kept = (page: Page): Promise<{ answers: number; session: number; oidc: number }> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('linli-kept');
      asked.onsuccess = () => resolve(asked.result);
    });
    const answers = await new Promise<number>((resolve) => {
      const asked = db.transaction('answers').objectStore('answers').count();
      asked.onsuccess = () => resolve(asked.result);
    });
    db.close();
    return { answers, session: sessionStorage.length, oidc: Object.keys(localStorage).filter((key) => key.startsWith('oidc.')).length };
  });

/** Stands for what the browser's own cache holds, as photos. */
const CACHED = '/icon.svg?cached';
const isCached = (page: Page): Promise<boolean> =>
  page.evaluate(
    (url) =>
      fetch(url, { cache: 'only-if-cached', mode: 'same-origin' }).then(
        ({ ok }) => ok,
        () => false,
      ),
    CACHED,
  );

it('signing out ends the session at the issuer, in every tab, and leaves nothing in the browser', async () => {
  const visitor = await signedIn('laoshi');
  const { page } = visitor;
  await page.goto(`${journey.demo.url}/classes`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  expect(
    (
      await eventually(
        () => kept(page),
        ({ answers }) => answers > 0,
      )
    ).session,
  ).toBeGreaterThan(0);
  const token = await refreshToken(page);
  await page.evaluate(async (url) => void (await (await fetch(url)).text()), CACHED);
  expect(await isCached(page)).toBe(true);

  const tab = await page.context().newPage();
  await tab.goto(journey.demo.url);
  await signIn(tab);
  await somebody(tab);

  await visitor.signOut();
  expect(await kept(page)).toEqual({ answers: 0, session: 0, oidc: 0 });
  expect(await isCached(page)).toBe(false);
  expect(await refreshed(page, token)).toBe(400);
  await nobody(tab);

  // Not only because the console asks for it.
  await page.evaluate(() => localStorage.removeItem('linli.signed-out'));
  await signIn(page);
  await asksForPassword(page);
  await tab.goBack();
  await nobody(tab);
});

it('signing out on all devices ends the other browser’s session too', async () => {
  const here = await signedIn('wangxiulan', desktop);
  const there = await unknown();
  await there.page.clock.install();
  await there.page.goto(journey.demo.url);
  await signIn(there.page);
  await there.signIn(journey.account('wangxiulan'));
  await somebody(there.page);
  const token = await refreshToken(there.page);

  await here.page.getByRole('button', { name: /^账号/ }).click();
  await here.page.getByRole('menuitem', { name: '在所有设备上退出' }).waitFor();
  await look(here, 'sign-out-menu');
  await here.page.keyboard.press('Escape');
  await here.signOut('在所有设备上退出');
  await signIn(here.page);
  await asksForPassword(here.page);

  // Its access token runs out within ten minutes; then the console asks for another.
  await there.page.clock.fastForward(600_000);
  await nobody(there.page);
  expect(await refreshed(there.page, token)).toBe(400);
  await signIn(there.page);
  await asksForPassword(there.page);
});

it('Back after a sign-in that began at a deep link comes to the start page, signed in', async () => {
  const visitor = await unknown();
  await visitor.page.goto(`${journey.demo.url}/mine`);
  await visitor.signIn(journey.account('lihua'));
  await visitor.page.waitForURL(`${journey.demo.url}/mine`);
  await visitor.page.getByRole('heading', { level: 1 }).first().waitFor();
  await visitor.page.goBack();
  await somebody(visitor.page);
  await visitor.page.goto(`${journey.demo.url}/signed-in?code=used&state=gone`);
  await somebody(visitor.page);
  expect(new URL(visitor.page.url()).pathname).toBe('/');
});
