import { at, post } from '@linli/client';
import type { Browser } from 'playwright-core';

import type { Caller } from './support/caller.js';
import { Journey } from './support/journey.js';
import { look } from './support/look.js';
import { openBrowser, phone, Visitor } from './support/visitor.js';

let journey: Journey;
let browser: Browser;
let host: Caller;
let home: string;
const visitors: Visitor[] = [];

beforeAll(async () => {
  journey = await Journey.begin();
  browser = await openBrowser();
  // A micro-home of their own, so that nothing here stands on what the demo shows.
  const [staff, maker] = [await journey.signIn('shequ1'), await journey.signIn('jiazhang2')];
  host = await journey.signIn('danwei');
  const point = await journey.middleOf(staff, '140321001001007');
  home = (
    await staff.does(
      post('/api/employment/v1/micro-homes', { body: { area: '140321001001', name: '七网格微家', site: '七网格活动室', point } }),
    )
  ).id;
  const { body } = await staff.send(post('/api/employment/v1/micro-homes/{id}/invitations', { id: home }));
  await host.does(post('/api/employment/v1/micro-homes/host', { body: { code: body.code } }));
  await maker.does(
    post('/api/employment/v1/micro-homes/{id}/members', { id: home, body: { name: '景志远', phone: '13803530112', consent: true } }),
  );
});
afterEach(() => expect(visitors.flatMap(({ errors }) => errors)).toEqual([]));
afterAll(async () => {
  for (const visitor of visitors) await visitor.leave();
  await browser.close();
  await journey.end();
});

const visit = async (who: string) => {
  const visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account(who), phone);
  visitors.push(visitor);
  return visitor;
};
it('a host takes an order of 300 woven pieces, splits it, and enters what is handed in, what is good and what is paid, on a phone', async () => {
  const visitor = await visit('danwei');
  const { page } = visitor;
  await visitor.open(`/piecework/homes/${home}/new`);
  for (const [label, value] of [
    ['做什么', '手工编织坐垫'],
    ['买家', '阳泉市民俗文化馆'],
    ['一共几件', '300'],
    ['每件给多少钱（元）', '12.5'],
    ['哪天交货', '2030-12-24'],
    ['材料和单位', '毛线（克）'],
    ['每件用多少', '80'],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByRole('button', { name: '登记订单' }).click();
  await page.getByRole('heading', { level: 1, name: '手工编织坐垫' }).waitFor();
  await page.getByText('还有 300 件没分').waitFor();
  await visitor.choose('#maker', '景志远');
  await page.getByLabel('几件', { exact: true }).fill('120');
  await page.getByRole('button', { name: '分配' }).click();
  await page.getByText('还有 180 件没分').waitFor();
  await look(visitor, 'piece-order', ['phone']);

  await page.getByRole('link', { name: /景志远/ }).click();
  await page.getByRole('heading', { level: 1, name: '景志远' }).waitFor();
  const dialog = page.getByRole('dialog');
  const enter = async (what: string, n?: string, why?: string) => {
    await page.getByRole('button', { name: what, exact: true }).click();
    if (n) await dialog.getByRole('spinbutton').fill(n);
    if (why) await dialog.getByText(why).click();
    await dialog.getByRole('button', { name: '确定' }).click();
    await dialog.waitFor({ state: 'hidden' });
  };
  await enter('领料');
  await enter('交件', '50');
  await page.getByRole('button', { name: '不合格', exact: true }).click();
  await look(visitor, 'piece-rejected', ['phone']);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await enter('不合格', '2', '松散漏针');
  await enter('合格');
  await page.getByRole('button', { name: '结算', exact: true }).click();
  await dialog.getByText('付 600.00 元').waitFor();
  await dialog.getByRole('button', { name: '确定' }).click();
  await page.getByText('结算 48 件').waitFor();
  await page.getByRole('button', { name: '冲正：结算 48' }).click();
  await dialog.getByRole('button', { name: '数错了' }).click();
  await page.getByText('冲正 · 结算 -48 件').waitFor();
  await enter('结算', '40');
  await page.getByText('结算 40 件').waitFor();
  await look(visitor, 'piece-share', ['phone']);
});

it('the maker sees what she was given, handed in and earned, and what is still owed', async () => {
  const visitor = await visit('jiazhang2');
  const { page } = visitor;
  await visitor.open('/notices');
  await page.getByText('给您结了 40 件，500.00 元').waitFor();
  await visitor.open('/');
  await page.getByRole('link', { name: /居家增收/ }).click();
  const card = page.getByRole('article', { name: '手工编织坐垫' });
  await card.getByText('120 件').waitFor();
  await page.getByText('还没结给我的').locator('..').getByText('100.00 元').waitFor();
  await look(visitor, 'piece-mine', ['phone']);
  await card.getByText('明细').click();
  await page.getByText('不合格 2 件').waitFor();
  expect(await page.getByText('阳泉市民俗文化馆').count()).toBe(0);
  await look(visitor, 'piece-mine-entries', ['phone']);
});

it('staff see how many earn and how much, of five people or more, and no order', async () => {
  const visitor = await visit('shequ1');
  const { page } = visitor;
  await visitor.open('/employment/piecework');
  await page
    .getByRole('row', { name: /南关社区/ })
    .getByText('7', { exact: true })
    .waitFor();
  await page.getByText('少于5人，不显示').first().waitFor();
  await look(visitor, 'piece-figures');
  const [waiting] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出表格' }).click()]);
  expect(waiting.suggestedFilename()).toMatch(/居家增收.*xlsx/);
  const staff = await journey.signIn('shequ1');
  const { body } = await host.get(at('/api/employment/v1/micro-homes/{id}/piece-orders', { id: home }));
  expect((await staff.get(at('/api/employment/v1/piece-orders/{id}', { id: body.items[0]!.id }))).status).toBe(404);
});
