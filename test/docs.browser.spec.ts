import { post } from '@linli/client';
import type { Browser, ConsoleMessage } from 'playwright-core';

import { Journey } from './support/journey.js';
import { desktop, openBrowser, phone, Visitor } from './support/visitor.js';

let journey: Journey;
let browser: Browser;

beforeAll(async () => {
  journey = await Journey.begin();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await journey.end();
});

/**
 * A developer before /docs. What the browser complains of, such as a script or a style that the policy refuses, is kept, and what is asked
 * of others than the district.
 */
async function reader(viewport = desktop, hash = '') {
  const visitor = await Visitor.unknown(browser, journey.demo.url, viewport);
  const complaints: string[] = [];
  visitor.page.on('console', (message: ConsoleMessage) => message.type() === 'error' && complaints.push(message.text()));
  visitor.page.on(
    'request',
    (request) =>
      request.url().startsWith(journey.demo.url) || request.url().startsWith('data:') || complaints.push(`asks ${request.url()}`),
  );
  await visitor.page.goto(`${journey.demo.url}/docs${hash}`);
  return { visitor, page: visitor.page, complaints };
}

describe.each([
  ['a desk', desktop],
  ['a phone', phone],
])('the reference on %s', (name, viewport) => {
  it('begins with the guide, loads nothing from elsewhere, and fits', async () => {
    const { visitor, page, complaints } = await reader(viewport);
    await page.getByRole('heading', { name: '接入指南' }).waitFor();
    await page.getByRole('heading', { name: 'Guide for agencies' }).waitFor();
    await visitor.shot(`docs-${name.replace(' ', '-')}`, { whole: false });
    expect([await visitor.sticksOut(), visitor.errors, complaints]).toEqual([false, [], []]);
    await visitor.leave();
  });
});

it('an operation is found by searching, and tried with the agency’s client', async () => {
  const { visitor, page, complaints } = await reader();
  const { clientId, clientSecret } = journey.demo.clients[0]!;
  await page.getByRole('heading', { name: '接入指南' }).waitFor();
  const granted = page.waitForResponse('**/oidc/token');
  await page.getByLabel('客户端 ID').first().fill(clientId);
  await page.getByLabel('客户端密钥').first().fill(clientSecret);
  await page.getByRole('button', { name: '授权', exact: true }).first().click();
  expect((await granted).status()).toBe(200);
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('搜索...').last().fill('The ledger, newest first');
  await page
    .getByRole('option', { name: /The ledger, newest first/ })
    .first()
    .click();
  await page.getByRole('button', { name: '测试请求 (get /api/grid/v1/cases)' }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^发送/ }).first().click();
  await page.getByRole('dialog').getByText('200 OK').waitFor();
  await visitor.shot('docs-tried', { whole: false });
  expect(complaints).toEqual([]);
  await visitor.leave();
});

describe.each([
  ['a desk', desktop],
  ['a phone', phone],
])('the events for agencies on %s', (name, viewport) => {
  it('are listed with their schemas, and are seen as they come', async () => {
    const { visitor, page, complaints } = await reader(viewport, '/events');
    await page.locator('tr').filter({ hasText: 'grid.case.registered.v1' }).first().waitFor();
    const { clientId, clientSecret } = journey.demo.clients[0]!;
    await page.getByLabel('客户端编号').fill(clientId);
    await page.getByLabel('密钥').fill('wrong');
    await page.getByRole('button', { name: '开始' }).click();
    await page.getByText('没有取得令牌').waitFor();
    complaints.length = 0;
    await page.getByLabel('密钥').fill(clientSecret);
    await page.getByRole('button', { name: '开始' }).click();
    await page.getByText('已连接').waitFor();
    const worker = await journey.signIn('wg07');
    const body = {
      category: 'utility.street-light',
      description: '路灯不亮',
      point: await journey.middleOf(worker, '140321001001007'),
    } as const;
    const { id } = await worker.does(post('/api/grid/v1/cases', { body }));
    await page.locator('#received pre').filter({ hasText: id }).first().waitFor();
    await visitor.shot(`docs-events-${name.replace(' ', '-')}`, { whole: false });
    expect([await visitor.sticksOut(), await visitor.accessibility(), visitor.errors, complaints]).toEqual([false, [], [], []]);
    await page.getByRole('button', { name: '停止' }).click();
    await page.getByText('已停止').waitFor();
    await visitor.leave();
  });
});

it('the type of a problem leads to its row, from wherever it is followed', async () => {
  const { visitor, page } = await reader(phone, '#problem-stale-version');
  await page.waitForURL('**/docs/lists#problem-stale-version');
  await page.locator('tr:target').filter({ hasText: 'stale-version' }).waitFor();
  await visitor.shot('docs-problem', { whole: false });
  expect([await visitor.sticksOut(), await visitor.accessibility()]).toEqual([false, []]);
  await visitor.leave();
});
