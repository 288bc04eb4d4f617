import { at, post, put } from '@linli/client';
import { eventually } from '@linli/testing';
import type { Browser } from 'playwright-core';

import type { Caller } from './support/caller.js';
import { Desk } from './support/desk.js';
import { employment } from './support/employers.js';
import { look } from './support/look.js';
import { openBrowser, phone, Visitor } from './support/visitor.js';

const TITLE = '布艺编织夜校';
const MINUTE = 60_000;
/** The district's day and time. */
const local = (at: number) => new Date(at + 480 * MINUTE).toISOString().slice(0, 16).split('T') as [string, string];

interface Course {
  id: string;
  title: string;
  sessions: { startsAt: string }[];
}
type Fit = { fits: false } | { fits: true; match: { score: number; factors: { factor: string; points: number }[] } };

let desk: Desk;
let browser: Browser;
let rival: Caller;
let learner: Caller;
let herself: Visitor;
let neighbour: Visitor;
let anybody: Visitor;
let course: Course;
let job: string;
let before: Extract<Fit, { fits: true }>;
let address: string;

beforeAll(async () => {
  desk = await Desk.open();
  browser = await openBrowser();
  const { journey } = desk;
  [rival, learner] = [await journey.signIn('jiazhang2'), await journey.signIn('jiazhang1')];
  for (const [person, name] of [
    [rival, '景志远'],
    [learner, '贺春梅'],
    [await journey.signIn('jiazhang3'), '苗爱萍'],
  ] as const) {
    const { status } = await person.send(
      put('/api/employment/v1/seekers/me', {
        body: {
          name,
          phone: '13803530111',
          home: { lon: 113.6307, lat: 37.7898 },
          windows: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '08:00', to: '21:00' }],
          skills: ['cooking'],
          minHourly: 1500,
          maxMetres: 2000,
        },
      }),
    );
    expect(status).toBe(200);
  }
  herself = await Visitor.signedIn(browser, journey.demo.url, journey.account('jiazhang1'));
  neighbour = await Visitor.signedIn(browser, journey.demo.url, journey.account('jiazhang3'));
  anybody = await Visitor.unknown(browser, journey.demo.url);
  const { body } = await learner.get(at('/api/employment/v1/jobs', { skill: 'weaving', limit: 50 }));
  job = body.items.find(({ title }) => title === '手工编织（可居家）')!.id;
  before = (await fit()) as typeof before;
});
afterEach(() => expect([desk.visitor, herself, neighbour, anybody].flatMap(({ errors }) => errors)).toEqual([]));
afterAll(async () => {
  await browser.close();
  await desk.leave();
});

const fit = async () => (await learner.get(at('/api/employment/v1/jobs/{id}/match', { id: job }))).body;
const scored = (score: (now: number) => boolean) => eventually(fit, (now) => now.fits && score(now.match.score));
const place = (of: Visitor, words: string) => of.page.getByRole('article', { name: TITLE }).getByText(words).first().waitFor();

it('staff write a course and open it; on their phones one enrols, another waits and is put forward when one leaves', async () => {
  const { page } = desk;
  // Begins in a few minutes, on one day, whatever time it is now.
  const soon = Date.now() + 10 * MINUTE;
  const start = local(soon)[0] === local(soon + 30 * MINUTE)[0] ? soon : soon + 30 * MINUTE;
  await desk.visitor.open('/employment/training');
  await desk.button('新建课程').click();
  await desk.visitor.choose('#skill', '手工编织');
  await page.getByLabel('课程名称').fill(TITLE);
  await page.getByLabel('课程介绍').fill('杯垫和坐垫，从起针教起，带一双手来就行。');
  await page.getByLabel('地点').fill('南关社区二楼活动室');
  await desk.findPlace('南关第七网格');
  await page.getByLabel('名额', { exact: true }).fill('2');
  await page.getByLabel('第一次课的日期').fill(local(start)[0]);
  await page.getByLabel('一共几次课').fill('2');
  await page.getByLabel('开始时间').fill(local(start)[1]);
  await page.getByLabel('结束时间').fill(local(start + 20 * MINUTE)[1]);
  for (const day of ['周六', '周日']) await page.getByLabel(day).check();
  await page.getByText('会排出这 2 次课').waitFor();
  await page.getByText('所在网格').waitFor();
  await desk.look('badge-form');
  await desk.button('建立草稿').click();
  await desk.button('开始报名').click();
  await desk.button('开课').waitFor();
  const id = page.url().split('/').at(-1)!;
  course = (await desk.staff.get(at('/api/employment/v1/courses/{id}', { id }))).body;
  const { body: left } = await rival.send(post('/api/employment/v1/courses/{id}/trainees', { id }));

  await herself.open('/training');
  await herself.page.getByRole('link', { name: new RegExp(TITLE) }).click();
  await herself.page.getByRole('button', { name: '报名', exact: true }).click();
  await herself.page.getByText('已录取').waitFor();
  await look(herself, 'badge-seated');
  await neighbour.open(`/training/courses/${id}`);
  await neighbour.page.getByRole('button', { name: '排队候补' }).click();
  await neighbour.page.getByText('候补第 1 位').last().waitFor();
  await neighbour.open('/training');
  await place(neighbour, '候补');
  await look(neighbour, 'badge-waiting', ['phone']);
  await rival.does(post('/api/employment/v1/trainees/{id}/leave', { id: left.id }));
  await place(neighbour, '待确认');
  await look(neighbour, 'badge-offered');
  await neighbour.page.setViewportSize(phone);
  await neighbour.page.getByRole('article', { name: TITLE }).getByRole('button', { name: '接受名额' }).click();
  await place(neighbour, '已录取');
});

it('staff enter who was there, session by session, and finish: she has a credential and the job suits her better', async () => {
  const { page } = desk;
  await desk.visitor.open(`/employment/training/${course.id}`);
  await desk.button('开课').click();
  await desk.confirm();
  await desk.said('还有 2 次课没有登记考勤');
  expect(await desk.button('结业并发证').isDisabled()).toBe(true);
  await desk.journey.moveClock((Date.parse(course.sessions[1]!.startsAt) - Date.now()) / MINUTE + 5);
  for (const [n, words] of [
    ['1', '到 2 人，共 2 人'],
    ['2', '到 1 人，共 2 人'],
  ] as const) {
    await page.getByRole('link', { name: '登记考勤' }).first().click();
    const rows = page.getByRole('article');
    await rows.getByText('贺**').waitFor();
    for (const row of await rows.all())
      await row
        .getByRole('button', { name: n === '2' && (await row.textContent())?.includes('苗**') ? '没到' : '到', exact: true })
        .click();
    await page.getByRole('button', { name: words }).waitFor();
    if (n === '2') await desk.look('badge-register');
    await page.getByRole('button', { name: words }).click();
    await page.getByRole('heading', { name: TITLE }).waitFor();
  }
  await desk.look('badge-ready');
  await desk.button('结业并发证').click();
  await desk.said('会给 1 人颁发证书（在读 2 人）');
  await desk.confirm();
  await page.getByRole('region', { name: '学员' }).getByText('有证书').waitFor();

  const after = (await scored((now) => now > before.match.score)) as typeof before;
  const skills = ({ match }: typeof before) => match.factors.find(({ factor }) => factor === 'skills')!.points;
  expect(after.match.score - before.match.score).toBe(skills(after) - skills(before));
  await herself.open('/training/credentials');
  await herself.page.getByRole('article', { name: '手工编织' }).getByText('有效', { exact: true }).waitFor();
  await look(herself, 'badge-credentials');
  address = (await herself.page.getByRole('link', { name: '打开核验页' }).getAttribute('href'))!;
});

it('anybody verifies it and learns of nobody; the file that she hands over says whose it is', async () => {
  const { page } = anybody;
  await anybody.open(address);
  await page.getByText('这张证书由本区颁发，现在有效').waitFor();
  await look(anybody, 'badge-public');
  const told = await (await fetch(`${desk.journey.demo.url}${employment}${address}`)).text();
  for (const words of [told, (await page.locator('body').textContent())!]) {
    expect(words).toContain(TITLE);
    expect(words).not.toMatch(/贺|春梅|jiazhang1|a0000000-0000-4000-8000-000000000011|13803530111/);
  }
  await herself.page.setViewportSize(phone);
  const [download] = await Promise.all([
    herself.page.waitForEvent('download'),
    herself.page.getByRole('button', { name: '下载证书图片' }).click(),
  ]);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: '证书.svg', mimeType: 'image/svg+xml', buffer: await contentOf(download) });
  await page.getByText('文件有效，没有被改动过').waitFor();
  await page.getByText('持有人：贺春梅').waitFor();
  await look(anybody, 'badge-file');
  const changed = (await contentOf(download)).toString().replaceAll('贺春梅', '贺秋菊');
  await page.locator('input[type="file"]').setInputFiles({ name: '证书.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(changed) });
  await page.getByText('文件被改动过，不要相信').waitFor();
  await anybody.open('/credentials/6b1f0c1e-4a9e-4b7e-9d0c-2f5a8c3d7e10');
  await page.getByText('查无此证').waitFor();
  await look(anybody, 'badge-unknown', ['phone']);
});

it('staff revoke it with a reason: she reads it, the public page says only that it holds no longer, and the match is as before', async () => {
  await desk.visitor.open(`/employment/training/${course.id}`);
  await desk.button('撤销证书').click();
  await desk.dialog().getByLabel('理由').fill('第二次课的考勤登记有误');
  await desk.look('badge-revoke');
  await desk.dialog().getByRole('button', { name: '确定' }).click();
  await desk.dialogs(0);
  await desk.said('证书已撤销');
  await desk.look('badge-finished');
  await herself.page.getByText('撤销原因：第二次课的考勤登记有误').waitFor();
  await look(herself, 'badge-revoked-own', ['phone']);
  await anybody.open(address);
  await anybody.page.getByText('不再有效').first().waitFor();
  expect(await anybody.page.locator('body').textContent()).not.toContain('考勤登记有误');
  await look(anybody, 'badge-revoked', ['phone']);
  await scored((now) => now === before.match.score);
});

async function contentOf(download: { createReadStream(): Promise<NodeJS.ReadableStream> }): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
}
