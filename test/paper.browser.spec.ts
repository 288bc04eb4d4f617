import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { at, post, type Schema } from '@linli/client';
import { eventually } from '@linli/testing';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';

import type { Caller } from './support/caller.js';
import { Journey } from './support/journey.js';
import { look } from './support/look.js';
import { desktop, openBrowser, phone, Visitor } from './support/visitor.js';

const employment = '/api/employment/v1';
const GRID = '140321001001007';
const PLACE = '3号楼2单元门口公告栏';

type Job = Schema<'JobsJobView'>;

let journey: Journey;
let browser: Browser;
let employer: Caller;
let staff: Caller;
let point: { lon: number; lat: number };
let job: Job;
let owner: Visitor;

beforeAll(async () => {
  journey = await Journey.begin();
  browser = await openBrowser();
  [employer, staff] = [await journey.signIn('danwei'), await journey.signIn('shequ1')];
  point = await journey.middleOf(employer, GRID);
  job = await published('䶮记馍铺面点师傅');
  owner = await Visitor.signedIn(browser, journey.demo.url, journey.account('danwei'), desktop);
  await owner.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(async () => {
  await browser.close();
  await journey.end();
});

/** Of a job of its own: written by its employer, published by the staff. */
async function published(title: string): Promise<Job> {
  const { body: own } = await employer.get(at('/api/employment/v1/employers/mine'));
  const { body, status } = await employer.send(
    post('/api/employment/v1/jobs', {
      body: {
        employer: own.items.find(({ state }) => state === 'verified')!.id,
        area: '140321001001',
        title,
        description: '蒸花馍、包包子，清晨上岗，会本地面食即可，男女不限，不限婚育。联系时请说在邻里上看到。',
        site: '南关社区食堂',
        point,
        pay: { by: 'hour', from: 2400 },
        windows: [{ weekdays: [1, 2, 3, 4, 5], from: '05:00', to: '09:00' }],
        weeklyHours: 15,
        required: [],
        helpful: [],
        insurance: ['injury'],
        openings: 2,
        validThrough: new Date(Date.now() + 20 * 86_400_000).toISOString(),
      },
    }),
  );
  expect(status).toBe(201);
  await employer.does(post('/api/employment/v1/jobs/{id}/submit', { id: body.id }));
  return (await staff.send(post('/api/employment/v1/jobs/{id}/publish', { id: body.id }))).body;
}

const posters = async () => (await employer.get(at('/api/employment/v1/jobs/{id}/notices', { id: job.id }))).body.items;

it('an employer sends a job to a group: words that were copied, a card that is a picture', async () => {
  const { page } = owner;
  await owner.open(`/jobs/${job.id}/share`);
  await page.getByRole('button', { name: '复制文字' }).click();
  await page.getByText('已复制').waitFor();
  const words = (await page.evaluate('navigator.clipboard.readText()')) as string;
  expect(words).toContain('【家门口招聘】䶮记馍铺面点师傅');
  expect(words).toContain(`/j/${job.code}?c=wechat`);
  const card = page.getByRole('img', { name: /招聘卡片/ });
  await card.waitFor();
  expect(
    await eventually(
      () => card.evaluate((image) => (image as HTMLImageElement).naturalWidth),
      (width) => width !== 0,
    ),
  ).toBe(1080);
  await look(owner, 'paper-share');
  await page.setViewportSize(desktop);
});

it('prints the paper, of which every word is read again, and says where it hangs', async () => {
  const { page } = owner;
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载启事打印' }).click()]);
  const file = join(process.env.LINLI_ARTIFACTS ?? '.artifacts', 'paper-notice.pdf');
  await download.saveAs(file);
  expect(download.suggestedFilename()).toBe(`${job.code}.pdf`);
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join('');
  for (const part of ['䶮记馍铺面点师傅', '每小时24元', '周一至周五 05:00—09:00', '工伤保险', job.code]) expect(text).toContain(part);
  await page.getByRole('button', { name: '登记张贴' }).click();
  await page.getByLabel('张贴地点').fill(PLACE);
  await page.getByLabel('张贴张数').fill('2');
  await page.getByText('所在网格').waitFor();
  await look(owner, 'paper-put-up');
  await page.setViewportSize(desktop);
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByRole('listitem').filter({ hasText: PLACE }).getByText('张贴中').waitFor();
  expect(await posters()).toMatchObject([{ place: PLACE, state: 'hanging' }]);
});

it('says where applications came from, and when the job is filled goes out no more', async () => {
  const seeker = await journey.signIn('qiuzhi');
  expect(
    (
      await seeker.send(
        post('/api/employment/v1/jobs/{id}/applications', { id: job.id, body: { channel: 'paper', shared: ['name', 'phone'] } }),
      )
    ).status,
  ).toBe(201);
  await owner.open(`/jobs/${job.id}/share`);
  await owner.page.getByText('张贴的启事').waitFor();
  expect((await employer.send(post('/api/employment/v1/jobs/{id}/fill', { id: job.id }))).status).toBe(201);
  await owner.page.getByText('已招满，不再外发').waitFor();
  await owner.page.getByText('待撤下').waitFor();
  expect(await owner.page.getByRole('button', { name: '下载启事打印' }).count()).toBe(0);
  await look(owner, 'paper-over');
  await owner.page.setViewportSize(desktop);
  const desk = await Visitor.signedIn(browser, journey.demo.url, journey.account('shequ1'), desktop);
  await desk.open('/posters');
  await desk.page.getByRole('row').filter({ hasText: PLACE }).getByRole('link', { name: '䶮记馍铺面点师傅' }).waitFor();
  await look(desk, 'paper-still-hanging');
  expect(desk.errors).toEqual([]);
  await desk.leave();
  const answer = await fetch(`${journey.demo.url}${employment}/j/${job.code}`);
  expect(await answer.json()).toMatchObject({ state: 'filled', open: false });
});

it('the grid worker finds it on the phone and takes it down; the employer sees that without asking again', async () => {
  const worker = await Visitor.signedIn(browser, journey.demo.url, journey.account('wg07'), phone);
  await worker.open('/work');
  const errand = worker.page.getByRole('article').filter({ hasText: '䶮记馍铺面点师傅' });
  await errand.getByText(PLACE).waitFor();
  await look(worker, 'paper-errand');
  await worker.page.setViewportSize(phone);
  await errand.getByRole('button', { name: '附照片' }).click();
  const buffer = await sharp({ create: { width: 320, height: 240, channels: 3, background: '#47799c' } })
    .jpeg()
    .toBuffer();
  await errand.locator('input[type=file]').setInputFiles({ name: '墙面.jpg', mimeType: 'image/jpeg', buffer });
  await errand.getByRole('img').waitFor();
  await look(worker, 'paper-errand-photo', ['phone']);
  await errand.getByRole('button', { name: '已撤下' }).click();
  await worker.page.getByText('已登记，谢谢').waitFor();
  await eventually(
    () => errand.count(),
    (count) => count === 0,
  );
  await owner.page.getByRole('listitem').filter({ hasText: PLACE }).getByText('已撤下').waitFor();
  expect(await posters()).toMatchObject([{ place: PLACE, state: 'taken-down' }]);
  await look(owner, 'paper-down');
  expect([...owner.errors, ...worker.errors]).toEqual([]);
});
