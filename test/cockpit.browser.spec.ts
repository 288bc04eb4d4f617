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

it('has the figures of a period, and whether it went better than the one before', async () => {
  const { page } = chief;
  await page.setViewportSize(desktop);
  await chief.load('/cockpit');
  const reader = await people.journey.signIn('quji');
  const registered = page.locator('.wall-shares div').filter({ hasText: '新增事项' }).locator('b');
  // Asked anew each time: other journeys report to the same district.
  const shows = (months: (counts: number[]) => number[]) =>
    eventually(
      async () => {
        const { body } = await reader.get(at('/api/grid/v1/cases/figures', { by: 'month', area: DISTRICT }));
        const expected = months(body.items.map(({ cases }) => cases)).reduce((sum, n) => sum + n, 0);
        return { shown: await registered.innerText(), expected: String(expected) };
      },
      ({ shown, expected }) => shown === expected,
    );
  await shows((counts) => counts.slice(-1));
  await page.getByRole('button', { name: '上月', exact: true }).click();
  await shows((counts) => counts.slice(-2, -1));
  expect(address().get('period')).toBe('last');
  await page.getByRole('button', { name: '全部', exact: true }).click();
  await shows((counts) => counts);
  expect(await page.getByRole('img', { name: /新增 \d+ 件/ }).count()).toBe(1);
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
