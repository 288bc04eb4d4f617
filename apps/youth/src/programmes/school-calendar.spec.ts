import { dayOn } from './school-calendar.js';

it.each([
  ['2026-10-01', 4, 'holiday'],
  ['2026-10-04', 7, 'holiday'],
  ['2026-10-10', 6, 'worked'],
  ['2026-09-20', 7, 'worked'],
  ['2026-11-24', 2, 'ordinary'],
  ['2026-11-28', 6, 'ordinary'],
  ['2035-10-01', 1, 'unknown'],
])('%s is weekday %i, %s', (date, weekday, official) => {
  expect(dayOn(date)).toEqual({ date, weekday, official });
});
