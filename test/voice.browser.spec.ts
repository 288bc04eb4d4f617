import { at } from '@linli/client';
import type { Browser, Page } from 'playwright-core';

import type { Caller } from './support/caller.js';
import { Journey } from './support/journey.js';
import { openBrowser, phone, Visitor } from './support/visitor.js';

let journey: Journey;
let browser: Browser;
let lihua: Caller;
let point: { lon: number; lat: number };

beforeAll(async () => {
  [journey, browser] = await Promise.all([Journey.begin(), openBrowser()]);
  lihua = await journey.signIn('lihua');
  point = await journey.middleOf(lihua, '140321001001013');
});
afterAll(async () => {
  await browser.close();
  await journey.end();
});

const record = (page: Page) => page.getByRole('button', { name: '说话留言' });
const player = (page: Page) => page.getByLabel('语音留言', { exact: true }).and(page.locator('audio'));
/** How many seconds of it can be heard. */
const plays = (page: Page): Promise<number> =>
  player(page).evaluate(async (audio) => {
    const heard = audio as HTMLAudioElement;
    heard.muted = true;
    await heard.play();
    await new Promise((done) => setTimeout(done, 500));
    heard.pause();
    return heard.currentTime;
  });

it('a resident speaks instead of typing, hears it again, and sends it; staff hear it, a neighbour does not', async () => {
  const visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account('lihua'), phone, { where: point });
  const { page } = visitor;
  await visitor.open('/report');
  await page.getByRole('button', { name: '长辈模式' }).click();
  await page.getByRole('button', { name: '没有照片，直接填写' }).click();
  await page.getByRole('radio').first().check();
  await record(page).click();
  await page.getByText('正在录音，请说话').waitFor();
  await page.getByRole('button', { name: /停止（0:02/ }).waitFor();
  await visitor.shot('voice-recording', { whole: false });
  await page.getByRole('button', { name: /停止/ }).click();
  await player(page).waitFor();
  expect(await plays(page)).toBeGreaterThan(0);
  await visitor.shot('voice-recorded');
  expect([await visitor.sticksOut(), await visitor.accessibility()]).toEqual([false, []]);
  await page.getByRole('button', { name: '删除录音' }).click();
  await record(page).click();
  await page.getByRole('button', { name: /停止（0:01/ }).click();
  await player(page).waitFor();
  const another = page.getByRole('button', { name: '不是同一问题，继续提交' });
  const send = page.getByRole('button', { name: '提交', exact: true });
  await send.or(another).first().waitFor();
  if (await another.isVisible()) await another.click();
  await send.click();
  await page.waitForURL(/\/report\/sent\//);
  const id = page.url().split('/').pop()!;
  const sent = (await lihua.get(at('/api/grid/v1/cases/{id}', { id }))).body;
  expect(sent).toMatchObject({ description: '语音留言', voice: { mediaType: 'audio/webm' }, photos: [] });
  await visitor.open(`/cases/${id}`);
  expect(await plays(page)).toBeGreaterThan(0);
  expect(visitor.errors).toEqual([]);
  await visitor.leave();

  const staff = await Visitor.signedIn(browser, journey.demo.url, journey.account('shequ1'));
  await staff.open(`/cases/${id}`);
  expect(await plays(staff.page)).toBeGreaterThan(0);
  await staff.shot('voice-staff');
  expect([await staff.accessibility(), staff.errors]).toEqual([[], []]);
  await staff.leave();

  const neighbour = await journey.signIn('jiazhang3');
  const seen = await neighbour.get(at('/api/grid/v1/cases/{id}', { id }));
  expect(seen.body).not.toHaveProperty('voice');
  expect((await neighbour.get(at('/api/grid/v1/attachments/{id}', { id: sent.voice!.id }) as never)).status).toBe(404);
});

it('without the right to the microphone one is told so, and types', async () => {
  const visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account('lihua'), phone, { where: point });
  const { page } = visitor;
  await visitor.open('/report');
  const anew = page.getByRole('button', { name: '重新开始' });
  const without = page.getByRole('button', { name: '没有照片，直接填写' });
  await anew.or(without).first().waitFor();
  if (await anew.isVisible()) await anew.click();
  await without.click();
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('Permission denied', 'NotAllowedError'));
  });
  await record(page).click();
  await page.getByText('没有使用麦克风的权限').waitFor();
  await visitor.shot('voice-refused', { whole: false });
  expect(await visitor.accessibility()).toEqual([]);
  await page.getByLabel('问题描述').fill('路灯不亮');
  await visitor.leave();
});
