import { greeted } from './support/sign-in.js';
import { desktop, type Visitor } from './support/visitor.js';
import { Visitors } from './support/visitors.js';

const NEW = '南关第三网格 · 网格长';
const OLD = '南关第十二网格 · 网格员';

const people = new Visitors();

const capacity = (of: Visitor) => of.page.locator('.capacity');
/** Chooses in which role they act. */
async function actAs(of: Visitor, words: string): Promise<void> {
  await capacity(of).getByRole('button').click();
  await of.page.getByRole('menuitem', { name: words, exact: true }).click();
  await capacity(of).filter({ hasText: words }).waitFor();
}

it('staff invite by a link, whoever opens it signs in and accepts, and acts in the one or the other role', async () => {
  const [staff, invited] = await Promise.all([people.signedIn('shequ1', desktop), people.unknown()]);
  await staff.open('/people');
  expect(await capacity(staff).textContent()).toBe('南关社区 · 社区工作人员');
  await staff.page.getByRole('rowheader', { name: '荆晓梅' }).first().waitFor();
  expect(await staff.accessibility()).toEqual([]);
  await staff.page.getByRole('button', { name: '邀请加入' }).click();
  await staff.choose('#role', '网格长');
  await staff.choose('#area', '南关第三网格');
  await staff.page.locator('#invited-name').fill('十二网格的籍晓燕');
  await staff.shot('people-invite');
  await staff.page.getByRole('button', { name: '生成邀请链接' }).click();
  const link = await staff.page.getByLabel('邀请链接', { exact: true }).inputValue();
  expect(new URL(link).pathname).toBe('/join');
  await staff.shot('people-link');
  await staff.page.getByRole('button', { name: '已发给本人' }).click();
  await staff.page.getByText('十二网格的籍晓燕').waitFor();

  // Before she signs in: what it is, and nothing of the token in the address.
  await invited.page.goto(link);
  await invited.page.getByText('梁静 邀请您担任').waitFor();
  await invited.page.getByText(NEW).waitFor();
  expect(invited.page.url()).toBe(`${people.journey.demo.url}/join`);
  expect(await invited.accessibility()).toEqual([]);
  expect(await invited.sticksOut()).toBe(false);
  await invited.shot('join');
  await invited.page.getByRole('button', { name: '登录或注册后接受' }).click();
  await invited.signIn(people.journey.account('wg12'));
  await invited.page.getByRole('button', { name: '接受邀请' }).click();
  await greeted(invited.page);
  await capacity(invited).filter({ hasText: '当前身份：全部角色' }).waitFor();

  // The link is used up, also for her.
  const other = await people.unknown();
  await other.page.goto(link);
  await other.page.getByText('链接不正确或已失效').waitFor();

  await actAs(invited, NEW);
  await invited.shot('capacity');
  await invited.load('/work');
  await capacity(invited).filter({ hasText: NEW }).waitFor();
  const sent = invited.page.waitForRequest((request) => request.url().endsWith('/api/identity/v1/me'));
  await actAs(invited, OLD);
  expect((await sent).headers()['acting-as']).toMatch(/^[0-9a-f-]{36}$/);
  expect(await invited.accessibility()).toEqual([]);
  expect(await invited.sticksOut()).toBe(false);

  // Withdrawn while she acts in it: she is told, and what she still holds counts.
  await actAs(invited, NEW);
  await staff.load('/people?role=grid-lead');
  const row = staff.page.getByRole('row').filter({ hasText: '籍晓燕' }).filter({ hasText: '南关第三网格' });
  await row.getByRole('button', { name: '收回' }).click();
  await staff.page.getByRole('button', { name: '确定' }).click();
  await row.waitFor({ state: 'detached' });
  await invited.load('/work');
  await invited.page.getByText('您选择的角色已失效').waitFor();
  await capacity(invited).filter({ hasText: OLD }).waitFor();
  expect(await capacity(invited).getByRole('button').count()).toBe(0);
  expect(await invited.page.evaluate("sessionStorage.getItem('linli.acting-as')")).toBeNull();
});

it('staff stop an account whose phone was lost: it is signed out, and signs in again only when it counts again', async () => {
  const [staff, worker] = await Promise.all([people.signedIn('shequ1', desktop), people.signedIn('wg14')]);
  const { page } = staff;
  await staff.load('/people?role=grid-worker');
  const row = page.getByRole('row').filter({ hasText: '南关第十四网格' });
  const decide = async (words: string, reason: string) => {
    await row.getByRole('button', { name: words }).click();
    const dialog = page.getByRole('dialog', { name: words });
    await dialog.locator('#reason').fill(reason);
    await dialog.getByRole('button', { name: '确定' }).click();
    await dialog.waitFor({ state: 'hidden' });
  };
  await decide('停用账号', '手机丢失');
  await row.getByText('账号已停用').waitFor();
  await staff.shot('people-stopped');
  expect(await staff.accessibility()).toEqual([]);
  // The page that is open has no role any more; anew it asks who one is.
  await worker.page.goto(`${people.journey.demo.url}/work`);
  await worker.page
    .getByText(/没有权限|登录/)
    .first()
    .waitFor();
  await decide('恢复账号', '本人已到社区核实');
  await row.getByRole('button', { name: '返岗' }).click();
  await row.getByText('在岗').waitFor();
  const back = await people.signedIn('wg14');
  await back.open('/work');
  await back.page.getByRole('heading', { name: '待办' }).waitFor();
});
