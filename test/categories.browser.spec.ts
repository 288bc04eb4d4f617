import { at } from '@linli/client';
import { eventually } from '@linli/testing';
import type { Browser, Locator } from 'playwright-core';

import { Journey } from './support/journey.js';
import { look } from './support/look.js';
import { desktop, openBrowser, phone, Visitor } from './support/visitor.js';

/** Of this run alone: a category stays when the journey ends. */
const run = Date.now() % 1_000_000;
const NAME = `道路积水${run}`;
const PATH = `/api/grid/v1/categories` as const;

let journey: Journey;
let browser: Browser;
let district: Visitor;

beforeAll(async () => {
  [journey, browser] = await Promise.all([Journey.begin(), openBrowser()]);
  district = await Visitor.signedIn(browser, journey.demo.url, journey.account('quji'), desktop);
});
afterEach(() => expect(district.errors).toEqual([]));
afterAll(async () => {
  await browser.close();
  await journey.end();
});

const choose = async (within: Locator, label: string, option: string) => {
  await within.getByLabel(label, { exact: true }).click();
  await within.page().locator('.ant-select-dropdown:visible').getByText(option, { exact: true }).click();
};
const introduced = async () => (await (await journey.signIn('quji')).get(at(PATH))).body.items.find(({ name }) => name['zh-CN'] === NAME);

it('the district introduces a category with a question and what a yes opens', async () => {
  const { page } = district;
  await district.open('/categories');
  await page.getByText('路灯不亮').first().waitFor();
  await look(district, 'categories');
  await page.setViewportSize(desktop);
  await page.getByRole('link', { name: '新增类别' }).click();
  await page.getByText('还差：类别名称').waitFor();
  await page.getByLabel('类别名称', { exact: true }).fill(NAME);
  await page.getByLabel('代码', { exact: true }).fill('Big Flood');
  await page.getByLabel('责任单位', { exact: true }).fill('县市政工程管理处');
  await choose(page.locator('main'), '紧急程度', '紧急');
  await page.getByRole('button', { name: '添加问题' }).click();
  const first = page.getByRole('group', { name: '问题 1' });
  await first.getByLabel('问题', { exact: true }).fill('积水过膝吗');
  await first.getByRole('switch', { name: '必须回答' }).click();
  await page.getByRole('button', { name: '添加问题' }).click();
  const second = page.getByRole('group', { name: '问题 2' });
  await second.getByLabel('问题', { exact: true }).fill('有车被困吗');
  await second.getByLabel('什么时候问').click();
  await page.locator('.ant-select-dropdown:visible').getByText('看“积水过膝吗”的回答').click();
  await look(district, 'category-new');
  await page.setViewportSize(desktop);
  await page.getByRole('button', { name: '保存' }).click();
  // The code is refused where it was written.
  await page.getByRole('alert').first().waitFor();
  await page.getByLabel('代码', { exact: true }).fill(`flood-${run}`);
  await page.getByRole('button', { name: '保存' }).click();
  await page.waitForURL(/\/categories$/);
  await page.getByText(NAME).first().waitFor();
  expect((await introduced())?.questions).toEqual([
    expect.objectContaining({ code: 'q1', kind: 'yes-no', required: true }),
    expect.objectContaining({ code: 'q2', when: { question: 'q1', is: ['yes'] } }),
  ]);
});

it('whoever reports it is asked, and who works on it reads what was answered', async () => {
  const point = await journey.middleOf(await journey.signIn('lihua'), '140321001001007');
  const resident = await Visitor.signedIn(browser, journey.demo.url, journey.account('lihua'), phone, {
    where: { lon: point.lon, lat: point.lat },
  });
  const { page } = resident;
  await resident.open('/report');
  await page.getByRole('button', { name: '没有照片，直接填写' }).click();
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('radio', { name: NAME }).check();
  await page.getByLabel('问题描述').fill('路口积水，公交车过不去');
  await page.getByText('还差：积水过膝吗').waitFor();
  expect(await page.getByText('有车被困吗').count()).toBe(0);
  const asked = (words: string) => page.getByRole('group', { name: words });
  await asked('积水过膝吗').getByText('是', { exact: true }).click();
  await asked('有车被困吗（选填）').getByText('否', { exact: true }).click();
  await look(resident, 'category-asked', ['phone']);
  const another = page.getByRole('button', { name: '不是同一问题，继续提交' });
  await page.getByRole('button', { name: '提交', exact: true }).or(another).first().waitFor();
  if (await another.isVisible()) await another.click();
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await page.waitForURL(/\/report\/sent\//);
  const id = page.url().split('/').at(-1)!;
  await resident.open(`/cases/${id}`);
  await page.getByText('积水过膝吗').waitFor();
  await resident.leave();
  const worker = await Visitor.signedIn(browser, journey.demo.url, journey.account('wg07'), phone);
  await worker.open(`/cases/${id}`);
  await worker.page.getByText('有车被困吗').waitFor();
  await look(worker, 'category-answered');
  expect([...resident.errors, ...worker.errors]).toEqual([]);
  await worker.leave();
});

it('a category that is withdrawn is offered no more, and can be used again', async () => {
  const { page } = district;
  const { id } = (await introduced())!;
  await district.open(`/categories/${id}`);
  await page.getByRole('button', { name: '停用这个类别' }).click();
  await page.getByRole('button', { name: '恢复使用' }).waitFor();
  await look(district, 'category-withdrawn');
  await page.setViewportSize(desktop);
  expect((await introduced())?.state).toBe('withdrawn');
});

it('the district sets within which time cases are answered, and back', async () => {
  const { page } = district;
  const set = async (hours: string, now: string) => {
    await page.getByRole('button', { name: '调整时限：紧急' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('几小时内派遣').fill('30');
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.getByText('答复时限不能短于派遣时限').waitFor();
    await dialog.getByLabel('几小时内派遣').fill(hours);
    await dialog.getByRole('button', { name: '保存' }).click();
    await page.getByText(now).waitFor();
  };
  await district.open('/categories');
  await set('2.5', '2.5 小时内派遣，24 小时内答复');
  await set('2', '2 小时内派遣，24 小时内答复');
});

it('staff write what they say again and again, and begin with it when they answer', async () => {
  const staff = await Visitor.signedIn(browser, journey.demo.url, journey.account('shequ1'), desktop);
  const { page } = staff;
  await staff.open('/reply-templates');
  await page.getByRole('button', { name: '新增常用语' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('名称').fill(`转热力公司${run}`);
  await choose(dialog, '用在哪一步', '不予受理');
  await dialog.getByLabel('内容').fill('您反映的事项由县热力公司答复，电话见其公告。');
  await dialog.getByRole('button', { name: '保存' }).click();
  await page.getByText(`转热力公司${run}`).first().waitFor();
  await look(staff, 'reply-templates');
  await page.setViewportSize(desktop);
  const caller = await journey.signIn('shequ1');
  const open = await eventually(
    async () => (await caller.get(at('/api/grid/v1/cases', { state: ['registered'] }))).body.items[0],
    (one) => one !== undefined,
  );
  await staff.open(`/cases/${open!.id}`);
  await page.getByRole('button', { name: '不予受理' }).click();
  await page.getByLabel('选用常用语').click();
  await page.locator('.ant-select-dropdown:visible').getByText(`转热力公司${run}`).click();
  await look(staff, 'reply-chosen');
  expect(await page.locator('#note').inputValue()).toContain('县热力公司');
  expect(staff.errors).toEqual([]);
  await staff.leave();
});
