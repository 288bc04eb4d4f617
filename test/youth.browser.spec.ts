import type { Browser } from 'playwright-core';

import { Journey } from './support/journey.js';
import { openBrowser, Visitor } from './support/visitor.js';

let journey: Journey;
let browser: Browser;

beforeAll(async () => {
  journey = await Journey.begin();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await journey.end();
});

it('a mark made without a network waits on the phone and is sent when it is back', async () => {
  const teacher = await journey.signIn('laoshi');
  const { body } = await teacher.get<{ items: { id: string; state: string }[] }>('/api/youth/v1/sessions?mine=true&limit=50');
  // Other journeys of this run may have moved the clock and closed the first ones.
  const planned = body.items.filter(({ state }) => state === 'planned').at(-1)!;
  const visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account('laoshi'));
  const { page } = visitor;
  await visitor.open(`/classes/${planned.id}`);
  await page.context().setOffline(true);
  await page.locator('article').first().getByRole('button', { name: '已到' }).click();
  await page.getByText('条点名还没有送出').waitFor();
  await visitor.shot('youth-teacher-offline');
  await page.context().setOffline(false);
  await page.getByText('条点名还没有送出').waitFor({ state: 'hidden' });
  await visitor.shot('youth-teacher-sent');
  expect(visitor.errors).toEqual([]);
  await visitor.leave();
});
