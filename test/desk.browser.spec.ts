import { at, post } from '@linli/client';
import { writeSheet } from '@linli/service';
import { eventually } from '@linli/testing';
import type { Browser, Page } from 'playwright-core';

import type { Caller } from './support/caller.js';
import { Desk } from './support/desk.js';
import { COMMUNITY, inDays, register, submitted } from './support/employers.js';
import { desktop, openBrowser, Visitor } from './support/visitor.js';

let desk: Desk;
let page: Page;
let owner: Caller;
let browser: Browser;
let elsewhere: Visitor;

beforeAll(async () => {
  desk = await Desk.open();
  page = desk.page;
  owner = await desk.journey.signIn('danwei');
  browser = await openBrowser();
  elsewhere = await Visitor.signedIn(browser, desk.journey.demo.url, desk.journey.account('quji'), desktop);
});
afterEach(() => expect([...desk.visitor.errors, ...elsewhere.errors]).toEqual([]));
afterAll(async () => {
  await elsewhere.leave();
  await browser.close();
  await desk.leave();
});

const region = (name: string) => page.getByRole('region', { name, exact: true });
const confirm = async (reason: string) => {
  await desk.dialog().getByLabel('理由').fill(reason);
  await desk.dialog().getByRole('button', { name: '确定' }).click();
  await desk.dialogs(0);
};
const employerState = async (id: string) => (await desk.staff.get(at('/api/employment/v1/employers/{id}', { id }))).body.state;
const jobState = async (id: string) => (await desk.staff.get(at('/api/employment/v1/jobs/{id}', { id }))).body.state;

it('employers come in while the page is open; one is refused with a reason and another verified, its telephone shown on demand and written down', async () => {
  await desk.visitor.open('/employment');
  await region('待核验的单位').getByText('没有等待核验').or(region('待核验的单位').getByRole('link').first()).waitFor();
  const refused = await register(owner, '南关查无此店');
  const verified = await register(owner, '南关手工坊');
  const own = await register(desk.staff, '社区自办食堂');
  for (const name of ['南关查无此店', '南关手工坊']) await region('待核验的单位').getByText(name).waitFor();
  await region('待审核的岗位').getByText('面点师傅').waitFor();
  await desk.look('desk-waiting');

  await page.getByRole('link', { name: /南关查无此店/ }).click();
  await desk.button('不予通过').click();
  await desk.look('desk-refuse');
  await confirm('营业执照查无登记');
  await desk.said('未通过');
  expect(await employerState(refused)).toBe('refused');

  await desk.visitor.open(`/employment/employers/${verified}`);
  await desk.button('查看联系方式').click();
  await desk.said('13803530602');
  await region('办理过程').getByText('查看了联系方式').waitFor();
  await desk.button('核验通过').click();
  await region('南关手工坊').getByText('已核验').waitFor();
  await region('办理过程').getByText('梁静').first().waitFor();
  expect(await employerState(verified)).toBe('verified');
  await desk.look('desk-employer');

  await desk.visitor.open(`/employment/employers/${own}`);
  await desk.said('不能审核自己的单位');
  expect(await desk.button('核验通过').count()).toBe(0);
  await page.goto(`${desk.journey.demo.url}/employment/employers?state=refused`);
  await desk.said('南关查无此店');
  await desk.look('desk-employers');
});

it('a job is sent back, comes again, is published and at once on a list that is open elsewhere; withdrawn, it is gone at once', async () => {
  const employer = await register(owner, '南关早市超市');
  await desk.staff.does(post('/api/employment/v1/employers/{id}/verify', { id: employer }));
  const job = await submitted(owner, employer, '早市收银员');
  const listed = async () =>
    (await owner.get(at('/api/employment/v1/jobs', { area: COMMUNITY, limit: 200 }))).body.items.some(({ id }) => id === job);
  await elsewhere.open('/jobs');
  const there = elsewhere.page.getByRole('link', { name: /早市收银员/ });

  await desk.visitor.open('/employment');
  await region('待审核的岗位')
    .getByRole('link', { name: /早市收银员/ })
    .click();
  await region('用词检查').getByText('“乙肝”').waitFor();
  await region('办理过程').getByText('提交审核').waitFor();
  await page.locator('.map path').first().waitFor();
  await desk.look('desk-review');
  await desk.button('退回修改').click();
  await confirm('请写明中午是否管饭');
  await region('早市收银员').getByText('草稿', { exact: true }).waitFor();
  expect(await jobState(job)).toBe('draft');

  await owner.does(post('/api/employment/v1/jobs/{id}/submit', { id: job }));
  await desk.button('审核通过，发布').click();
  await region('早市收银员').getByText('招聘中').waitFor();
  await there.waitFor();
  expect(await listed()).toBe(true);
  const seeker = await desk.journey.signIn('qiuzhi');
  expect(
    (
      await seeker.send(
        post('/api/employment/v1/jobs/{id}/applications', { id: job, body: { channel: 'paper', shared: ['name', 'phone'] } }),
      )
    ).status,
  ).toBe(201);
  await desk.visitor.open(`/employment/jobs/${job}`);
  await region('应聘情况').getByText('张贴的启事').waitFor();
  expect(await page.getByText('贾春燕').count()).toBe(0);
  await desk.look('desk-job');

  await desk.button('撤下').click();
  await confirm('店铺已停业');
  await eventually(
    () => there.count(),
    (count) => count === 0,
  );
  expect([await listed(), await jobState(job)]).toEqual([false, 'withdrawn']);
  await page.goto(`${desk.journey.demo.url}/employment/jobs?state=withdrawn`);
  await desk.said('早市收银员');
  await desk.look('desk-jobs');
});

const headers = [
  '岗位名称',
  '岗位说明',
  '工作地点',
  '社区代码',
  '经度',
  '纬度',
  '计薪方式',
  '工资（元）',
  '工资至（元）',
  '计件单位',
  '计件熟手每小时（元）',
  '星期',
  '开始',
  '结束',
  '每周小时',
  '必备技能',
  '加分技能',
  '保险',
  '招聘人数',
  '截止日期',
];
const row = (title: string, more: Record<number, string> = {}) =>
  [
    title,
    '负责摆放商品和收银，提供早餐，时间可选。',
    '南关街66号',
    COMMUNITY,
    '113.6312',
    '37.7905',
    '按小时',
    '22',
    '',
    '',
    '',
    '周一至周五',
    '08:30',
    '11:30',
    '10',
    '收银',
    '',
    '工伤保险',
    '2',
    inDays(20),
  ].map((text, i) => more[i] ?? text);
const sheet = async (...rows: string[][]) => ({
  name: '岗位.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(
    await writeSheet(
      '岗位',
      headers.map((header, i) => ({ header, width: 14, of: (line: string[]) => line[i] })),
      rows,
    ),
  ),
});

it('a sheet with three bad cells is shown cell by cell and brings nothing in; a good one makes drafts; lists go out', async () => {
  const name = '南关表格超市';
  const employer = await register(owner, name);
  await desk.staff.does(post('/api/employment/v1/employers/{id}/verify', { id: employer }));
  const titles = async () =>
    (await owner.get(at('/api/employment/v1/jobs/managed', { employer }))).body.items.map(({ title, state }) => `${title} ${state}`).sort();
  await desk.visitor.open('/employment/sheets');
  const [template] = await Promise.all([page.waitForEvent('download'), desk.button('下载岗位模板').click()]);
  expect(template.suggestedFilename()).toBe('下载岗位模板.xlsx');
  await desk.visitor.choose('#employer', name);
  await page
    .locator('input[type="file"]')
    .setInputFiles(await sheet(row('理货员'), row('库管（限男性）'), row('保洁员', { 12: '8点' }), row('面点师', { 4: '113.9' })));
  await desk.said('有 3 处错误');
  for (const words of ['A3', '“限男性”不能写', 'M4', '开始：写整点或半点', 'E5', '离这个社区']) await desk.said(words);
  await desk.said('共 4 行：1 行正确，3 行没有通过');
  await desk.look('desk-sheet-wrong');
  const [marked] = await Promise.all([page.waitForEvent('download'), desk.button('下载标注错误的表格').click()]);
  expect(marked.suggestedFilename()).toBe('岗位-错误说明.xlsx');
  await page.locator('input[type="file"]').setInputFiles(await marked.path());
  await desk.said('共 4 行：1 行正确，3 行没有通过');
  expect(await titles()).toEqual([]);
  await page.locator('input[type="file"]').setInputFiles(await sheet(row('理货员'), row('保洁员')));
  await desk.said('检查通过：2 个岗位');
  expect(await titles()).toEqual([]);
  await desk.button('全部导入（2 行）').click();
  await desk.said('已导入 2 个岗位');
  expect(await titles()).toEqual(['保洁员 draft', '理货员 draft']);
  await desk.look('desk-sheet-in');
  const [jobs] = await Promise.all([page.waitForEvent('download'), desk.button('导出岗位').click()]);
  expect(jobs.suggestedFilename()).toBe('导出岗位.xlsx');
  await desk.button('导出用工单位').click();
  const [employers] = await Promise.all([page.waitForEvent('download'), desk.button('导出（姓名隐去）').click()]);
  expect(employers.suggestedFilename()).toBe('导出用工单位.xlsx');
});

it('the rules about words are open to whoever is signed in, and say how often they err; a district sees its communities in figures', async () => {
  await desk.visitor.open('/employment/wording');
  await desk.said('漏掉：12 条有问题的，漏掉 4 条（33%）');
  await page.getByText('法律依据（3 条）').first().click();
  await desk.said('不得限定为男性或者规定男性优先');
  await desk.look('desk-wording');
  await desk.visitor.speak('English');
  await desk.said('Missed: 4 of 12');
  await desk.look('desk-wording-english', ['phone']);
  await desk.visitor.speak('中文');
  await elsewhere.open('/employment/figures');
  await elsewhere.page.getByRole('row', { name: /南关社区/ }).waitFor();
  await elsewhere.page.setViewportSize({ width: 390, height: 844 });
  await elsewhere.shot('desk-figures-phone');
  expect(await elsewhere.sticksOut()).toBe(false);
  await elsewhere.page.setViewportSize(desktop);
  await elsewhere.shot('desk-figures-desktop');
  expect(await elsewhere.accessibility()).toEqual([]);
});
