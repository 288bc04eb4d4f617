import { at, post } from '@linli/client';
import { eventually } from '@linli/testing';
import type { Browser } from 'playwright-core';

import type { Caller } from './support/caller.js';
import { Journey } from './support/journey.js';
import { look } from './support/look.js';
import { desktop, openBrowser, phone, Visitor } from './support/visitor.js';

const COMMUNITY = '140321001001';

let journey: Journey;
let browser: Browser;
let staff: Caller;
beforeAll(async () => {
  journey = await Journey.begin();
  browser = await openBrowser();
  staff = await journey.signIn('shequ1');
});
afterAll(async () => {
  await browser.close();
  await journey.end();
});

it('what comes again is reviewed, planned, resolved by whoever answers for it, and checked by somebody else', async () => {
  const worker = await journey.signIn('wg07');
  const { items: grids } = (await staff.get(at('/api/grid/v1/grids', { community: COMMUNITY }))).body;
  const own = (await Promise.all(grids.map(async ({ code }) => (await staff.get(at('/api/grid/v1/grids/{code}', { code }))).body))).find(
    ({ workers }) => workers.includes(worker.id),
  )!;
  const point = await journey.middleOf(staff, own.code);
  const proposed = await staff.send(post('/api/grid/v1/root-causes', { body: { category: 'order.e-bike', point, metres: 120 } }));
  expect(proposed.status).toBe(201);
  const { id } = proposed.body;

  const desk = await Visitor.signedIn(browser, journey.demo.url, journey.account('shequ1'), desktop);
  await desk.open('/ledger');
  await desk.page.getByRole('main').getByRole('link', { name: '未诉先办' }).click();
  await desk.page.getByText('待研判').first().waitFor();
  await look(desk, 'root-causes');
  await desk.page.getByRole('button', { name: '提出治理问题' }).click();
  await look(desk, 'root-causes-propose');
  await desk.page.keyboard.press('Escape');
  await desk.open(`/root-causes/${id}`);
  await desk.page.getByRole('button', { name: '立项治理' }).click();
  await desk.choose('#owner', (await staff.get(at('/api/identity/v1/people', { ids: [worker.id] }))).body.items[0]!.displayName);
  await desk.page.getByLabel('治理方案').fill('在3号楼东侧设集中充电棚，物业每晚巡查；业主群公布违停车辆。');
  await look(desk, 'root-cause-plan');
  await desk.page.getByRole('button', { name: '确定' }).click();
  await desk.page.getByText('治理中').first().waitFor();
  await desk.page.getByRole('dialog').waitFor({ state: 'hidden' });
  await look(desk, 'root-cause-open');

  const owner = await Visitor.signedIn(browser, journey.demo.url, journey.account('wg07'), phone);
  await owner.open('/notices');
  await owner.page
    .getByRole('button', { name: /由您负责治理/ })
    .first()
    .click();
  await owner.page.getByRole('button', { name: '治理完成' }).click();
  await owner.page.getByLabel('结果说明').fill('充电棚已建成，楼道清理完毕。');
  await look(owner, 'root-cause-resolve');
  await owner.page.getByRole('button', { name: '确定' }).click();
  await owner.page.getByText('待核验').first().waitFor();
  await owner.page.getByRole('dialog').waitFor({ state: 'hidden' });
  await look(owner, 'root-cause-resolved');

  await desk.page.getByRole('button', { name: '核验销号' }).click();
  await desk.page.getByRole('button', { name: '确定' }).click();
  await desk.page.getByText('已销号').first().waitFor();
  await eventually(
    async () => (await staff.get(at('/api/grid/v1/root-causes/{id}', { id }))).body.state,
    (state) => state === 'closed',
  );
  expect([...desk.errors, ...owner.errors]).toEqual([]);
});
