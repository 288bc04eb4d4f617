import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { at } from '@linli/client';
import type { Browser } from 'playwright-core';

import { Journey } from './support/journey.js';
import { look } from './support/look.js';
import { desktop, openBrowser, phone, Visitor } from './support/visitor.js';

/** No other journey looks at who works there. */
const GRID = '140321001001012';
const COMMUNITY = '140321001001';

interface Feature {
  properties: { code: string; name: string; note?: string };
  geometry: { type: string; coordinates: number[][][] };
}

let journey: Journey;
let browser: Browser;
let staff: Visitor;
let features: Feature[];

beforeAll(async () => {
  [journey, browser] = await Promise.all([Journey.begin(), openBrowser()]);
  staff = await Visitor.signedIn(browser, journey.demo.url, journey.account('shequ1'), desktop);
  const { body } = await (await journey.signIn('shequ1')).get(at('/api/grid/v1/grids.geojson', { area: COMMUNITY }));
  features = body.features as unknown as Feature[];
});
afterEach(() => expect(staff.errors).toEqual([]));
afterAll(async () => {
  await browser.close();
  await journey.end();
});

const file = (of: readonly object[]): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'linli-map-')), 'grids.geojson');
  writeFileSync(path, JSON.stringify({ type: 'FeatureCollection', features: of }));
  return path;
};
const choose = (path: string) => staff.page.locator('input[type=file]').setInputFiles(path);

it('says who works in each grid of the community, and takes a name and a number for residents', async () => {
  const { page } = staff;
  await staff.open('/grids');
  const name = features.find(({ properties }) => properties.code === GRID)!.properties.name;
  await page.getByText(name).first().waitFor();
  await page
    .getByText(/网格员 [^—]/)
    .first()
    .waitFor();
  await look(staff, 'grids');
  await page.setViewportSize(desktop);
  await page.getByRole('link', { name: `调整人员：${name}` }).click();
  await page.waitForURL(`**/grids/${GRID}`);
  await page.getByLabel('对居民公开的称呼').first().fill('网格办公室');
  await page.getByLabel('对居民公开的工作电话').first().fill('');
  await page.getByText('称呼和电话要一起填写').waitFor();
  await page.getByLabel('对居民公开的工作电话').first().fill('12');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('alert').first().waitFor();
  await look(staff, 'grids-staff-refused', ['phone']);
  await page.getByLabel('对居民公开的工作电话').first().fill('0353-6062300');
  await page.getByRole('button', { name: '保存' }).click();
  await page.waitForURL(/\/grids$/);
  const { body } = await (await journey.signIn('lihua')).get(at('/api/grid/v1/grids/{code}/contacts', { code: GRID }));
  expect(body.items).toEqual(expect.arrayContaining([expect.objectContaining({ name: '网格办公室', phone: '0353-6062300' })]));
});

it('shows on a map what is wrong with a drawn one, and publishes none of it', async () => {
  const { page } = staff;
  await page.setViewportSize(desktop);
  await staff.open('/grids/import');
  await choose(file([]));
  await page.getByText('不是 GeoJSON').waitFor();
  const [first, second, ...others] = features as [Feature, Feature, ...Feature[]];
  const nameless = { ...second, properties: { ...second.properties, name: '' } };
  // Over its neighbours.
  const moved = {
    ...first,
    geometry: { ...first.geometry, coordinates: first.geometry.coordinates.map((ring) => ring.map(([x, y]) => [x! + 0.0008, y!])) },
  };
  await choose(file([moved, nameless, ...others.slice(1)]));
  await page.getByText(/处错误，改正后才能发布/).waitFor();
  await page.getByText('没有名称').waitFor();
  await page
    .getByRole('list', { name: '检查结果' })
    .getByText(/与别的网格重叠/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: '在地图上看' }).first().click();
  await page
    .getByRole('group', { name: /文件中没有/ })
    .getByText(others[0]!.properties.name)
    .waitFor();
  expect(await page.getByRole('button', { name: /^发布/ }).isDisabled()).toBe(true);
  await look(staff, 'grids-import-wrong');
});

it('publishes what is right, and nothing where nothing is new', async () => {
  const { page } = staff;
  await page.setViewportSize(desktop);
  await staff.open('/grids/import');
  await choose(file(features));
  await page.getByText('与现在的网格相同').waitFor();
  await choose(
    file(features.map((one) => (one.properties.code === GRID ? { ...one, properties: { ...one.properties, note: '沿河一侧' } } : one))),
  );
  await page.getByRole('button', { name: '发布 1 个网格' }).click();
  await page.waitForURL(/\/grids$/);
  const { body } = await (await journey.signIn('shequ1')).get(at('/api/grid/v1/grids', { community: COMMUNITY }));
  expect(body.items.find(({ code }) => code === GRID)).toMatchObject({ note: '沿河一侧', version: 2 });
});

it('is kept from whoever gives no roles', async () => {
  const worker = await Visitor.signedIn(browser, journey.demo.url, journey.account('wg10'), phone);
  await worker.page.goto(`${journey.demo.url}/grids/import`);
  await worker.page.getByText('没有权限').first().waitFor();
  await worker.leave();
});
