import { at, post } from '@linli/client';
import { eventually } from '@linli/testing';
import type { Browser, Locator, Page } from 'playwright-core';

import type { Caller } from './support/caller.js';
import { Journey } from './support/journey.js';
import { desktop, openBrowser, phone, Visitor } from './support/visitor.js';

const COMMUNITY = '140321001001';
/** What only the cases of this run say. */
const mark = `查表${String(Date.now()).slice(-6)}`;

let journey: Journey;
let browser: Browser;
let colleague: Caller;
let staff: Visitor;
let page: Page;
const cases: { id: string; number: string }[] = [];

beforeAll(async () => {
  [journey, browser] = await Promise.all([Journey.begin(), openBrowser()]);
  colleague = await journey.signIn('shequ1');
  const [grid] = (await colleague.get(at('/api/grid/v1/grids', { community: COMMUNITY }))).body.items;
  const point = await journey.middleOf(colleague, grid!.code);
  const resident = await journey.signIn('lihua');
  const kinds = ['order.noise', 'sanitation.rubbish', 'building.door', 'order.e-bike'];
  for (const [n, category] of kinds.entries()) {
    cases.push(await resident.does(post('/api/grid/v1/cases', { body: { category, description: `第${n + 1}件${mark}的小事`, point } })));
  }
  staff = await Visitor.signedIn(browser, journey.demo.url, journey.account('shequ1'), desktop);
  page = staff.page;
});
afterAll(async () => {
  await staff.leave();
  await browser.close();
  await journey.end();
});

const address = () => new URL(page.url()).searchParams;
const rows = (): Locator => page.locator('tbody tr[data-row-key]');
const numbers = () => page.locator('tbody th a').allTextContents();
const headings = async () => (await page.getByRole('columnheader').allTextContents()).map((words) => words.trim()).filter(Boolean);
const views = () => page.getByRole('button', { name: /^我的视图/ });
const settle = (wanted: number) =>
  eventually(
    () => rows().count(),
    (n) => n === wanted,
  );
const ours = async () => {
  await staff.load(`/ledger?q=${encodeURIComponent(mark)}`);
  await settle(4);
};

it('the ledger is searched by two characters of Chinese, and says how many there are', async () => {
  await staff.load('/ledger');
  await page.getByRole('searchbox').fill(mark.slice(0, 1));
  await page.getByRole('searchbox').press('Enter');
  await page.getByText('请至少输入两个字').waitFor();
  expect(address().get('q')).toBeNull();
  await page.getByRole('searchbox').fill(mark);
  await page.getByRole('searchbox').press('Enter');
  await settle(4);
  await page.locator('.table-bar').getByText('共 4 条').waitFor();
  expect(await staff.accessibility()).toEqual([]);
});

it('a heading sorts it, in the address too', async () => {
  await ours();
  const newest = await numbers();
  await page.getByRole('columnheader', { name: /答复期限/ }).click();
  await eventually(
    () => Promise.resolve(address().get('sort')),
    (sort) => sort === 'due',
  );
  await settle(4);
  await staff.load(`/ledger?q=${encodeURIComponent(mark)}&sort=registered`);
  await settle(4);
  expect(await numbers()).toEqual(newest.toReversed());
});

it('columns and density are chosen once, and remembered for her and nobody else', async () => {
  await ours();
  expect(await headings()).not.toContain('关注人数');
  await page.getByRole('button', { name: '显示设置' }).click();
  await page.getByRole('checkbox', { name: '关注人数' }).check();
  await page.getByRole('checkbox', { name: '类别' }).uncheck();
  await page.getByText('紧凑', { exact: true }).click();
  await staff.shot('table-settings');
  await ours();
  expect(await headings()).toEqual(expect.arrayContaining(['关注人数']));
  expect(await headings()).not.toContain('类别');
  expect(await page.locator('.ant-table-small').count()).toBe(1);
  const other = await Visitor.signedIn(browser, journey.demo.url, journey.account('shequ2'), desktop);
  await other.open('/ledger');
  await other.page.getByRole('columnheader', { name: '类别' }).waitFor();
  await other.leave();
});

it('a view keeps filters and columns under a name; the default view is the table’s own again', async () => {
  await views().click();
  await page.getByLabel('视图名称').fill('本周小事');
  await page.getByRole('button', { name: '保存当前视图' }).click();
  await page.getByRole('button', { name: '我的视图：本周小事' }).waitFor();
  await views().click();
  await page.getByRole('button', { name: '默认视图', exact: true }).click();
  await page.getByRole('columnheader', { name: '类别' }).waitFor();
  expect(address().size).toBe(0);
  await views().click();
  await page.getByRole('button', { name: '本周小事', exact: true }).click();
  await settle(4);
  expect(address().get('q')).toBe(mark);
  expect(await headings()).not.toContain('类别');
  await views().click();
  await page.getByRole('button', { name: '删除视图“本周小事”' }).click();
  await page.getByRole('button', { name: '默认视图', exact: true }).click();
});

it('a row opens beside the list; keys lead to the next one and back, and its address can be sent', async () => {
  await ours();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  const all = await numbers();
  const drawer = page.getByRole('dialog');
  await drawer.getByText(all[1]!).first().waitFor();
  await drawer.getByText('办理操作').waitFor();
  await staff.shot('table-drawer', { whole: false });
  expect(await staff.accessibility()).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await drawer.getByText(all[2]!).first().waitFor();
  // Twice, as far apart as two events of a browser are at least: the page may not have been drawn again.
  await page.evaluate(`(async (button) => {
    button.click();
    await new Promise((then) => setTimeout(then));
    button.click();
  })(document.querySelector('[aria-label="上一条"]'))`);
  await drawer.getByText(all[0]!).first().waitFor();
  expect(await drawer.getByRole('button', { name: '上一条' }).isDisabled()).toBe(true);
  const open = page.url();
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
  expect(address().get('open')).toBeNull();
  expect(await page.evaluate('document.activeElement.matches("tr[data-row-key]")')).toBe(true);
  await page.keyboard.press('/');
  expect(await page.evaluate('document.activeElement.type')).toBe('search');
  await page.goto(open);
  await page.getByRole('dialog').getByText(all[0]!).first().waitFor();
});

it('several are accepted at once; one that a colleague took meanwhile is refused, says why, and stays selected', async () => {
  await ours();
  await page.getByRole('checkbox', { name: 'Select all' }).or(page.locator('thead .ant-checkbox-input')).first().check();
  await page.getByText('已选 4 条').waitFor();
  await page.getByRole('button', { name: '受理（4）' }).click();
  const dialog = page.getByRole('dialog', { name: '受理' });
  await dialog.getByText('将对 4 条执行“受理”。').waitFor();
  const [taken] = cases;
  await colleague.does(post('/api/grid/v1/cases/{id}/accept', { id: taken!.id, body: {} }));
  const keys: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/accept')) keys.push(request.headers()['idempotency-key']!);
  });
  await dialog.locator('#bulk-note').fill('统一受理');
  await dialog.getByRole('button', { name: '受理（4）' }).click();
  await dialog.getByText('已办理 3 条，1 条未办理。未办理的仍保持选中。').waitFor();
  expect([keys.length, new Set(keys).size]).toEqual([4, 4]);
  await dialog.getByText(taken!.number).waitFor();
  await staff.shot('table-bulk');
  expect(await staff.accessibility()).toEqual([]);
  await dialog.getByRole('button', { name: '关闭' }).last().click();
  await page.getByText('已选 1 条').waitFor();
  expect(await page.getByRole('button', { name: '受理（0）' }).isDisabled()).toBe(true);
  for (const { id } of cases) expect((await colleague.get(at('/api/grid/v1/cases/{id}', { id }))).body.state).toBe('accepted');
});

it('they are given to one of their grid together', async () => {
  await ours();
  await page.locator('thead .ant-checkbox-input').check();
  await page.getByRole('button', { name: '派遣（4）' }).click();
  const dialog = page.getByRole('dialog', { name: '派遣' });
  expect(await dialog.getByRole('button', { name: '派遣（4）' }).isDisabled()).toBe(true);
  await dialog.locator('#bulk-handler').press('ArrowDown');
  await page.locator('.ant-select-item-option').first().click();
  await dialog.getByRole('button', { name: '派遣（4）' }).click();
  await dialog.getByText('4 条已全部办理。').waitFor();
  await dialog.getByRole('button', { name: '关闭' }).last().click();
  for (const { id } of cases) expect((await colleague.get(at('/api/grid/v1/cases/{id}', { id }))).body.state).toBe('dispatched');
});

it('pages lead on and back', async () => {
  await staff.load('/ledger');
  await rows().first().waitFor();
  await page.getByRole('button', { name: '显示设置' }).click();
  await page.getByText('分页', { exact: true }).click();
  await page.keyboard.press('Escape');
  const first = await numbers();
  await page.getByRole('button', { name: '下一页' }).click();
  await page.getByText('第 2 页').waitFor();
  const second = await numbers();
  expect(second.filter((number) => first.includes(number))).toEqual([]);
  await page.getByRole('button', { name: '上一页' }).click();
  await page.getByText('第 1 页').waitFor();
  expect(await numbers()).toEqual(first);
});

it.each([1024, 1280, 1920, 2560])('it is read without scrolling sideways at %i pixels', async (width) => {
  await page.setViewportSize({ width, height: 900 });
  await staff.load('/ledger');
  await rows().first().waitFor();
  await staff.shot(`table-${width}`, { whole: false });
  expect(await staff.sticksOut()).toBe(false);
  // Its columns follow the width that it turns out to have.
  await eventually(
    () => page.evaluate(`(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth + 1)(document.querySelector('.ant-table-content'))`),
    (fits) => fits === true,
  );
});

it('paper shows the content only', async () => {
  await page.setViewportSize(desktop);
  await ours();
  await page.emulateMedia({ media: 'print' });
  const seen = async (what: Locator) => what.first().isVisible();
  expect([
    await seen(page.getByText('民情台账', { exact: true }).and(page.locator('.on-paper strong'))),
    await seen(page.getByText(`筛选条件：搜索 ${mark}`)),
    await seen(page.getByRole('link', { name: cases[0]!.number })),
    await seen(page.getByRole('button')),
    await seen(page.getByRole('navigation')),
    await seen(page.getByRole('searchbox')),
    await seen(page.locator('.ant-table-selection-column')),
  ]).toEqual([true, true, true, false, false, false, false]);
  await staff.shot('table-print');
  await page.emulateMedia({ media: 'screen' });
});

describe('on a phone', () => {
  const fold = () => page.getByRole('button', { name: /^筛选/ });
  const first = () => page.getByRole('listitem').filter({ hasText: mark }).first();

  it('its rows are cards, and its filters are behind one button; the search stays', async () => {
    await page.setViewportSize(phone);
    await staff.load(`/ledger?q=${encodeURIComponent(mark)}`);
    await first().waitFor();
    await staff.shot('table-phone', { whole: false });
    expect([await staff.sticksOut(), await staff.accessibility()]).toEqual([false, []]);
    expect(await page.getByRole('searchbox').isVisible()).toBe(true);
    expect(await page.getByRole('combobox').or(page.locator('main input[type="date"]')).count()).toBe(0);
    expect(await fold().getAttribute('aria-expanded')).toBe('false');
    // More than half of what is seen is the list.
    expect((await first().boundingBox())!.y).toBeLessThan(phone.height / 2);
  });

  it('it opens by the keyboard, and says how many are set', async () => {
    await fold().press('Enter');
    expect(await fold().getAttribute('aria-expanded')).toBe('true');
    await staff.choose('[aria-label="紧急程度"]', '一般');
    await page.getByRole('checkbox', { name: '超期' }).click();
    await page.getByRole('button', { name: '筛选（2）' }).waitFor();
    await page.getByRole('button', { name: '打印' }).waitFor();
    await staff.shot('table-phone-filters', { whole: false });
    expect([await staff.sticksOut(), await staff.accessibility()]).toEqual([false, []]);
    await fold().press('Enter');
    expect(await page.getByRole('combobox').count()).toBe(0);
  });

  it('each that is set stands beside it, and is taken away by pressing it; the focus stays', async () => {
    await page.getByRole('button', { name: /^取消筛选“.*超期”$/ }).press('Enter');
    await page.getByRole('button', { name: '筛选（1）' }).waitFor();
    await first().waitFor();
    expect([address().has('overdue'), address().has('urgency')]).toEqual([false, true]);
    expect(await fold().evaluate((button) => button === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: '取消筛选“紧急程度 一般”' }).click();
    await page.getByRole('button', { name: '筛选', exact: true }).waitFor();
    expect([address().has('urgency'), address().get('q')]).toEqual([false, mark]);
    expect(staff.errors).toEqual([]);
  });

  it('every list has it, one without filters for what else stands over a table', async () => {
    await staff.load('/programmes?kind=weekend-course');
    await page.getByRole('button', { name: '筛选（1）' }).waitFor();
    await staff.load('/children-ledger');
    await page.getByRole('button', { name: '更多操作' }).click();
    await page.getByRole('button', { name: '打印' }).waitFor();
  });
});
