import { join } from 'node:path';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';

import type { Browser } from 'playwright-core';
import sharp from 'sharp';

import { Journey } from './support/journey.js';
import { desktop, openBrowser, phone, Visitor } from './support/visitor.js';

const photo = join(mkdtempSync(join(tmpdir(), 'linli-photo-')), 'photo.jpg');
const words = `五单元门口自来水管破裂，水流到路上（${Date.now() % 100_000}）`;
let journey: Journey;
let browser: Browser;
let point: { lon: number; lat: number };
let resident: Visitor;
let worker: Visitor;
let casePage: string;

beforeAll(async () => {
  journey = await Journey.begin();
  browser = await openBrowser();
  await sharp({ create: { width: 800, height: 600, channels: 3, background: '#5b7f95' } })
    .jpeg()
    .toFile(photo);
  const [west, south] = Object.values(await journey.middleOf(await journey.signIn('lihua'), '140321001001007'));
  point = { lon: west!, lat: south! };
  resident = await Visitor.signedIn(browser, journey.demo.url, journey.account('lihua'), phone, point);
  worker = await Visitor.signedIn(browser, journey.demo.url, journey.account('wg07'), phone, point);
});
afterAll(async () => {
  await browser.close();
  await journey.end();
});

/** Presses what the case allows, answers the dialogue, and waits until it is gone. */
async function act({ page }: Visitor, name: string, fill: () => Promise<void> = async () => undefined): Promise<void> {
  await page
    .locator('section', { has: page.getByRole('heading', { name: '可以办理' }) })
    .getByRole('button', { name, exact: true })
    .click();
  await page.getByRole('dialog').waitFor();
  await fill();
  await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

const says = async ({ page }: Visitor, text: string) => page.locator('.steps').getByText(text, { exact: true }).first().waitFor();

it('a resident reports on a phone, with a photo and where she stands', async () => {
  const { page } = resident;
  await resident.open('/report');
  await resident.choose('#category', '自来水管破裂');
  await page.getByLabel('发生了什么').fill(words);
  await page.locator('input[type="file"]').setInputFiles(photo);
  await page.locator('.photos img').first().waitFor();
  await page.getByRole('button', { name: '使用当前位置' }).click();
  await page.getByText('所在网格：南关第七网格').waitFor();
  await page.getByRole('textbox', { name: '姓名' }).fill('李桦');
  const same = page.getByRole('button', { name: '不是同一件事，继续上报' });
  await page.waitForTimeout(500);
  if (await same.isVisible()) await same.click();
  await resident.shot('story-1-report');
  await page.getByRole('button', { name: '提交上报' }).click();
  await page.waitForURL(/\/cases\//);
  await page
    .getByText(/NG-\d{4}-\d{6}/)
    .first()
    .waitFor();
  casePage = new URL(page.url()).pathname;
});

it('a neighbour is shown it and follows with one tap', async () => {
  const neighbour = await Visitor.signedIn(browser, journey.demo.url, journey.account('wangxiulan'), phone, point);
  const { page } = neighbour;
  await neighbour.open('/report');
  await neighbour.choose('#category', '自来水管破裂');
  await page.getByRole('button', { name: '使用当前位置' }).click();
  const line = page.getByRole('listitem').filter({ hasText: words });
  await line.waitFor();
  await neighbour.shot('story-2-nearby');
  await line.getByRole('button', { name: '关注' }).click();
  await page.waitForURL(new RegExp(casePage));
  await page.getByRole('button', { name: '取消关注' }).waitFor();
  await neighbour.leave();
});

it('the grid worker handles it; the resident’s page tells each step without reload', async () => {
  await worker.open('/work');
  await worker.page.getByText(words).click();
  await act(worker, '受理');
  await says(resident, '受理');
  await act(worker, '开始处置');
  await says(resident, '开始处置');
  await act(worker, '请求志愿者协助', async () => {
    await worker.page.getByRole('dialog').locator('#people').fill('1');
    await worker.choose('#need', '清理打扫');
  });
  await says(resident, '志愿任务已发布');
});

it('a volunteer takes the task, signs in and out, and finishes it with a photo', async () => {
  const volunteer = await Visitor.signedIn(browser, journey.demo.url, journey.account('lvse1'), phone);
  const { page } = volunteer;
  await volunteer.open('/volunteer');
  await page.locator('.item', { hasText: '待领取' }).first().click();
  await page.getByRole('button', { name: '领取任务' }).click();
  await page.getByRole('button', { name: '签到' }).click();
  await page.getByRole('button', { name: '签退' }).waitFor();
  await journey.moveClock(35);
  await page.getByRole('button', { name: '签退' }).click();
  await page.locator('input[type="file"]').setInputFiles(photo);
  await page.locator('.photos img').first().waitFor();
  await page.getByRole('button', { name: '完成任务' }).click();
  await page.getByText('已完成').first().waitFor();
  await volunteer.shot('story-3-task');
  await says(resident, '志愿者已完成');
  await volunteer.leave();
});

it('another verifies, and the resident rates what was done', async () => {
  await act(worker, '提交核查', async () => {
    await worker.page.getByRole('dialog').locator('input[type="file"]').setInputFiles(photo);
    await worker.page.getByRole('dialog').locator('.photos img').first().waitFor();
  });
  const verifier = await Visitor.signedIn(browser, journey.demo.url, journey.account('shequ2'), desktop);
  await verifier.open(casePage);
  await act(verifier, '结案');
  await verifier.shot('story-4-closed');
  await verifier.leave();
  await says(resident, '结案');
  await act(resident, '评价', async () => {
    await resident.page.getByRole('dialog').locator('.ant-rate-star').nth(4).click();
  });
  await says(resident, '评价');
  await resident.shot('story-5-rated');
  expect([...resident.errors, ...worker.errors]).toEqual([]);
});
