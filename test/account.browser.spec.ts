import { eventually } from '@linli/testing';
import type { Browser, Page } from 'playwright-core';

import { Journey } from './support/journey.js';
import { look } from './support/look.js';
import { desktop, openBrowser, phone, Visitor } from './support/visitor.js';

let journey: Journey;
let browser: Browser;
const open: Visitor[] = [];
beforeAll(async () => {
  [journey, browser] = await Promise.all([Journey.begin(), openBrowser()]);
});
afterEach(async () => {
  for (const visitor of open.splice(0)) {
    expect(visitor.errors).toEqual([]);
    await visitor.leave();
  }
});
afterAll(async () => {
  await browser.close();
  await journey.end();
});

async function signedIn(who: string, viewport = phone): Promise<Visitor> {
  const visitor = await Visitor.signedInByHand(browser, journey.demo.url, journey.account(who), viewport);
  open.push(visitor);
  return visitor;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const newNumber = (): string => `139${String(Date.now()).slice(-8)}`;
/** The code that a demo shows instead of sending it. */
const codeIn = async (page: Page, selector: string) => /\d{6}/.exec((await page.locator(selector).textContent())!)![0];

it('shows by what one signs in, where, and what happened; and signs another browser out', async () => {
  const here = await signedIn('wg10');
  const there = await signedIn('wg10', desktop);
  const { page } = here;
  await here.open('/account');
  await page.getByText('本机').waitFor();
  await page.getByText('账号动态').click();
  await page.getByText('登录', { exact: true }).first().waitFor();
  await page.getByText('隐私告知', { exact: true }).click();
  await page.getByText('谁能看到').waitFor();
  await look(here, 'account');
  await page.setViewportSize(phone);
  await press(page, '长辈模式');
  await look(here, 'account-elder', ['phone']);
  await press(page, '标准模式');

  const others = page.getByRole('button', { name: /^退出 Chrome/ });
  const before = await others.count();
  await others.first().click();
  await press(page, '确定');
  await eventually(
    () => others.count(),
    (count) => count === before - 1,
  );
  // Its access token is good for ten minutes; then it asks for another, and is refused.
  expect(await refreshed(there.page)).toBe(400);
});

/** What the issuer says to the refresh token that the console holds. */
const refreshed = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const key = Object.keys(sessionStorage).find((name) => name.startsWith('oidc.user:'))!;
    const { refresh_token } = JSON.parse(sessionStorage.getItem(key)!) as { refresh_token: string };
    const body = new URLSearchParams({ grant_type: 'refresh_token', client_id: 'console', refresh_token });
    return (await fetch('/oidc/token', { method: 'POST', body })).status;
  });

it('changes the number a day after a code from the new one, and stops the change', async () => {
  const visitor = await signedIn('wg11');
  const { page } = visitor;
  await visitor.open('/account');
  await press(page, '换手机号');
  await page.locator('#account-phone').fill('12345678901');
  await press(page, '获取验证码');
  await page.getByText('格式不对').waitFor();
  const number = newNumber();
  await page.locator('#account-phone').fill(number);
  await press(page, '获取验证码');
  await page.locator('#account-phone-code').fill(await codeIn(page, 'form .ant-alert'));
  await look(visitor, 'account-number');
  await press(page, '确认换号');
  await page.getByText(`139****${number.slice(-4)}`).waitFor();
  await page.getByText('138****0291').waitFor();
  await look(visitor, 'account-number-waits');
  await press(page, '取消换号');
  await page.getByText(`139****${number.slice(-4)}`).waitFor({ state: 'detached' });
});

it('sets a password only with the present one', async () => {
  const visitor = await signedIn('wg11');
  const { page } = visitor;
  await visitor.open('/account');
  await press(page, '修改密码');
  await page.locator('#present-password').fill('not this one');
  await page.locator('#new-password').fill('春天来了河边的柳树绿了');
  expect(await page.locator('#new-password').getAttribute('autocomplete')).toBe('new-password');
  await page.getByText('还差：新密码').waitFor();
  await page.locator('#new-password').fill('春天来了，河边的柳树又绿了');
  await press(page, '保存');
  await page.getByText('现在的密码不正确').waitFor();
});

it('closes an account once the word is typed, and leaves nothing in the browser', async () => {
  const visitor = await Visitor.unknown(browser, journey.demo.url);
  open.push(visitor);
  const { page } = visitor;
  const send = (what: string) => page.locator(`form:has(input[name="do"][value="${what}"]) button[type="submit"]`).click();
  const number = newNumber();
  const register = async () => {
    await page.goto(journey.demo.url);
    await page.getByRole('button', { name: '登录' }).first().click();
    await page.locator('#phone').fill(number);
    await send('send-code');
    await page.locator('#code').fill(await codeIn(page, '.note'));
    await send('code');
  };
  await register();
  await send('agree');
  await page.getByRole('heading', { level: 1, name: /您好/ }).waitFor();
  await visitor.open('/account');
  await press(page, '注销账号');
  const dialog = page.getByRole('dialog');
  await dialog.locator('#leave-word').fill('注');
  expect(await dialog.getByRole('button', { name: '注销账号' }).isDisabled()).toBe(true);
  await look(visitor, 'account-leave');
  await dialog.locator('#leave-word').fill('注销');
  await dialog.getByRole('button', { name: '注销账号' }).click();
  await page.getByRole('heading', { level: 1, name: '欢迎来到邻里' }).waitFor();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.goto(`${journey.demo.url}/account`);
  await page.locator('#phone').waitFor();
});

it('is given back in person by two of the staff, and its owner is told', async () => {
  const [first, second] = [await signedIn('shequ1', desktop), await signedIn('shequ2', desktop)];
  const { page } = first;
  await first.open('/recoveries');
  await press(page, '登记找回');
  await page.locator('#recovery-account').fill('admin');
  await page.locator('#recovery-phone').fill(newNumber());
  await page.locator('#recovery-reason').fill('本人持身份证到场，照片与本人一致');
  await press(page, '发送验证码');
  await page.getByText('须由上级办理找回').waitFor();
  await look(first, 'recovery-form');
  await page.setViewportSize(desktop);
  await page.locator('#recovery-account').fill('wg13');
  await press(page, '发送验证码');
  await page.locator('#recovery-code').fill(await codeIn(page, '.ant-modal .ant-alert'));

  const owner = await signedIn('wg13');
  await owner.open('/account');
  await owner.page.getByText('有人在社区申请找回您的账号').waitFor();
  await look(owner, 'account-recovery');

  await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
  await page.getByText('登记的人不能自己同意').waitFor();
  expect(await page.getByRole('button', { name: '我已当面核对，同意找回' }).count()).toBe(0);
  await second.open('/recoveries');
  await press(second.page, '我已当面核对，同意找回');
  await press(second.page, '确定');
  await second.page.getByText('已找回').first().waitFor();
  await look(second, 'recoveries');
  expect(await refreshed(owner.page)).toBe(400);
});

it('keeps residents and grid workers out of recoveries', async () => {
  const visitor = await signedIn('wg07');
  await visitor.page.goto(`${journey.demo.url}/recoveries`);
  await visitor.page.getByText('您没有权限查看这里').waitFor();
});

it('says in the frame that roles wait for a second factor, and signs in again for it', async () => {
  const visitor = await signedIn('zhaoming');
  const { page } = visitor;
  // The demo asks for one factor only: the answer of a district that asks for two.
  await page.route('**/api/identity/v1/me', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), needsSecondFactor: true } });
  });
  await page.goto(journey.demo.url);
  await page.getByText('工作功能还没有打开').waitFor();
  await look(visitor, 'second-factor-missing');
  await press(page, '再登录一次');
  await page.locator('input[type="password"]').waitFor();
});
