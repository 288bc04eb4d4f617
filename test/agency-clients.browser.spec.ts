import type { Browser } from 'playwright-core';

import { Journey } from './support/journey.js';
import { look } from './support/look.js';
import { desktop, openBrowser, Visitor } from './support/visitor.js';

let journey: Journey;
let browser: Browser;

beforeAll(async () => {
  [journey, browser] = await Promise.all([Journey.begin(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await journey.end();
});

/** What a token of this secret gets. */
async function asks(clientId: string, secret: string, path: string): Promise<[number, string | undefined]> {
  const { url } = journey.demo;
  const token = await fetch(`${url}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${clientId}:${secret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource: 'https://linli/api' }),
  });
  const { access_token: bearer, error } = (await token.json()) as { access_token: string; error?: string };
  if (!token.ok) return [token.status, error];
  const answer = await fetch(url + path, { headers: { authorization: `Bearer ${bearer}` } });
  return [answer.status, ((await answer.json()) as { code?: string }).code];
}

it('an administrator gives an agency access, sees its secret once, changes it over and ends it', async () => {
  const admin = await Visitor.signedIn(browser, journey.demo.url, journey.account('admin'), desktop);
  const { page } = admin;
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const clientId = `shuiwuju-${Date.now().toString(36)}`;
  await admin.open('/agency-clients');
  await page.getByText('平定县民政局').first().waitFor();

  await press('新建接入');
  await page.getByLabel('单位名称').fill('平定县水务局');
  await page.getByLabel('接入名').fill('Shuiwuju');
  await admin.choose('#agency-areas', '平定县');
  await page.keyboard.press('Escape');
  await page.getByLabel('查看民情事项').check();
  const dialog = page.getByRole('dialog');
  const send = dialog.getByRole('button', { name: '新建接入' });
  await send.click();
  await page.getByText('格式不对').waitFor();
  await look(admin, 'agency-form');
  await page.setViewportSize(desktop);
  await page.getByLabel('接入名').fill(clientId);
  await send.click();
  const secretOf = async () => (await page.locator('code.secret').textContent())!;
  const first = await secretOf();
  await look(admin, 'agency-secret');
  expect(await asks(clientId, first, '/api/grid/v1/cases?limit=1')).toEqual([200, undefined]);
  expect(await asks(clientId, first, '/api/volunteering/v1/teams')).toEqual([403, 'scope-missing']);
  await press('已妥善保存，关闭');

  await page.getByText(`尾号 ${first.slice(-4)}`, { exact: true }).waitFor();
  expect(await page.content()).not.toContain(first);
  await press('生成新密钥');
  const next = await secretOf();
  await press('已妥善保存，关闭');
  await page.getByText(`尾号 ${next.slice(-4)}`).waitFor();
  await look(admin, 'agency-client');
  await press('长辈模式');
  await look(admin, 'agency-client-elder', ['phone']);
  await press('标准模式');
  await press(`停用尾号 ${first.slice(-4)} 的密钥`);
  await press('确定');
  await page.getByText(`尾号 ${first.slice(-4)}`, { exact: true }).waitFor({ state: 'detached' });
  const cases = '/api/grid/v1/cases?limit=1';
  expect([await asks(clientId, first, cases), await asks(clientId, next, cases)]).toEqual([
    [401, 'invalid_client'],
    [200, undefined],
  ]);

  await admin.load('/agency-clients');
  await page.getByText('平定县水务局').first().waitFor();
  await look(admin, 'agency-clients');
  await page.getByText('平定县水务局').first().click();
  await press('停用接入');
  await press('确定');
  await page.getByText('需要时请新建接入').waitFor();
  expect(await asks(clientId, next, cases)).toEqual([401, 'invalid_client']);
  expect(admin.errors).toEqual([]);
  await admin.leave();
});

it('whoever works in the district has no such page', async () => {
  const staff = await Visitor.signedIn(browser, journey.demo.url, journey.account('quji'), desktop);
  await staff.page.goto(`${journey.demo.url}/agency-clients`);
  await staff.page.getByText('您没有权限查看这里').waitFor();
  await staff.leave();
});
