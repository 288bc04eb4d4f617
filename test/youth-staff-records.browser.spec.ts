import { readFile } from 'node:fs/promises';

import { at } from '@linli/client';
import { readSheet, writeSheet } from '@linli/service';
import { eventually } from '@linli/testing';
import type { Page } from 'playwright-core';

import { Desk } from './support/desk.js';

const headers = ['儿童姓名', '出生日期', '学校', '紧急联系电话', '同意书编号', '一起报名'];
/** Each child of a marked list, with what stands under 错误说明. */
const remarksIn = async (path: string) =>
  (
    await readSheet(
      await readFile(path),
      [...headers, '错误说明'].map((header) => ({ key: header, header, check: () => undefined })),
    )
  ).lines.map(({ values }) => `${values['儿童姓名']} ${values['错误说明']}`.trimEnd());

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await Desk.open();
  page = desk.page;
});
afterEach(async () => {
  expect(desk.visitor.errors).toEqual([]);
});
afterAll(() => desk.leave());

it('a child is masked, shown in full for a reason until the dialog is closed; whom a court bars is entered and lifted', async () => {
  const guardian = await desk.journey.signIn('jiazhang4');
  const id = await desk.child(guardian, '鲜小禾');
  await desk.visitor.open('/children-ledger');
  await desk.said('鲜**');
  await desk.look('staff-children');
  await page.getByRole('row').filter({ hasText: '鲜**' }).getByRole('button', { name: '查看全名' }).click();
  await desk.dialog().getByLabel('理由').fill('核对纸质报名表');
  await desk.dialog().getByRole('button', { name: '查看', exact: true }).click();
  await desk.said('鲜小禾');
  await desk.look('staff-unmasked');
  await desk.button('关闭并隐去').click();
  await desk.dialogs(0);
  expect(await page.content()).not.toContain('鲜小禾');
  await page.goto(`${desk.journey.demo.url}/children-ledger/${id}`);
  for (const by of ['监护人', '其他人'] as const) {
    await desk.button('登记禁止').click();
    await desk.dialog().getByText(by, { exact: true }).first().click();
    if (by === '监护人') await desk.visitor.choose('#guardian', '尚');
    else {
      await desk.dialog().getByLabel('姓名').fill('鲜大山');
      await desk.dialog().getByLabel('电话').fill('13803539999');
    }
    await desk.dialog().getByLabel('法院文书编号').fill('(2026)晋0321民初88号');
    await desk.dialog().getByLabel('理由').fill('人身安全保护令');
    await desk.look(`staff-bar-${by === '监护人' ? 'guardian' : 'other'}`);
    await desk.button('登记，立刻生效').click();
    await desk.dialogs(0);
  }
  await desk.said('鲜大山');
  expect((await guardian.get(at('/api/youth/v1/children/{id}', { id }))).status).toBe(403);
  await desk.look('staff-child');
  while (await desk.button('解除禁止').count()) {
    const left = await desk.button('解除禁止').count();
    await desk.button('解除禁止').first().click();
    await desk.confirm();
    await eventually(
      () => desk.button('解除禁止').count(),
      (count) => count < left,
    );
  }
  expect((await guardian.get(at('/api/youth/v1/children/{id}', { id }))).status).toBe(200);
});

it('a list from paper is looked through cell by cell before it is imported; lists go out masked, or in full for a reason', async () => {
  const id = await desk.programme('表格测试课堂');
  const sheet = async (...rows: string[][]) => ({
    name: '报名.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(
      await writeSheet(
        '报名名单',
        headers.map((header, i) => ({ header, width: 14, of: (row: string[]) => row[i] })),
        rows,
      ),
    ),
  });
  const good = [
    ['晏小一', '2018-05-20', '南关小学', '13803531111', 'TY-001', '一家'],
    ['晏小二', '2017-05-20', '', '', 'TY-001', '一家'],
  ];
  await desk.visitor.open(`/programmes/${id}/sheets`);
  const [template] = await Promise.all([page.waitForEvent('download'), desk.button('下载报名模板').click()]);
  expect(template.suggestedFilename()).toBe('下载报名模板.xlsx');
  // As it was downloaded it holds an example, which is no row.
  await page.locator('input[type="file"]').setInputFiles(await template.path());
  await desk.said('检查通过：0 个孩子');
  expect(await desk.button('全部导入（0 行）').isDisabled()).toBe(true);
  await desk.said('表里没有要导入的内容');
  const choose = async (...rows: string[][]) => page.locator('input[type="file"]').setInputFiles(await sheet(...rows));
  await choose(...good, ['', '2018-02-30', '', '电话', 'TY-002', ''], ['晏高龄', '2000-01-01', '', '', 'TY-003', '']);
  await desk.said('有 4 处错误');
  expect(await page.locator('li.line').allTextContents()).toEqual([
    'A4儿童姓名：必填',
    'B4出生日期：日期要写成 2018-05-20 这样',
    'D4紧急联系电话：电话号码不对',
    'B5出生日期：年龄不在 6–12 岁之间',
  ]);
  await desk.said('共 4 行：2 行正确，2 行没有通过，有 4 处错误');
  await desk.look('staff-import-errors');
  const [marked] = await Promise.all([page.waitForEvent('download'), desk.button('下载标注错误的表格').click()]);
  expect([marked.suggestedFilename(), await remarksIn(await marked.path())]).toEqual([
    '报名-错误说明.xlsx',
    [
      '晏小一',
      '晏小二',
      ' 儿童姓名：必填；出生日期：日期要写成 2018-05-20 这样；紧急联系电话：电话号码不对',
      '晏高龄 出生日期：年龄不在 6–12 岁之间',
    ],
  ]);
  const enrolled = async () => (await desk.staff.get(at('/api/youth/v1/programmes/{id}/enrolments', { id }))).body.items;
  expect(await enrolled()).toEqual([]);
  await choose(...good);
  await desk.said('检查通过：2 个孩子，1 份报名');
  expect(await enrolled()).toEqual([]);
  await desk.look('staff-import-fine');
  await desk.button('全部导入（2 行）').click();
  await desk.said('已导入 2 个孩子');
  expect(await enrolled()).toMatchObject([{ state: 'seated', names: ['晏**', '晏**'] }]);
  await desk.look('staff-imported');
  // The same list once more, longer: who is in stays, the good row goes first, the other comes back.
  await choose(...good, ['晏小三', '2016/5/20', '', '', 'TY-004', ''], ['晏高龄', '2000-01-01', '', '', 'TY-003', '']);
  await desk.said('共 4 行：1 行正确，3 行没有通过，有 3 处错误');
  await desk.said('其中 2 行已经在里面');
  await desk.look('staff-import-mixed');
  // By keyboard: from the file to the list of faults, on to the button.
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
  await page.locator('input[type="file"]').focus();
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('错误清单');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('先导入正确的 1 行');
  await page.keyboard.press('Enter');
  await desk.said('已导入 1 行，未导入 3 行');
  expect((await enrolled()).flatMap(({ names }) => names)).toHaveLength(3);
  await desk.look('staff-imported-some');
  const [left] = await Promise.all([page.waitForEvent('download'), desk.button('下载未导入的行').click()]);
  expect([left.suggestedFilename(), await remarksIn(await left.path())]).toEqual([
    '报名-未导入.xlsx',
    ['晏高龄 出生日期：年龄不在 6–12 岁之间'],
  ]);
  // Dropped instead of chosen; no sheet, in plain words.
  const drop = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['儿童姓名,出生日期'], '名单.csv', { type: 'text/csv' }));
    return data;
  });
  await page.locator('label.drop').dispatchEvent('drop', { dataTransfer: drop });
  await desk.said('请用 Excel 或 WPS 另存为 .xlsx 格式');
  await desk.said('已选：名单.csv');
  await desk.look('staff-import-refused');
  await desk.button('导出报名名单').click();
  await desk.dialog().getByLabel('为什么需要全名').fill('纸质存档备查');
  await desk.look('staff-export');
  const [file] = await Promise.all([page.waitForEvent('download'), desk.button('导出全名').click()]);
  expect(file.suggestedFilename()).toBe('导出报名名单.xlsx');
  await desk.dialogs(0);
  await page.goto(`${desk.journey.demo.url}/children-ledger`);
  await page.getByRole('row').filter({ hasText: '晏**' }).first().getByRole('link', { name: '详细' }).click();
  await desk.button('生成邀请码').click();
  await desk.said('只显示这一次');
  await desk.look('staff-invite');
});

it('a demand is merged with its votes and planned; its voters are told', async () => {
  const [one, other] = [await desk.journey.signIn('jiazhang3'), await desk.journey.signIn('jiazhang4')];
  const kept = await desk.raise(one, '希望开一门剪纸课');
  const same = await desk.raise(other, '想学剪纸和窗花');
  const course = await desk.programme('剪纸周末课', { kind: 'weekend-course', weekdays: [6], from: '09:00', to: '11:00' });
  await desk.visitor.open('/demands?state=raised');
  const card = (title: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: title, exact: true }) });
  await card('想学剪纸和窗花').getByRole('button', { name: '合并' }).click();
  await desk.visitor.choose('#into', '希望开一门剪纸课');
  await desk.look('staff-merge');
  await desk.dialog().getByRole('button', { name: '确定' }).click();
  await desk.dialogs(0);
  await card('希望开一门剪纸课').getByText('2 家支持').waitFor();
  await card('希望开一门剪纸课').getByRole('button', { name: '立项' }).click();
  await desk.visitor.choose('#programme', '剪纸周末课');
  await desk.dialog().getByRole('button', { name: '确定' }).click();
  await desk.dialogs(0);
  expect((await desk.staff.get(at('/api/youth/v1/demands/{id}', { id: kept }))).body).toMatchObject({
    state: 'planned',
    votes: 2,
    programme: course,
  });
  expect((await desk.staff.get(at('/api/youth/v1/demands/{id}', { id: same }))).body).toMatchObject({ state: 'merged', mergedInto: kept });
  const { body } = await other.get(at('/api/youth/v1/notices'));
  expect(body.items.filter(({ kind }) => kind === 'demand-changed').map(({ about }) => about)).toEqual(
    expect.arrayContaining([
      { demand: kept, state: 'planned' },
      { demand: same, state: 'merged' },
    ]),
  );
  await card('希望开一门剪纸课').waitFor({ state: 'hidden' });
  await desk.visitor.open('/demands?state=planned');
  await card('希望开一门剪纸课').getByRole('button', { name: '标为已实现' }).click();
  await desk.confirm();
  await card('希望开一门剪纸课').waitFor({ state: 'hidden' });
  const never = await desk.raise(one, '想要一座游泳馆');
  await desk.visitor.open('/demands');
  await card('想要一座游泳馆').getByRole('button', { name: '不采纳' }).click();
  await desk.dialog().getByLabel('理由').fill('社区没有场地');
  await desk.dialog().getByRole('button', { name: '确定' }).click();
  await desk.dialogs(0);
  const stateOf = async (id: string) => (await desk.staff.get(at('/api/youth/v1/demands/{id}', { id }))).body.state;
  expect([await stateOf(kept), await stateOf(never)]).toEqual(['fulfilled', 'declined']);
  await desk.said('已立项：剪纸周末课');
  await desk.look('staff-demands');
});

it('fits in English, and in large type', async () => {
  const id = await desk.programme('大字测试课堂');
  await desk.visitor.open('/programmes');
  await desk.visitor.speak('English');
  const paths = [
    '/programmes',
    '/programmes/new',
    `/programmes/${id}`,
    `/programmes/${id}/people`,
    `/programmes/${id}/places`,
    `/programmes/${id}/sheets`,
    '/registers',
    '/children-ledger',
    '/demands',
  ];
  for (const [n, path] of paths.entries()) {
    await desk.visitor.open(path);
    await desk.look(`staff-english-${n}`, ['phone']);
  }
  await desk.button('Large type').click();
  await desk.visitor.speak('中文');
  for (const [n, path] of paths.entries()) {
    await desk.visitor.open(path);
    await desk.look(`staff-elder-${n}`, ['phone']);
  }
  await desk.button('标准模式').click();
}, 120_000);
