import { eventually, type Person } from '@linli/testing';
import { writeSheet } from '@linli/service';
import type { Browser, Page } from 'playwright-core';

import { Journey } from './support/journey.js';
import { look } from './support/look.js';
import { desktop, openBrowser, Visitor } from './support/visitor.js';

const youth = '/api/youth/v1';
const COMMUNITY = '140321001001';
const MINUTE = 60_000;

interface List<T> {
  items: T[];
}
interface Session {
  id: string;
  startsAt: string;
  state: string;
  makesUpFor?: string;
}
interface Enrolment {
  id: string;
  programme: string;
  state: string;
  rank?: number;
  names: string[];
}

let journey: Journey;
let browser: Browser;
let staff: Person;
let visitor: Visitor;
let page: Page;

beforeAll(async () => {
  journey = await Journey.begin();
  browser = await openBrowser();
  staff = await journey.signIn('shequ1');
  visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account('shequ1'), desktop);
  page = visitor.page;
});
afterEach(async () => {
  await journey.moveClock(0);
  expect(visitor.errors).toEqual([]);
});
afterAll(async () => {
  await visitor.leave();
  await browser.close();
  await journey.end();
});

const dayIn = (days: number) => new Date(Date.now() + (days * 1440 + 480) * MINUTE).toISOString().slice(0, 10);
const said = (words: string) => page.getByText(words).first().waitFor();
const button = (name: string | RegExp) => page.getByRole('button', { name });
const dialog = () => page.getByRole('dialog').filter({ visible: true }).last();
/** The dialog is gone when the answer is in. */
const closed = () => eventually(() => page.getByRole('dialog').filter({ visible: true }).count(), (count) => count === 0);

/** An open programme of a test's own. */
async function programme(title: string, more: object = {}): Promise<string> {
  const { status, body } = await staff.post<{ id: string }>(`${youth}/programmes`, {
    kind: 'after-school', title, area: COMMUNITY, site: '南关社区三楼', point: { lon: 113.6312, lat: 37.8009 }, room: 20, ratio: 10, places: 20, ageFrom: 6, ageTo: 12,
    firstDay: dayIn(1), lastDay: dayIn(28), weekdays: [1, 2, 3, 4, 5], from: '16:30', to: '18:30', ...more,
  });
  expect(status).toBe(201);
  await staff.post(`${youth}/programmes/${body.id}/open`);
  return body.id;
}

async function child(guardian: Person, name: string): Promise<string> {
  const { body: notices } = await guardian.get<List<{ purpose: string; version: number }>>(`${youth}/consent-notices`);
  const consents = notices.items.map(({ purpose, version }) => ({ purpose, decision: purpose === 'attend' ? 'given' : 'refused', noticeVersion: version }));
  const { status, body } = await guardian.post<{ id: string }>(`${youth}/children`, { name, birthday: '2018-05-20', school: '南关小学', area: COMMUNITY, relation: 'mother', consents });
  expect(status).toBe(201);
  return body.id;
}

const enrol = async (guardian: Person, id: string, name: string) => (await guardian.post<Enrolment>(`${youth}/programmes/${id}/enrolments`, { children: [await child(guardian, name)] })).body;

it('staff make a term of which the refusals stand at the fields, on the real calendar of 国庆 2026', async () => {
  // Signed in today, and then it is September: what lies behind is not planned.
  await journey.moveClock((Date.parse('2026-09-20T08:00:00+08:00') - Date.now()) / MINUTE);
  await visitor.open('/programmes');
  await said('下午四点半课堂');
  await look(visitor, 'staff-programmes');
  await page.setViewportSize(desktop);
  await button('新建课程').click();
  await page.getByLabel('课程名称').fill('秋季四点半课堂');
  await page.getByLabel('地点').fill('南关社区二楼活动室');
  await page.locator('.map').click({ position: { x: 200, y: 150 } });
  await said('所在网格');
  await page.getByLabel('名额', { exact: true }).fill('40');
  await page.getByLabel('开课日期').fill('2026-09-21');
  await page.getByLabel('结课日期').fill('2026-09-01');
  await button('建立草稿并排课').click();
  await said('不能早于开课日期');
  await said('不能超过教室容量 30 人');
  await look(visitor, 'staff-refused');
  await page.setViewportSize(desktop);
  await page.getByLabel('名额', { exact: true }).fill('30');
  await page.getByLabel('结课日期').fill('2026-10-16');
  await button('建立草稿并排课').click();
  await page.getByRole('heading', { level: 1, name: '秋季四点半课堂' }).waitFor();
  await said('放假：');
  const cells = async (state: string) => (await page.locator(`.month td.${state} span`).allTextContents()).map(Number);
  await eventually(() => cells('held'), (days) => days.length === 8);
  expect(await cells('held')).toEqual([8, 9, 10, 12, 13, 14, 15, 16]);
  expect(await cells('holiday')).toEqual([1, 2, 3, 4, 5, 6, 7]);
  await said('调休上班：10月10日');
  await look(visitor, 'staff-calendar');
  await page.setViewportSize(desktop);
  await button('开始报名').click();
  await said('报名中');
  const id = new URL(page.url()).pathname.split('/').at(-1)!;
  const { body } = await staff.get<List<Session>>(`${youth}/sessions?programme=${id}&from=2026-10-01T00:00:00%2B08:00`);
  expect(body.items.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual(['2026-10-08', '2026-10-09', '2026-10-10', '2026-10-12', '2026-10-13', '2026-10-14', '2026-10-15', '2026-10-16']);
});

it('a course that runs into 2027 says that its calendar is not out; a session is called off and made up for', async () => {
  const id = await programme('冬季青葵写作课', { kind: 'weekend-course', weekdays: [6, 7], from: '09:00', to: '11:00', lastDay: '2027-01-31' });
  const [first] = (await staff.get<List<Session>>(`${youth}/sessions?programme=${id}`)).body.items;
  await visitor.open(`/programmes/${id}`);
  await page.getByRole('heading', { level: 1, name: '冬季青葵写作课' }).waitFor();
  while (!(await page.getByRole('heading', { name: '2027年1月' }).isVisible())) await button('下个月').click();
  await said('2027 年的放假安排国务院还没有公布');
  await look(visitor, 'staff-unknown-year');
  await page.setViewportSize(desktop);
  await page.goto(`${journey.demo.url}/programmes/${id}`);
  const row = page.getByRole('listitem').filter({ hasText: '09:00–11:00' }).first();
  await row.getByRole('button', { name: '取消这次课' }).click();
  await dialog().getByLabel('理由').fill('教室停电');
  await look(visitor, 'staff-cancel');
  await page.setViewportSize(desktop);
  await dialog().getByRole('button', { name: '确定' }).click();
  await closed();
  await row.getByText('已取消').waitFor();
  await row.getByRole('button', { name: '安排补课' }).click();
  await dialog().getByLabel('补课日期').fill('2026-10-01');
  await dialog().getByRole('button', { name: '确定' }).click();
  await said('要选以后的时间');
  await look(visitor, 'staff-make-up');
  await page.setViewportSize(desktop);
  await dialog().getByLabel('补课日期').fill(dayIn(9));
  await dialog().getByLabel('开始时间').fill('18:00');
  await dialog().getByLabel('结束时间').fill('20:00');
  await dialog().getByRole('button', { name: '确定' }).click();
  await closed();
  const { body } = await staff.get<List<Session>>(`${youth}/sessions?programme=${id}`);
  expect(body.items.find(({ makesUpFor }) => makesUpFor === first!.id)).toMatchObject({ state: 'planned' });
});

it('who was not screened is refused on the roster, put on after the screening, and falls off when it does not hold', async () => {
  const id = await programme('人员测试课堂');
  await visitor.open(`/programmes/${id}/people`);
  await button('添加人员').click();
  await dialog().getByText('工作人员', { exact: true }).click();
  await visitor.choose('#person', '岳志强');
  await dialog().getByRole('button', { name: '加入' }).click();
  await said('近十二个月内没有通过从业背景查询');
  await look(visitor, 'staff-not-screened');
  await page.setViewportSize(desktop);
  await dialog().getByRole('button', { name: '登记查询' }).click();
  await dialog().getByLabel('查询文书编号').fill('平公(2026)查字第077号');
  await dialog().getByText('通过，可以接触儿童').click();
  await look(visitor, 'staff-screening');
  await page.setViewportSize(desktop);
  await dialog().getByRole('button', { name: '保存' }).click();
  await eventually(() => page.getByRole('dialog').filter({ visible: true }).count(), (count) => count === 1);
  await dialog().getByRole('button', { name: '加入' }).click();
  await closed();
  await said('查询有效至');
  await look(visitor, 'staff-roster');
  await page.setViewportSize(desktop);
  const roster = async () => (await staff.get<List<{ role: string; screenedUntil?: string }>>(`${youth}/programmes/${id}/roster`)).body.items;
  expect(await roster()).toMatchObject([{ role: 'staff', screenedUntil: expect.any(String) }]);
  await page.getByRole('listitem', { name: '岳志强' }).getByRole('button', { name: '登记查询' }).click();
  await dialog().getByLabel('查询文书编号').fill('平公(2026)查字第078号');
  await dialog().getByText('不通过').click();
  await dialog().getByRole('button', { name: '保存' }).click();
  await closed();
  await said('没有有效的查询');
  // Who falls off is looked for once a minute.
  for (let tries = 0; tries < 90 && (await roster()).length > 0; tries++) await page.waitForTimeout(1000);
  await visitor.open(`/programmes/${id}/people`);
  await said('岳志强 已没有有效的从业背景查询');
  await said('次课不再由其上岗');
  await look(visitor, 'staff-fell-off');
}, 180_000);

it('the line stands in the rule’s order; a family is put forward only for a reason that names nobody', async () => {
  const id = await programme('候补测试课堂', { places: 1 });
  const guardians = await Promise.all(['jiazhang1', 'jiazhang2', 'jiazhang3'].map((who) => journey.signIn(who)));
  const placed: Enrolment[] = [];
  for (const [i, guardian] of guardians.entries()) placed.push(await enrol(guardian, id, ['程小满', '窦小雪', '聂小寒'][i]!));
  await visitor.open(`/programmes/${id}/places`);
  const line = page.getByRole('region', { name: '候补', exact: true });
  const order = () => line.locator('li strong').allTextContents();
  expect(await eventually(order, (names) => names.length === 4)).toEqual(['1', '窦**', '2', '聂**']);
  await look(visitor, 'staff-places');
  await page.setViewportSize(desktop);
  await line.getByRole('listitem').nth(1).getByRole('button', { name: '优先' }).click();
  await dialog().getByLabel('理由').fill('聂小寒家庭困难');
  await dialog().getByRole('button', { name: '确定' }).click();
  await said('理由中请勿写入儿童姓名');
  await look(visitor, 'staff-prioritise');
  await page.setViewportSize(desktop);
  await dialog().getByLabel('理由').fill('低保家庭');
  await dialog().getByRole('button', { name: '确定' }).click();
  await closed();
  expect(await eventually(order, (names) => names[1] === '聂**')).toEqual(['1', '聂**', '2', '窦**']);
  await said('优先：低保家庭');
  expect((await guardians[2]!.get<Enrolment>(`${youth}/enrolments/${placed[2]!.id}`)).body).toMatchObject({ rank: 1, prioritised: true });
  await look(visitor, 'staff-put-forward');
});

it('a term that is ended ends its families and its line, and they hear of it', async () => {
  const id = await programme('结束测试课堂', { places: 1 });
  const [one, other] = [await journey.signIn('jiazhang1'), await journey.signIn('jiazhang2')];
  await enrol(one, id, '卞小夏');
  await enrol(other, id, '滑小秋');
  await visitor.open(`/programmes/${id}`);
  await button('结束课程').click();
  await said('候补队伍解散');
  await look(visitor, 'staff-closing');
  await page.setViewportSize(desktop);
  await page.locator('.ant-popconfirm').getByRole('button', { name: '确定' }).click();
  await said('已结束');
  for (const guardian of [one, other]) {
    const { body } = await guardian.get<List<Enrolment>>(`${youth}/enrolments`);
    expect(body.items.find((enrolment) => enrolment.programme === id)!.state).toBe('ended');
    const { body: notices } = await guardian.get<List<{ kind: string; about: { programme?: string } }>>(`${youth}/notices`);
    expect(notices.items.find(({ about }) => about.programme === id)!.kind).toBe('place-ended');
  }
  await page.goto(`${journey.demo.url}/programmes/${id}/places`);
  await said('卞**');
  await look(visitor, 'staff-ended');
  await page.goto(`${journey.demo.url}/programmes/${id}/completion`);
  await said('出勤 0 / 0 次');
  await look(visitor, 'staff-completion');
});

it('a child is masked, shown in full for a reason until the dialog is closed; whom a court bars is entered and lifted', async () => {
  const guardian = await journey.signIn('jiazhang4');
  const id = await child(guardian, '鲜小禾');
  await visitor.open('/children-ledger');
  await said('鲜**');
  await look(visitor, 'staff-children');
  await page.setViewportSize(desktop);
  await page.getByRole('listitem').filter({ hasText: '鲜**' }).getByRole('button', { name: '查看全名' }).click();
  await dialog().getByLabel('理由').fill('核对纸质报名表');
  await dialog().getByRole('button', { name: '查看', exact: true }).click();
  await said('鲜小禾');
  await look(visitor, 'staff-unmasked');
  await page.setViewportSize(desktop);
  await button('关闭并隐去').click();
  await closed();
  expect(await page.content()).not.toContain('鲜小禾');
  await page.goto(`${journey.demo.url}/children-ledger/${id}`);
  for (const by of ['监护人', '其他人'] as const) {
    await button('登记禁止').click();
    await dialog().getByText(by, { exact: true }).first().click();
    if (by === '监护人') await visitor.choose('#guardian', '尚');
    else {
      await dialog().getByLabel('姓名').fill('鲜大山');
      await dialog().getByLabel('电话').fill('13803539999');
    }
    await dialog().getByLabel('法院文书编号').fill('(2026)晋0321民初88号');
    await dialog().getByLabel('理由').fill('人身安全保护令');
    await look(visitor, `staff-bar-${by === '监护人' ? 'guardian' : 'other'}`);
    await page.setViewportSize(desktop);
    await button('登记，立刻生效').click();
    await closed();
  }
  await said('鲜大山');
  expect((await guardian.get(`${youth}/children/${id}`)).status).toBe(403);
  await look(visitor, 'staff-child');
  await page.setViewportSize(desktop);
  while (await button('解除禁止').count()) {
    const left = await button('解除禁止').count();
    await button('解除禁止').first().click();
    await page.locator('.ant-popconfirm').filter({ visible: true }).getByRole('button', { name: '确定' }).click();
    await eventually(() => button('解除禁止').count(), (count) => count < left);
  }
  expect((await guardian.get(`${youth}/children/${id}`)).status).toBe(200);
});

it('a list from paper is looked through cell by cell before it is imported; lists go out masked, or in full for a reason', async () => {
  const id = await programme('表格测试课堂');
  const headers = ['儿童姓名', '出生日期', '学校', '紧急联系电话', '同意书编号', '一起报名'];
  const sheet = async (...rows: string[][]) => ({ name: '报名.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(await writeSheet('报名名单', headers.map((header, i) => ({ header, width: 14, of: (row: string[]) => row[i] })), rows)) });
  const good = [['晏小一', '2018-05-20', '南关小学', '13803531111', 'TY-001', '一家'], ['晏小二', '2017-05-20', '', '', 'TY-001', '一家']];
  await visitor.open(`/programmes/${id}/sheets`);
  const choose = async (...rows: string[][]) => page.locator('input[type="file"]').setInputFiles(await sheet(...rows));
  await choose(...good, ['', '2018-02-30', '', '电话', 'TY-002', ''], ['晏高龄', '2000-01-01', '', '', 'TY-003', '']);
  await said('有 4 处错误');
  expect(await page.locator('li.line').allTextContents()).toEqual(['A4儿童姓名：必填', 'B4出生日期：日期要写成 2018-05-20 这样', 'D4紧急联系电话：电话号码不对', 'B5出生日期：年龄不在 6–12 岁之间']);
  await look(visitor, 'staff-import-errors');
  await page.setViewportSize(desktop);
  const enrolled = async () => (await staff.get<List<Enrolment>>(`${youth}/programmes/${id}/enrolments`)).body.items;
  expect(await enrolled()).toEqual([]);
  await choose(...good);
  await said('检查通过：2 个孩子，1 份报名');
  expect(await enrolled()).toEqual([]);
  await look(visitor, 'staff-import-fine');
  await page.setViewportSize(desktop);
  await button('导入 2 个孩子').click();
  await said('已导入 2 个孩子');
  expect(await enrolled()).toMatchObject([{ state: 'seated', names: ['晏**', '晏**'] }]);
  await look(visitor, 'staff-imported');
  await page.setViewportSize(desktop);
  await button('导出报名名单').click();
  await dialog().getByLabel('为什么需要全名').fill('纸质存档备查');
  await look(visitor, 'staff-export');
  await page.setViewportSize(desktop);
  const [file] = await Promise.all([page.waitForEvent('download'), button('导出全名').click()]);
  expect(file.suggestedFilename()).toBe('导出报名名单.xlsx');
  await closed();
  await page.goto(`${journey.demo.url}/children-ledger`);
  await page.getByRole('listitem').filter({ hasText: '晏**' }).first().getByRole('link', { name: '详细' }).click();
  await button('生成邀请码').click();
  await said('只显示这一次');
  await look(visitor, 'staff-invite');
});

it('a demand is merged with its votes and planned; its voters are told', async () => {
  const [one, other] = [await journey.signIn('jiazhang3'), await journey.signIn('jiazhang4')];
  const raise = async (by: Person, title: string) => (await by.post<{ id: string }>(`${youth}/demands`, { area: COMMUNITY, title })).body.id;
  const kept = await raise(one, '希望开一门剪纸课');
  const same = await raise(other, '想学剪纸和窗花');
  const course = await programme('剪纸周末课', { kind: 'weekend-course', weekdays: [6], from: '09:00', to: '11:00' });
  await visitor.open('/demands?state=raised');
  const card = (title: string) => page.getByRole('article', { name: title });
  await card('想学剪纸和窗花').getByRole('button', { name: '合并' }).click();
  await visitor.choose('#into', '希望开一门剪纸课');
  await look(visitor, 'staff-merge');
  await page.setViewportSize(desktop);
  await dialog().getByRole('button', { name: '确定' }).click();
  await closed();
  await card('希望开一门剪纸课').getByText('2 家支持').waitFor();
  await card('希望开一门剪纸课').getByRole('button', { name: '立项' }).click();
  await visitor.choose('#programme', '剪纸周末课');
  await dialog().getByRole('button', { name: '确定' }).click();
  await closed();
  expect((await staff.get<object>(`${youth}/demands/${kept}`)).body).toMatchObject({ state: 'planned', votes: 2, programme: course });
  expect((await staff.get<object>(`${youth}/demands/${same}`)).body).toMatchObject({ state: 'merged', mergedInto: kept });
  const { body } = await other.get<List<{ kind: string; about: object }>>(`${youth}/notices`);
  expect(body.items.filter(({ kind }) => kind === 'demand-changed').map(({ about }) => about)).toEqual(expect.arrayContaining([{ demand: kept, state: 'planned' }, { demand: same, state: 'merged' }]));
  await visitor.open('/demands');
  await said('已立项：剪纸周末课');
  await look(visitor, 'staff-demands');
});

it('the registers of a day are one tap from the book itself', async () => {
  const id = await programme('点名测试课堂', { weekdays: [1, 2, 3, 4, 5] });
  const [first] = (await staff.get<List<Session>>(`${youth}/sessions?programme=${id}`)).body.items;
  await visitor.open('/registers');
  await page.getByLabel('日期').fill(first!.startsAt.slice(0, 10));
  await said('点名测试课堂');
  await look(visitor, 'staff-registers');
  await page.setViewportSize(desktop);
  await page.getByRole('listitem').filter({ hasText: '点名测试课堂' }).getByRole('link', { name: '打开点名' }).click();
  await page.waitForURL(`**/classes/${first!.id}`);
});
