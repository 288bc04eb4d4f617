import { chosenDays, daysOf, everyDay, trendOf, type Days, type Period } from './period.rules.js';

const days = (from: string, to = from): Days => ({ from, to });
const chosen = days('2026-11-03', '2026-11-12');

it.each<[Period, string, { days?: Days; before?: Days }]>([
  ['today', '2026-11-30', { days: days('2026-11-30'), before: days('2026-11-29') }],
  ['today', '2027-01-01', { days: days('2027-01-01'), before: days('2026-12-31') }],
  ['week', '2026-11-30', { days: days('2026-11-30', '2026-12-06'), before: days('2026-11-23', '2026-11-29') }],
  ['week', '2026-11-29', { days: days('2026-11-23', '2026-11-29'), before: days('2026-11-16', '2026-11-22') }],
  ['week', '2027-01-01', { days: days('2026-12-28', '2027-01-03'), before: days('2026-12-21', '2026-12-27') }],
  ['month', '2026-11-30', { days: days('2026-11-01', '2026-11-30'), before: days('2026-10-01', '2026-10-31') }],
  ['month', '2026-01-15', { days: days('2026-01-01', '2026-01-31'), before: days('2025-12-01', '2025-12-31') }],
  ['month', '2028-03-31', { days: days('2028-03-01', '2028-03-31'), before: days('2028-02-01', '2028-02-29') }],
  ['last', '2026-01-15', { days: days('2025-12-01', '2025-12-31'), before: days('2025-11-01', '2025-11-30') }],
  ['year', '2026-11-30', { days: days('2026-01-01', '2026-11-30'), before: days('2025-01-01', '2025-11-30') }],
  ['chosen', '2026-11-30', { days: chosen, before: days('2026-10-24', '2026-11-02') }],
  ['all', '2026-11-30', {}],
])('%s on %s has its days and those before', (period, today, wanted) => expect(daysOf(period, today, chosen)).toEqual(wanted));

it.each([
  ['2026-11-03', '2026-11-12', chosen],
  ['2026-11-12', '2026-11-03', chosen],
  ['2026-11-03', null, days('2026-11-03', '2026-11-30')],
  [null, '2026-11-12', days('2026-11-06', '2026-11-12')],
  ['2026-13-45', "'", days('2026-11-24', '2026-11-30')],
])('an address from %p to %p gives days in order', (from, to, wanted) => expect(chosenDays(from, to, '2026-11-30')).toEqual(wanted));

it.each<[Days | undefined, { by: 'day' | 'month' } & Days]>([
  [undefined, { by: 'month', ...days('2025-12-01', '2026-11-30') }],
  [days('2026-11-30'), { by: 'day', ...days('2026-11-17', '2026-11-30') }],
  [days('2026-11-30', '2026-12-06'), { by: 'day', ...days('2026-11-17', '2026-11-30') }],
  [days('2026-10-01', '2026-10-31'), { by: 'day', ...days('2026-10-01', '2026-10-31') }],
  [days('2025-01-01', '2026-11-30'), { by: 'month', ...days('2025-01-01', '2026-11-30') }],
])('of %j the trend draws %j', (given, wanted) => expect(trendOf(given, '2026-11-30')).toEqual(wanted));

it('has every day, over the end of a month', () =>
  expect(everyDay(days('2026-11-29', '2026-12-01'))).toEqual(['2026-11-29', '2026-11-30', '2026-12-01']));
