import { at, post } from '@linli/client';
import { eventually } from '@linli/testing';

import { desktop, phone, type Visitor } from './support/visitor.js';
import { Visitors } from './support/visitors.js';

const DISTRICT = '140321';
const SUBDISTRICT = '140321001';
const WORDS = '楼道里堆了旧家具，写在这里的话不上大屏';

const people = new Visitors();
let chief: Visitor;

beforeAll(async () => {
  const resident = await people.journey.signIn('zhaoming');
  const point = await people.journey.middleOf(resident, '140321001001007');
  await resident.does(post('/api/grid/v1/cases', { body: { category: 'other.other', point, description: WORDS, public: false } }));
  chief = await people.signedIn('quji', desktop);
});

const address = () => new URL(chief.page.url()).searchParams;

it.each([
  ['a wall', { width: 1920, height: 1080 }],
  ['a wall of four times as many points', { width: 3840, height: 2160 }],
])('fills %s, and nobody’s words stand on it', async (_what, size) => {
  const { page } = chief;
  await page.setViewportSize(size);
  await chief.load('/cockpit');
  await page.getByRole('button', { name: '全屏' }).click();
  await page.getByRole('button', { name: '退出全屏' }).waitFor();
  await page.getByRole('table').waitFor();
  await page.locator('.wall .leaflet-interactive').first().waitFor();
  await chief.shot(`cockpit-${size.width}`, { whole: false });
  const [height, type] = await page.evaluate<[number, number]>(
    `[document.querySelector('.wall').scrollHeight, parseFloat(getComputedStyle(document.querySelector('.wall')).fontSize)]`,
  );
  expect([height <= size.height, Math.round(size.width / type)]).toEqual([true, 110]);
  expect(await page.locator('.wall').innerText()).not.toContain('写在这里的话');
  expect(await chief.accessibility()).toEqual([]);
  await page.getByRole('button', { name: '退出全屏' }).click();
});

const DAY_MS = 86_400_000;
const SPANS = /(\S+) 至 (\S+)，上期为 (\S+) 至 (\S+)/;

/** The page has as many new cases as the service. Asked anew each time: other journeys report to the same district. */
async function shows(months: (counts: number[]) => number[], days: { from?: string; to?: string } = {}) {
  const reader = await people.journey.signIn('quji');
  const registered = chief.page.locator('.wall-shares div').filter({ hasText: '新增事项' }).locator('b');
  await eventually(
    async () => {
      const { body } = await reader.get(at('/api/grid/v1/cases/figures', { by: 'month', area: DISTRICT, ...days }));
      const expected = months(body.items.map(({ cases }) => cases)).reduce((sum, n) => sum + n, 0);
      return { shown: await registered.innerText(), expected: String(expected) };
    },
    ({ shown, expected }) => shown === expected,
  );
}

it('has the figures of a period, and whether it went better than the one before', async () => {
  const { page } = chief;
  await page.setViewportSize(desktop);
  await chief.load('/cockpit');
  await shows((counts) => counts.slice(-1));
  await page.getByRole('button', { name: '上月', exact: true }).click();
  await shows((counts) => counts.slice(-2, -1));
  expect(address().get('period')).toBe('last');
  await page.getByRole('button', { name: '全部', exact: true }).click();
  await shows((counts) => counts);
  expect(await page.getByRole('img', { name: /新增 \d+ 件/ }).count()).toBe(1);
});

it.each([
  ['今日', 1],
  ['本周', 7],
])('%s has its days, beside as many days before', async (name, length) => {
  const { page } = chief;
  await chief.load('/cockpit');
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('heading', { name: `${name}办理情况` }).waitFor();
  const [, from, to, beforeFrom, beforeTo] = (await page.getByText(/上期为/).innerText()).match(SPANS)!;
  const lengthOf = (first: string, last: string) => (Date.parse(last) - Date.parse(first)) / DAY_MS + 1;
  expect([lengthOf(from!, to!), lengthOf(beforeFrom!, beforeTo!), lengthOf(beforeTo!, from!)]).toEqual([length, length, 2]);
  if (length === 7) expect(new Date(from!).getUTCDay()).toBe(1);
  await shows((counts) => counts, { from: from!, to: to! });
  expect(await page.getByRole('img', { name: /\d{4}-\d\d-\d\d：新增 \d+ 件/ }).count()).toBe(1);
});

it('has a period of one’s own choice, which the address keeps', async () => {
  const { page } = chief;
  await chief.load('/cockpit');
  await page.getByRole('button', { name: '自选', exact: true }).click();
  await page.getByLabel('起始日期').fill('2026-03-05');
  await page.getByLabel('截止日期').fill('2026-09-20');
  await page.getByText('2026-03-05 至 2026-09-20，上期为 2025-08-17 至 2026-03-04').waitFor();
  await shows((counts) => counts, { from: '2026-03-05', to: '2026-09-20' });
  await chief.shot('cockpit-chosen', { whole: false });
  await page.reload();
  await page.getByText('2026-03-05 至 2026-09-20').waitFor();
  await page.getByRole('button', { name: '本月', exact: true }).click();
  expect([address().get('from'), address().get('period')]).toEqual([null, 'month']);
});

it('has the cases of the period on the map as points that open, and as heat', async () => {
  const { page } = chief;
  await page.setViewportSize({ width: 1920, height: 1080 });
  await chief.load('/cockpit?period=year');
  await page.getByRole('button', { name: '点位', exact: true }).click();
  const map = page.getByRole('region', { name: '各网格未结和超期事项' });
  const { body } = await (await people.journey.signIn('quji')).get(at('/api/grid/v1/cases/points', {}));
  expect(body.items.length).toBeGreaterThan(100);
  await page.getByText(/图上 \d{3,} 件/).waitFor();
  const cluster = map.locator('.map-mark.cluster').first();
  await cluster.waitFor();
  await chief.shot('cockpit-points', { whole: false });
  expect([address().get('map'), await chief.accessibility()]).toEqual(['points', []]);
  await page.getByRole('button', { name: '热力', exact: true }).click();
  const inked = () =>
    page.evaluate<boolean>(`(() => { const c = document.querySelector('canvas.map-heat');
      if (!c?.width) return false;
      const row = c.getContext('2d').getImageData(0, Math.round(c.height / 2), c.width, 1).data;
      return row.some((value) => value > 0); })()`);
  await eventually(inked, (is) => is);
  expect(await map.locator('.map-mark').count()).toBe(0);
  await chief.shot('cockpit-heat', { whole: false });

  await chief.load('/cockpit?period=today&map=points');
  const single = map.locator('.map-mark:not(.cluster)').first();
  if (await single.count()) {
    await single.click();
    await page.waitForURL(/\/cases\//);
  }
});

it('has the volunteers of the area beside, with their hours of the period', async () => {
  const { page } = chief;
  await page.setViewportSize(desktop);
  await chief.load('/cockpit?period=all');
  const shown = (name: string) => page.locator('.wall-beside div').filter({ hasText: name }).locator('dd').innerText();
  const reader = await people.journey.signIn('quji');
  // Other journeys take part in the same district.
  await eventually(
    async () => {
      const { body } = await reader.get(at('/api/volunteering/v1/figures', { area: DISTRICT }));
      const { volunteers, minutes, tasks, hails } = body;
      const expected = [volunteers.passed, Math.round(minutes / 6) / 10, tasks.open + tasks.working, hails.hailed + hails.answered];
      return {
        shown: await Promise.all(['志愿者', '时段服务小时', '进行中任务', '未结求助'].map(shown)),
        expected: expected.map(String),
      };
    },
    (both) => JSON.stringify(both.shown) === JSON.stringify(both.expected),
  );
  expect(Number(await shown('志愿者'))).toBeGreaterThan(0);
});

it('is read on a screen of 1024 points', async () => {
  const { page } = chief;
  await page.setViewportSize({ width: 1024, height: 768 });
  await chief.load('/cockpit');
  await page.getByRole('table').waitFor();
  await chief.shot('cockpit-1024');
  expect([await chief.sticksOut(), await chief.accessibility()]).toEqual([false, []]);
});

it('leads down from the district to a grid’s cases, and back up', async () => {
  const { page } = chief;
  await chief.load('/cockpit');
  await page.getByRole('table').getByRole('button').first().click();
  await page.waitForURL(/area=/);
  const first = address().get('area')!;
  expect(first.startsWith(DISTRICT) && first.length).toBe(SUBDISTRICT.length);
  await page.getByRole('heading', { name: '社区排名' }).waitFor();
  await page.getByRole('table').getByRole('button').first().click();
  await page.getByRole('heading', { name: '网格排名' }).waitFor();
  await page.getByRole('navigation', { name: '所在区域' }).getByRole('button').first().click();
  await page.getByRole('heading', { name: '街道排名' }).waitFor();
  expect(address().get('area')).toBeNull();
});

it('is read on a phone, and is closed to residents', async () => {
  const { page } = chief;
  await page.setViewportSize(phone);
  await chief.load('/cockpit');
  await page.getByRole('table').waitFor();
  await chief.shot('cockpit-phone');
  expect([await chief.sticksOut(), await chief.accessibility()]).toEqual([false, []]);
  const resident = await people.signedIn('lihua');
  await resident.page.goto(people.journey.demo.url + '/cockpit');
  await resident.page.getByText('您没有权限查看这里').waitFor();
});
