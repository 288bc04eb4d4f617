import { outcome } from '../../test/outcome.js';
import { checkMakeUp, datesBetween, dayOf, instant, sessionDays, type Day } from './calendar.rules.js';

const at = (time: string, day = '2026-11-24') => new Date(`${day}T${time}:00+08:00`);

describe('the calendar', () => {
  // The first week of October 2026 and the worked Saturday after it.
  const days: Day[] = datesBetween('2026-09-28', '2026-10-11').map((date) => {
    const weekday = ((new Date(date).getUTCDay() + 6) % 7) + 1;
    return {
      date,
      weekday,
      official: date >= '2026-10-01' && date <= '2026-10-07' ? 'holiday' : date === '2026-10-10' ? 'worked' : 'ordinary',
    };
  });
  it('holds school-day sessions on working days and on worked Saturdays, never on holidays', () => {
    expect(sessionDays(days, 'school-days', [1, 2, 3, 4, 5]).map(({ date }) => date)).toEqual([
      '2026-09-28',
      '2026-09-29',
      '2026-09-30',
      '2026-10-08',
      '2026-10-09',
      '2026-10-10',
    ]);
  });
  it('holds weekend courses when school is out', () => {
    expect(sessionDays(days, 'free-days', [6, 7]).map(({ date }) => date)).toEqual(['2026-10-11']);
  });
  it('is that of Shanghai', () => {
    expect(instant('2026-11-24', '16:30').toISOString()).toBe('2026-11-24T08:30:00.000Z');
    expect(dayOf(new Date('2026-11-24T16:00:00Z'))).toBe('2026-11-25');
    expect(outcome(() => checkMakeUp(at('09:00', '2026-10-01'), days[3]!, at('09:00', '2026-09-01')))).toBe('validation-failed');
  });
});
