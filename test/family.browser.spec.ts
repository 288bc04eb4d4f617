import { at, post } from '@linli/client';
import type { Browser } from 'playwright-core';

import type { Caller } from './support/caller.js';
import { Journey } from './support/journey.js';
import { look } from './support/look.js';
import { fillReport, isAnother, submit } from './support/report.js';
import { desktop, openBrowser, phone, Visitor } from './support/visitor.js';

const AREA = '140321001001';
const ELDER = '张桂花';
const WORDS = '三号楼一层楼道的水管裂了，地上全是水';

let journey: Journey;
let browser: Browser;
let daughter: Visitor;
let worker: Visitor;
let staff: Caller;

beforeAll(async () => {
  [journey, browser] = await Promise.all([Journey.begin(), openBrowser()]);
  staff = await journey.signIn('shequ1');
  const point = await journey.middleOf(staff, '140321001001007');
  [daughter, worker] = await Promise.all([
    Visitor.signedIn(browser, journey.demo.url, journey.account('jiazhang1'), phone, point),
    Visitor.signedIn(browser, journey.demo.url, journey.account('wg07'), phone),
  ]);
});
afterAll(async () => {
  await Promise.all([daughter.leave(), worker.leave()]);
  await browser.close();
  await journey.end();
});

const band = ({ page }: Visitor) => page.getByRole('complementary', { name: '代办' });
const reported = async (of: Visitor): Promise<boolean> => {
  await of.load('/mine');
  await of.page.getByRole('heading', { level: 1, name: '我的上报' }).waitFor();
  return of.page.getByText(WORDS).isVisible();
};
const greets = ({ page }: Visitor, name: string) => page.getByRole('heading', { level: 1, name: `${name}，您好` }).waitFor();
/** A way to act for her that a grid worker has heard her agree to. */
async function acts(keeper: Caller, name: string): Promise<string> {
  const { body } = await keeper.send(post('/api/identity/v1/dependants', { body: { name, relation: 'parent', area: AREA } }));
  await staff.does(post('/api/identity/v1/dependants/{id}/confirm', { id: body.id, body: { how: 'office' } }));
  return body.id;
}

it('a daughter asks to act for her mother, and a grid worker confirms at the door that she said yes', async () => {
  await daughter.open('/family');
  await look(daughter, 'family-none', ['phone']);
  await daughter.page.getByRole('button', { name: '为家人申请代办' }).click();
  await daughter.page.getByLabel('老人的姓名').fill(ELDER);
  await daughter.choose('#relation', '父亲或母亲');
  await daughter.choose('#community', '南关社区');
  await look(daughter, 'family-ask', ['phone']);
  await daughter.page.getByRole('button', { name: '提交申请' }).click();
  const card = daughter.page.getByRole('article', { name: ELDER });
  await card.getByText('等社区确认').waitFor();
  expect(await card.getByRole('button', { name: '代张桂花办理' }).count()).toBe(0);

  await worker.load('/');
  await worker.page.getByRole('img', { name: '1 份待确认' }).waitFor();
  await worker.open('/dependants');
  const asked = worker.page.getByRole('article', { name: ELDER });
  await look(worker, 'dependants-asked', ['desktop', 'phone']);
  await asked.getByRole('button', { name: '老人同意了' }).click();
  const dialog = worker.page.getByRole('dialog');
  expect(await dialog.getByRole('button', { name: '老人同意了' }).isDisabled()).toBe(true);
  await dialog.getByText('我上门，当面听到').click();
  await look(worker, 'dependants-heard', ['phone']);
  await dialog.getByRole('button', { name: '老人同意了' }).click();
  await asked.waitFor({ state: 'detached' });
  await worker.page.getByText('代办中', { exact: true }).click();
  await asked.getByText('上门').waitFor();
  await look(worker, 'dependants-active', ['desktop', 'phone']);
  await worker.page.getByRole('button', { name: '长辈模式' }).click();
  await look(worker, 'dependants-elder', ['phone']);
});

it('acts for her in this tab: what she reports is her mother’s, and her own list does not show it', async () => {
  await daughter.load('/family');
  await look(daughter, 'family-active', ['desktop', 'phone']);
  await daughter.page.getByRole('button', { name: '代张桂花办理' }).click();
  await greets(daughter, ELDER);
  await band(daughter).getByText('正在代 张桂花 办理').waitFor();
  await look(daughter, 'family-acting', ['desktop', 'phone']);

  await daughter.open('/report');
  const { page } = daughter;
  await fillReport(page, { category: '自来水管破裂', words: WORDS });
  // How the elder is reached is nobody’s account.
  await page.getByRole('textbox', { name: '电话' }).waitFor();
  await isAnother(page);
  // Without a network it is refused: as oneself it would wait on this phone.
  await page.context().setOffline(true);
  await band(daughter).getByText('没有网络时不能代办').waitFor();
  await submit(page).click();
  await page.getByText('现在没有网络，没有发送').waitFor();
  await page.context().setOffline(false);
  expect(await page.locator('.waiting').count()).toBe(0);
  await submit(page).click();
  await page.waitForURL(/\/report\/sent\//);
  // What is kept of an answer is kept before it is shown.
  await page
    .getByText(/NG-\d{4}-\d{6}/)
    .first()
    .waitFor();
  expect(await reported(daughter)).toBe(true);
  // As oneself the case that was just shown would be kept on this phone.
  const kept = await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('linli-kept');
      asked.onsuccess = () => resolve(asked.result);
    });
    return new Promise<string[]>((resolve) => {
      const all = db.transaction('answers').objectStore('answers').getAll();
      all.onsuccess = () => resolve((all.result as { accountId: string }[]).map(({ accountId }) => accountId));
    });
  });
  expect(kept.filter((accountId) => accountId !== '' && accountId !== 'a0000000-0000-4000-8000-000000000011')).toEqual([]);

  // What is one's own is not done for another.
  await daughter.load('/family');
  await page.getByText('这里须由本人办理').waitFor();
  expect(await daughter.accessibility()).toEqual([]);
  await band(daughter).getByRole('button', { name: '返回本人' }).click();
  await greets(daughter, '贺春梅');
  expect(await band(daughter).count()).toBe(0);
  expect(await reported(daughter)).toBe(false);
});

it('acts for her no longer once staff ended it, and is told so', async () => {
  await daughter.load('/family');
  await daughter.page.getByRole('button', { name: '代张桂花办理' }).click();
  await greets(daughter, ELDER);
  const { body } = await staff.get(at('/api/identity/v1/dependants', { state: 'active' }));
  const { id } = body.items.find(({ name }) => name === ELDER)!;
  await staff.does(post('/api/identity/v1/dependants/{id}/end', { id }));
  await daughter.load('/mine');
  await daughter.page.getByText('不能再代 张桂花 办理').waitFor();
  await greets(daughter, '贺春梅');
  await look(daughter, 'family-over', ['phone']);
  await daughter.page.getByRole('button', { name: '知道了' }).click();
  await daughter.load('/family');
  await daughter.page.getByRole('article', { name: ELDER }).getByText('已停止').waitFor();
  expect(await daughter.page.getByText('不能再代 张桂花').count()).toBe(0);
});

it('whoever signs out acts for nobody, and signs out as oneself', async () => {
  await acts(await journey.signIn('jiazhang2'), '郝玉莲');
  const son = await Visitor.signedInByHand(browser, journey.demo.url, journey.account('jiazhang2'), desktop);
  await son.open('/family');
  await son.page.getByRole('button', { name: '长辈模式' }).click();
  await look(son, 'family-elder', ['phone']);
  await son.page.getByRole('button', { name: '标准模式' }).click();
  await son.page.getByRole('button', { name: '代郝玉莲办理' }).click();
  await greets(son, '郝玉莲');
  await son.speak('English');
  await son.page.getByText('Acting for 郝玉莲').waitFor();
  await look(son, 'family-acting-en', ['desktop', 'phone']);
  await son.speak('中文');
  await son.page.getByRole('button', { name: '长辈模式' }).click();
  await look(son, 'family-acting-elder', ['desktop', 'phone']);
  await son.page.getByRole('button', { name: '标准模式' }).click();
  const ended = son.page.waitForRequest((request) => request.url().endsWith('/sessions/end-all'));
  await son.signOut('在所有设备上退出');
  const token = (await ended).headers()['authorization']!.split('.')[1]!;
  expect(JSON.parse(Buffer.from(token, 'base64url').toString())).not.toHaveProperty('act');
  expect(await son.page.evaluate("sessionStorage.getItem('linli.acting-for')")).toBeNull();
  await son.page.getByRole('button', { name: '登录' }).first().click();
  await son.signIn(journey.account('jiazhang2'));
  await greets(son, '景志远');
  expect(await band(son).count()).toBe(0);
  expect(son.errors).toEqual([]);
  await son.leave();
});

it('proves who she is, after a number that is none', async () => {
  await daughter.open('/verify');
  await daughter.page.getByLabel('姓名').fill('贺春梅');
  await daughter.page.getByLabel('身份证号').fill('110105194912310021');
  await daughter.page.getByRole('button', { name: '开始核对' }).click();
  await daughter.page.getByText('身份证号不对，请核对每一位').waitFor();
  await look(daughter, 'verify-wrong', ['phone']);
  await daughter.page.getByLabel('身份证号').fill('11010519491231002x');
  await daughter.page.getByRole('button', { name: '开始核对' }).click();
  await daughter.page.getByText('您已实名认证').waitFor();
  expect([...daughter.errors, ...worker.errors]).toEqual([]);
});
