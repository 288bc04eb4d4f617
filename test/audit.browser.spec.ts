import { at, post } from '@linli/client';
import { eventually } from '@linli/testing';
import type { Browser } from 'playwright-core';

import { Journey } from './support/journey.js';
import { desktop, openBrowser, phone, Visitor } from './support/visitor.js';

let journey: Journey;
let browser: Browser;
let staff: Visitor;
let admin: Visitor;
let id: string;

beforeAll(async () => {
  [journey, browser] = await Promise.all([Journey.begin(), openBrowser()]);
  [staff, admin] = (await Promise.all(
    ['quji', 'admin'].map((who) => Visitor.signedIn(browser, journey.demo.url, journey.account(who), desktop)),
  )) as [Visitor, Visitor];
  const worker = await journey.signIn('wg09');
  const community = await journey.signIn('shequ1');
  const { body } = await worker.get(at('/api/grid/v1/cases', { limit: 1 }));
  id = body.items[0]!.id;
  // Staff look at who reported it, for a reason.
  const { status } = await community.send(post('/api/grid/v1/cases/{id}/reveal-contact', { id, body: { reason: '回访核实情况' } }));
  expect(status).toBeLessThan(300);
});
afterEach(() => expect([...staff.errors, ...admin.errors]).toEqual([]));
afterAll(async () => {
  await browser.close();
  await journey.end();
});

const line = ({ page }: Visitor) => page.getByRole('row').filter({ hasText: 'case.reveal-contact' }).first();

it('says to staff of the district who did what to what, and why', async () => {
  const { page } = staff;
  await staff.load(`/operations/audit?thing=case&thingId=${id}`);
  await line(staff).getByText('查看联系方式').waitFor();
  await line(staff).getByText('回访核实情况').waitFor();
  await staff.shot('audit-desktop');
  await line(staff).getByRole('button').first().click();
  await page.waitForURL(/account=/);
  expect(new URL(page.url()).searchParams.get('account')).toMatch(/^[0-9a-f-]{36}$/);
  await page.getByRole('button', { name: '取消只看' }).click();
  await page.waitForURL((url) => !url.searchParams.has('account') && !url.searchParams.has('thing'));
  await page.setViewportSize(phone);
  await page.getByRole('heading', { name: '审计记录' }).waitFor();
  await staff.shot('audit-phone');
  expect(await staff.accessibility()).toEqual([]);
  await page.setViewportSize(desktop);
});

it('says no reason to whoever administers the system', async () => {
  await admin.load(`/operations/audit?thing=case&thingId=${id}`);
  await line(admin).getByText('查看联系方式').waitFor();
  expect(await admin.page.locator('#main').innerText()).not.toContain('回访核实情况');
});

it('has the chain followed to its end', async () => {
  await admin.page.getByRole('button', { name: '核对全部' }).click();
  const words = await eventually(
    () => admin.page.getByRole('alert').allInnerTexts(),
    (all) => all.length > 0,
  );
  expect(words.join()).toMatch(/已核对 [1-9]\d* 条，没有发现改动/);
});
