import { readFileSync } from 'node:fs';

import { en as firstEn } from './i18n/en.js';
import { late as lateEn } from './i18n/en/late.js';
import { zh as firstZh } from './i18n/zh.js';
import { late as lateZh } from './i18n/zh/late.js';

const zh = { ...firstZh, ...lateZh };
const en = { ...firstEn, ...lateEn };

const source = readFileSync(new URL('./routes.tsx', import.meta.url), 'utf8');
/** The pages: each line with something to show at its own address. A frame has pages of its own. */
const pages = source.split('\n').filter((line) => /\{ (path: '[^']*'|index: true), .*(lazy|element):/.test(line) && !line.includes('SignedInPage'));
const words = (of: unknown, key: string): unknown => key.split('.').reduce<unknown>((group, name) => (group as Record<string, unknown> | undefined)?.[name], of);

it('every page has a title, in both languages', () => {
  expect(pages.length).toBeGreaterThan(80);
  const without = pages.filter((line) => {
    const key = /handle: '([^']+)'/.exec(line)?.[1];
    return key === undefined || typeof words(zh, key) !== 'string' || typeof words(en, key) !== 'string';
  });
  expect(without).toEqual([]);
});
