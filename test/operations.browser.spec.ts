import { randomUUID } from 'node:crypto';

import { GridCaseHandsRequestedV1 } from '@linli/contracts';
import { sourceOf } from '@linli/events';
import { eventually } from '@linli/testing';
import type { Browser } from 'playwright-core';

import { Journey } from './support/journey.js';
import { desktop, openBrowser, Visitor } from './support/visitor.js';

let journey: Journey;
let browser: Browser;
let operator: Visitor;

beforeAll(async () => {
  [journey, browser] = await Promise.all([Journey.begin(), openBrowser()]);
  operator = await Visitor.signedIn(browser, journey.demo.url, journey.account('quji'), desktop);
});
afterAll(async () => {
  await operator.leave();
  await browser.close();
  await journey.end();
});

it('an event that no service can read reaches whoever runs the district, who gives it up for a reason', async () => {
  const caseId = randomUUID();
  const { subject } = GridCaseHandsRequestedV1;
  await journey.publish(
    subject,
    { caseId, nonsense: '李小穗' },
    {
      'ce-id': randomUUID(),
      'ce-type': subject,
      'ce-source': sourceOf('grid'),
      'ce-subject': `case/${caseId}`,
      'ce-aggregateversion': '1',
      'ce-time': new Date().toISOString(),
    },
  );
  const row = operator.page.getByRole('row').filter({ hasText: subject }).filter({ hasText: '志愿' });
  await operator.open('/operations');
  await row.first().waitFor({ timeout: 70_000 });
  expect(await row.first().textContent()).not.toContain('李小穗');
  // It is in the bell, and leads to where it is settled.
  const told = operator.page.getByRole('button').filter({ hasText: '志愿服务：有消息没有生效' });
  const readNotices = async () => {
    await journey.comeRound();
    await operator.load('/notices');
    await operator.page.getByRole('heading', { name: '消息' }).waitFor();
    return told.count();
  };
  expect(await eventually(readNotices, (n) => n > 0)).toBe(1);
  await operator.shot('operations-notice');
  await told.click();
  await operator.page.getByRole('alert').filter({ hasText: '志愿服务：有消息没有生效' }).waitFor();
  await operator.shot('operations');
  await row.first().getByRole('button', { name: '放弃' }).click();
  await operator.page.getByLabel('理由').fill('测试消息，不需要办理');
  await operator.page.getByRole('button', { name: '确定' }).click();
  await row.first().waitFor({ state: 'detached' });
});

it('nobody else has that page', async () => {
  const staff = await Visitor.signedIn(browser, journey.demo.url, journey.account('shequ1'), desktop);
  await staff.page.goto(`${journey.demo.url}/operations`);
  await staff.page.getByText('您没有权限查看这里').waitFor();
  await staff.leave();
});
