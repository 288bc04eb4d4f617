import { mayBeSilent, tilesOf, wordsOf } from './report.rules.js';

const rubbish = { code: 'sanitation.rubbish' };
const other = { code: 'other.other' };
const filled = (more: object = {}) => ({ description: '', photos: ['1'], category: rubbish, categoryName: '垃圾堆积', ...more });

it.each([
  ['what was written', filled({ description: ' 三单元门口 ' }), '三单元门口'],
  ['of a photo that needs no words, what it shows', filled(), '垃圾堆积'],
  ['that it was spoken, where nothing was written', filled({ photos: [], spoken: '语音留言', category: other }), '语音留言'],
  ['what was written, though it was spoken too', filled({ description: '三单元', spoken: '语音留言' }), '三单元'],
  ['nothing, without a photo', filled({ photos: [] }), undefined],
  ['nothing, of something else', filled({ category: other, categoryName: '其他' }), undefined],
  ['nothing, of a word that is too short', filled({ description: '水' }), undefined],
  ['nothing, without a category', filled({ category: undefined, categoryName: '' }), undefined],
])('tells the district %s', (_what, given, words) => expect(wordsOf(given)).toBe(words));

it('needs words of something else also with a photo', () =>
  expect([mayBeSilent({ photos: ['1'], category: rubbish }), mayBeSilent({ photos: ['1'], category: other })]).toEqual([true, false]));

it('shows what is common and what was chosen at once, the rest by group; what nobody here handles never', () => {
  const one = (code: string, group: string, common: boolean, handledBy: 'grid-worker' | undefined = 'grid-worker') => ({
    code,
    group: { 'zh-CN': group, en: group },
    common,
    state: 'offered',
    ...(handledBy ? { handledBy } : {}),
  });
  const all = [one('a', 'A', true), one('b', 'A', false), one('c', 'B', false), one('d', 'B', false), one('e', 'B', true, undefined)].map(
    (category, n) => (n === 4 ? { ...category, handledBy: undefined } : category),
  ) as Parameters<typeof tilesOf>[0];
  const codes = (chosen?: string) => {
    const { shown, rest } = tilesOf(all, chosen);
    return [shown.map(({ code }) => code), rest.map(({ group, items }) => [group['zh-CN'], items.map(({ code }) => code)])];
  };
  expect(codes()).toEqual([
    ['a'],
    [
      ['A', ['b']],
      ['B', ['c', 'd']],
    ],
  ]);
  expect(codes('c')).toEqual([
    ['a', 'c'],
    [
      ['A', ['b']],
      ['B', ['d']],
    ],
  ]);
});
