import { dayOf } from '../../shared/days.js';
import { plusMonths } from '../../shared/months.js';

/** The months before this one in Shanghai, the latest first, YYYY-MM. */
export function monthsBack(now: Date, n: number): string[] {
  const month = dayOf(now.getTime()).slice(0, 7);
  return Array.from({ length: n }, (_, i) => plusMonths(month, -1 - i));
}
