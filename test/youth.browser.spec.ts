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

it('a guardian sees what they consented to and who may collect', async () => {
  const visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account('jiazhang1'));
  await visitor.open('/children');
  for (const [tab, words] of [['接送', '出接送码'], ['同意书', '告知书第']] as const) {
    await visitor.page.getByRole('tab', { name: tab }).click();
    await visitor.page.getByText(words).first().waitFor();
    await visitor.shot(`youth-guardian-${words}`);
    expect(await visitor.accessibility()).toEqual([]);
    expect(await visitor.sticksOut()).toBe(false);
  }
  await visitor.leave();
});
