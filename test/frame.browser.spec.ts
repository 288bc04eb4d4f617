import type { Browser, Page } from 'playwright-core';

import { Journey } from './support/journey.js';
import { look } from './support/look.js';
import { desktop, openBrowser, phone, Visitor } from './support/visitor.js';

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

async function signedIn(who: string, viewport: { width: number; height: number }): Promise<Visitor> {
  const visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account(who), viewport);
  open.push(visitor);
  return visitor;
}
const bar = (page: Page) => page.getByRole('navigation', { name: '常用', exact: true });
const menu = (page: Page) => page.getByRole('navigation', { name: '主导航' });
const words = (entries: string[]) => entries.map((one) => one.replaceAll(/\s|\d/g, ''));
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

it('the bar of a phone has the same places for everybody who is signed in', async () => {
  for (const who of ['lihua', 'wg07', 'shequ1', 'laoshi']) {
    const { page } = await signedIn(who, phone);
    await bar(page).getByRole('link', { name: /消息/ }).waitFor();
    expect([who, ...words(await bar(page).getByRole('link').allInnerTexts())]).toEqual([who, '首页', '身边事', '上报', '消息', '我的']);
    expect(await menu(page).count()).toBe(0);
  }
});

it('我的 leads to what is one’s own, and keeps elder mode', async () => {
  const visitor = await signedIn('lihua', phone);
  const { page } = visitor;
  await bar(page).getByRole('link', { name: '我的' }).click();
  await heading(page, '我的').waitFor();
  await page.getByText('138****').first().waitFor();
  await look(visitor, 'frame-me');
  await page.setViewportSize(phone);
  await page.getByRole('switch', { name: /长辈模式/ }).click();
  await look(visitor, 'frame-me-elder', ['phone']);
  await page.getByRole('link', { name: '隐私告知' }).click();
  await heading(page, '隐私告知').waitFor();
  await page.goBack();
  await page.getByRole('link', { name: '家人代办' }).click();
  await heading(page, '家人代办').waitFor();
});

it('a visitor finds the jobs and the privacy notice without signing in', async () => {
  const visitor = await Visitor.unknown(browser, journey.demo.url, phone);
  open.push(visitor);
  const { page } = visitor;
  await page.goto(journey.demo.url);
  await bar(page).getByRole('link', { name: '招聘' }).waitFor();
  expect(words(await bar(page).locator('a, button').allInnerTexts())).toEqual(['首页', '身边事', '招聘', '登录']);
  await look(visitor, 'frame-visitor');
  await page.setViewportSize(phone);
  await page.getByRole('link', { name: '隐私告知' }).click();
  await page.getByRole('heading', { name: '谁能看到' }).waitFor();
  await look(visitor, 'frame-privacy');
  await bar(page).getByRole('link', { name: '招聘' }).click();
  await heading(page, '家门口的岗位').waitFor();
});

it('on a desk the menu marks the page, can be made narrow, and stays so; breadcrumbs lead up', async () => {
  const visitor = await signedIn('shequ1', desktop);
  const { page } = visitor;
  await menu(page).getByRole('link', { name: '技能培训管理' }).click();
  await heading(page, '技能培训管理').waitFor();
  const marked = () => menu(page).locator('[aria-current]').allInnerTexts();
  expect(await marked()).toEqual(['技能培训管理']);
  await visitor.load('/employment/jobs');
  // It has no entry of its own: the one above it is marked.
  await menu(page).getByRole('link', { name: '就业服务' }).waitFor();
  expect(await marked()).toEqual(['就业服务']);
  const crumbs = page.getByRole('navigation', { name: '当前位置' });
  expect(await crumbs.getByRole('listitem').allInnerTexts()).toEqual(['首页', '就业服务', '岗位']);
  await page.getByRole('button', { name: '收起菜单' }).click();
  await look(visitor, 'frame-narrow', ['desktop']);
  await page.reload();
  await page.getByRole('button', { name: '展开菜单' }).waitFor();
  await crumbs.getByRole('link', { name: '就业服务' }).click();
  await page.waitForURL(/employment$/);
  await heading(page, '就业服务').waitFor();
});

it('by the keyboard: past the menu to the page, and on a phone out of the menu again', async () => {
  const desk = await signedIn('wg07', desktop);
  await desk.load('/work');
  await desk.page.keyboard.press('Tab');
  await desk.page.getByRole('link', { name: '跳到正文' }).press('Enter');
  expect(new URL(desk.page.url()).hash).toBe('#main');
  await desk.page.keyboard.press('Tab');
  expect(await desk.page.evaluate(`document.getElementById('main').contains(document.activeElement)`)).toBe(true);

  const worker = await signedIn('wg07', phone);
  const { page } = worker;
  const button = page.getByRole('button', { name: '菜单' });
  await button.press('Enter');
  await menu(page).getByRole('link', { name: '民情台账' }).waitFor();
  await look(worker, 'frame-menu', ['phone']);
  expect(await page.evaluate(`document.querySelector('dialog').contains(document.activeElement)`)).toBe(true);
  await page.keyboard.press('Escape');
  await menu(page).waitFor({ state: 'detached' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await button.click();
  await menu(page).getByRole('link', { name: '民情台账' }).click();
  await heading(page, '民情台账').waitFor();
  expect(await menu(page).count()).toBe(0);
});

it('a tap shows at once while its page is on the way, and a page that does not come leaves the frame', async () => {
  const { page } = await signedIn('shequ1', desktop);
  let pass = (): void => undefined;
  const waits = new Promise<void>((resolve) => (pass = resolve));
  await page.route(/\/assets\/people-page[^/]*\.js$/, async (route) => {
    await waits;
    await route.continue();
  });
  const entry = menu(page).getByRole('link', { name: '人员与角色' });
  await entry.click();
  await page.locator('.progress').waitFor();
  expect(await entry.getAttribute('class')).toBe('active');
  pass();
  await heading(page, '人员与角色').waitFor();
  await page.locator('.progress').waitFor({ state: 'detached' });

  await page.route(/\/assets\/recoveries-page[^/]*\.js$/, (route) => route.abort());
  await menu(page).getByRole('link', { name: '账号找回' }).click();
  await heading(page, '这一页打不开').waitFor();
  expect(await menu(page).getByRole('link', { name: '民情台账' }).count()).toBe(1);
});
