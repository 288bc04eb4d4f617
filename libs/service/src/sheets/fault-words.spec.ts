import { lawSays as lawSaysEn, wrong as wrongEn } from '@linli/problems/field-words/en';
import { lawSays, wrong } from '@linli/problems/field-words/zh';

import { faultWords } from './fault-words.js';

it.each<[string, Record<string, string | number>, string]>([
  ['required', {}, '必填'],
  ['wrong-age', { from: 6, to: 12 }, '年龄不在 6–12 岁之间'],
  ['below-minimum-wage', { hourly: 2130, source: '晋人社' }, '低于当地最低小时工资 21.3 元（晋人社）'],
  [
    'men-only',
    { 'zh-CN': '不得限男性', en: 'x', text: '限男性', source: '妇女权益保障法' },
    '“限男性”不能写。不得限男性（妇女权益保障法）',
  ],
  ['nobody-knows', {}, '请检查这一项'],
])('%s %j: %s', (code, params, words) => expect(faultWords({ pointer: 'A2', code, params })).toBe(words));

it('has the same words with the same gaps in both languages', () => {
  const gaps = (words: string) => words.match(/\{\{.*?\}\}/g)?.sort() ?? [];
  expect(Object.keys(wrongEn).sort()).toEqual(Object.keys(wrong).sort());
  for (const [code, words] of Object.entries(wrong)) expect([code, gaps(wrongEn[code as keyof typeof wrong])]).toEqual([code, gaps(words)]);
  expect(gaps(lawSaysEn)).toEqual(gaps(lawSays));
});
