import { at, post } from '@linli/client';
import { eventually } from '@linli/testing';
import type { Browser, Page, Request } from 'playwright-core';

import type { Caller } from './support/caller.js';
import { step, type Action } from './support/cases.js';
import { Journey } from './support/journey.js';
import { openBrowser, phone, Visitor } from './support/visitor.js';

const TABS = 8;
let journey: Journey;
let browser: Browser;
let worker: Caller;
let visitor: Visitor;
let shown: Reported;

interface Reported {
  id: string;
  version: number;
}

/** Streams that are open, and what was asked for, of all tabs. */
const streams = new Set<Request>();
let asked: string[] = [];

beforeAll(async () => {
  journey = await Journey.begin();
  browser = await openBrowser();
  worker = await journey.signIn('wg07');
  shown = await report();
  visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account('lihua'), phone);
  const context = visitor.page.context();
  context.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    if (path.endsWith('/live')) streams.add(request);
    else if (path.startsWith('/api/')) asked.push(path);
  });
  context.on('requestfinished', (request) => streams.delete(request));
  context.on('requestfailed', (request) => streams.delete(request));
});
afterAll(async () => {
  await browser.close();
  await journey.end();
});

async function report(): Promise<Reported> {
  const lihua = await journey.signIn('lihua');
  const point = await journey.middleOf(lihua, '140321001001007');
  const { body: categories } = await lihua.get(at('/api/grid/v1/categories'));
  const { status, body } = await lihua.send(
    post('/api/grid/v1/cases', {
      body: {
        category: categories.items.find(({ handledBy }) => handledBy)!.code,
        description: '楼道灯不亮，八个窗口一起看',
        point,
        public: false,
        contact: {},
        attachments: [],
      },
    }),
  );
  expect(status).toBe(201);
  return body;
}
const act = async (on: Reported, action: Action): Promise<void> => {
  const answer = await worker.send(step(on.id, action, {}, on.version));
  expect(answer.status).toBe(201);
  on.version = answer.body.version;
};
/** As a link in a new tab: the sign-in goes with it. */
async function another(): Promise<Page> {
  const [page] = await Promise.all([
    visitor.page.context().waitForEvent('page'),
    visitor.page.evaluate(`void window.open('/cases/${shown.id}')`),
  ]);
  // Eight pages load at once, beside what other lanes do.
  page.setDefaultTimeout(60_000);
  return page;
}
const shows = (page: Page, step: string) => page.locator('.steps').getByText(step, { exact: true }).first().waitFor();

it('eight tabs of one person have one stream, hear of a change by themselves, and ask for nothing that did not change', async () => {
  await visitor.page.goto(`${journey.demo.url}/cases/${shown.id}`);
  const tabs = [visitor.page];
  while (tabs.length < TABS) tabs.push(await another());
  await Promise.all(tabs.map((page) => shows(page, '已提交')));
  await eventually(
    async () => streams.size,
    (open) => open === 1,
  );
  asked = [];
  await act(shown, 'accept');
  await Promise.all(tabs.map((page) => shows(page, '已受理')));
  expect(streams.size).toBe(1);
  expect(asked.filter((path) => path.includes('geojson') || path.includes('categories') || path.includes('identity/v1/me'))).toEqual([]);
  // One reading of what is shown for each tab and change, and no more.
  expect(asked.filter((path) => path === `/api/grid/v1/cases/${shown.id}`).length).toBeLessThanOrEqual(2 * TABS);
  const answered = await tabs[TABS - 1]!.evaluate(`fetch('/console.json').then(({ status }) => status)`);
  expect(answered).toBe(200);

  // The tab that listened for all is closed: another takes over.
  await visitor.page.goto('about:blank');
  await eventually(
    async () => streams.size,
    (open) => open === 1,
  );
  await act(shown, 'start');
  await Promise.all(tabs.slice(1).map((page) => shows(page, '开始处理')));
  for (const page of tabs.slice(1)) await page.close();
});

it('a page’s title and heading are told when one goes to another page', async () => {
  const reader = await Visitor.signedIn(browser, journey.demo.url, journey.account('lihua'), phone);
  await reader.open('/');
  expect(await reader.page.title()).toBe('首页 · 邻里');
  await reader.page.getByRole('navigation').getByRole('link', { name: '我的', exact: true }).click();
  await reader.page.getByRole('heading', { level: 1, name: '我的' }).waitFor();
  await eventually(
    () => reader.page.title(),
    (title) => title === '我的 · 邻里',
  );
  await eventually(
    () => reader.page.evaluate('document.activeElement.tagName + document.activeElement.textContent') as Promise<string>,
    (focus) => focus === 'H1我的',
  );
  expect(await reader.page.getByRole('status').filter({ hasText: '已打开：我的' }).count()).toBe(1);
  expect(reader.errors).toEqual([]);
});

it('a dialogue lies over the bars', async () => {
  const grid = await Visitor.signedIn(browser, journey.demo.url, journey.account('wg07'), phone);
  const taken = await report();
  for (const action of ['accept', 'start'] as const) await act(taken, action);
  await grid.open(`/cases/${taken.id}`);
  await grid.page.getByRole('button', { name: '提交核查' }).click();
  await grid.page.getByRole('dialog').waitFor();
  await grid.shot('phone-dialog-over-bars');
  // What one would touch at the bars belongs to the dialogue.
  const touched = (await grid.page.evaluate(
    `[[195, 20], [195, innerHeight - 20]].map(([x, y]) => Boolean(document.elementFromPoint(x, y).closest('.ant-modal-root')))`,
  )) as boolean[];
  expect(touched).toEqual([true, true]);
  expect(grid.errors).toEqual([]);
});
