import { initialCategories } from '../categories/initial.js';
import { found, termsNamed } from './case-search.js';

const places = [
  { code: '140321', name: '平定县' },
  { code: '140321001', name: '南关街道' },
  { code: '140321001001', name: '南关社区' },
  { code: '140321001001001', name: '南关第一网格' },
  { code: '140321001002', name: '北关社区' },
];

it.each([
  // Of a place and what lies in it the place is enough.
  ['南关', ['area:140321001']],
  ['北关社区', ['area:140321001002']],
  ['路灯', ['category:utility.street-light']],
  ['BURST', ['category:utility.water-pipe']],
  // All lies in the district: its name narrows nothing.
  ['平定', []],
  ['没有', []],
])('%s names %j', (word, terms) => expect(termsNamed(word, places, initialCategories)).toEqual(terms));

it('a word that too many places have in their names is not looked for among them', () => {
  const many = Array.from({ length: 300 }, (_, n) => ({ code: String(140321001001001 + n), name: `第${n}网格` }));
  expect(termsNamed('网格', many, initialCategories)).toEqual([]);
});

it('each word is a condition of its own, and a single character beside others is only looked at', () => {
  const values: unknown[] = [];
  const texts = found('水管 3', [], initialCategories).map((condition) => condition((given) => `$${values.push(given)}`));
  expect(values).toEqual(['水管', ['category:utility.water-pipe'], '3']);
  expect(texts.map((text) => text.includes('@> bigrams'))).toEqual([true, false]);
});
