import { SEARCH } from './paging.js';

it.each([
  ['水管', true],
  ['a b', false],
  ['水', false],
  ['3 水管', true],
])('%j can be searched: %s', (given, can) => expect(SEARCH.test(given)).toBe(can));
