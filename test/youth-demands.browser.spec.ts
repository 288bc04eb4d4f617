import { at, post } from '@linli/client';
import type { Browser } from 'playwright-core';

import type { Caller } from './support/caller.js';
import { Journey } from './support/journey.js';
import { look } from './support/look.js';
import { COMMUNITY, Term } from './support/term.js';
import { openBrowser, Visitor } from './support/visitor.js';

let journey: Journey;
let browser: Browser;
let staff: Caller;
let term: Term;
let visitor: Visitor;

beforeAll(async () => {
  journey = await Journey.begin();
  browser = await openBrowser();
  staff = await journey.signIn('shequ1');
  term = new Term(staff, await journey.signIn('laoshi'));
  visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account('jiazhang2'));
});
afterAll(async () => {
  await browser.close();
  await journey.end();
});

it('a wish is raised, wanted by another family once, and becomes a course', async () => {
  const { page } = visitor;
  const title = `想要周六的围棋课${Date.now() % 1000}`;
  await visitor.open('/children/demands');
  await page.getByRole('button', { name: '提一条建议' }).click();
  await page.getByLabel('一句话说明').fill(title);
  await page.getByLabel('具体说说').fill('最好上午，家门口就能上。');
  await look(visitor, 'guardian-raise');
  await page.getByRole('button', { name: '提交' }).click();
  const wish = (at: Visitor) => at.page.getByRole('article', { name: title });
  await wish(visitor).getByText('您家已投票').waitFor();
  expect(await wish(visitor).getByRole('button', { name: '我也需要' }).count()).toBe(0);
  const neighbour = await Visitor.signedIn(browser, journey.demo.url, journey.account('jiazhang1'));
  await neighbour.open('/children/demands');
  await wish(neighbour).getByRole('button', { name: '我也需要' }).click();
  await wish(neighbour).getByText('2 家需要').waitFor();
  await wish(visitor).getByText('2 家需要').waitFor();
  await look(neighbour, 'guardian-demands');
  const { body } = await staff.get(at('/api/youth/v1/demands', { area: COMMUNITY, limit: 100 }));
  const raised = body.items.find((one) => one.title === title)!;
  expect(raised.votes).toBe(2);
  const again = await (await journey.signIn('jiazhang1')).send(post('/api/youth/v1/demands/{id}/vote', { id: raised.id }));
  expect(again.code).toBe('duplicate');
  await staff.does(post('/api/youth/v1/demands/{id}/plan', { id: raised.id, body: { programme: await term.programme('周六围棋课', 8) } }));
  await wish(neighbour).getByRole('link', { name: '周六围棋课' }).click();
  await neighbour.page.getByRole('heading', { name: '周六围棋课' }).waitFor();
  await visitor.open('/children/notices');
  await page.getByRole('button', { name: new RegExp(`${title}.*社区已经为它开课`) }).click();
  await wish(visitor).getByRole('link', { name: '周六围棋课' }).waitFor();
  await look(visitor, 'guardian-planned');
  expect([...visitor.errors, ...neighbour.errors]).toEqual([]);
  await neighbour.leave();
});
