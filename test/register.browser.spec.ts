import { Secret, TOTP } from 'otpauth';

import { look } from './support/look.js';
import { withAuthenticator } from './support/passkeys.js';
import { codeIn, greeted, newNumber, proveNumber, register, send, toSignIn } from './support/sign-in.js';
import type { Visitor } from './support/visitor.js';
import { Visitors } from './support/visitors.js';

const people = new Visitors();

async function atSignIn(): Promise<Visitor> {
  const visitor = await people.unknown();
  await visitor.page.goto(people.journey.demo.url);
  await toSignIn(visitor.page);
  return visitor;
}

async function registered(): Promise<{ visitor: Visitor; number: string }> {
  const visitor = await people.unknown();
  return { visitor, number: await register(visitor.page, people.journey.demo.url) };
}

it('a resident registers on her phone with her number and a code, and says later what she is called', async () => {
  const visitor = await atSignIn();
  const { page } = visitor;
  const number = newNumber();
  await look(visitor, 'sign-in', ['desktop', 'phone']);
  await page.locator('#phone').fill('12345');
  await send(page, 'send-code');
  await page.getByText('请输入 11 位手机号码').waitFor();
  expect(await page.locator('#phone').inputValue()).toBe('12345');
  await page.locator('#phone').fill(number);
  await send(page, 'send-code');
  await page.locator('#code').waitFor();
  // By these a phone and a password manager fill in by themselves.
  expect(await page.locator('#code').getAttribute('autocomplete')).toBe('one-time-code');
  const code = await codeIn(page, '.note');
  await page.locator('#code').fill(code === '111111' ? '222222' : '111111');
  await send(page, 'code');
  await page.getByText('验证码不正确或已过期').waitFor();
  await look(visitor, 'sign-in-code');
  await page.locator('#code').fill(code);
  await send(page, 'code');
  await page.getByRole('heading', { name: '谁能看到' }).waitFor();
  await look(visitor, 'sign-in-privacy');
  await send(page, 'agree');
  await page.getByRole('heading', { level: 1, name: '您好', exact: true }).waitFor();

  await visitor.open('/account');
  await page.getByText(`139****${number.slice(-4)}`).waitFor();
  await visitor.press('填写');
  await page.locator('#account-name').fill('王阿姨');
  await visitor.press('保存');
  await page.getByText('王阿姨').first().waitFor();
  await visitor.open('/');
  await page.getByRole('heading', { level: 1, name: '王阿姨，您好' }).waitFor();
});

it('does not register whoever refuses the privacy notice', async () => {
  const visitor = await atSignIn();
  const { page } = visitor;
  await proveNumber(page, newNumber());
  await visitor.press('不同意');
  await page.locator('#phone').waitFor();
  await page.goto(people.journey.demo.url);
  await page.getByRole('heading', { level: 1, name: '欢迎来到邻里' }).waitFor();
});

it('adds a passkey to her account, and signs in with it', async () => {
  const { visitor } = await registered();
  const { page } = visitor;
  await withAuthenticator(page);
  await visitor.open('/account');
  await visitor.press('添加通行密钥');
  await page.getByText('已添加，下次可以用它登录').waitFor();
  await page.getByText('还没有用过').waitFor();
  // The same device has no second one.
  await visitor.press('添加通行密钥');
  await page.getByText('这台设备上已经有您的通行密钥').waitFor();

  await visitor.signOut();
  await toSignIn(page);
  await visitor.press('用通行密钥登录');
  await greeted(page);
  await visitor.open('/account');
  await page.getByText('登录，通行密钥').first().waitFor();
  await page.getByText('还没有用过').waitFor({ state: 'detached' });
});

it('a browser that cannot make passkeys offers none', async () => {
  const { visitor } = await registered();
  await visitor.page.addInitScript('delete window.PublicKeyCredential');
  await visitor.load('/account');
  await visitor.page.getByText('这个浏览器不支持通行密钥').waitFor();
  expect(await visitor.page.getByRole('button', { name: '添加通行密钥' }).count()).toBe(0);
});

it('sets up an authenticator app, keeps her recovery codes, and is asked for the app at the next sign-in', async () => {
  const { visitor, number } = await registered();
  const { page } = visitor;
  await visitor.open('/account');
  await visitor.press('设置身份验证器');
  const key = (await page.locator('code.secret').textContent())!.replaceAll(' ', '');
  const app = new TOTP({ secret: Secret.fromBase32(key) });
  await page.locator('#app-code').fill('000000');
  await visitor.press('确定');
  await page.getByText('验证码不正确或已过期').waitFor();
  await look(visitor, 'account-app');
  await page.locator('#app-code').fill(app.generate());
  await visitor.press('确定');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('只显示这一次').waitFor();
  const codes = await dialog.locator('li code').allTextContents();
  expect(codes).toHaveLength(10);
  await look(visitor, 'account-recovery-codes');
  await visitor.press('已保存好，关闭');
  await page.getByText('恢复码还剩 10 个').waitFor();

  // Codes by message come a minute apart at least.
  const password = '春天来了，河边的柳树又绿了';
  await visitor.press('设置密码');
  await page.locator('#new-password').fill(password);
  await visitor.press('保存');
  await page.getByText('已设置密码').waitFor();
  await visitor.signOut();
  await toSignIn(page);
  await visitor.signIn({ username: number, password });
  await page.getByText('再确认一次是您本人').waitFor();
  await look(visitor, 'sign-in-second');
  // The code that set it up is used; the next one counts half a minute ahead of its time.
  await page.locator('#code').fill(app.generate({ timestamp: Date.now() + 30_000 }));
  await send(page, 'app');
  await greeted(page);
  await visitor.signOut();
  await toSignIn(page);
  await visitor.signIn({ username: number, password });
  await page.getByText('手机不在身边').click();
  await page.locator('#recovery').fill(codes[0]!);
  await send(page, 'recovery-code');
  await greeted(page);
  await visitor.open('/account');
  await page.getByText('恢复码还剩 9 个').waitFor();
});
