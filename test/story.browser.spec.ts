import { join } from 'node:path';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';

import { at } from '@linli/client';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';

import { Journey } from './support/journey.js';
import { fillReport, isAnother, submit } from './support/report.js';
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
  resident = await Visitor.signedIn(browser, journey.demo.url, journey.account('lihua'), phone, { where: point });
  worker = await Visitor.signedIn(browser, journey.demo.url, journey.account('wg07'), phone, { where: point });
});
afterAll(async () => {
  await browser.close();
  await journey.end();
});

/** Presses what the case allows, answers the dialogue, and waits until it is gone. */
async function act({ page }: Visitor, name: string, fill: () => Promise<void> = async () => undefined): Promise<void> {
  await page
    .locator('section', { has: page.getByRole('heading', { name: /^(办理操作|满意度评价)$/ }) })
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
  await fillReport(page, { category: '自来水管破裂', words, photo });
  await page.getByText('李桦 138****0101').waitFor();
  await isAnother(page);
  await resident.shot('story-1-report');
  await submit(page).click();
  await page.waitForURL(/\/report\/sent\//);
  await page.getByText(/NG-\d{4}-\d{6}/).waitFor();
  await page.getByText(/^预计 .* 前答复$/).waitFor();
  await resident.shot('story-1-sent');
  expect(await resident.accessibility()).toEqual([]);
  await page.getByRole('link', { name: '查看进度' }).click();
  await page.getByRole('list', { name: '办理进度' }).waitFor();
  casePage = new URL(page.url()).pathname;
  const { body } = await (await journey.signIn('lihua')).get(at('/api/grid/v1/cases/{id}', { id: casePage.split('/').at(-1)! }));
  expect(body.reporter).toEqual({ name: '李桦', phone: '13803530101' });
});

it('a neighbour is shown it and follows with one tap', async () => {
  const neighbour = await Visitor.signedIn(browser, journey.demo.url, journey.account('wangxiulan'), phone, { where: point });
  const { page } = neighbour;
  await neighbour.open('/report');
  await fillReport(page, { category: '自来水管破裂' });
  const line = page.getByRole('listitem').filter({ hasText: words });
  await line.waitFor();
  await neighbour.shot('story-2-nearby');
  await line.getByRole('button', { name: '关注' }).click();
  await page.waitForURL(new RegExp(casePage));
  await page.getByRole('button', { name: '取消关注' }).waitFor();
  await neighbour.leave();
});

it('the grid worker handles it; the resident’s page tells each step without reload', async () => {
  await worker.open('/work?show=waiting');
  await worker.page.getByText(words).click();
  await act(worker, '受理');
  await says(resident, '已受理');
  await act(worker, '开始处置');
  await says(resident, '开始处理');
  await act(worker, '请求志愿者协助', async () => {
    await worker.page.getByRole('dialog').locator('#people').fill('1');
    await worker.choose('#need', '清理打扫');
  });
  await says(resident, '已请志愿者协助');
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
  await says(resident, '志愿者已完成协助');
  await volunteer.leave();
});

it('another verifies, and the resident rates what was done', async () => {
  await act(worker, '提交核查', async () => {
    await worker.page.getByRole('dialog').locator('input[type="file"]').setInputFiles(photo);
    await worker.page.getByRole('dialog').locator('.photos img').first().waitFor();
  });
  const verifier = await Visitor.signedIn(browser, journey.demo.url, journey.account('shequ2'), desktop);
  await verifier.open(casePage);
  await act(verifier, '结案', async () => {
    await verifier.page.getByLabel('答复（上报人会看到）').fill('水管已更换，恢复供水。');
  });
  await verifier.shot('story-4-closed');
  await verifier.leave();
  await says(resident, '已办结');
  const reply = resident.page.locator('section', { has: resident.page.getByRole('heading', { name: '官方答复：已办结' }) });
  await reply.getByText('水管已更换，恢复供水。').waitFor();
  await resident.shot('story-5-answered');
  expect(await resident.accessibility()).toEqual([]);
  await act(resident, '满意度评价', async () => {
    await resident.page.getByRole('dialog').locator('.ant-rate-star').nth(4).click();
  });
  await says(resident, '已评价');
  await resident.shot('story-5-rated');
  expect([...resident.errors, ...worker.errors]).toEqual([]);
});
