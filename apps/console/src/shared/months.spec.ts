import { firstOf, lastOf, plusMonths, weeksOf } from './months.js';

it.each([
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-03', -14, '2025-01'],
  ['2028-01', 25, '2030-02'],
])('of %s and %d months it is %s', (month, months, other) => expect(plusMonths(month, months)).toBe(other));

it.each([
  ['2026-02', '2026-02-28'],
  ['2028-02', '2028-02-29'],
  ['2026-12', '2026-12-31'],
  ['2026-04', '2026-04-30'],
])('%s ends on %s', (month, last) => {
  expect([firstOf(month), lastOf(month)]).toEqual([`${month}-01`, last]);
});

it.each([
  ['2027-02', 4, 0, 0],
  ['2026-11', 6, 6, 6],
  ['2026-10', 5, 3, 1],
  ['2026-08', 6, 5, 6],
])('%s has %d weeks from Monday, with %d days of the month before and %d of the one after', (month, count, before, after) => {
  const weeks = weeksOf(month);
  expect(weeks.map(({ length }) => length)).toEqual(Array.from({ length: count }, () => 7));
  const days = Array.from({ length: Number(lastOf(month).slice(8)) }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`);
  const none = (n: number) => Array.from({ length: n }, () => undefined);
  expect(weeks.flat()).toEqual([...none(before), ...days, ...none(after)]);
});
