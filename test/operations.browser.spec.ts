import { randomUUID } from 'node:crypto';

import { GridCaseHandsRequestedV1 } from '@linli/contracts';
import { sourceOf } from '@linli/events';
import { eventually } from '@linli/testing';
import type { Browser } from 'playwright-core';

import { Journey } from './support/journey.js';
import { look } from './support/look.js';
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

describe('what runs behind', () => {
  let admin: Visitor;
  beforeAll(async () => {
    admin = await Visitor.signedIn(browser, journey.demo.url, journey.account('admin'), desktop);
  });
  afterAll(() => admin.leave());

  const row = (words: string) => admin.page.getByRole('row').filter({ hasText: words });

  it('stands on a page of whoever administers the system, service by service, also when all is well', async () => {
    await admin.open('/operations/running');
    await admin.page.getByText('应答的实例正在执行').first().waitFor();
    for (const [service, job] of [
      ['身份', '角色到期提醒'],
      ['网格', '超期升级'],
      ['志愿', '求助扩大范围'],
      ['就业', '岗位到期'],
      ['青少年', '无人接走'],
    ] as const) {
      await admin.page.locator('.ant-segmented-item').filter({ hasText: service }).click();
      await row(job)
        .getByText(/正常|正在执行/)
        .waitFor();
      await row('角色与权限').getByText('没有积压').waitFor();
      // A job or a read model without words would stand here under its name.
      expect(await admin.page.locator('tbody tr th strong').allTextContents()).toEqual(
        expect.not.arrayContaining([expect.stringMatching(/^[a-z-]+$/)]),
      );
    }
    await admin.speak('English');
    await row('Uncollected children').first().waitFor();
    await admin.speak('中文');
    await look(admin, 'operations-running');
    await admin.page.setViewportSize(desktop);
  });

  it('says at its top what is late and what fails, and whose broker is away', async () => {
    await admin.page.route('**/api/grid/v1/operations/work', async (route) => {
      const answer = await route.fetch();
      const work = (await answer.json()) as { jobs: { job: string; health: string; failed?: number }[] };
      const jobs = work.jobs.map((one) => ({
        ...one,
        ...(one.job === 'overdue-cases' ? { health: 'late' } : one.job === 'root-causes' ? { health: 'failing', failed: 2 } : {}),
      }));
      await route.fulfill({ response: answer, json: { ...work, broker: 'away', jobs } });
    });
    await admin.open('/operations/running');
    await admin.page.getByRole('alert').filter({ hasText: '项需要留意' }).waitFor();
    await admin.page.getByText('网格：连不上消息中间件').waitFor();
    await admin.page.getByRole('link', { name: '网格 · 超期升级' }).click();
    await row('超期升级').getByText('滞后').waitFor();
    await row('发现反复问题').getByText('失败 2 件').waitFor();
    await look(admin, 'operations-running-late');
    await admin.page.unroute('**/api/grid/v1/operations/work');
    await admin.page.setViewportSize(desktop);
  });

  it('is renewed by itself', async () => {
    await admin.page.waitForResponse((answer) => answer.url().includes('/operations/work'), { timeout: 20_000 });
    // What it answers stands there: the grid is as it is again.
    await admin.page.getByText('网格：连不上消息中间件').waitFor({ state: 'detached', timeout: 20_000 });
  });

  it('is nobody else’s: staff of the district see what failed only', async () => {
    await operator.page.goto(`${journey.demo.url}/operations/running`);
    await operator.page.getByText('您没有权限查看这里').waitFor();
  });
});

it('what each service was told is read by whoever administers the system, without what is secret', async () => {
  const admin = await Visitor.signedIn(browser, journey.demo.url, journey.account('admin'), desktop);
  await admin.open('/operations/settings');
  const row = (name: string) => admin.page.getByRole('row').filter({ hasText: name });
  // The district's own comes first, whichever service needs it.
  await admin.page.locator('dl.facts').getByText('平定县').waitFor();
  await row('主密钥').getByText('已设置').first().waitFor();
  await row('NATS_URL')
    .getByText(/^nats:\/\/[^@]+$/)
    .waitFor();
  await row('SECOND_FACTOR').getByText('默认').waitFor();
  await admin.page.locator('.ant-segmented-item').filter({ hasText: '就业' }).click();
  await row('DISTRICT_NAME').getByText('平定县').waitFor();
  expect(await admin.page.locator('main').textContent()).not.toMatch(/:\/\/[^/\s]*@/);
  await admin.speak('English');
  await row('DISTRICT_NAME').getByText('Name of the district').waitFor();
  await admin.speak('中文');
  await look(admin, 'operations-settings');
  expect(admin.errors).toEqual([]);
  await admin.leave();
});
