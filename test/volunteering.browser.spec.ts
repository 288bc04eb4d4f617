import { at, post, put, remove } from '@linli/client';
import { eventually } from '@linli/testing';
import type { Browser } from 'playwright-core';

import type { Caller } from './support/caller.js';
import { step, type Action } from './support/cases.js';
import { Journey } from './support/journey.js';
import { look } from './support/look.js';
import { bellCounts, readAll } from './support/notices.js';
import { openBrowser, phone, Visitor } from './support/visitor.js';

const GRID_7 = '140321001001007';

let journey: Journey;
let browser: Browser;
let leader: Caller;
let point: { lon: number; lat: number };

beforeAll(async () => {
  journey = await Journey.begin();
  browser = await openBrowser();
  leader = await journey.signIn('lvdui');
  point = await journey.middleOf(leader, GRID_7);
});
afterAll(async () => {
  await browser.close();
  await journey.end();
});

/** A request for hands of the worker of grid 7. */
async function task(seen: Caller): Promise<string> {
  const worker = await journey.signIn('wg07');
  const report = {
    category: 'utility.water-pipe',
    description: '南关小区3号楼2单元楼道积水，电话13803530101',
    point,
    contact: { name: '李桦', phone: '13803530101', address: '南关小区3号楼2单元501室' },
  };
  const { body } = await (await journey.signIn('lihua')).send(post('/api/grid/v1/cases', { body: report }));
  const act = (action: Action, given: Parameters<typeof step>[2] = {}) => worker.send(step(body.id, action, given));
  await act('accept');
  await act('start');
  await act('request-hands', { people: 1, need: 'clean-up', note: '带两把铁锹，三点在社区门口集合' });
  const { body: tasks } = await eventually(
    () => seen.get(at('/api/volunteering/v1/tasks', { state: 'open' })),
    (answer) => answer.body.items.some((one) => one.case.id === body.id),
  );
  return tasks.items.find((one) => one.case.id === body.id)!.id;
}

it('a volunteer hears of a task, reads what there is to do, and where once it is taken; staff go on to the case', async () => {
  const volunteer = await journey.signIn('lvse1');
  await readAll(volunteer);
  const id = await task(volunteer);
  const hers = await Visitor.signedIn(browser, journey.demo.url, journey.account('lvse1'), phone);
  await hers.open('/notices');
  expect(await bellCounts(hers.page)).toBeGreaterThan(0);
  await hers.shot('phone-volunteer-notices');
  await hers.page
    .getByRole('button', { name: /绿色先锋团有新任务：清理打扫/ })
    .first()
    .click();
  await hers.page.getByText('带两把铁锹，三点在社区门口集合').waitFor();
  expect(await hers.page.getByText('13803530101').count()).toBe(0);
  expect(await hers.page.getByText('501室').count()).toBe(0);
  await hers.page.getByText('领取任务后显示详细地址和位置。').waitFor();
  await hers.shot('phone-task-offered');
  await hers.page.getByRole('button', { name: '领取任务' }).click();
  await hers.page.getByText('南关小区3号楼2单元501室').waitFor();
  await hers.page.getByRole('region', { name: '位置' }).waitFor();
  expect(await hers.page.getByRole('link', { name: /来自事项/ }).count()).toBe(0);
  await hers.shot('phone-task-taken');
  expect(await hers.accessibility()).toEqual([]);
  expect(await hers.sticksOut()).toBe(false);

  const staff = await Visitor.signedIn(browser, journey.demo.url, journey.account('wg07'), phone);
  await staff.open(`/tasks/${id}`);
  await staff.page.getByRole('link', { name: /来自事项/ }).click();
  await staff.page.waitForURL(/\/cases\//);
  await volunteer.does(post('/api/volunteering/v1/tasks/{id}/release', { id }));
  expect([...hers.errors, ...staff.errors]).toEqual([]);
});

it('duty is on once a place was confirmed and the server said so; else the page says why not', async () => {
  const volunteer = await journey.signIn('lvse2');
  await volunteer.does(remove('/api/volunteering/v1/duty'));
  const hers = await Visitor.signedIn(browser, journey.demo.url, journey.account('lvse2'), phone, { where: point, opensOffline: true });
  await hers.open('/volunteer');
  await hers.page.getByText('求助', { exact: true }).last().click();
  const duty = hers.page.getByRole('switch', { name: '开启接单' });
  await duty.click();
  await hers.page.getByText('还没有开始：请先选好位置并确认。').waitFor();
  expect(await duty.getAttribute('aria-checked')).toBe('false');
  await hers.page.getByRole('button', { name: '使用当前位置' }).click();
  const begin = hers.page.getByRole('button', { name: '确认位置，开始接单' });
  await eventually(() => begin.isEnabled(), Boolean);
  expect(await duty.getAttribute('aria-checked')).toBe('false');
  await hers.shot('phone-duty-choosing');

  await hers.page.context().setOffline(true);
  await begin.click();
  await hers.page.getByText('没有开始接单').waitFor();
  expect(await duty.getAttribute('aria-checked')).toBe('false');
  await hers.shot('phone-duty-refused');
  await hers.page.context().setOffline(false);
  expect((await volunteer.get(at('/api/volunteering/v1/duty'))).body.onDuty).toBe(false);
  await begin.click();
  await eventually(
    () => duty.getAttribute('aria-checked'),
    (checked) => checked === 'true',
  );
  await hers.shot('phone-duty-on');
  await duty.click();
  await eventually(
    () => duty.getAttribute('aria-checked'),
    (checked) => checked === 'false',
  );
  expect(hers.errors).toEqual([]);
});

it('an elder who asked for help sees who comes, when, and calls them; she can cancel while they are on the way', async () => {
  const [elder, volunteer] = [await journey.signIn('wangxiulan'), await journey.signIn('chengse1')];
  await volunteer.does(put('/api/volunteering/v1/duty', { body: { point } }));
  const hail = await elder.does(
    post('/api/volunteering/v1/hails', { body: { need: 'escort', point, contact: { name: '王秀岚', phone: '13803530102' } } }),
  );
  const hers = await Visitor.signedIn(browser, journey.demo.url, journey.account('wangxiulan'), phone);
  await hers.open(`/hails/${hail.id}`);
  await hers.page.getByText('正在通知附近的志愿者').waitFor();
  await hers.shot('phone-hail-waits');
  await volunteer.does(post('/api/volunteering/v1/hails/{id}/accept', { id: hail.id }));
  await hers.page.getByText('志愿者正在赶来').waitFor();
  const call = hers.page.getByRole('link', { name: /^给.+打电话 1\d{10}$/ });
  await call.waitFor();
  expect(await call.getAttribute('href')).toMatch(/^tel:1\d{10}$/);
  await hers.page.getByText(/^预计 \d\d:\d\d 左右到$/).waitFor();
  await look(hers, 'hail-answered');
  await hers.page.getByRole('button', { name: '取消求助' }).click();
  await hers.page.getByRole('button', { name: /确\s?定/ }).click();
  await hers.page.getByText('已取消').first().waitFor();
  expect(await call.count()).toBe(0);
  await volunteer.does(remove('/api/volunteering/v1/duty'));
  expect(hers.errors).toEqual([]);
});
