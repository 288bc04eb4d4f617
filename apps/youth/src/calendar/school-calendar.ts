import chineseDays from 'chinese-days';

import { datesBetween, type Day } from './calendar.rules.js';

/** A named day is one that the State Council decided about: "National Day,国庆节,3"; any other is called by its weekday. */
const isDecided = (date: Date): boolean => chineseDays.getDayDetail(date).name.includes(',');

/** What the official calendar says of a date (YYYY-MM-DD). Of a year whose calendar is not out yet nothing is known. */
export function dayOn(date: string): Day {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  // The library reads a Date in the process's own time zone, and is right in those from UTC eastwards.
  const local = new Date(year, month - 1, day);
  const weekday = ((local.getDay() + 6) % 7) + 1;
  if (!isDecided(new Date(year, 0, 1))) return { date, weekday, official: 'unknown' };
  if (!isDecided(local)) return { date, weekday, official: 'ordinary' };
  return { date, weekday, official: chineseDays.getDayDetail(local).work ? 'worked' : 'holiday' };
}

export interface NamedDay extends Day {
  /** Of the holiday that it belongs to. */
  name?: { 'zh-CN': string; en: string };
}

/** The days that are not like any other: holidays, worked days, and those of which nothing is known yet. */
export function namedDays(from: string, to: string): NamedDay[] {
  return datesBetween(from, to)
    .map(dayOn)
    .filter(({ official }) => official !== 'ordinary')
    .map((day) => ({ ...day, ...nameOf(day) }));
}

function nameOf({ date, official }: Day): Pick<NamedDay, 'name'> {
  if (official === 'unknown') return {};
  const [en, zh] = chineseDays.getDayDetail(date).name.split(',') as [string, string];
  return { name: { 'zh-CN': zh, en } };
}
