import { at } from '@linli/client';
import type { Browser, Locator } from 'playwright-core';

import { Journey } from './support/journey.js';
import { look } from './support/look.js';
import { desktop, openBrowser, phone, Visitor } from './support/visitor.js';

let journey: Journey;
let browser: Browser;

beforeAll(async () => {
  [journey, browser] = await Promise.all([Journey.begin(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await journey.end();
});

const signedIn = (who: string, viewport = desktop) => Visitor.signedIn(browser, journey.demo.url, journey.account(who), viewport);
const field = ({ page }: Visitor) => page.getByRole('search').getByRole('searchbox');
const group = ({ page }: Visitor, name: string): Locator => page.getByRole('region', { name });
async function ask(visitor: Visitor, words: string): Promise<void> {
  await field(visitor).fill(words);
  await field(visitor).press('Enter');
}

it('finds over all services what staff look for, from anywhere by the keyboard', async () => {
  const staff = await signedIn('shequ1');
  await staff.page.keyboard.press('Control+k');
  await staff.page.waitForURL(/\/search$/);
  await ask(staff, '南关');
  await group(staff, '地点').getByRole('link').first().waitFor();
  await group(staff, '岗位').getByRole('link').first().waitFor();
  await group(staff, '用工单位').getByRole('link').first().waitFor();
  await look(staff, 'search-staff');
  await ask(staff, '台账');
  await group(staff, '功能').getByRole('link', { name: '民情台账' }).click();
  await staff.page.waitForURL(/\/ledger$/);
  await staff.page.goBack();
  // What was asked stands in the history, not in the address.
  await group(staff, '功能').getByRole('link', { name: '民情台账' }).waitFor();
  expect(await field(staff).inputValue()).toBe('台账');
  expect(new URL(staff.page.url()).search).toBe('');
  await ask(staff, '荆晓梅');
  await group(staff, '工作人员').getByRole('link', { name: '荆晓梅' }).waitFor();
  expect(staff.errors).toEqual([]);
  await staff.leave();
});

it('finds a case by its number, and leads to it', async () => {
  const worker = await journey.signIn('wg09');
  const [one] = (await worker.get(at('/api/grid/v1/cases', { limit: 1 }))).body.items;
  const visitor = await signedIn('wg09', phone);
  await visitor.page.getByRole('link', { name: '搜索' }).click();
  await ask(visitor, one!.number.slice(-6));
  await group(visitor, '事件').getByRole('link', { name: one!.number }).click();
  await visitor.page.waitForURL(`**/cases/${one!.id}`);
  await visitor.leave();
});

it('shows a resident what a resident may find, and says when there is nothing', async () => {
  const resident = await signedIn('lihua', phone);
  await resident.page.getByRole('link', { name: '全局搜索' }).click();
  await ask(resident, '超');
  await resident.page.getByText('请至少输入两个字').waitFor();
  await ask(resident, '没有这样的东西');
  await resident.page.getByText('没有找到与“没有这样的东西”有关的内容').waitFor();
  await look(resident, 'search-nothing');
  await ask(resident, '南关');
  await group(resident, '岗位').getByRole('link').first().waitFor();
  expect(await resident.page.getByRole('region').allInnerTexts()).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(用工单位|工作人员|地点)/)]),
  );
  await look(resident, 'search-resident');
  expect(resident.errors).toEqual([]);
  await resident.leave();
});
