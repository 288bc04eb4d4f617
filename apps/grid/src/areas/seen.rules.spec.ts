import { seenWithin } from './seen.rules.js';

it.each([
  [['140321'], undefined, ['140321']],
  [['140321'], '140321001', ['140321001']],
  [['140321001001', '140321001002'], '140321001', ['140321001001', '140321001002']],
  [['140321001001'], '140321002', []],
])('who sees %j sees of %s %j', (scopes, area, expected) => {
  expect(seenWithin(scopes, area)).toEqual(expected);
});
