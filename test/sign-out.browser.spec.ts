import { eventually } from '@linli/testing';
import type { Page } from 'playwright-core';

import { leftIn } from './support/kept.js';
import { look } from './support/look.js';
import { refreshed, refreshToken } from './support/session.js';
import { greeted } from './support/sign-in.js';
import { desktop } from './support/visitor.js';
import { Visitors } from './support/visitors.js';

const people = new Visitors();

const nobody = (page: Page) => page.getByRole('button', { name: '登录' }).first().waitFor();
const signIn = (page: Page) => page.getByRole('button', { name: '登录' }).first().click();
const asksForPassword = (page: Page) => page.locator('input[type="password"]').waitFor();

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
  const visitor = await people.signedInByHand('laoshi');
  const { page } = visitor;
  await page.goto(`${people.journey.demo.url}/classes`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  expect(
    (
      await eventually(
        () => leftIn(page),
        ({ answers }) => answers > 0,
      )
    ).session,
  ).toBeGreaterThan(0);
  const token = await refreshToken(page);
  await page.evaluate(async (url) => void (await (await fetch(url)).text()), CACHED);
  expect(await isCached(page)).toBe(true);

  const tab = await page.context().newPage();
  await tab.goto(people.journey.demo.url);
  await signIn(tab);
  await greeted(tab);

  await visitor.signOut();
  expect(await leftIn(page)).toEqual({ answers: 0, session: 0, oidc: 0 });
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
  const here = await people.signedInByHand('wangxiulan', desktop);
  const there = await people.unknown();
  await there.page.clock.install();
  await there.page.goto(people.journey.demo.url);
  await signIn(there.page);
  await there.signIn(people.journey.account('wangxiulan'));
  await greeted(there.page);
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
  const visitor = await people.unknown();
  await visitor.page.goto(`${people.journey.demo.url}/mine`);
  await visitor.signIn(people.journey.account('lihua'));
  await visitor.page.waitForURL(`${people.journey.demo.url}/mine`);
  await visitor.page.getByRole('heading', { level: 1 }).first().waitFor();
  await visitor.page.goBack();
  await greeted(visitor.page);
  await visitor.page.goto(`${people.journey.demo.url}/signed-in?code=used&state=gone`);
  await greeted(visitor.page);
  expect(new URL(visitor.page.url()).pathname).toBe('/');
});
