import { at, post } from '@linli/client';

import type { Caller } from './support/caller.js';
import { keptFor } from './support/kept.js';
import { look } from './support/look.js';
import { fillReport, isAnother, submit } from './support/report.js';
import { toSignIn } from './support/sign-in.js';
import { desktop, phone, type Visitor } from './support/visitor.js';
import { Visitors } from './support/visitors.js';

const AREA = '140321001001';
const ELDER = '张桂花';
const WORDS = '三号楼一层楼道的水管裂了，地上全是水';

const people = new Visitors();
let daughter: Visitor;
let worker: Visitor;
let staff: Caller;

beforeAll(async () => {
  staff = await people.journey.signIn('shequ1');
  const point = await people.journey.middleOf(staff, '140321001001007');
  [daughter, worker] = await Promise.all([
    people.signedIn('jiazhang1', phone, { where: point, opensOffline: true }),
    people.signedIn('wg07'),
  ]);
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
  await worker.page.getByRole('link', { name: /^1\s*代办确认$/ }).waitFor();
  await worker.load('/notices');
  await worker.page.getByText('有家人申请代老人办理').first().waitFor();
  await look(worker, 'dependants-told', ['desktop', 'phone']);
  await worker.open('/dependants');
  const asked = worker.page.getByRole('row').or(worker.page.getByRole('listitem')).filter({ hasText: ELDER });
  await asked.getByText('贺春梅').waitFor();
  expect(await asked.getByRole('link', { name: '给代办人打电话：13803530111' }).getAttribute('href')).toBe('tel:13803530111');
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
  await daughter.load('/notices');
  await daughter.page.getByRole('button', { name: '家人代办已开通' }).click();
  await daughter.page.waitForURL(/\/family$/);
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
  const kept = await keptFor(page);
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
  await acts(await people.journey.signIn('jiazhang2'), '郝玉莲');
  const son = await people.signedInByHand('jiazhang2', desktop);
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
  await toSignIn(son.page);
  await son.signIn(people.journey.account('jiazhang2'));
  await greets(son, '景志远');
  expect(await band(son).count()).toBe(0);
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
});
