import type { Browser, Page } from 'playwright-core';

import { Journey } from './support/journey.js';
import { desktop, openBrowser, Visitor } from './support/visitor.js';

let journey: Journey;
let browser: Browser;
let staff: Visitor;
let page: Page;

beforeAll(async () => {
  [journey, browser] = await Promise.all([Journey.begin(), openBrowser()]);
  staff = await Visitor.signedIn(browser, journey.demo.url, journey.account('shequ1'), desktop);
  page = staff.page;
});
afterAll(async () => {
  await staff.leave();
  await browser.close();
  await journey.end();
});

const address = () => new URL(page.url()).searchParams;
const words = () => page.getByRole('searchbox', { name: '编号、内容、类别或网格' });
const days = () => ({ from: page.getByLabel('登记自'), to: page.getByLabel('至', { exact: true }) });

it('the ledger shows a colleague who opens its address the same filters, and clears all of them', async () => {
  await staff.open('/ledger?from=2026-01-05&to=2026-12-31&q=没有这样的事');
  await page.getByText('没有符合条件的事项，请调整筛选').waitFor();
  expect([await days().from.inputValue(), await days().to.inputValue(), await words().inputValue()]).toEqual([
    '2026-01-05',
    '2026-12-31',
    '没有这样的事',
  ]);
  await staff.shot('ledger-filtered');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await page.getByRole('link', { name: /^NG-/ }).first().waitFor();
  expect([await days().from.inputValue(), await days().to.inputValue(), await words().inputValue(), address().size]).toEqual([
    '',
    '',
    '',
    0,
  ]);
});

it('its days are the district’s, the last one included', async () => {
  const asked = page.waitForRequest((request) => request.url().includes('/api/grid/v1/cases?') && request.url().includes('to='));
  await days().from.fill('2026-03-01');
  await days().to.fill('2026-03-31');
  const { searchParams } = new URL((await asked).url());
  expect([searchParams.get('from'), searchParams.get('to')]).toEqual(['2026-02-28T16:00:00.000Z', '2026-03-31T16:00:00.000Z']);
  expect([address().get('from'), address().get('to')]).toEqual(['2026-03-01', '2026-03-31']);
});

it('two days given one after the other are both kept, however far the page has come with what was before', async () => {
  await staff.open('/ledger?q=没有这样的事');
  // In the page, at moments that the driver cannot choose: each turn clears, then gives two days that were not there before.
  const turn = (from: string, to: string, ms: number) => `(async () => {
    const after = (ms) => new Promise((done) => setTimeout(done, ms));
    const fill = (label, day) => {
      const field = [...document.querySelectorAll('label')].find((one) => one.textContent.trim() === label).control;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, day);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    [...document.querySelectorAll('button')].find((one) => one.textContent.includes('清除筛选')).click();
    await after(${ms});
    fill('登记自', '${from}');
    await after(${ms});
    fill('至', '${to}');
    await after(200);
  })()`;
  const given: string[] = [];
  const kept: string[] = [];
  for (const ms of [0, 1, 2, 4, 8, 12, 16, 24]) {
    const [from, to] = [`2026-03-${10 + given.length}`, `2026-04-${10 + given.length}`];
    await page.evaluate(turn(from, to, ms));
    given.push(`${ms} ms: ${from} ${to}`);
    kept.push(`${ms} ms: ${address().get('from')} ${address().get('to')}`);
  }
  expect(kept).toEqual(given);
});

it('the keyboard gets into the days and out again', async () => {
  await staff.open('/ledger?q=没有这样的事');
  await words().focus();
  const focused = () => page.evaluate<string>('document.activeElement.closest("label")?.textContent ?? document.activeElement.textContent');
  const met: string[] = [];
  for (let presses = 0; presses < 20 && met.at(-1) !== '清除筛选'; presses++) {
    await page.keyboard.press('Tab');
    met.push(await focused());
  }
  expect(met).toEqual(expect.arrayContaining(['登记自', '至', '只看超期', '清除筛选']));
});

it('a resident who comes to a page of staff by its address is told that it is not for her, and nothing is asked for', async () => {
  const resident = await Visitor.signedIn(browser, journey.demo.url, journey.account('lihua'));
  // What the home asks for is hers.
  await resident.load('/me');
  const asked: string[] = [];
  resident.page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/api\/.*\/(cases|children|registrations|export)/.test(pathname)) asked.push(pathname);
  });
  for (const path of ['/work', '/ledger', '/board', '/volunteers', '/team', '/programmes', '/employment', '/children-ledger']) {
    await resident.page.goto(journey.demo.url + path);
    await resident.page.getByText('您没有权限查看这里').waitFor();
    expect([path, await resident.page.getByRole('table').count(), asked]).toEqual([path, 0, []]);
  }
  await resident.leave();
});
