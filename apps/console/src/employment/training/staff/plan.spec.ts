import { sessionsOf } from './plan.js';

const plan = { firstDay: '2026-11-25', weekdays: [1, 3], from: '09:00', to: '11:00', count: 4 };
const days = (more: object) => sessionsOf({ ...plan, ...more }).map(({ startsAt }) => startsAt.slice(0, 10));

it('a plan is held on its weekdays from its first day on, as often as it says', () => {
  expect(sessionsOf({ ...plan, count: 1 })).toEqual([{ startsAt: '2026-11-25T09:00:00+08:00', endsAt: '2026-11-25T11:00:00+08:00' }]);
  expect(days({})).toEqual(['2026-11-25', '2026-11-30', '2026-12-02', '2026-12-07']);
});

it.each([
  ['the first day is none of its weekdays', { weekdays: [5], count: 2 }, ['2026-11-25', '2026-11-27']],
  ['Sunday is its day', { firstDay: '2026-11-29', weekdays: [7], count: 2 }, ['2026-11-29', '2026-12-06']],
  ['no weekday is chosen', { weekdays: [] }, ['2026-11-25']],
  ['it ends before it begins', { to: '09:00' }, []],
  ['there is no first day', { firstDay: '' }, []],
])('when %s', (_when, more, expected) => {
  expect(days(more)).toEqual(expected);
});
