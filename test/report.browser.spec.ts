import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { at } from '@linli/client';
import { eventually } from '@linli/testing';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';

import type { Caller } from './support/caller.js';
import { Journey } from './support/journey.js';
import { look } from './support/look.js';
import { fillReport, isAnother, submit } from './support/report.js';
import { openBrowser, phone, Visitor } from './support/visitor.js';

const photo = join(mkdtempSync(join(tmpdir(), 'linli-report-')), 'photo.jpg');
const WORDS = `三单元门口堆了三天（${Date.now() % 100_000}）`;
let journey: Journey;
let browser: Browser;
let lihua: Caller;
let point: { lon: number; lat: number };

beforeAll(async () => {
  [journey, browser] = await Promise.all([Journey.begin(), openBrowser()]);
  await sharp({ create: { width: 800, height: 600, channels: 3, background: '#7a8f5b' } })
    .jpeg()
    .toFile(photo);
  lihua = await journey.signIn('lihua');
  const { lon, lat } = await journey.middleOf(lihua, '140321001001007');
  // As exactly as a phone says it.
  point = { lon: Math.round(lon * 1e6) / 1e6, lat: Math.round(lat * 1e6) / 1e6 };
});
afterAll(async () => {
  await browser.close();
  await journey.end();
});

/** One of the tiles that nobody has reported near her. */
async function newHere(): Promise<{ code: string; name: string }> {
  const { body } = await lihua.get(at('/api/grid/v1/categories'));
  for (const { code, name } of body.items.filter(({ common }) => common)) {
    const near = await lihua.get(at('/api/grid/v1/cases/nearby', { ...point, category: code }));
    if (near.body.items.length === 0) return { code, name: name['zh-CN'] };
  }
  throw new Error('everything has been reported here');
}

/** What is kept of drafts, as it lies in the browser. */
const keptDrafts = (page: Page) =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('linli-kept');
      asked.onsuccess = () => resolve(asked.result);
    });
    const all = await new Promise<{ path: string }[]>((resolve) => {
      const answers = db.transaction('answers').objectStore('answers').getAll();
      answers.onsuccess = () => resolve(answers.result as { path: string }[]);
    });
    db.close();
    return all.filter(({ path }) => path.startsWith('draft:')).map((one) => JSON.stringify({ ...one, text: String(Object.values(one)) }));
  });
const hasDrafts = (page: Page, n: number) =>
  eventually(
    () => keptDrafts(page),
    (drafts) => drafts.length === n,
  );

it('is sent with three taps: a photo, what it shows, send; then says the number, what comes next and until when', async () => {
  const { code, name } = await newHere();
  const visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account('lihua'), phone, { where: point });
  const { page } = visitor;
  await visitor.open('/report');
  await visitor.shot('report-1-begin');
  await page.locator('input[type="file"]').setInputFiles(photo);
  await page.getByRole('radio', { name, exact: true }).check();
  await submit(page).click({ trial: true });
  await look(visitor, 'report-2-filled', ['desktop', 'phone']);
  await submit(page).click();
  await page.waitForURL(/\/report\/sent\//);
  await page.getByRole('heading', { level: 1, name: '提交成功' }).waitFor();
  await look(visitor, 'report-3-sent', ['desktop', 'phone']);
  const { body } = await lihua.get(at('/api/grid/v1/cases/{id}', { id: page.url().split('/').at(-1)! }));
  expect(body).toMatchObject({
    category: { code },
    description: name,
    point,
    public: true,
    reporter: { name: '李桦', phone: '13803530101' },
  });
  expect(body.photos).toHaveLength(1);
  await page.getByText(body.number).waitFor();
  await page.getByRole('link', { name: '继续上报' }).click();
  await page.getByRole('button', { name: '没有照片，直接填写' }).waitFor();
  expect(await keptDrafts(page)).toEqual([]);
  expect(visitor.errors).toEqual([]);
  await visitor.leave();
});

it('a draft survives leaving, sealed; it is taken up again, or begun anew; sending it and signing out let go of it', async () => {
  const visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account('lihua'), phone, { where: point });
  const { page } = visitor;
  await visitor.open('/report');
  await fillReport(page, { category: '垃圾堆积', words: WORDS, photo });
  await page.getByRole('button', { name: '修改' }).click();
  await page.getByRole('textbox', { name: '电话' }).fill('13903530900');
  await visitor.open('/mine');
  const [kept] = await hasDrafts(page, 1);
  expect(kept).not.toContain(WORDS);
  expect(kept).not.toContain('13903530900');

  // Gone altogether, and back.
  await visitor.load('/report');
  await page.getByText('您有一份没有提交的上报').waitFor();
  await look(visitor, 'report-draft', ['phone']);
  await page.getByRole('button', { name: '继续上次的填写' }).click();
  await page.locator('.photos img').first().waitFor();
  expect(await page.getByLabel('问题描述').inputValue()).toBe(WORDS);
  expect(await page.getByRole('textbox', { name: '电话' }).inputValue()).toBe('13903530900');
  expect(await page.getByRole('radio', { name: '垃圾堆积' }).isChecked()).toBe(true);
  await page.getByText('所在网格：南关第七网格').waitFor();
  await isAnother(page);
  await submit(page).click();
  await page.waitForURL(/\/report\/sent\//);
  await hasDrafts(page, 0);
  const { body } = await lihua.get(at('/api/grid/v1/cases/{id}', { id: page.url().split('/').at(-1)! }));
  expect([body.description, body.reporter!.phone]).toEqual([WORDS, '13903530900']);

  await visitor.load('/report');
  await fillReport(page, { category: '垃圾堆积', words: '重新开始以前的' });
  await hasDrafts(page, 1);
  await visitor.load('/report');
  await page.getByRole('button', { name: '重新开始' }).click();
  await page.getByRole('button', { name: '没有照片，直接填写' }).waitFor();
  await hasDrafts(page, 0);

  await fillReport(page, { category: '垃圾堆积', words: '退出以前的' });
  await hasDrafts(page, 1);
  await visitor.signOut();
  expect(await keptDrafts(page)).toEqual([]);
  expect(visitor.errors).toEqual([]);
  await visitor.leave();
});

it('the map lets one finger scroll the page; two fingers, one after a tap on 调整位置, the keyboard and a search move it', async () => {
  const visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account('lihua'), phone, { where: point, byFinger: true });
  const { page } = visitor;
  await visitor.open('/report');
  await page.getByRole('button', { name: '没有照片，直接填写' }).click();
  await page.getByText('位置取自这部手机的当前位置，可以调整').waitFor();
  const map = page.getByRole('region', { name: '位置' });
  await map.locator('.leaflet-interactive').first().waitFor({ state: 'attached' });
  const touch = await page.context().newCDPSession(page);
  const middle = async () => {
    await map.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await page.waitForTimeout(200);
    const { x, y, width, height } = (await map.boundingBox())!;
    return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  };
  const scrolled = () => page.evaluate(() => Math.round(scrollY));
  /** What is drawn, and where: paths are clipped to what is seen. */
  const shown = () =>
    map.locator('.leaflet-map-pane').evaluate((pane) => `${getComputedStyle(pane).transform} ${pane.querySelector('svg')!.outerHTML}`);
  const drag = async (fingers: 1 | 2) => {
    const { x, y } = await middle();
    const points = (dy: number) => [{ x: x - 30, y: y + dy, id: 1 }, ...(fingers === 2 ? [{ x: x + 30, y: y + dy, id: 2 }] : [])];
    const before = { scrolled: await scrolled(), shown: await shown() };
    const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: ReturnType<typeof points>) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints });
    await finger('touchStart', points(0));
    for (let step = 1; step <= 8; step++) {
      await finger('touchMove', points(-step * 10));
      await page.waitForTimeout(20);
    }
    await finger('touchEnd', []);
    await page.waitForTimeout(600);
    return { page: (await scrolled()) !== before.scrolled, map: (await shown()) !== before.shown };
  };
  expect(await drag(1)).toEqual({ page: true, map: false });
  await page.getByText('位置取自这部手机的当前位置，可以调整').waitFor();
  expect(await drag(2)).toEqual({ page: false, map: true });
  await page.getByText('位置由您选定').waitFor();
  await page.getByRole('button', { name: '使用当前位置' }).click();
  await page.getByText('位置取自这部手机的当前位置，可以调整').waitFor();

  await page.getByRole('button', { name: '调整位置' }).click();
  await visitor.shot('report-map-moving');
  expect(await drag(1)).toEqual({ page: false, map: true });
  await page.getByText('位置由您选定').waitFor();
  await page.getByRole('button', { name: '位置对了' }).click();

  await page.getByRole('button', { name: '使用当前位置' }).click();
  await page.getByText('位置取自这部手机的当前位置，可以调整').waitFor();
  await map.focus();
  await page.keyboard.press('ArrowRight');
  await page.getByText('位置由您选定').waitFor();

  await page.getByRole('searchbox', { name: '搜索小区、街巷或网格' }).fill('农贸市场');
  await page.getByRole('button', { name: /农贸市场/ }).click();
  await page.getByText('所在网格：南关第八网格').waitFor();
  expect(await visitor.accessibility()).toEqual([]);
  expect(await visitor.sticksOut()).toBe(false);
  expect(visitor.errors).toEqual([]);
  await visitor.leave();
});

it('holds in elder mode', async () => {
  const visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account('wangxiulan'), phone, { where: point });
  const { page } = visitor;
  await page.getByRole('button', { name: '长辈模式' }).click();
  await visitor.open('/report');
  await look(visitor, 'report-elder-begin', ['phone']);
  await fillReport(page, { category: '垃圾堆积', photo });
  await page.getByRole('button', { name: '更多' }).click();
  await look(visitor, 'report-elder', ['phone']);
  await page
    .getByRole('button', { name: '长辈模式' })
    .or(page.getByRole('button', { name: '标准模式' }))
    .click();
  await visitor.leave();
});
