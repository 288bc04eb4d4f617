import { at, post, put, remove, type Schema } from '@linli/client';
import { eventually } from '@linli/testing';
import type { Browser, Locator, Page } from 'playwright-core';

import type { Caller } from './support/caller.js';
import { employment, COMMUNITY, inDays } from './support/employers.js';
import { Journey } from './support/journey.js';
import { look } from './support/look.js';
import { openBrowser, phone, Visitor } from './support/visitor.js';

type Job = Schema<'JobsJobView'>;

let journey: Journey;
let browser: Browser;
let employer: Caller;
let staff: Caller;
let mother: Visitor;
let herself: Caller;
const visitors: Visitor[] = [];

beforeAll(async () => {
  journey = await Journey.begin();
  browser = await openBrowser();
  [employer, staff, herself] = [await journey.signIn('danwei'), await journey.signIn('shequ1'), await journey.signIn('jiazhang1')];
  // Where she has told nothing before, there is nothing to take back.
  expect([undefined, 'no-profile']).toContain((await herself.send(remove('/api/employment/v1/seekers/me'))).code);
  mother = await arrives('jiazhang1');
});
afterEach(() => expect(visitors.flatMap(({ errors }) => errors)).toEqual([]));
afterAll(async () => {
  await browser.close();
  await journey.end();
});

async function arrives(username: string): Promise<Visitor> {
  const visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account(username), phone);
  visitors.push(visitor);
  return visitor;
}

/** Of a job of its own: written by its employer, published by the staff. */
async function published(title: string, more: object = {}): Promise<Job> {
  const { body: own } = await employer.get(at('/api/employment/v1/employers/mine'));
  const { body, status } = await employer.send(
    post('/api/employment/v1/jobs', {
      body: {
        employer: own.items.find(({ state }) => state === 'verified')!.id,
        area: COMMUNITY,
        title,
        description: '收银和货架整理，送完孩子上岗、接孩子前下班，男女不限，不限婚育。',
        site: '南关街66号',
        point: { lon: 113.6312, lat: 37.7894 },
        pay: { by: 'hour', from: 2200, to: 2500 },
        windows: [{ weekdays: [1, 2, 3, 4, 5], from: '08:30', to: '11:30' }],
        weeklyHours: 10,
        required: ['cashier'],
        helpful: [],
        insurance: ['injury'],
        openings: 1,
        validThrough: `${inDays(20)}T18:00:00+08:00`,
        ...more,
      },
    }),
  );
  expect(status).toBe(201);
  await employer.does(post('/api/employment/v1/jobs/{id}/submit', { id: body.id }));
  expect((await staff.send(post('/api/employment/v1/jobs/{id}/publish', { id: body.id }))).status).toBe(201);
  return body;
}

const applicationsOf = async (job: Job) => (await employer.get(at('/api/employment/v1/jobs/{id}/applications', { id: job.id }))).body.items;
const offer = async (job: Job) => {
  for (const { id } of await applicationsOf(job)) {
    await employer.does(post('/api/employment/v1/applications/{id}/interview', { id }));
    expect((await employer.send(post('/api/employment/v1/applications/{id}/offer', { id }))).status).toBe(201);
  }
};
const tick = async (page: Page, ...words: string[]) => {
  for (const word of words) await page.getByRole('checkbox', { name: new RegExp(`^${word}`) }).check();
};
const button = (page: Locator | Page, name: string) => page.getByRole('button', { name });

const cardOf = (page: Page, { id }: Job) => page.getByRole('article').filter({ has: page.locator(`a[href="/jobs/${id}"]`) });

it('a paper’s link shows the whole job to anybody, and to search engines; where it was seen is kept over signing in into the application; filled, it says so at once', async () => {
  const job = await published('菜市口收银员');
  const visitor = await Visitor.unknown(browser, journey.demo.url);
  visitors.push(visitor);
  const { page } = visitor;
  await visitor.open(`/j/${job.code}?c=paper`);
  for (const words of ['菜市口收银员', '22–25 元/小时', '周一至周五 08:30–11:30', '工伤保险', '南关街66号', '还招 1 人'])
    await page.getByText(words).first().waitFor();
  const { jsonLd } = (await (await fetch(`${journey.demo.url}${employment}/jobs/${job.id}`)).json()) as { jsonLd: object };
  const posting = page.locator('script[type="application/ld+json"]');
  expect(JSON.parse((await posting.textContent())!)).toEqual(jsonLd);
  await page.locator('.map path').first().waitFor();
  await look(visitor, 'seek-job-visitor');
  await page.setViewportSize(phone);

  await button(page, '登录后应聘').click();
  await visitor.signIn(journey.account('qiuzhi'));
  await tick(page, '姓名', '电话', '技能');
  await look(visitor, 'seek-apply');
  await page.setViewportSize(phone);
  await button(page, '确认投递').click();
  await page.getByText('已经投递').waitFor();
  expect(await applicationsOf(job)).toMatchObject([{ state: 'submitted', channel: 'paper', shared: ['name', 'phone', 'skills'] }]);

  await employer.does(post('/api/employment/v1/jobs/{id}/fill', { id: job.id }));
  await page.getByText('已招满', { exact: true }).waitFor();
  await eventually(
    () => posting.count(),
    (count) => count === 0,
  );
  await look(visitor, 'seek-job-filled');
  await visitor.open('/j/NNNNNN?c=wechat');
  await page.getByText('没有编号是 NNNNNN 的岗位').waitFor();
  await look(visitor, 'seek-no-such-job');
  await visitor.leave();
});

it('a mother says on a phone what she looks for, and sees why a job suits her, point by point, and why another does not', async () => {
  const [job, other] = [await published('午前收银员'), await published('午前缝纫工', { required: ['sewing'] })];
  const { page } = mother;
  await mother.open('/seeking');
  await look(mother, 'seek-none', ['phone']);
  await page.getByRole('link', { name: '填写求职信息' }).click();
  await page.getByLabel('电话').fill('13803530604');
  await mother.choose('#grid', '南关');
  await page.getByText('所在网格').waitFor();
  await button(page, '周一至周五').first().click();
  await page.getByLabel('从', { exact: true }).selectOption('08:00');
  await page.getByLabel('到', { exact: true }).selectOption('18:00');
  await page.getByText('一共每周 50 小时').waitFor();
  await page.getByText('要照看孩子的时间').click();
  const child = page.getByRole('group', { name: '要照看孩子的时间（愿意才填）' });
  await button(child, '加一行时间').click();
  await child.getByRole('button', { name: '周五', exact: true }).click();
  await page.getByLabel('收银').check();
  await look(mother, 'seek-profile');
  await page.setViewportSize(phone);
  await button(page, '保存').click();

  const match = cardOf(page, job);
  await match.getByText(/^合适程度 \d+ 分$/).waitFor();
  const score = Number(/\d+/.exec(await match.getByText(/^合适程度/).innerText())![0]);
  const points = (await match.getByText(/^\d+ \/ \d+ 分$/).allInnerTexts()).map((words) =>
    words.split(' / ').map((part) => parseInt(part, 10)),
  );
  expect(points.map(([, of]) => of)).toEqual([35, 25, 20, 15, 5]);
  expect(points.reduce((sum, [n]) => sum + n!, 0)).toBe(score);
  // Friday mornings are with the child: said to nobody, and seen in no job.
  await match.getByText('您有空 12 小时').waitFor();
  await look(mother, 'seek-matches');
  await page.setViewportSize(phone);

  await mother.open(`/jobs/${other.id}`);
  await page.getByText('缺一项技能').waitFor();
  await look(mother, 'seek-unfit', ['phone']);
  await mother.open(`/jobs/${job.id}`);
  await page.getByText(/从家步行约/).waitFor();

  await mother.open('/seeking/profile');
  await page.getByLabel('想说的话').fill('做过两年收银');
  const { body } = await herself.get(at('/api/employment/v1/seekers/me'));
  const { version, ...profile } = body;
  expect((await herself.send(put('/api/employment/v1/seekers/me', { body: { ...profile, note: '能开店门' } }))).status).toBe(200);
  await button(page, '保存').click();
  await page.getByText('您在别处改过这些信息').waitFor();
  await button(page, '看最新的').click();
  await eventually(
    () => page.getByLabel('想说的话').inputValue(),
    (note) => note === '能开店门',
  );
  expect(version).toBe(1);
});

it('she applies with what she ticks, is interviewed and offered the job while the page is open, and accepts; whoever accepts after her is told kindly that nothing is left', async () => {
  const job = await published('校门口店员');
  const second = await journey.signIn('qiuzhi');
  expect(
    (await second.send(post('/api/employment/v1/jobs/{id}/applications', { id: job.id, body: { shared: ['name', 'phone'] } }))).status,
  ).toBe(201);
  const { page } = mother;
  await mother.open(`/jobs/${job.id}`);
  await button(page, '先打个招呼').click();
  await page.getByText('单位还看不到您是谁').waitFor();
  await mother.open('/seeking/applications');
  const card = cardOf(page, job);
  await button(card, '正式应聘').click();
  await tick(page, '姓名', '电话', '有空的时间');
  await look(mother, 'seek-submit', ['phone']);
  await button(page, '确认投递').click();
  await card.getByText('已投递').waitFor();

  const late = await arrives('qiuzhi');
  await offer(job);
  await card.getByText('单位想录用您').waitFor();
  await look(mother, 'seek-offered');
  await page.setViewportSize(phone);
  await late.open('/seeking/applications');
  const accept = button(cardOf(late.page, job), '接受这份工作');
  await accept.waitFor();
  // What a page of a moment ago still offers.
  await late.page.route('**/api/employment/v1/live*', (route) => route.abort());
  await late.page.route('**/api/employment/v1/applications?*', (route) => route.abort());
  await button(page, '接受这份工作').click();
  await card.getByText('已上岗').waitFor();
  await accept.click();
  // When the district has closed her application in the meantime, she reads that instead.
  await late.page.unrouteAll({ behavior: 'ignoreErrors' });
  await late.page.getByText('最后一个名额刚刚被别人接受了').or(late.page.getByText('岗位已招满')).first().waitFor();
  await look(late, 'seek-no-openings', ['phone']);
  await late.leave();
});

it('she sees who read what of hers, and takes everything back', async () => {
  const job = await published('社区食堂收银员');
  expect(
    (await herself.send(post('/api/employment/v1/jobs/{id}/applications', { id: job.id, body: { shared: ['name', 'phone', 'hours'] } })))
      .status,
  ).toBe(201);
  const { id } = (await applicationsOf(job))[0]!;
  const { page } = mother;
  await mother.open('/seeking/data');
  const read = await employer.get(at('/api/employment/v1/applications/{id}', { id }));
  expect('applicant' in read.body && Object.keys(read.body.applicant)).toEqual(['name', 'phone', 'hours']);
  await page.reload();
  const line = page.getByRole('listitem').filter({ hasText: read.body.employer.name }).first();
  await line.getByText('看了：姓名、电话、有空的时间').waitFor();
  await look(mother, 'seek-data');
  await page.setViewportSize(phone);
  await button(page, '撤回授权并删除资料').click();
  await page.getByText('求职信息全部删除').waitFor();
  await look(mother, 'seek-take-back', ['phone']);
  await button(page, '撤回并删除，不能恢复').click();
  await page.getByText('先说说您想找什么样的工作').waitFor();
  expect(await applicationsOf(job)).toMatchObject([{ state: 'withdrawn' }]);
  expect((await herself.get(at('/api/employment/v1/seekers/me'))).status).toBe(422);
  expect((await employer.get(at('/api/employment/v1/applications/{id}', { id }))).body).not.toHaveProperty('applicant');
  await mother.open('/jobs');
  expect(await page.getByText('步行约').count()).toBe(0);
  await button(page, '在地图上看').click();
  await page.locator('.map path').first().waitFor();
  await look(mother, 'seek-jobs');
});
