import { dayOn, namedDays } from './school-calendar.js';

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

it('names what is not like any other day', () => {
  const name = { 'zh-CN': '国庆节', en: 'National Day' };
  expect(namedDays('2026-10-07', '2026-10-11')).toEqual([
    { date: '2026-10-07', weekday: 3, official: 'holiday', name },
    { date: '2026-10-10', weekday: 6, official: 'worked', name },
  ]);
  expect(namedDays('2035-01-01', '2035-01-02')).toMatchObject([{ official: 'unknown' }, { official: 'unknown' }]);
});
