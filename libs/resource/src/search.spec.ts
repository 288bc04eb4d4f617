import { holdsAll, wordsOf } from './search.js';

it.each([
  ['水管', ['水管']],
  ['  三单元   水管 ', ['三单元', '水管']],
])('of %j each word is looked for', (given, words) => expect(wordsOf(given)).toEqual(words));

it('each word is a condition of its own, and a single character beside others is only looked at', () => {
  const values: unknown[] = [];
  const texts = holdsAll('水管 3', { text: 'title' }).map((condition) => condition((given) => `$${values.push(given)}`));
  expect(values).toEqual(['水管', '3']);
  expect(texts).toEqual([
    'bigrams(search_text(title)) @> bigrams(search_text($1::text)) AND strpos(search_text(title), search_text($1::text)) > 0',
    'strpos(search_text(title), search_text($2::text)) > 0',
  ]);
});
