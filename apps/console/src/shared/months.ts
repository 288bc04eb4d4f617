import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';

// A month is no moment: reckoned in UTC, it is the same wherever the browser stands.
dayjs.extend(utc);

const DAY = 'YYYY-MM-DD';

/** YYYY-MM of the month before or after. */
export const plusMonths = (month: string, months: number): string => dayjs.utc(month).add(months, 'month').format('YYYY-MM');

export const firstOf = (month: string): string => `${month}-01`;
export const lastOf = (month: string): string => dayjs.utc(month).endOf('month').format(DAY);

/** Weeks of a month from Monday; what belongs to other months is left empty. */
export function weeksOf(month: string): (string | undefined)[][] {
  const first = dayjs.utc(month);
  const monday = first.subtract((first.day() + 6) % 7, 'day');
  const dayOf = (at: dayjs.Dayjs): string | undefined => (at.isSame(first, 'month') ? at.format(DAY) : undefined);
  return Array.from({ length: Math.ceil(first.add(1, 'month').diff(monday, 'day') / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => dayOf(monday.add(7 * week + day, 'day'))),
  );
}
