import { changesBetween } from './audit.rules.js';

it.each<[string, unknown, unknown, unknown]>([
  ['nothing', null, undefined, []],
  ['what is new', null, { state: 'open' }, [{ name: 'state', after: 'open' }]],
  ['what is gone', { state: 'open' }, null, [{ name: 'state', before: 'open' }]],
  [
    'what changed, and what did not',
    { state: 'open', n: 1 },
    { state: 'closed', at: null },
    [
      { name: 'state', before: 'open', after: 'closed' },
      { name: 'n', before: '1' },
      { name: 'at', after: 'null' },
    ],
  ],
  ['a list', null, { fields: ['phone', 'name'] }, [{ name: 'fields', after: '["phone","name"]' }]],
  ['what is no object', 7, 'eight', [{ name: '', before: '7', after: 'eight' }]],
])('names %s', (_what, before, after, expected) => {
  expect(changesBetween(before, after, true)).toEqual(expected);
});

it('names fields only, without words', () => {
  expect(changesBetween({ state: 'open' }, { state: 'closed' }, false)).toEqual([{ name: 'state' }]);
});
