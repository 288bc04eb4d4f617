import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { en as firstEn } from '../apps/console/src/i18n/en.js';
import { late as lateEn } from '../apps/console/src/i18n/en/late.js';
import { member as memberEn } from '../apps/console/src/i18n/en/member.js';
import { zh as firstZh } from '../apps/console/src/i18n/zh.js';
import { late as lateZh } from '../apps/console/src/i18n/zh/late.js';
import { member as memberZh } from '../apps/console/src/i18n/zh/member.js';
import { roleWords } from '../libs/contracts/src/identity/role-words.js';
import { accountEventKinds } from '../apps/identity/src/history/account-event.rules.js';
import * as jobSheets from '../apps/employment/src/sheets/sheet-words.js';
import { caseNoticeKinds } from '../apps/grid/src/cases/case-notices.rules.js';
import * as caseSheets from '../apps/grid/src/cases/case-words.js';

const [zh, en] = [
  { ...firstZh, ...memberZh, ...lateZh },
  { ...firstEn, ...memberEn, ...lateEn },
];
const sources = join(import.meta.dirname, '..', 'apps', 'console', 'src');
const files = globSync('**/*.{ts,tsx}', { cwd: sources }).filter((file) => !file.startsWith('i18n/') && !file.endsWith('.spec.ts'));

/** What stands at `a.b.c`; the last part may be one of several forms (`key_one`, `key_other`). */
function at(words: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (part, name) =>
        typeof part === 'object' && part !== null
          ? ((part as Record<string, unknown>)[name] ?? (part as Record<string, unknown>)[`${name}_other`])
          : undefined,
      words,
    );
}

const isText = (found: unknown): boolean => typeof found === 'string' || Array.isArray(found);

/** Keys that a source names outright, and the groups from which it picks one: `t('a.b')`, `t(x ? 'a.b' : 'c.d')`, `` t(`a.${b}`) ``. */
function keysIn(source: string): { whole: string[]; groups: string[] } {
  const calls = [...source.matchAll(/\bt\(((?:[^()`]|\([^()]*\)|`[^`]*`)*?)[,)]/g)].map(([, first]) => first!);
  const whole = calls.flatMap((call) =>
    call.includes('`') ? [] : [...call.matchAll(/'([a-zA-Z][\w-]*(?:\.[\w-]+)+)'/g)].map(([, key]) => key!),
  );
  const groups = calls.flatMap((call) => [...call.matchAll(/`([a-zA-Z][\w.-]*)\.\$\{/g)].map(([, group]) => group!));
  return { whole, groups };
}

/** What a file asks for that is not among the words. */
function lostIn(file: string, words: object): string[] {
  const { whole, groups } = keysIn(readFileSync(join(sources, file), 'utf8'));
  return [...whole.filter((key) => !isText(at(words, key))), ...groups.filter((group) => typeof at(words, group) !== 'object')].map(
    (key) => `${file}: ${key}`,
  );
}

it.each([
  ['zh', zh],
  ['en', en],
] as const)('every text that a page asks for is there: %s', (_language, words) => {
  expect(files.flatMap((file) => lostIn(file, words))).toEqual([]);
});

/** The files that come with one: what it imports outright, and they again. */
function drawnWith(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const source = readFileSync(join(sources, file), 'utf8');
  for (const [, path] of source.matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)\.js';/gms)) {
    const next = ['ts', 'tsx'].map((end) => `${join(dirname(file), path!)}.${end}`).find((one) => files.includes(one));
    if (next) drawnWith(next, found);
  }
  return found;
}

/** What `latePlain` loads: it comes with the words of a member's home only. */
const plain = files.flatMap((file) =>
  [
    ...readFileSync(join(sources, file), 'utf8').matchAll(
      /latePlain\(async \(\) => \(await (?:import\('([^']+)\.js'\)|memberFrame\(\))\)/g,
    ),
  ].map(([, path]) => `${path ? join(dirname(file), path) : 'frame/member-frame'}.tsx`),
);

it.each([
  ['zh', { ...firstZh, ...memberZh }],
  ['en', { ...firstEn, ...memberEn }],
] as const)('every text of a member’s home comes with it: %s', (_language, words) => {
  const drawn = new Set(plain.flatMap((file) => [...drawnWith(file)]));
  expect([...drawn]).toEqual(expect.arrayContaining(['home/resident-home.tsx', 'home/use-own-items.ts', 'frame/search-tool.tsx']));
  // The menu is loaded beside the frame's tools, and waits for the words of every page.
  const asked = [...drawn].filter((file) => file !== 'frame/side-menu.tsx');
  expect(asked.flatMap((file) => lostIn(file, words))).toEqual([]);
});

it.each([
  ['zh', zh],
  ['en', en],
] as const)('everything that happens to an account has its words: %s', (_language, words) => {
  expect(accountEventKinds.filter((kind) => !isText(at(words, `account.event.${kind}`)))).toEqual([]);
});

/** All sources of what runs in a district. */
const served = globSync('{apps,libs}/*/src/**/*.ts', { cwd: join(sources, '../../..') })
  .filter((file) => !file.startsWith('apps/console/') && !file.endsWith('.spec.ts'))
  .map((file) => readFileSync(join(sources, '../../..', file), 'utf8'));
const namedBy = (pattern: RegExp): string[] => [
  ...new Set(served.flatMap((source) => [...source.matchAll(pattern)].map(([, name]) => name!))),
];

it.each([
  ['zh', zh],
  ['en', en],
] as const)('every job and every read model of a service has its words, and nothing else has: %s', (_language, { running }) => {
  const jobs = [...namedBy(/\bregisterItems\(\{[^}]*?\bname: '([a-z-]+)'/g), ...namedBy(/\.register\('([a-z-]+)',/g)];
  const models = namedBy(/@Projection\('([a-z-]+)'/g);
  expect([jobs.length > 25, models.length > 6]).toEqual([true, true]);
  expect(Object.keys(running.job).toSorted()).toEqual(jobs.toSorted());
  expect(Object.keys(running.model).toSorted()).toEqual(models.toSorted());
});

/** Acts that services write into the audit, by the part behind the thing: `case.export`. */
const acts = globSync('{apps,libs}/*/src/**/*.ts', { cwd: join(sources, '../../..') })
  .map((file) => readFileSync(join(sources, '../../..', file), 'utf8'))
  .flatMap((source) => [...source.matchAll(/\baction: '[a-z-]+\.([a-z-]+)'/g)].map(([, act]) => act!));

it.each([
  ['zh', zh],
  ['en', en],
] as const)('every act in the audit that is named outright has its words: %s', (_language, words) => {
  const all = new Set([...acts, ...accountEventKinds]);
  expect(all.size).toBeGreaterThan(60);
  expect([...all].filter((act) => !isText(at(words, `audit.acts.${act}`)))).toEqual([]);
});

it.each([
  ['zh', zh],
  ['en', en],
] as const)('every kind of notice about a case has its words: %s', (_language, words) => {
  const said = (kind: string) =>
    [kind, `${kind}.yes`, `${kind}.no`].filter(
      (key) => isText(at(words.caseNotices, `${key}.title`)) && isText(at(words.caseNotices, `${key}.detail`)),
    );
  expect(caseNoticeKinds.filter((kind) => said(kind).length === 0)).toEqual([]);
});

it('finds a text that is not there', () => {
  expect(keysIn("t('no.such'); t(`none.${x}`); t(a ? 'b.c' : 'd.e', { n: f(1) })")).toEqual({
    whole: ['no.such', 'b.c', 'd.e'],
    groups: ['none'],
  });
  expect(at(zh, 'no.such')).toBeUndefined();
});

it('calls each role by the name that messages call it', () => {
  const named = (language: 'zh-CN' | 'en') => Object.fromEntries(Object.entries(roleWords).map(([role, words]) => [role, words[language]]));
  expect([firstZh.role, firstEn.role]).toEqual([named('zh-CN'), named('en')]);
});

it.each<[string, object, object]>([
  ['states of cases', caseSheets.stateWords, zh.state],
  ['urgencies', caseSheets.urgencyWords, zh.urgency],
  ['states of jobs', jobSheets.jobWords, zh.desk.jobState],
  ['states of employers', jobSheets.employerWords, zh.desk.employerState],
  ['states of applications', jobSheets.stateWords, zh.application.state],
  ['channels of applications', jobSheets.channelWords, zh.application.channel],
])('sheets say what the pages say: %s', (_, sheet, page) => expect(sheet).toEqual(page));
