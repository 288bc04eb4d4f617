import { isDay, mondayOf, plusDays } from '../shared/days.js';
import { firstOf, lastOf, plusMonths } from '../shared/months.js';

export const periods = ['today', 'week', 'month', 'last', 'year', 'all', 'chosen'] as const;
export type Period = (typeof periods)[number];

/** Days of registration, YYYY-MM-DD, both included. */
export interface Days {
  from: string;
  to: string;
}

const DAY_MS = 86_400_000;

/** How many days a period has. */
const lengthOf = ({ from, to }: Days): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;

const moved = ({ from, to }: Days, days: number): Days => ({ from: plusDays(from, days), to: plusDays(to, days) });

const monthsFrom = (from: string, to: string): Days => ({ from: firstOf(from), to: lastOf(to) });

/** Monday to Sunday. */
function weekOf(day: string): Days {
  const monday = mondayOf(day);
  return { from: monday, to: plusDays(monday, 6) };
}

/** The period that an address says, in order; where it says no days, the last seven. */
export function chosenDays(from: string | null | undefined, to: string | null | undefined, today: string): Days {
  const last = isDay(to) ? to : today;
  const first = isDay(from) ? from : plusDays(last, -6);
  return first <= last ? { from: first, to: last } : { from: last, to: first };
}

/**
 * The days of a period, and those that it is held against: as many before it, of a month the month before, of a year the same months of
 * the last one. Nothing: all days.
 */
export function daysOf(period: Period, today: string, chosen: Days): { days?: Days; before?: Days } {
  const month = today.slice(0, 7);
  const against = (days: Days, before = moved(days, -lengthOf(days))) => ({ days, before });
  const ofMonth = (one: string) => against(monthsFrom(one, one), monthsFrom(plusMonths(one, -1), plusMonths(one, -1)));
  switch (period) {
    case 'today':
      return against({ from: today, to: today });
    case 'week':
      return against(weekOf(today));
    case 'month':
      return ofMonth(month);
    case 'last':
      return ofMonth(plusMonths(month, -1));
    case 'year': {
      const january = `${today.slice(0, 4)}-01`;
      return against(monthsFrom(january, month), monthsFrom(plusMonths(january, -12), plusMonths(month, -12)));
    }
    case 'chosen':
      return against(chosen);
    case 'all':
      return {};
  }
}

/** Longer periods are drawn by months. */
const DAYS_DRAWN = 92;
/** A line of fewer days shows nothing. */
const LEAST_DRAWN = 14;

/** What the trend draws: the days of a period up to today, two weeks at least; or its months, of all the last twelve. */
export function trendOf(days: Days | undefined, today: string): { by: 'day' | 'month' } & Days {
  if (!days) return { by: 'month', ...monthsFrom(plusMonths(today.slice(0, 7), -11), today.slice(0, 7)) };
  const to = days.from <= today && days.to > today ? today : days.to;
  if (lengthOf({ from: days.from, to }) > DAYS_DRAWN) return { by: 'month', from: days.from, to };
  const least = plusDays(to, 1 - LEAST_DRAWN);
  return { by: 'day', from: days.from < least ? days.from : least, to };
}

/** Every day of a period, also those on which nothing happened. */
export const everyDay = ({ from, to }: Days): string[] =>
  Array.from({ length: Math.max(0, lengthOf({ from, to })) }, (_, n) => plusDays(from, n));
