import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { en as firstEn } from '../i18n/en.js';
import { late as lateEn } from '../i18n/en/late.js';
import { member as memberEn } from '../i18n/en/member.js';
import { zh as firstZh } from '../i18n/zh.js';
import { late as lateZh } from '../i18n/zh/late.js';
import { member as memberZh } from '../i18n/zh/member.js';
import { opensTo, parentsOf, trailOf, type Facts } from './manifest.js';
import { pages, pagesByPath } from './manifests.js';
import { barOf, menuOf, sections } from './menu.js';

const words = { zh: { ...firstZh, ...memberZh, ...lateZh }, en: { ...firstEn, ...memberEn, ...lateEn } };
const first = { zh: firstZh, en: firstEn };

const at = (of: object, path: string): unknown =>
  path.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], of);

/** Somebody without any role. */
const nobodySpecial: Facts = {
  works: false,
  onStaff: false,
  oversees: false,
  operates: false,
  administers: false,
  appoints: false,
  recovers: false,
  volunteers: false,
  leads: false,
  guards: false,
  teaches: false,
  seeks: false,
  area: undefined,
  hires: false,
  acts: false,
};
const roles = Object.keys(nobodySpecial).filter((key) => key !== 'area') as Exclude<keyof Facts, 'area'>[];
const everybody = [nobodySpecial, ...roles.map((role) => ({ ...nobodySpecial, [role]: true }))];

it('every feature’s manifest is among them', () => {
  const files = globSync('**/manifest.ts', { cwd: join(import.meta.dirname, '..') }).filter((file) => file !== 'frame/manifest.ts');
  const list = readFileSync(join(import.meta.dirname, 'manifests.ts'), 'utf8');
  expect(files.filter((file) => !list.includes(`'../${file.replace(/ts$/, 'js')}'`))).toEqual([]);
  expect(pages.length).toBeGreaterThan(80);
});

it('every path is one page’s, however its parameters are called', () => {
  const paths = pages.map(({ path }) => path.replaceAll(/:\w+/g, ':'));
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  expect(paths.filter((path) => !path.startsWith('/'))).toEqual([]);
});

it.each(['zh', 'en'] as const)('every title and section has its words: %s', (language) => {
  const ofPages = pages.map(({ title }) => title);
  const keys = [...ofPages, ...sections.flatMap((name) => [`menu.section.${name}`, `menu.own.${name}`])];
  expect(keys.filter((key) => typeof at(words[language], key) !== 'string')).toEqual([]);
});

it.each(['zh', 'en'] as const)('what a visitor’s first page shows has its words among the first: %s', (language) => {
  const keys = pages.flatMap(({ title, early, bar }) => [...(early ? [title] : []), ...(bar ? [bar.words] : [])]);
  expect(keys.filter((key) => typeof at(first[language], key) !== 'string')).toEqual([]);
});

it('every page stands below pages that exist, and whose addresses it can make', () => {
  const parameters = (path: string): string[] => path.match(/:\w+/g) ?? [];
  const wrong = pages.flatMap((page) =>
    parentsOf(page)
      .filter((above) => !pagesByPath.has(above) || !parameters(above).every((name) => parameters(page.path).includes(name)))
      .map((above) => `${page.path} below ${above}`),
  );
  expect(wrong).toEqual([]);
});

it('whoever may open a page finds the way up from it to the first page', () => {
  const lost = pages.flatMap((page) =>
    [undefined, ...everybody]
      .filter((facts) => opensTo(page.opens, facts) && trailOf(page, pagesByPath, facts)[0]!.path !== '/')
      .map(() => page.path),
  );
  expect([...new Set(lost)]).toEqual([]);
});

it('nobody finds an entry that does not open', () => {
  for (const facts of everybody) {
    const entries = [...menuOf(pages, facts).flatMap((section) => section.entries), ...barOf(pages, 'member')];
    expect(entries.filter(({ opens }) => !opensTo(opens, facts))).toEqual([]);
  }
  expect(barOf(pages, 'visitor').filter(({ opens }) => opens !== 'anybody')).toEqual([]);
});

it('the way up leads over the first page above that opens to the reader', () => {
  const way = (facts: Facts) => trailOf(pagesByPath.get('/cases/:id')!, pagesByPath, facts).map(({ path }) => path);
  expect(way({ ...nobodySpecial, works: true })).toEqual(['/', '/ledger', '/cases/:id']);
  expect(way(nobodySpecial)).toEqual(['/', '/mine', '/cases/:id']);
});

it('a page below none of the others that open is found (control)', () => {
  expect(trailOf({ ...pagesByPath.get('/mine')!, parent: '/board' }, pagesByPath, nobodySpecial).map(({ path }) => path)).toEqual([
    '/mine',
  ]);
});
