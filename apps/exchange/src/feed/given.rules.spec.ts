import { areasWithin, typesOf } from './given.rules.js';

it.each([
  [['140321'], undefined, ['140321']],
  [['140321'], '140321001', ['140321001']],
  [['140321001001', '140321002'], '140321', ['140321001001', '140321002']],
  [['140321001001', '140321002'], '140321001', ['140321001001']],
  [['140321001001'], '140321001002', []],
  [[], undefined, []],
])('of %j within %s is given %j', (own, asked, given) => expect(areasWithin(own, asked)).toEqual(given));

it('opens the types of the kinds that were given, and of those the ones that are asked for', () => {
  expect(typesOf(['teams'], undefined)).toEqual([
    'volunteering.team.changed.v1',
    'volunteering.task.opened.v1',
    'volunteering.task.finished.v1',
  ]);
  expect(typesOf(['teams'], ['volunteering.team.changed.v1', 'grid.case.closed.v1'])).toEqual(['volunteering.team.changed.v1']);
  expect(typesOf([], ['grid.case.closed.v1'])).toEqual([]);
});
