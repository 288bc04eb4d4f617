import type { Browser } from 'playwright-core';

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

it('a resident registers on a phone, staff screen, and the team may let them in', async () => {
  const resident = await Visitor.signedIn(browser, journey.demo.url, journey.account('zhaoming'), phone);
  await resident.open('/volunteer');
  const again = resident.page.getByRole('button', { name: '修改' });
  await resident.page.getByRole('heading', { name: /志愿者注册|我的注册/ }).waitFor();
  if (await again.isVisible()) await again.click();
  const friday = resident.page.getByRole('checkbox', { name: '周五下午' });
  if (!(await friday.isChecked())) {
    await resident.choose('#skills', '急救');
    await resident.page.keyboard.press('Escape');
    await resident.choose('#areas', '南关社区');
    await resident.page.keyboard.press('Escape');
    await friday.check();
  }
  await resident.page.getByLabel('电话').fill('13803530103');
  await resident.shot('phone-register');
  await resident.page.getByRole('button', { name: /提交注册|保存/ }).click();
  await resident.page.getByText('周五 14:00–18:00').waitFor();

  const staff = await Visitor.signedIn(browser, journey.demo.url, journey.account('shequ1'), desktop);
  await staff.open('/volunteers');
  await staff.page.getByText('急救').waitFor();
  await staff.shot('desktop-screening');
  const waiting = staff.page.getByRole('row').filter({ hasText: '赵明溪' });
  await waiting.getByRole('button', { name: /^通\s?过$/ }).click();
  await waiting.waitFor({ state: 'detached' });

  await resident.open('/volunteer');
  await resident.page.getByText('已通过').waitFor();
  await resident.shot('phone-registered');
  expect(await resident.sticksOut()).toBe(false);
  expect(await resident.accessibility()).toEqual([]);

  await staff.page.getByText('已通过', { exact: true }).click();
  await staff.page.getByRole('row').filter({ hasText: '赵明溪' }).getByRole('button', { name: '不通过' }).click();
  await staff.page.getByLabel(/为什么不通过/).fill('身份信息需补充');
  await staff.page
    .getByRole('dialog')
    .getByRole('button', { name: /确\s?定/ })
    .click();
  await staff.page.getByRole('dialog').waitFor({ state: 'hidden' });
  await resident.open('/volunteer');
  await resident.page.getByText('身份信息需补充').waitFor();
  await resident.shot('phone-refused');
  expect([...resident.errors, ...staff.errors]).toEqual([]);
});

it('staff enter an organisation, and close it again', async () => {
  const staff = await Visitor.signedIn(browser, journey.demo.url, journey.account('shequ1'), phone);
  const name = `附属学校志愿队${Date.now() % 100_000}`;
  await staff.open('/volunteers');
  await staff.page.getByText('志愿组织').click();
  await staff.page.getByRole('button', { name: '登记志愿组织' }).click();
  await staff.page.getByLabel('组织名称').fill(name);
  await staff.page
    .getByRole('dialog')
    .getByRole('button', { name: /确\s?定/ })
    .click();
  await staff.page.getByRole('dialog').waitFor({ state: 'hidden' });
  const line = staff.page.getByRole('listitem').filter({ hasText: name });
  await line.waitFor();
  await staff.shot('phone-organisations');
  expect(await staff.accessibility()).toEqual([]);
  await line.getByRole('button', { name: /解\s?散/ }).click();
  await staff.page
    .getByRole('tooltip')
    .getByRole('button', { name: /确\s?定/ })
    .click();
  await line.waitFor({ state: 'detached' });
  expect(staff.errors).toEqual([]);
});
