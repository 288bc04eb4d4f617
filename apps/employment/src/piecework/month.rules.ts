import { DomainError } from '@linli/problems';

import { dayOf } from '../day.rules.js';

/** The month it is in Shanghai, YYYY-MM. */
export const monthOf = (at: Date): string => dayOf(at).slice(0, 7);

/** YYYY-MM, so many months on. */
export function monthsOn(month: string, by: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
}

export interface Months {
  from: string;
  to: string;
}

/** Months that are told together: at most a year. */
const MOST = 12;

/**
 * Only months that are over are told: what grows from day to day would tell of each payment. Without a wish: the last one.
 * @throws DomainError validation-failed
 */
export function monthsTold({ from, to }: Partial<Months>, now: Date): Months {
  const last = monthsOn(monthOf(now), -1);
  const months = { from: from ?? to ?? last, to: to ?? from ?? last };
  const wrong =
    months.to > last
      ? { pointer: '/to', code: 'month-not-over' }
      : months.from > months.to || monthsOn(months.from, MOST - 1) < months.to
        ? { pointer: '/from', code: 'within-a-year' }
        : undefined;
  if (wrong) throw new DomainError('validation-failed', { errors: [wrong] });
  return months;
}

/** Every month of the range, the latest first. */
export function everyMonth({ from, to }: Months): string[] {
  const months: string[] = [];
  for (let month = to; month >= from; month = monthsOn(month, -1)) months.push(month);
  return months;
}
