import { at, type Answer } from '@linli/client';

import { look } from './support/look.js';
import { register } from './support/sign-in.js';
import type { Visitor } from './support/visitor.js';
import { Visitors } from './support/visitors.js';

const HOME = '南关小区3号楼2单元201';

const people = new Visitors();

/** What her page asked the district for when she hailed. */
type Asked = { need: string; contact: { address?: string } };

/** Somebody new who has saved where she lives. @param onForm before it is sent */
async function withHome(onForm: (elder: Visitor) => Promise<void> = async () => undefined): Promise<Visitor> {
  const elder = await people.unknown();
  const { page } = elder;
  await register(page, people.journey.demo.url);
  await elder.open('/account');
  await elder.press('添加常用地址');
  await page.getByLabel('详细地址').fill(HOME);
  await page.getByRole('search').getByRole('searchbox').last().fill('南关第七网格');
  await page.getByRole('button', { name: /南关第七网格/ }).click();
  await page.getByRole('status').getByText('南关第七网格').first().waitFor();
  await onForm(elder);
  await elder.press('保存');
  await page.getByText(`家 ${HOME}`).waitFor();
  return elder;
}

it('an elder saves where she lives, and asks for help there in two taps', async () => {
  const elder = await withHome((one) => look(one, 'addresses-form', ['phone']));
  const { page } = elder;
  await look(elder, 'addresses');

  await page.evaluate(`localStorage.setItem('linli.elder', 'on')`);
  await elder.load('/hail');
  const asked = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/volunteering/v1/hails'));
  await page.getByRole('button', { name: '搬东西' }).click();
  await page.getByText(`到这里：家 · ${HOME}`).waitFor();
  await look(elder, 'hail-home', ['phone']);
  await page.getByRole('button', { name: '立即求助' }).click();
  const { need, contact } = (await asked).postDataJSON() as Asked;
  expect([need, contact.address]).toEqual(['carry', HOME]);
  await page.waitForURL(/\/hails\/[0-9a-f-]{36}$/);
});

it('help does not go home when she says that she is elsewhere', async () => {
  const elder = await withHome();
  const { page } = elder;
  await elder.open('/hail');
  await page.getByRole('button', { name: '搬东西' }).click();
  await page.getByRole('button', { name: '换个地方' }).click();
  expect(await page.getByRole('button', { name: '立即求助' }).isDisabled()).toBe(true);
  await look(elder, 'hail-elsewhere', ['phone']);
  await page.getByRole('group', { name: '常用地址' }).getByRole('button').click();
  await page.getByText(`到这里：家 · ${HOME}`).waitFor();
});

it('nobody else reads it', async () => {
  const person = await people.journey.signIn('shequ1');
  const { body } = await person.get(at('/api/identity/v1/account/addresses'));
  expect((body as Answer<'/api/identity/v1/account/addresses'>).items).toEqual([]);
});
