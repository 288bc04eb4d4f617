import { at, post } from '@linli/client';
import { eventually } from '@linli/testing';
import type { Browser } from 'playwright-core';

import type { Caller } from './support/caller.js';
import { COMMUNITY, creditCode, drafted } from './support/employers.js';
import { Journey } from './support/journey.js';
import { look } from './support/look.js';
import { bellCounts, readAll } from './support/notices.js';
import { openBrowser, phone, Visitor } from './support/visitor.js';

let journey: Journey;
let browser: Browser;
let visitor: Visitor;
let owner: Caller;
let staff: Caller;
let seeker: Caller;
let employer: string;
let job: string;

const NAME = '南关邻里便民店';
const TITLE = '便民店理货员';

beforeAll(async () => {
  journey = await Journey.begin();
  browser = await openBrowser();
  [owner, staff, seeker] = [await journey.signIn('danwei'), await journey.signIn('shequ1'), await journey.signIn('qiuzhi')];
  await readAll(owner);
  visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account('danwei'), phone);
});
afterEach(() => expect(visitor.errors).toEqual([]));
afterAll(async () => {
  await visitor.leave();
  await browser.close();
  await journey.end();
});

const said = (words: string | RegExp) => visitor.page.getByText(words).first().waitFor();
const button = (name: string | RegExp) => visitor.page.getByRole('button', { name });
const link = (name: string | RegExp) => visitor.page.getByRole('link', { name });
const sure = () => visitor.page.locator('.ant-popconfirm').filter({ visible: true }).getByRole('button', { name: '确定' }).click();
const stateOf = async () => (await owner.get(at('/api/employment/v1/jobs/{id}', { id: job }))).body.state;
const lastOf = (path: string) => path.split('/').at(-1)!;

it('a business is registered; refused, it says why, is changed and verified; another person joins by a code', async () => {
  const { page } = visitor;
  await page.getByRole('link', { name: '用工单位' }).click();
  await link('登记用工单位').click();
  await page.getByLabel('单位名称').fill(NAME);
  const code = creditCode();
  await page.getByLabel('统一社会信用代码').fill(code.slice(0, 17) + (code.endsWith('1') ? '2' : '1'));
  await said('校验码不对');
  await page.getByLabel('统一社会信用代码').fill(code.toLowerCase());
  for (const [label, text] of [
    ['地址', '南关街66号'],
    ['联系人', '武海燕'],
    ['电话', '13803530602'],
  ] as const)
    await page.getByLabel(label).fill(text);
  await visitor.choose('#area', '南关社区');
  await look(visitor, 'hire-register');
  await button('登记，请社区核验').click();
  await page.waitForURL(/employer\/[0-9a-f-]{36}$/);
  employer = lastOf(page.url());

  await staff.does(post('/api/employment/v1/employers/{id}/refuse', { id: employer, body: { reason: '名称和执照不一样' } }));
  await visitor.open(`/employer/${employer}`);
  await said('名称和执照不一样');
  await look(visitor, 'hire-refused');
  await link('修改单位资料').click();
  expect(await page.getByLabel('电话').inputValue()).toBe('13803530602');
  await page.getByLabel('地址').fill('南关街68号');
  await button('请社区重新核验').click();
  await said('待核验');
  await staff.does(post('/api/employment/v1/employers/{id}/verify', { id: employer }));

  await visitor.open(`/employer/${employer}`);
  await button('邀请一个人').click();
  const invitation = await page.locator('.code').innerText();
  const other = await Visitor.signedIn(browser, journey.demo.url, journey.account('lihua'), phone);
  await other.page.getByRole('link', { name: '我要招人' }).click();
  await look(other, 'hire-begin', ['phone']);
  await other.page.getByText('用邀请码加入').click();
  await other.page.getByLabel('邀请码').fill(invitation);
  await other.page.getByRole('button', { name: '加入', exact: true }).click();
  await other.page.getByRole('heading', { name: NAME }).waitFor();
  await visitor.open(`/employer/${employer}`);
  await look(visitor, 'hire-employer');
  await page.getByRole('listitem').filter({ hasText: /李/ }).getByRole('button', { name: '移除' }).click();
  await sure();
  await eventually(
    () => page.getByRole('button', { name: '移除' }).count(),
    (count) => count === 0,
  );
  expect((await owner.get(at('/api/employment/v1/employers/{id}/members', { id: employer }))).body.items).toHaveLength(1);
  await other.leave();
});

it('forbidden words are marked while they are typed and then mended; pay below the minimum is refused at its field; published by staff, the open page shows it', async () => {
  const { page } = visitor;
  await visitor.open(`/employer/jobs/new?employer=${employer}`);
  await page.getByLabel('岗位名称').fill('便民店理货员（限女性）');
  await page.getByLabel('做什么、有什么待遇').fill('负责理货和收银，提供早餐，45岁以下。');
  await page.locator('mark', { hasText: '限女性' }).waitFor();
  await page.locator('mark', { hasText: '45岁以下' }).waitFor();
  await said('妈妈岗，时段可选');
  expect(await button('存为草稿').isDisabled()).toBe(true);
  await look(visitor, 'hire-words');
  await visitor.speak('English');
  await said('You may say');
  await visitor.speak('中文');
  await visitor.open(`/employer/jobs/new?employer=${employer}`);
  await page.getByLabel('岗位名称').fill(TITLE);
  await page.getByLabel('做什么、有什么待遇').fill('负责理货和收银，提供早餐，时间可选。');
  await page.getByText('按件', { exact: true }).click();
  await page.getByLabel('一件是什么').fill('箱');
  await page.getByLabel('每件（元）', { exact: true }).fill('2');
  await page.getByLabel('熟手每小时约').fill('8');
  await page.getByLabel('每周至少做几小时').fill('10');
  await page.getByLabel('工作地点').first().fill('南关街66号');
  await page.getByText('工伤保险').click();
  await page.locator('.map path').nth(6).click();
  await said('所在网格');
  await button('存为草稿').click();
  await said(/低于当地最低小时工资 19.1 元/);
  await look(visitor, 'hire-job-form');
  await page.getByText('按小时', { exact: true }).click();
  await page.getByLabel('每小时（元）', { exact: true }).fill('19.10');
  await button('存为草稿').click();
  await page.waitForURL(/employer\/jobs\/[0-9a-f-]{36}$/);
  job = lastOf(page.url());
  expect((await owner.get(at('/api/employment/v1/jobs/{id}', { id: job }))).body.pay).toEqual({ by: 'hour', from: 1910 });

  await button('提交审核').click();
  await said('待审核');
  await staff.does(post('/api/employment/v1/jobs/{id}/send-back', { id: job, body: { reason: '请写明几点上班' } }));
  await said('请写明几点上班');
  await link('修改').click();
  await page.getByLabel('做什么、有什么待遇').fill('负责理货和收银，八点半上班，提供早餐，时间可选。');
  await button('存为草稿').click();
  await button('提交审核').click();
  await said('待审核');
  await staff.does(post('/api/employment/v1/jobs/{id}/publish', { id: job }));
  await said('招聘中');
  await said('19.1 元/小时');
  await look(visitor, 'hire-job');
});

it('an applicant comes without a name, is read, interviewed and offered the job; a reason that the law forbids is refused; the job fills', async () => {
  const { page } = visitor;
  await visitor.open(`/employer/jobs/${job}/applications`);
  await said('还没有人应聘');
  const { status, body } = await seeker.send(
    post('/api/employment/v1/jobs/{id}/applications', {
      id: job,
      body: { channel: 'wechat', shared: ['name', 'phone', 'skills', 'hours'] },
    }),
  );
  expect(status).toBe(201);
  const card = page.getByRole('article');
  await card.getByText('已投递').waitFor();
  expect(await page.getByText('贾春燕').count()).toBe(0);
  const readings = async () =>
    (await seeker.get(at('/api/employment/v1/seekers/me/readings'))).body.items.filter(({ application }) => application === body.id).length;
  expect(await readings()).toBe(0);
  await button('看资料').click();
  await said('贾春燕');
  await said('本人看得到');
  expect(await readings()).toBe(1);
  await look(visitor, 'hire-applicant');
  await button('不录用').click();
  await page.getByLabel('理由').fill('只要未婚的');
  await button('确定').click();
  await said(/“.*未婚.*”不能写/);
  await look(visitor, 'hire-reason-refused', ['phone']);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await button('请来面试').click();
  await sure();
  await card.getByText('面试中').waitFor();
  await button('决定录用').click();
  await sure();
  await card.getByText('待确认').waitFor();
  expect(await readings()).toBe(1);
  expect((await seeker.send(post('/api/employment/v1/applications/{id}/accept', { id: body.id }))).status).toBe(201);
  await card.getByText('已上岗').waitFor();
  await said('已招满');
  expect(await stateOf()).toBe('filled');
});

it('what happened stands in one list of notices, counted at its door, read by a tap that leads there; jobs come in and go out by the sheet', async () => {
  const { page } = visitor;
  await visitor.open('/');
  await page
    .getByRole('navigation')
    .getByRole('img', { name: /条未读/ })
    .first()
    .waitFor();
  await look(visitor, 'hire-home');
  await page.setViewportSize(phone);
  await page.getByRole('navigation').getByRole('link', { name: /^消息/ }).click();
  const unread = await bellCounts(page);
  expect(unread).toBeGreaterThan(4);
  for (const words of [`岗位招满了：${TITLE}`, `有人应聘：${TITLE}`, `岗位退回修改：${TITLE}`, `单位核验没有通过：${NAME}`])
    await said(words);
  await look(visitor, 'hire-notices');
  await button(new RegExp(`有人答应来上岗：${TITLE}`)).click();
  await page.waitForURL(new RegExp(`employer/jobs/${job}/applications$`));
  await page
    .getByRole('navigation')
    .getByRole('img', { name: `${unread - 1} 条未读` })
    .first()
    .waitFor();
  await drafted(owner, employer, '周末促销员');
  await visitor.open(`/employer/jobs?employer=${employer}`);
  const draft = page.getByRole('article', { name: '周末促销员' });
  await look(visitor, 'hire-jobs');
  await draft.getByRole('button', { name: '撤下' }).click();
  await page.getByLabel('理由').fill('活动取消');
  await button('确定').click();
  await draft.getByText('已撤下').waitFor();
  await visitor.open(`/employer/sheets?employer=${employer}`);
  const [sheet] = await Promise.all([page.waitForEvent('download'), button('导出岗位').click()]);
  expect(sheet.suggestedFilename()).toBe('导出岗位.xlsx');
  await look(visitor, 'hire-sheets');
});

it('a job that is out is taken back to be changed, is on no list meanwhile, and comes again; said to be filled, it goes for good', async () => {
  const { page } = visitor;
  const id = await drafted(owner, employer, '晚市收银员');
  await visitor.open(`/employer/jobs?employer=${employer}`);
  const card = page.getByRole('article', { name: '晚市收银员' });
  const press = (name: string) => card.getByRole('button', { name }).click();
  const isOut = async () =>
    (await seeker.get(at('/api/employment/v1/jobs', { area: COMMUNITY, limit: 50 }))).body.items.some((one) => one.id === id);
  const comesOut = async () => {
    await press('提交审核');
    await card.getByText('待审核').waitFor();
    await staff.does(post('/api/employment/v1/jobs/{id}/publish', { id }));
    await card.getByText('招聘中').waitFor();
    expect(await isOut()).toBe(true);
  };
  await comesOut();
  await press('收回修改');
  await look(visitor, 'hire-take-back', ['phone']);
  await sure();
  await card.getByText('草稿').waitFor();
  expect(await isOut()).toBe(false);
  await comesOut();
  await press('招满了');
  await sure();
  await card.getByText('已招满').waitFor();
  expect([await isOut(), await card.getByRole('button').count()]).toEqual([false, 0]);
});
