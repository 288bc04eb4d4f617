import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { at, post } from '@linli/client';
import { eventually } from '@linli/testing';
import type { Browser, Page, Request } from 'playwright-core';
import sharp from 'sharp';

import { Journey } from './support/journey.js';
import { fillReport, submit } from './support/report.js';
import { openBrowser, phone, Visitor } from './support/visitor.js';

const photo = join(mkdtempSync(join(tmpdir(), 'linli-photo-')), 'photo.jpg');
const run = Date.now() % 1_000_000;
let journey: Journey;
let browser: Browser;
let point: { lon: number; lat: number };
/** A case that waits for the grid worker. */
let listed: string;

beforeAll(async () => {
  journey = await Journey.begin();
  browser = await openBrowser();
  await sharp({ create: { width: 800, height: 600, channels: 3, background: '#5b7f95' } })
    .jpeg()
    .toFile(photo);
  const lihua = await journey.signIn('lihua');
  point = await journey.middleOf(lihua, '140321001001007');
  const { body: categories } = await lihua.get(at('/api/grid/v1/categories'));
  const { status, body } = await lihua.send(
    post('/api/grid/v1/cases', {
      body: {
        category: categories.items.find(({ handledBy }) => handledBy)!.code,
        description: '网格员清单上的一件',
        point,
        public: false,
        contact: {},
        attachments: [],
      },
    }),
  );
  expect(status).toBe(201);
  listed = body.id;
});
afterAll(async () => {
  await browser.close();
  await journey.end();
});

/** Loads a page, and waits for every answer that it asked for: each is kept before it is shown. */
async function allKept(visitor: Visitor, path: string): Promise<void> {
  const asked = new Set<Request>();
  const ended = (request: Request) => void asked.delete(request);
  const { page } = visitor;
  const begun = (request: Request) => {
    // A stream has no end.
    if (request.url().includes('/api/') && !request.url().includes('/live')) asked.add(request);
  };
  page.on('request', begun).on('requestfinished', ended).on('requestfailed', ended);
  await visitor.load(path);
  if (path === '/report') await page.getByRole('button', { name: '没有照片，直接填写' }).click();
  // Grids that lie beside the part of the map that is shown are drawn as nothing.
  await page.locator('.leaflet-interactive, a.item, .services, .needs').filter({ visible: true }).first().waitFor();
  // One answer leads to the next question: all is still when three times in a row nothing is on its way.
  let still = 0;
  await eventually(
    async () => (still = asked.size === 0 ? still + 1 : 0),
    (times) => times >= 3,
  );
  page.off('request', begun).off('requestfinished', ended).off('requestfailed', ended);
}

interface WithoutNetwork {
  visitor: Visitor;
  /** Addresses of the commands that the page tried to send, and of those that the district answered. */
  commands: string[];
  answered: string[];
  keys: Set<string>;
}

/** Somebody whose phone has loaded what it needs, and lost its network. */
async function withoutNetwork(who: string, ...opened: string[]): Promise<WithoutNetwork> {
  const visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account(who), phone, { where: point, opensOffline: true });
  await visitor.page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  for (const path of opened) {
    await allKept(visitor, path);
  }
  const [commands, answered] = [[] as string[], [] as string[]];
  const keys = new Set<string>();
  const commandOf = (request: Request) => {
    const { pathname } = new URL(request.url());
    return request.method() !== 'GET' && pathname.startsWith('/api/') ? [pathname] : [];
  };
  visitor.page.on('request', (request) => {
    const sent = commandOf(request);
    if (sent.length > 0) keys.add(request.headers()['idempotency-key'] ?? '');
    commands.push(...sent);
  });
  // After a page was loaded anew a browser may believe in its network, and try: what counts then is what is answered.
  visitor.page.on('response', (response) => void answered.push(...commandOf(response.request())));
  await visitor.page.context().setOffline(true);
  return { visitor, commands, answered, keys };
}

const link = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true }).filter({ visible: true });

const believesInItsNetwork = `Object.defineProperty(navigator, 'onLine', { get: () => true })`;

async function report(visitor: Visitor, words: string): Promise<void> {
  const { page } = visitor;
  await link(page, '上报').click();
  await page.getByRole('heading', { level: 1, name: '拍照上报' }).waitFor();
  await fillReport(page, { category: '自来水管破裂', words, photo });
  await submit(page).click();
  await page.getByRole('heading', { level: 1, name: '待发送' }).waitFor();
}

const mine = async (who: string) =>
  (await (await journey.signIn(who)).get(at('/api/grid/v1/cases', { relation: 'reported', limit: 50 }))).body.items;

it('reports made without a network wait in sight: one is taken back, one is changed, and what is left is sent once', async () => {
  const { visitor, commands, answered } = await withoutNetwork('lihua', '/report', '/');
  const { page } = visitor;
  await report(visitor, `不要发送的上报 ${run}`);
  await report(visitor, `写错了的上报 ${run}`);
  await page.getByRole('link', { name: '待发送 2' }).waitFor();
  await visitor.shot('phone-outbox');
  expect(await visitor.accessibility()).toEqual([]);
  expect(await visitor.sticksOut()).toBe(false);

  const item = (words: string) => page.getByRole('article', { name: words });
  await item(`不要发送的上报 ${run}`).getByRole('button', { name: '不发送了' }).click();
  await page.getByRole('button', { name: /确\s?定/ }).click();
  await item(`不要发送的上报 ${run}`).waitFor({ state: 'detached' });
  await item(`写错了的上报 ${run}`).getByRole('link', { name: '修改' }).click();
  await page.locator('#description').fill(`改好了的上报 ${run}`);
  await submit(page).click();
  await item(`改好了的上报 ${run}`).waitFor();
  await page.getByRole('link', { name: '待发送 1' }).waitFor();
  expect(commands).toEqual([]);

  // The phone is put away and taken out again: still without a network.
  await page.reload();
  await item(`改好了的上报 ${run}`).waitFor();

  await page.context().setOffline(false);
  await item(`改好了的上报 ${run}`).getByText('已发送').waitFor();
  await page.getByRole('link', { name: /^待发送/ }).waitFor({ state: 'detached' });
  const filed = (await mine('lihua')).filter(({ description }) => description.endsWith(String(run)));
  expect(filed.map(({ description }) => description)).toEqual([`改好了的上报 ${run}`]);
  const { body } = await (await journey.signIn('lihua')).get(at('/api/grid/v1/cases/{id}', { id: filed[0]!.id }));
  expect(body.photos).toHaveLength(1);
  expect(answered.filter((path) => path === '/api/grid/v1/cases')).toHaveLength(1);
  expect(visitor.errors).toEqual([]);
  await visitor.leave();
});

it('what may not wait is refused at once, and not sent later', async () => {
  const { visitor, commands } = await withoutNetwork('wangxiulan', '/hail');
  const { page } = visitor;
  await page.getByRole('button', { name: '摔倒了' }).click();
  await page.getByRole('button', { name: '使用当前位置' }).click();
  await page.getByRole('button', { name: '立即求助' }).click();
  await page.getByText('现在没有网络，没有发送').waitFor();
  await visitor.shot('phone-not-sent');
  await page.context().setOffline(false);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  // A read goes through again: the network is back, and had there been something to send, it would have been sent first.
  await eventually(
    () => page.evaluate(`fetch('/console.json').then(({ status }) => status, () => 0)`) as Promise<number>,
    (status) => status === 200,
  );
  expect(commands).toEqual([]);
  await visitor.leave();
});

it('a grid worker’s console opens without a network, with today’s list, and keeps what is done on the spot; a page that was never loaded says so inside the frame', async () => {
  const { visitor, answered, keys } = await withoutNetwork('wg07', `/cases/${listed}`, '/work?show=waiting');
  const { page } = visitor;
  const items = await page.locator('a.item').count();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
  await page.getByText('没有网络：这是').waitFor();
  // What is done on the way stands above it, and comes by itself.
  await eventually(
    () => page.locator('a.item').count(),
    (count) => count === items,
  );
  await visitor.shot('phone-work-offline');

  await page.locator(`a.item[href="/cases/${listed}"]`).click();
  await page.getByRole('button', { name: '受理', exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /确\s?定/ })
    .click();
  await page.getByRole('link', { name: '待发送 1' }).waitFor();
  await visitor.shot('phone-case-waits');

  // As with a Wi-Fi that leads nowhere.
  await page.evaluate(believesInItsNetwork);
  await page.getByRole('button', { name: '菜单' }).click();
  await link(page, '民情台账').click();
  await page.getByRole('heading', { level: 1, name: '没有网络，这一页打不开' }).waitFor();
  expect(await link(page, '首页').count()).toBe(1);
  await visitor.shot('phone-page-offline');
  expect(answered).toEqual([]);

  await page.context().setOffline(false);
  await page.getByRole('button', { name: '重试' }).click();
  await page.getByRole('heading', { level: 1, name: '民情台账' }).waitFor();
  const worker = await journey.signIn('wg07');
  const accepted = async () => {
    const { body } = await worker.get(at('/api/grid/v1/cases/{id}/timeline', { id: listed }));
    return body.items.filter(({ action }) => action === 'accept').length;
  };
  await eventually(accepted, (times) => times > 0);
  await page.getByRole('link', { name: /^待发送/ }).waitFor({ state: 'detached' });
  // The page may have been loaded anew while it was being sent: it is sent again then under the same key, and done once.
  expect(await accepted()).toBe(1);
  expect(keys.size).toBe(1);
  await visitor.leave();
});

it('a browser that was closed says that signing in needs a network, and what is still on the phone', async () => {
  const { visitor } = await withoutNetwork('lihua', '/report', '/');
  const { page } = visitor;
  await report(visitor, `留在手机上 ${run}`);
  await page.evaluate('sessionStorage.clear()');
  await page.addInitScript(believesInItsNetwork);
  await page.reload();
  await page.getByText('现在没有网络，不能登录').waitFor();
  await page.getByText('李桦有 1 条内容存在这部手机上没有发送').waitFor();
  await visitor.shot('phone-closed-offline');
  expect(visitor.errors).toEqual([]);
  await visitor.leave();
});
