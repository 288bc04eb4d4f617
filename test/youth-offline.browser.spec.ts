import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { at } from '@linli/client';
import { eventually } from '@linli/testing';
import type { Page } from 'playwright-core';

import type { Caller } from './support/caller.js';
import { aClass, childOf } from './support/classes.js';
import { Journey } from './support/journey.js';
import { keptOn } from './support/kept.js';
import { look } from './support/look.js';
import { Visitor } from './support/visitor.js';

const MINUTE = 60_000;
/** Invented: 桃, 杏. */
const names = ['冯小桃', '冯小杏'];

let journey: Journey;
let staff: Caller;
let teacher: Caller;
let mother: Caller;
let children: string[];
/** To a minute after the class began. */
let aheadMs: number;
let session: string;
let folder: string;
let visitor: Visitor | undefined;

beforeAll(async () => {
  journey = await Journey.begin();
  // A guardian of this file alone: what they are told of children who wait is nobody else's.
  [staff, teacher, mother] = [await journey.signIn('shequ1'), await journey.signIn('laoshi'), await journey.signIn('chengdui')];
  children = [await childOf(mother, names[0]!), await childOf(mother, names[1]!)];
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'linli-phone-'));
  await journey.moveClock(0);
  const made = await aClass(journey, { staff, teacher, mother }, '离线测试课堂', children, 5);
  session = made.session.id;
  aheadMs = Date.parse(made.session.startsAt) - Date.now() + MINUTE;
  await journey.moveClock(aheadMs / MINUTE);
});
afterEach(async () => {
  const errors = visitor?.errors;
  await visitor?.leave();
  visitor = undefined;
  rmSync(folder, { recursive: true });
  expect(errors).toEqual([]);
});
afterAll(() => journey.end());

/** The browser is ended, and started anew on the same phone. */
async function restart({ offline, laterMs = 0 }: { offline: boolean; laterMs?: number }): Promise<Visitor> {
  await visitor?.leave();
  visitor = await Visitor.withPhone(folder, journey.demo.url, { aheadMs: aheadMs + laterMs, offline });
  return visitor;
}

/** The teacher looks at the register, and the phone can do without a network from then on. */
async function keepRegister(): Promise<Page> {
  const { page } = (visitor = await Visitor.withPhone(folder, journey.demo.url, { aheadMs }));
  await page.goto(journey.demo.url);
  await page.getByRole('button', { name: '登录' }).first().click();
  await visitor.signIn(journey.account('laoshi'));
  await page.getByRole('heading', { level: 1, name: /您好/ }).waitFor();
  await visitor.open(`/classes/${session}`);
  await page.getByText('这部手机没有网络也能点名').waitFor();
  return page;
}

const row = (page: Page, child: number) => page.getByRole('article', { name: names[child]! });
const mark = (page: Page, child: number, words: string) => row(page, child).getByRole('button', { name: words }).click();
const waits = (page: Page, n: number) => page.getByText(`${n} 条还没有送出`).waitFor();
const registerOf = async () => (await teacher.get(at('/api/youth/v1/sessions/{id}/register', { id: session }))).body.children;
const stateOf = async (child: number) => (await registerOf()).find((one) => one.child === children[child])!;
const states = async () => [(await stateOf(0)).state, (await stateOf(1)).state];
/** What the page asks of the district. */
function asked(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    // What anybody may read of the district tells of nobody.
    if (pathname.startsWith('/api/') && pathname !== '/api/grid/v1/cases/public') paths.push(pathname);
  });
  return paths;
}

it('a browser that was started anew without a network has the register; marks wait, and are sent after signing in', async () => {
  await keepRegister();
  let { page } = await restart({ offline: true });
  const paths = asked(page);
  await page.goto(journey.demo.url);
  await page.getByText('现在没有网络，不能登录').waitFor();
  await look(visitor!, 'offline-restart-home');
  await page.getByRole('link', { name: '打开点名册' }).click();
  await page.getByText('可离线点名').first().waitFor();
  await look(visitor!, 'offline-restart-classes');
  await page.getByText('离线测试课堂').first().click();
  await page.getByRole('button', { name: '我到岗了' }).click();
  const began = (await page.evaluate('Date.now()')) as number;
  await mark(page, 0, '已到');
  await mark(page, 1, '缺席');
  const ended = (await page.evaluate('Date.now()')) as number;
  await waits(page, 3);
  await look(visitor!, 'offline-restart-register');

  const tab = await page.context().newPage();
  await tab.goto(`${journey.demo.url}/classes/${session}`);
  await waits(tab, 3);
  await tab.close();
  ({ page } = await restart({ offline: true }));
  paths.push(...asked(page));
  await page.goto(`${journey.demo.url}/classes/${session}`);
  await row(page, 0).getByText('已到 · 待同步').waitFor();

  await page.context().setOffline(false);
  await page.getByText('有网络了').waitFor();
  await look(visitor!, 'offline-restart-back');
  expect(paths).toEqual([]);
  expect(await states()).toEqual(['expected', 'expected']);
  await page.locator('main').getByRole('button', { name: '登录' }).click();
  await signsIn(page, 'laoshi');
  await page.getByText('这部手机没有网络也能点名').waitFor();
  // The page says that it waits only once it has read the phone; the district knows when it was sent.
  await eventually(states, (found) => found.join() === 'present,absent');
  await page.getByText('还没有送出').waitFor({ state: 'hidden' });
  for (const child of [0, 1]) {
    const since = Date.parse((await stateOf(child)).since!);
    expect(since).toBeGreaterThanOrEqual(began);
    expect(since).toBeLessThanOrEqual(ended);
  }
});

/** The issuer may still know who it is. */
async function signsIn(page: Page, username: string): Promise<void> {
  const password = page.locator('input[type="password"]');
  await password
    .or(page.getByRole('link', { name: '我的', exact: true }))
    .first()
    .waitFor();
  if (await password.isVisible()) await visitor!.signIn(journey.account(username));
}

it('another account sends none of it and finds no list; the teacher’s own is sent from whichever page they open', async () => {
  await keepRegister();
  let { page } = await restart({ offline: true });
  await page.goto(`${journey.demo.url}/classes/${session}`);
  await page.getByRole('button', { name: '我到岗了' }).click();
  await mark(page, 0, '已到');
  await waits(page, 2);
  // Somebody else takes the phone, when the issuer knows nobody there any more.
  await page.context().clearCookies();
  ({ page } = await restart({ offline: false }));
  await page.goto(`${journey.demo.url}/classes/${session}`);
  await visitor!.signIn(journey.account('shequ1'));
  await page.getByText('姓名已隐去一部分').waitFor();
  expect(await page.getByText('还没有送出').count()).toBe(0);
  const kept = await keptOn(page);
  expect([kept.includes(names[0]!), kept.includes(teacher.id)]).toEqual([false, false]);
  expect(await states()).toEqual(['expected', 'expected']);

  await visitor!.signOut();
  await page.getByRole('button', { name: '登录' }).first().click();
  await visitor!.signIn(journey.account('laoshi'));
  await page.getByRole('heading', { level: 1, name: /您好/ }).waitFor();
  await eventually(states, ([first]) => first === 'present');
});

it('a class that ended three hours ago promises nothing, and its list is gone; what was not sent is still told', async () => {
  await keepRegister();
  const laterMs = 5 * 60 * MINUTE;
  const { page } = await restart({ offline: true, laterMs });
  await page.goto(`${journey.demo.url}/classes/${session}`);
  await page.getByText('现在没有网络，不能登录').waitFor();
  expect(await page.getByText(/可离线点名|没有网络也能点名|点名照常/).count()).toBe(0);
  expect(await row(page, 0).count()).toBe(0);
  expect(
    await eventually(
      () => keptOn(page),
      (kept) => !kept.includes(names[0]!),
    ),
  ).not.toContain('/register');
  await look(visitor!, 'offline-restart-over');

  await journey.moveClock((aheadMs + laterMs) / MINUTE);
  await page.context().setOffline(false);
  await page.reload();
  await signsIn(page, 'laoshi');
  await row(page, 0).waitFor();
  await page.getByText(/课堂已过，这部手机不再保存名单|课堂已结束，只能查看/).waitFor();
  expect(await page.getByText(/可离线点名|没有网络也能点名/).count()).toBe(0);
  expect(await keptOn(page)).not.toContain(names[0]);
});

it('marks that were not sent keep their list beyond that; whoever deletes it leaves no name, and the marks', async () => {
  await keepRegister();
  let { page } = await restart({ offline: true });
  await page.goto(`${journey.demo.url}/classes/${session}`);
  await page.getByRole('button', { name: '我到岗了' }).click();
  await mark(page, 1, '已到');
  await waits(page, 2);
  ({ page } = await restart({ offline: true, laterMs: 6 * 60 * MINUTE }));
  await page.goto(`${journey.demo.url}/classes/${session}`);
  await row(page, 1).getByText('已到 · 待同步').waitFor();
  await page.getByRole('button', { name: '删除这部手机上的名单' }).click();
  await page.getByRole('button', { name: /确\s?定/ }).click();
  await page.getByText('这部手机上有 2 条点名还没有送出').waitFor();
  expect(await keptOn(page)).toBe('[]');
  expect(await row(page, 1).count()).toBe(0);
  await look(visitor!, 'offline-restart-deleted');
});
