import { eventually } from '@linli/testing';

import { look } from './support/look.js';
import { refreshed, refreshToken } from './support/session.js';
import { codeIn, newNumber, register } from './support/sign-in.js';
import { desktop, phone } from './support/visitor.js';
import { Visitors } from './support/visitors.js';

const people = new Visitors();

it('shows by what one signs in, where, and what happened; and signs another browser out', async () => {
  const here = await people.signedInByHand('wg10');
  const there = await people.signedInByHand('wg10', desktop);
  const { page } = here;
  await here.open('/account');
  await page.getByText('本机').waitFor();
  await page.getByText('账号动态').click();
  await page.getByText('登录', { exact: true }).first().waitFor();
  await page.getByText('隐私告知', { exact: true }).click();
  await page.getByText('谁能看到').waitFor();
  await look(here, 'account');
  await page.setViewportSize(phone);
  await here.press('长辈模式');
  await look(here, 'account-elder', ['phone']);
  await here.press('标准模式');

  const others = page.getByRole('button', { name: /^退出 Chrome/ });
  const before = await others.count();
  await others.first().click();
  await here.press('确定');
  await eventually(
    () => others.count(),
    (count) => count === before - 1,
  );
  // Its access token is good for ten minutes; then it asks for another, and is refused.
  expect(await refreshed(there.page, await refreshToken(there.page))).toBe(400);
});

it('changes the number a day after a code from the new one, and stops the change', async () => {
  const visitor = await people.signedIn('wg11');
  const { page } = visitor;
  await visitor.open('/account');
  await visitor.press('换手机号');
  await page.locator('#account-phone').fill('12345678901');
  await visitor.press('获取验证码');
  await page.getByText('格式不对').waitFor();
  const number = newNumber();
  await page.locator('#account-phone').fill(number);
  await visitor.press('获取验证码');
  await page.locator('#account-phone-code').fill(await codeIn(page, 'form .ant-alert'));
  await look(visitor, 'account-number');
  await visitor.press('确认换号');
  await page.getByText(`139****${number.slice(-4)}`).waitFor();
  await page.getByText('138****0291').waitFor();
  await look(visitor, 'account-number-waits');
  await visitor.press('取消换号');
  await page.getByText(`139****${number.slice(-4)}`).waitFor({ state: 'detached' });
});

it('sets a password only with the present one', async () => {
  const visitor = await people.signedIn('wg11');
  const { page } = visitor;
  await visitor.open('/account');
  await visitor.press('修改密码');
  await page.locator('#present-password').fill('not this one');
  await page.locator('#new-password').fill('春天来了河边的柳树绿了');
  expect(await page.locator('#new-password').getAttribute('autocomplete')).toBe('new-password');
  await page.getByText('还差：新密码').waitFor();
  await page.locator('#new-password').fill('春天来了，河边的柳树又绿了');
  await visitor.press('保存');
  await page.getByText('现在的密码不正确').waitFor();
});

it('closes an account once the word is typed, and leaves nothing in the browser', async () => {
  const visitor = await people.unknown();
  const { page } = visitor;
  await register(page, people.journey.demo.url);
  await visitor.open('/account');
  await visitor.press('注销账号');
  const dialog = page.getByRole('dialog');
  await dialog.locator('#leave-word').fill('注');
  expect(await dialog.getByRole('button', { name: '注销账号' }).isDisabled()).toBe(true);
  await look(visitor, 'account-leave');
  await dialog.locator('#leave-word').fill('注销');
  await dialog.getByRole('button', { name: '注销账号' }).click();
  await page.getByRole('heading', { level: 1, name: '欢迎来到邻里' }).waitFor();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.goto(`${people.journey.demo.url}/account`);
  await page.locator('#phone').waitFor();
});

it('is given back in person by two of the staff, and its owner is told', async () => {
  const [first, second] = [await people.signedIn('shequ1', desktop), await people.signedIn('shequ2', desktop)];
  const { page } = first;
  const owner = await people.unknown();
  // An account that is given back has lost its password for good.
  const number = await register(owner.page, people.journey.demo.url);
  await first.open('/recoveries');
  await first.press('登记找回');
  await page.locator('#recovery-account').fill('admin');
  await page.locator('#recovery-phone').fill(newNumber());
  await page.locator('#recovery-reason').fill('本人持身份证到场，照片与本人一致');
  await first.press('发送验证码');
  await page.getByText('须由上级办理找回').waitFor();
  await look(first, 'recovery-form');
  await page.setViewportSize(desktop);
  await page.locator('#recovery-account').fill(number);
  await first.press('发送验证码');
  await page.locator('#recovery-code').fill(await codeIn(page, '.ant-modal .ant-alert'));

  await owner.open('/account');
  await owner.page.getByText('有人在社区申请找回您的账号').waitFor();
  await look(owner, 'account-recovery');

  await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
  await page.getByText('登记的人不能自己同意').waitFor();
  expect(await page.getByRole('button', { name: '我已当面核对，同意找回' }).count()).toBe(0);
  await second.open('/recoveries');
  await second.press('我已当面核对，同意找回');
  await second.press('确定');
  const approval = second.page.getByRole('button', { name: '我已当面核对，同意找回' });
  await approval.waitFor({ state: 'detached' });
  await second.page.getByText('已找回').first().waitFor();
  await look(second, 'recoveries');
  expect(await refreshed(owner.page, await refreshToken(owner.page))).toBe(400);
});

it('keeps residents and grid workers out of recoveries', async () => {
  const visitor = await people.signedIn('wg07');
  await visitor.page.goto(`${people.journey.demo.url}/recoveries`);
  await visitor.page.getByText('您没有权限查看这里').waitFor();
});

it('says in the frame that roles wait for a second factor, and signs in again for it', async () => {
  const visitor = await people.signedIn('zhaoming');
  const { page } = visitor;
  // The demo asks for one factor only: the answer of a district that asks for two.
  await page.route('**/api/identity/v1/me', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), needsSecondFactor: true } });
  });
  await page.goto(people.journey.demo.url);
  await page.getByText('工作功能还没有打开').waitFor();
  await look(visitor, 'second-factor-missing');
  await visitor.press('再登录一次');
  await page.locator('input[type="password"]').waitFor();
});
