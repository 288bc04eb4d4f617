import { at, post, put, remove } from '@linli/client';
import { eventually } from '@linli/testing';
import type { Browser } from 'playwright-core';

import { Journey } from './support/journey.js';
import { seen } from './support/look.js';
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

/** Who opens what; the words stand there when the page is loaded. Pages of a journey of its own are looked at there. */
const visits: [string, string, string][] = [
  ['lihua', '/', '我要上报'],
  ['lihua', '/report', '没有照片，直接填写'],
  ['lihua', '/mine', '我的上报'],
  ['lihua', '/hail', '需要什么帮助'],
  ['lihua', '/volunteer', '志愿者注册'],
  ['wangxiulan', 'HAIL', '请先拨打'],
  ['wg07', '/work', '我的工作'],
  ['wg07', 'CASE', '办理过程'],
  ['shequ1', '/ledger', '编号'],
  ['shequ1', '/root-causes', '治理中'],
  ['shequ1', 'CASE', '办理过程'],
  ['shequ1', '/volunteers', '志愿者审核'],
  ['shequ1', '/programmes', '课程管理'],
  ['shequ1', '/registers', '各课点名'],
  ['shequ1', '/children-ledger', '儿童台账'],
  ['shequ1', '/demands', '家长需求清单'],
  ['shequ1', '/notices', '收到的通知'],
  ['shequ1', '/employment/training', '培训中'],
  ['shequ1', '/people', '荆晓梅'],
  ['quji', '/board', '网格一张图'],
  ['quji', '/programmes?state=open', '课程管理'],
  ['quji', '/ledger?overdue=true', '编号'],
  ['lvse1', '/volunteer', '任务'],
  ['lvdui', '/team', '待确认的时长'],
  ['jiazhang1', '/children', '正在报名'],
  ['laoshi', '/classes', '我的课堂'],
  ['laoshi', '/notices', '收到的通知'],
  ['laoshi', 'CLASS', '应到'],
  ['lihua', '/training', '正在报名的课程'],
  ['lihua', '/micro-homes', '附近的微家'],
  ['lihua', 'NEED', '谁看过'],
  ['shequ1', '/employment/micro-homes', '各微家情况'],
  ['jiazhang1', '/piecework', '居家增收'],
  ['lihua', '/nowhere', '没有找到'],
];

type Who = Awaited<ReturnType<Journey['signIn']>>;

/** Addresses of what there is. */
const places: Readonly<Record<string, (person: Who) => string | Promise<string>>> = {
  HAIL: () => `/hails/${hail}`,
  CASE: async (person) => `/cases/${await aCase(person)}`,
  CLASS: async (person) => `/classes/${await aClass(person)}`,
  NEED: async (person) => `/micro-homes/needs/${await aNeed(person)}`,
};

it.each([...new Set(visits.map(([who]) => who))])('%s’s pages load, fit a phone and a desk, and are accessible', async (who) => {
  const visitor = await Visitor.signedIn(browser, journey.demo.url, journey.account(who));
  const person = await journey.signIn(who);
  const wrong: string[] = [];
  for (const [, wanted, words] of visits.filter(([visitorName]) => visitorName === who)) {
    const path = wanted in places ? await places[wanted]!(person) : wanted;
    await visitor.page.goto(journey.demo.url + path);
    await visitor.page.getByText(words).filter({ visible: true }).first().waitFor();
    await eventually(
      () => visitor.page.locator('.ant-skeleton, .ant-spin-spinning').count(),
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
