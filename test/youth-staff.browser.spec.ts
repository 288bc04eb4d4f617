import { at, type Schema } from '@linli/client';
import { eventually } from '@linli/testing';
import type { Page } from 'playwright-core';

import { dayIn, Desk } from './support/desk.js';

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await Desk.open();
  page = desk.page;
});
afterEach(async () => {
  await desk.journey.moveClock(0);
  expect(desk.visitor.errors).toEqual([]);
});
afterAll(() => desk.leave());

it('staff make a term of which the refusals stand at the fields, on the real calendar of 国庆 2026', async () => {
  // Signed in today, and then it is September: what lies behind is not planned.
  await desk.journey.moveClock((Date.parse('2026-09-20T08:00:00+08:00') - Date.now()) / 60_000);
  await desk.visitor.open('/programmes');
  await desk.said('下午四点半课堂');
  await desk.look('staff-programmes');
  await desk.button('新建课程').click();
  await page.getByLabel('课程名称').fill('秋季四点半课堂');
  await page.getByLabel('地点').fill('南关社区二楼活动室');
  await desk.findPlace('南关第七网格');
  await desk.said('所在网格');
  await page.getByLabel('名额', { exact: true }).fill('40');
  await page.getByLabel('开课日期').fill('2026-09-21');
  await page.getByLabel('结课日期').fill('2026-09-01');
  await desk.button('建立草稿并排课').click();
  await desk.said('不能早于开课日期');
  await desk.said('不能超过教室容量 30 人');
  await desk.look('staff-refused');
  await page.getByLabel('名额', { exact: true }).fill('30');
  await page.getByLabel('结课日期').fill('2026-10-16');
  await desk.button('建立草稿并排课').click();
  await page.getByRole('heading', { level: 1, name: '秋季四点半课堂' }).waitFor();
  await desk.said('放假：');
  const cells = async (state: string) => (await page.locator(`.month td.${state} span`).allTextContents()).map(Number);
  await eventually(
    () => cells('held'),
    (days) => days.length === 8,
  );
  await desk.said('国庆节 10月1日 – 10月7日');
  expect(await cells('held')).toEqual([8, 9, 10, 12, 13, 14, 15, 16]);
  expect(await cells('holiday')).toEqual([1, 2, 3, 4, 5, 6, 7]);
  await desk.said('调休上班：10月10日');
  await desk.look('staff-calendar');
  await desk.button('开始报名').click();
  await desk.said('报名中');
  const id = new URL(page.url()).pathname.split('/').at(-1)!;
  const { body } = await desk.staff.get(at('/api/youth/v1/sessions', { programme: [id], from: '2026-10-01T00:00:00+08:00' }));
  expect(body.items.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual([
    '2026-10-08',
    '2026-10-09',
    '2026-10-10',
    '2026-10-12',
    '2026-10-13',
    '2026-10-14',
    '2026-10-15',
    '2026-10-16',
  ]);
});

it('a course that runs into 2027 says that its calendar is not out; a session is called off and made up for', async () => {
  const id = await desk.programme('冬季青葵写作课', {
    kind: 'weekend-course',
    weekdays: [6, 7],
    from: '09:00',
    to: '11:00',
    lastDay: '2027-01-31',
  });
  const [first] = (await desk.staff.get(at('/api/youth/v1/sessions', { programme: [id] }))).body.items;
  await desk.visitor.open(`/programmes/${id}`);
  await page.getByRole('heading', { level: 1, name: '冬季青葵写作课' }).waitFor();
  while (!(await page.getByRole('heading', { name: '2027年1月' }).isVisible())) await desk.button('下个月').click();
  await desk.said('2027 年的放假安排国务院还没有公布');
  await desk.look('staff-unknown-year');
  await page.goto(`${desk.journey.demo.url}/programmes/${id}`);
  const row = page.getByRole('listitem').filter({ hasText: '09:00–11:00' }).first();
  await row.getByRole('button', { name: '停课' }).click();
  await desk.dialog().getByLabel('理由').fill('教室停电');
  await desk.look('staff-cancel');
  await desk.dialog().getByRole('button', { name: '确定' }).click();
  await desk.dialogs(0);
  await row.getByText('已取消').waitFor();
  await row.getByRole('button', { name: '安排补课' }).click();
  await desk.dialog().getByLabel('补课日期').fill('2026-10-01');
  await desk.dialog().getByRole('button', { name: '确定' }).click();
  await desk.said('要选以后的时间');
  await desk.look('staff-make-up');
  await desk.dialog().getByLabel('补课日期').fill(dayIn(9));
  await desk.dialog().getByLabel('开始时间').fill('18:00');
  await desk.dialog().getByLabel('结束时间').fill('20:00');
  await desk.dialog().getByRole('button', { name: '确定' }).click();
  await desk.dialogs(0);
  const { body } = await desk.staff.get(at('/api/youth/v1/sessions', { programme: [id] }));
  expect(body.items.find(({ makesUpFor }) => makesUpFor === first!.id)).toMatchObject({ state: 'planned' });
  await desk.button('修改课程').click();
  await page.getByLabel('名额', { exact: true }).fill('12');
  await page.getByText('周日', { exact: true }).click();
  await desk.look('staff-change');
  await desk.button('保存').click();
  await desk.said('还有 12 个名额');
  expect((await desk.staff.get(at('/api/youth/v1/programmes/{id}', { id }))).body).toMatchObject({ places: 12, weekdays: [6] });
});

it('who was not screened is refused on the roster, put on after the screening, and falls off when it does not hold', async () => {
  const id = await desk.programme('人员测试课堂');
  await desk.visitor.open(`/programmes/${id}/people`);
  await desk.button('添加人员').click();
  await desk.dialog().getByText('工作人员', { exact: true }).click();
  await desk.visitor.choose('#person', '岳志强');
  await desk.dialog().getByRole('button', { name: '加入' }).click();
  await desk.said('近十二个月内没有通过从业背景查询');
  await desk.look('staff-not-screened');
  await desk.dialog().getByRole('button', { name: '登记查询' }).click();
  await desk.dialog().getByLabel('查询文书编号').fill('平公(2026)查字第077号');
  await desk.dialog().getByText('通过，可以接触儿童').click();
  await desk.look('staff-screening');
  await desk.dialog().getByRole('button', { name: '保存' }).click();
  await desk.dialogs(1);
  await desk.dialog().getByRole('button', { name: '加入' }).click();
  await desk.dialogs(0);
  await desk.said('查询有效至');
  await desk.look('staff-roster');
  const roster = async () => (await desk.staff.get(at('/api/youth/v1/programmes/{id}/roster', { id }))).body.items;
  expect(await roster()).toMatchObject([{ role: 'staff', screenedUntil: expect.any(String) }]);
  await page.getByRole('listitem', { name: '岳志强' }).getByRole('button', { name: '登记查询' }).click();
  await desk.dialog().getByLabel('查询文书编号').fill('平公(2026)查字第078号');
  await desk.dialog().getByText('不通过').click();
  await desk.dialog().getByRole('button', { name: '保存' }).click();
  await desk.dialogs(0);
  await desk.said('没有有效的查询');
  // Who falls off is looked for once a minute, or now.
  await desk.journey.comeRound();
  await eventually(roster, (people) => people.length === 0);
  await desk.visitor.open(`/programmes/${id}/people`);
  await desk.said('岳志强 已没有有效的从业背景查询');
  await desk.said('次课不再由其上岗');
  await desk.look('staff-fell-off');
  await desk.button('添加人员').click();
  await desk.visitor.choose('#person', '段雅文');
  await desk.dialog().getByRole('button', { name: '加入' }).click();
  await desk.dialogs(0);
  await page.getByRole('listitem', { name: '段雅文' }).getByRole('button', { name: '移除' }).click();
  await desk.confirm();
  await desk.said('还没有安排人员');
  expect(await roster()).toEqual([]);
});

it('the line stands in the rule’s order; a family is put forward only for a reason that names nobody', async () => {
  const id = await desk.programme('候补测试课堂', { places: 1 });
  const guardians = await Promise.all(['jiazhang1', 'jiazhang2', 'jiazhang3'].map((who) => desk.journey.signIn(who)));
  const placed: Schema<'EnrolmentsView'>[] = [];
  for (const [i, guardian] of guardians.entries()) placed.push(await desk.enrol(guardian, id, ['程小满', '窦小雪', '聂小寒'][i]!));
  await desk.visitor.open(`/programmes/${id}/places`);
  const line = page.getByRole('region', { name: '候补', exact: true });
  const order = () => line.locator('li strong').allTextContents();
  expect(await eventually(order, (names) => names.length === 4)).toEqual(['1', '窦**', '2', '聂**']);
  await desk.look('staff-places');
  await line.getByRole('listitem').nth(1).getByRole('button', { name: '优先' }).click();
  await desk.dialog().getByLabel('理由').fill('聂小寒家庭困难');
  await desk.dialog().getByRole('button', { name: '确定' }).click();
  await desk.said('这里请勿写入儿童姓名');
  await desk.look('staff-prioritise');
  await desk.dialog().getByLabel('理由').fill('低保家庭');
  await desk.dialog().getByRole('button', { name: '确定' }).click();
  await desk.dialogs(0);
  expect(await eventually(order, (names) => names[1] === '聂**')).toEqual(['1', '聂**', '2', '窦**']);
  await desk.said('优先：低保家庭');
  expect((await guardians[2]!.get(at('/api/youth/v1/enrolments/{id}', { id: placed[2]!.id }))).body).toMatchObject({
    rank: 1,
    prioritised: true,
  });
  await desk.look('staff-put-forward');
});

it('a term that is ended ends its families and its line, and they hear of it', async () => {
  const id = await desk.programme('结束测试课堂', { places: 1 });
  const [one, other] = [await desk.journey.signIn('jiazhang1'), await desk.journey.signIn('jiazhang2')];
  await desk.enrol(one, id, '卞小夏');
  await desk.enrol(other, id, '滑小秋');
  await desk.visitor.open(`/programmes/${id}`);
  await desk.button('结束课程').click();
  await desk.said('候补队伍解散');
  await desk.look('staff-closing');
  await desk.confirm();
  await desk.said('已结束');
  for (const guardian of [one, other]) {
    const { body } = await guardian.get(at('/api/youth/v1/enrolments'));
    expect(body.items.find((enrolment) => enrolment.programme === id)!.state).toBe('ended');
    const { body: notices } = await guardian.get(at('/api/youth/v1/notices'));
    expect(notices.items.find(({ about }) => about.programme === id)!.kind).toBe('place-ended');
  }
  await page.goto(`${desk.journey.demo.url}/programmes/${id}/places`);
  await desk.said('卞**');
  await desk.look('staff-ended');
  await page.goto(`${desk.journey.demo.url}/programmes/${id}/completion`);
  await desk.said('出勤 0 / 0 次');
  await desk.look('staff-completion');
});

it('the registers of a day are one tap from the book itself', async () => {
  const id = await desk.programme('日册测试课堂', { weekdays: [1, 2, 3, 4, 5] });
  const [first] = (await desk.staff.get(at('/api/youth/v1/sessions', { programme: [id] }))).body.items;
  await desk.visitor.open('/registers');
  await page.getByLabel('日期').fill(first!.startsAt.slice(0, 10));
  await desk.said('日册测试课堂');
  await desk.look('staff-registers');
  await page.getByRole('row').filter({ hasText: '日册测试课堂' }).getByRole('button', { name: '导出' }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), desk.button('导出（姓名隐去）').click()]);
  expect(file.suggestedFilename()).toBe('点名册.xlsx');
  await desk.dialogs(0);
  await page.getByRole('row').filter({ hasText: '日册测试课堂' }).getByRole('link', { name: '打开点名' }).click();
  await page.waitForURL(`**/classes/${first!.id}`);
});
