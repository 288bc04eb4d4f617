import { at, post } from '@linli/client';
import { eventually } from '@linli/testing';
import type { Browser } from 'playwright-core';

import { step } from './support/cases.js';
import { Journey } from './support/journey.js';
import { look } from './support/look.js';
import { openBrowser, phone, Visitor } from './support/visitor.js';

const GRID = '140321001001007';
const WORDS = '南关小区院里的长椅断了一条腿';

let journey: Journey;
let browser: Browser;
let point: { lon: number; lat: number };
let number: string;
let id: string;
const open: Visitor[] = [];
const report = async (): Promise<{ id: string; number: string }> => {
  const lihua = await journey.signIn('lihua');
  const { status, body } = await lihua.send(
    post('/api/grid/v1/cases', {
      body: { category: 'sanitation.rubbish', description: WORDS, point, public: true, contact: { phone: '13803530101' }, attachments: [] },
    }),
  );
  expect(status).toBe(201);
  return body;
};
beforeAll(async () => {
  journey = await Journey.begin();
  browser = await openBrowser();
  point = await journey.middleOf(await journey.signIn('lihua'), GRID);
  ({ id, number } = await report());
});
afterEach(async () => {
  for (const visitor of open.splice(0)) {
    expect(visitor.errors).toEqual([]);
    await visitor.leave();
  }
});
afterAll(async () => {
  await browser.close();
  await journey.end();
});

const before = async (who: string): Promise<Visitor> => {
  const visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account(who), phone, { where: point });
  open.push(visitor);
  return visitor;
};

it('somebody who is not signed in sees what is published, as a list and on a map, without anybody’s words', async () => {
  const visitor = await Visitor.unknown(browser, journey.demo.url, phone, { where: point });
  open.push(visitor);
  const { page } = visitor;
  await page.goto(journey.demo.url);
  await look(visitor, 'visitor-home');
  await page.getByRole('navigation', { name: '服务' }).getByRole('link', { name: '身边事' }).click();
  const item = page.getByRole('article', { name: number });
  await item.waitFor();
  expect(await page.getByText(WORDS).count()).toBe(0);
  expect(await item.getByRole('button').count()).toBe(0);
  await look(visitor, 'visitor-nearby');
  await page.setViewportSize(phone);
  await page.getByText('我附近', { exact: true }).click();
  await item.getByText('约 100 米').waitFor();
  await page.getByText('地图', { exact: true }).click();
  await page.locator('.leaflet-interactive').first().waitFor();
  await look(visitor, 'visitor-nearby-map', ['phone']);
  await page.getByText('列表', { exact: true }).click();
  await item.getByRole('link').click();
  await page.locator('input[name="username"]').waitFor();
});

it('a neighbour follows it and opens it', async () => {
  const visitor = await before('zhaoming');
  const { page } = visitor;
  await visitor.open('/nearby');
  await page.getByRole('button', { name: new RegExp(`^关注 .*${number}`) }).click();
  await page.getByRole('button', { name: new RegExp(`^取消关注 .*${number}`) }).waitFor();
  const followed = await (await journey.signIn('zhaoming')).get(at('/api/grid/v1/cases', { relation: 'followed', limit: 100 }));
  expect(followed.body.items.map((one) => one.id)).toContain(id);
  await page.getByRole('button', { name: new RegExp(`^取消关注 .*${number}`) }).click();
  await page.getByRole('button', { name: new RegExp(`^关注 .*${number}`) }).waitFor();
  await page.getByRole('article', { name: number }).getByRole('link').click();
  await page.waitForURL(new RegExp(id));
});

it('a resident’s home shows what is theirs, whom to call in their grid, and fits a phone', async () => {
  const visitor = await before('lihua');
  const { page } = visitor;
  await page.getByRole('region', { name: '我的事项' }).getByText('已登记').first().waitFor();
  await page.getByRole('region', { name: '我的网格员' }).getByText('史卫东').waitFor();
  expect(await page.getByRole('link', { name: '打电话给史卫东 13803530207' }).getAttribute('href')).toBe('tel:13803530207');
  await look(visitor, 'resident-home');
});

it('what is done waits on the home page for the word of whoever reported it', async () => {
  const mine = await report();
  const [worker, staff] = [await journey.signIn('wg07'), await journey.signIn('shequ1')];
  await worker.does(step(mine.id, 'accept'));
  await worker.does(step(mine.id, 'start'));
  await worker.does(step(mine.id, 'submit', { evidence: [await journey.photo(worker, 'grid')] }));
  expect((await staff.send(step(mine.id, 'close'))).status).toBe(201);
  const visitor = await before('lihua');
  await visitor.page
    .getByRole('region', { name: '我的事项' })
    .getByRole('link', { name: /满意度评价/ })
    .first()
    .waitFor();
  await visitor.open('/items');
  await visitor.page.getByRole('region', { name: '等您确认' }).locator(`a[href="/cases/${mine.id}"]`).click();
  await visitor.page.waitForURL(new RegExp(mine.id));
});

it('a grid worker takes a case in and begins it in one tap, and the numbers follow', async () => {
  const worker = await before('wg07');
  const { page } = worker;
  const door = page.getByRole('navigation', { name: '待办数量' }).getByRole('link', { name: /待受理/ });
  const count = async () => Number((await door.innerText()).match(/\d+/)?.[0] ?? Number.NaN);
  await eventually(count, (n) => n > 0);
  const waited = await count();
  await look(worker, 'worker-home');
  await page.setViewportSize(phone);
  await door.click();
  await page.getByRole('button', { name: `受理并处置 ${number}` }).click();
  await page.getByText(`${number} 已开始处置`).waitFor();
  const { body } = await (await journey.signIn('wg07')).get(at('/api/grid/v1/cases/{id}', { id }));
  expect(body.state).toBe('handling');
  await worker.open('/');
  await eventually(count, (n) => n === waited - 1);
  await worker.open('/work?show=doing');
  const way = page.getByRole('link', { name: `导航 ${number}` });
  expect(await way.getAttribute('href')).toContain(`${point.lon},${point.lat}`);
  await look(worker, 'worker-doing', ['phone']);
});

it('in elder mode the home is four tiles, and whom to call is one tap away', async () => {
  const visitor = await before('lihua');
  const { page } = visitor;
  await page.evaluate(`localStorage.setItem('linli.elder', 'on')`);
  await visitor.load('/');
  const tiles = page.getByRole('navigation', { name: '居民首页' }).getByRole('link');
  expect(await tiles.allInnerTexts()).toEqual(['求助', '上报', '打电话', '我的事']);
  expect(await page.locator('main').getByRole('link').count()).toBe(4);
  await look(visitor, 'elder-home', ['phone']);
  await tiles.filter({ hasText: '打电话' }).click();
  await page.getByRole('link', { name: /^打电话给网格员 史卫东/ }).waitFor();
  await page.getByRole('link', { name: /12345/ }).waitFor();
  await page.getByRole('button', { name: '添加家人电话' }).click();
  await page.getByLabel('怎么称呼').fill('女儿');
  await page.getByLabel('电话', { exact: true }).fill('13900001111');
  await page.getByRole('button', { name: /确\s?定/ }).click();
  expect(await page.getByRole('link', { name: /^打电话给家人 女儿/ }).getAttribute('href')).toBe('tel:13900001111');
  await look(visitor, 'elder-call', ['phone']);
});
