import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { at, post, put, remove } from '@linli/client';
import { eventually } from '@linli/testing';
import type { Browser } from 'playwright-core';

import { Journey } from './support/journey.js';
import { seen } from './support/look.js';
import { consolePages } from './support/routes.js';
import { desktop, openBrowser, Visitor } from './support/visitor.js';

let journey: Journey;
let browser: Browser;
let hail: string;

beforeAll(async () => {
  journey = await Journey.begin();
  browser = await openBrowser();
  const elder = await journey.signIn('wangxiulan');
  const point = await journey.middleOf(elder, '140321001001007');
  const volunteer = await journey.signIn('chengse1');
  await volunteer.does(put('/api/volunteering/v1/duty', { body: { point } }));
  hail = (
    await elder.does(
      post('/api/volunteering/v1/hails', {
        body: { need: 'fall', point, contact: { name: '王秀岚', phone: '13803530102', address: '南关小区3号楼2单元' } },
      }),
    )
  ).id;
});
afterAll(async () => {
  await browser.close();
  await (await journey.signIn('chengse1')).does(remove('/api/volunteering/v1/duty'));
  await journey.end();
});

/** Who opens what; the words stand there when it is there. Pages of a journey of its own are looked at there. */
const visits: [string, string, string][] = [
  ['lihua', '/', '拍照上报'],
  ['lihua', '/nearby', '身边事'],
  ['lihua', '/items', '我的事项'],
  ['lihua', '/call', '打电话'],
  ['wg07', '/', '待受理'],
  ['shequ1', '/', '待审岗位'],
  ['shequ1', '/resident', '拍照上报'],
  ['quji', '/', '今日日程'],
  ['lvdui', '/', '待确认时长'],
  ['laoshi', '/', '今日日程'],
  ['lihua', '/report', '没有照片，直接填写'],
  ['lihua', '/mine', '我的上报'],
  ['lihua', '/hail', '需要什么帮助'],
  ['lihua', '/volunteer', '志愿者注册'],
  ['lihua', '/family', '为家人申请代办'],
  ['lihua', '/verify', '身份证号'],
  ['wangxiulan', 'HAIL', '请先拨打'],
  ['wg07', '/work', '待受理'],
  ['wg07', 'CASE', '办理过程'],
  ['wg07', '/dependants', '代办确认'],
  ['shequ1', '/ledger', '民情台账'],
  ['shequ1', '/root-causes', '治理中'],
  ['shequ1', 'CASE', '办理过程'],
  ['shequ1', '/volunteers', '志愿者审核'],
  ['shequ1', '/programmes', '课程管理'],
  ['shequ1', '/registers', '各课点名'],
  ['shequ1', '/children-ledger', '儿童台账'],
  ['shequ1', '/demands', '家长需求清单'],
  ['shequ1', '/notices', '消息'],
  ['shequ1', '/employment/training', '培训中'],
  ['shequ1', '/people', '荆晓梅'],
  ['shequ1', '/organisations', '机构名册'],
  ['shequ1', '/dependants', '代办确认'],
  ['shequ1', '/employment/figures', '就业统计'],
  ['quji', '/board', '网格一张图'],
  ['quji', '/cockpit', '街道排名'],
  ['quji', '/operations', '运行异常'],
  ['quji', '/operations/audit', '审计记录'],
  ['admin', '/operations/running', '各项服务在后台做什么'],
  ['admin', '/operations/settings', '对外网址'],
  ['admin', '/organisations', '平定县民政局'],
  ['quji', '/programmes?state=open', '课程管理'],
  ['quji', '/ledger?overdue=true', '民情台账'],
  ['lvse1', '/volunteer', '任务'],
  ['lvdui', '/team', '待确认的时长'],
  ['jiazhang1', '/children', '正在报名'],
  ['laoshi', '/classes', '我的课堂'],
  ['laoshi', '/notices', '消息'],
  ['laoshi', 'CLASS', '应到'],
  ['lihua', '/training', '正在报名的课程'],
  ['lihua', '/micro-homes', '附近的微家'],
  ['lihua', 'NEED', '谁看过'],
  ['shequ1', '/employment/micro-homes', '各微家情况'],
  ['jiazhang1', '/piecework', '居家增收'],
  ['jiazhang1', '/piecework/orders', '订单'],
  ['jiazhang1', 'TAKE', '登记订单'],
  ['lihua', '/nowhere', '没有找到'],
];

type Who = Awaited<ReturnType<Journey['signIn']>>;

/** Addresses of what there is: by which route, and how one is found. */
const places: Readonly<Record<string, [route: string, find: (person: Who) => string | Promise<string>]>> = {
  HAIL: ['/hails/:id', () => hail],
  CASE: ['/cases/:id', aCase],
  CLASS: ['/classes/:id', aClass],
  NEED: ['/micro-homes/needs/:id', aNeed],
  TAKE: ['/piecework/homes/:id/new', ownHome],
};

/** Pages that are looked at, in both sizes and by axe, on a journey that leads to them. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  account: ['/account', '/recoveries'],
  'agency-clients': ['/agency-clients', '/agency-clients/:id'],
  webhooks: ['/agency-clients/:id/webhooks/:subscription', '/agency-clients/:id/webhooks/:subscription/deliveries/:delivery'],
  badge: [
    '/credentials/:id',
    '/training/courses/:id',
    '/training/credentials',
    '/employment/training/new',
    '/employment/training/:id',
    '/employment/training/:id/sessions/:session',
  ],
  calendar: ['/calendar'],
  categories: ['/categories', '/categories/new', '/categories/:id', '/reply-templates'],
  desk: [
    '/employment',
    '/employment/jobs',
    '/employment/jobs/:id',
    '/employment/employers',
    '/employment/employers/:id',
    '/employment/sheets',
    '/employment/wording',
  ],
  hire: [
    '/employer',
    '/employer/new',
    '/employer/:id',
    '/employer/:id/change',
    '/employer/sheets',
    '/employer/jobs',
    '/employer/jobs/new',
    '/employer/jobs/:id',
    '/employer/jobs/:id/change',
    '/employer/jobs/:id/applications',
  ],
  frame: ['/me', '/privacy'],
  grids: ['/grids', '/grids/import', '/grids/:code'],
  home: ['/micro-homes/:id'],
  join: ['/join'],
  offline: ['/outbox'],
  paper: ['/jobs/:id/share', '/posters'],
  piece: ['/piecework/orders/:id', '/piecework/orders/:id/shares/:share', '/employment/piecework'],
  report: ['/report/sent/:id'],
  'root-causes': ['/root-causes/:id'],
  search: ['/search'],
  seek: ['/jobs', '/jobs/:id', '/j/:code', '/seeking', '/seeking/applications', '/seeking/profile', '/seeking/data'],
  'youth-demands': ['/children/demands'],
  'youth-guardian': [
    '/children/new',
    '/children/places',
    '/children/programmes/:id',
    '/children/pickup',
    '/children/notices',
    '/children/:id',
  ],
  'youth-staff': [
    '/programmes/new',
    '/programmes/:id/change',
    '/programmes/:id',
    '/programmes/:id/people',
    '/programmes/:id/places',
    '/programmes/:id/completion',
  ],
  // Only opened there: axe has not read it yet.
  volunteering: ['/tasks/:id'],
  'youth-staff-records': ['/programmes/:id/sheets', '/children-ledger/:id'],
};

const byRoute = (wanted: string): string => (wanted in places ? places[wanted]![0] : new URL(wanted, 'http://district').pathname);

it('every page of the console is looked at, here or on a journey of its own', () => {
  const here = visits.map(([, wanted]) => byRoute(wanted));
  const there = Object.values(elsewhere).flat();
  const pages = consolePages();
  expect(pages.length).toBeGreaterThan(80);
  expect(pages.filter((page) => !here.includes(page) && !there.includes(page))).toEqual([]);
  expect(there.filter((page) => !pages.includes(page) || here.includes(page))).toEqual([]);
  expect(Object.keys(elsewhere).filter((name) => !existsSync(join(import.meta.dirname, `${name}.browser.spec.ts`)))).toEqual([]);
});

it.each([...new Set(visits.map(([who]) => who))])('%s’s pages load, fit a phone and a desk, and are accessible', async (who) => {
  const visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account(who));
  const rows = visits.filter(([visitorName]) => visitorName === who);
  const person = rows.some(([, wanted]) => wanted in places) ? await journey.signIn(who) : undefined;
  const wrong: string[] = [];
  for (const [, wanted, words] of rows) {
    const path = wanted in places ? byRoute(wanted).replace(':id', await places[wanted]![1](person!)) : wanted;
    await visitor.open(path);
    await visitor.page.getByText(words).filter({ visible: true }).first().waitFor();
    await eventually(
      () => visitor.page.locator('.loading, .ant-spin-spinning').count(),
      (count) => count === 0,
    );
    const name = `${who}-${wanted.replaceAll(/\W+/g, '-').replace(/^-/, '') || 'home'}`;
    // A table of a desk is a list of cards on a phone: axe reads both.
    for (const size of ['desktop', 'phone'] as const)
      wrong.push(...(await seen(visitor, name, [size])).map((what) => `${name}-${size} ${what}`));
  }
  await visitor.leave();
  expect(visitor.errors).toEqual([]);
  expect(wrong).toEqual([]);
});

it('a resident is kept out of what staff and leaders have', async () => {
  const visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account('lihua'));
  for (const path of ['/employment', '/employment/piecework', '/team', '/volunteers', '/programmes']) {
    await visitor.page.goto(journey.demo.url + path);
    await visitor.page.getByText('没有权限').first().waitFor();
  }
  expect(await seen(visitor, 'lihua-kept-out')).toEqual([]);
  await visitor.leave();
});

it('elder mode makes everything larger and stays', async () => {
  const visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account('wangxiulan'));
  const size = () => visitor.page.evaluate('parseFloat(getComputedStyle(document.documentElement).fontSize)') as Promise<number>;
  const before = await size();
  await visitor.page.getByRole('button', { name: '长辈模式' }).click();
  await visitor.open('/hail');
  expect((await size()) / before).toBeGreaterThan(1.2);
  await visitor.shot('phone-elder-hail');
  expect(await visitor.sticksOut()).toBe(false);
  await visitor.leave();
});

it('speaks English when asked', async () => {
  const visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account('lihua'), desktop);
  await visitor.speak('English');
  await visitor.page.getByText('Report a problem').first().waitFor();
  await visitor.shot('desktop-english');
  await visitor.leave();
});

it('shows axe’s findings when there are any (control)', async () => {
  const visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account('lihua'));
  await visitor.page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend', '<img src="/icon.svg"><input>')`);
  const found = await visitor.accessibility();
  expect(found.map((line) => line.split(':', 1)[0])).toEqual(expect.arrayContaining(['image-alt', 'label']));
  await visitor.leave();
});

async function aCase(person: Who): Promise<string> {
  const { body } = await person.get(at('/api/grid/v1/cases', { area: '140321001001' }));
  return (body.items.find(({ state }) => state === 'handling') ?? body.items[0]!).id;
}

async function aClass(person: Who): Promise<string> {
  const { body } = await person.get(at('/api/youth/v1/sessions', { mine: true, limit: 50 }));
  return body.items.find(({ state }) => state === 'planned')!.id;
}

async function aNeed(person: Who): Promise<string> {
  const { body } = await person.get(at('/api/employment/v1/needs'));
  return body.items.find(({ state }) => state === 'answered')!.id;
}

async function ownHome(person: Who): Promise<string> {
  return (await person.get(at('/api/employment/v1/micro-homes/mine'))).body.items[0]!.id;
}
