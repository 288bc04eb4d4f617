import { post } from '@linli/client';
import { eventually } from '@linli/testing';
import type { Browser } from 'playwright-core';

import type { Caller } from './support/caller.js';
import { step } from './support/cases.js';
import { Journey } from './support/journey.js';
import { look } from './support/look.js';
import { unreadOf } from './support/notices.js';
import { desktop, openBrowser, Visitor } from './support/visitor.js';

let journey: Journey;
let browser: Browser;
let worker: Caller;

beforeAll(async () => {
  journey = await Journey.begin();
  browser = await openBrowser();
  worker = await journey.signIn('wg07');
});
afterAll(async () => {
  await browser.close();
  await journey.end();
});

const act = async (...given: Parameters<typeof step>) => {
  const { status, body: answer } = await worker.send(step(...given));
  if (status >= 300) throw new Error(JSON.stringify(answer));
};

it('a resident sees at once that her report was accepted and answered, and a tap leads to it', async () => {
  const resident = await journey.signIn('wangxiulan');
  const point = await journey.middleOf(resident, '140321001001007');
  const visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account('wangxiulan'));
  const door = visitor.page.getByRole('link', { name: /消息/ }).first();
  const unread = async () => Number(await door.locator('.count').textContent());
  const listens = visitor.page.waitForResponse((answer) => answer.url().includes('/api/live') && answer.url().includes('grid.account'));
  await visitor.load('/mine');
  await listens;
  // The door counts what each service tells, and they do not tell at the same time.
  const before = await unreadOf(resident);
  const { id } = await resident.does(
    post('/api/grid/v1/cases', { body: { category: 'other.other', description: '宣传栏玻璃碎了，怕扎着孩子', point } }),
  );
  await act(id, 'accept');
  await eventually(unread, (now) => now === before + 1);
  await door.click();
  await visitor.page.getByText('您上报的“其他”已受理').waitFor();
  await act(id, 'start');
  await act(id, 'submit', { evidence: [await journey.photo(worker, 'grid')] });
  const answered = visitor.page.getByRole('button', { name: /“其他”处理好了，正在核查/ });
  await answered.waitFor();
  await look(visitor, 'case-notices');
  await answered.click();
  await visitor.page.getByText('社区居民委员会').waitFor();
  expect(new URL(visitor.page.url()).pathname).toBe(`/cases/${id}`);
  expect(visitor.errors).toEqual([]);
  await visitor.leave();
});

it('the board shows a year, and of how many each figure is a share', async () => {
  const visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account('quji'), desktop);
  await visitor.open('/board');
  await visitor.page
    .getByText(/^\d+% \/ \d+$/)
    .first()
    .waitFor();
  await look(visitor, 'board-year', ['desktop']);
  await visitor.leave();
});
