import { DomainError } from '@linli/problems';

/** What the State Council's calendar says of a day: 放假 a holiday, 调休 a weekend day that is worked, or neither. */
export interface Day {
  /** YYYY-MM-DD */
  date: string;
  /** 1 Monday to 7 Sunday. */
  weekday: number;
  official: 'holiday' | 'worked' | 'ordinary' | 'unknown';
}

const isWeekend = ({ weekday }: Day): boolean => weekday > 5;

/** Is there school? On working days, and on weekend days that are worked in place of one. */
export const isSchoolDay = (day: Day): boolean => day.official === 'worked' || (day.official !== 'holiday' && !isWeekend(day));

/** Is school out on a day that is no public holiday: an ordinary weekend day? */
export const isFreeDay = (day: Day): boolean => isWeekend(day) && day.official !== 'holiday' && day.official !== 'worked';

/**
 * The days of a term on which sessions are held. What is held on school days is held on a worked weekend day too: the children are at
 * school, whatever weekday it stands for.
 */
export function sessionDays(days: readonly Day[], held: 'school-days' | 'free-days', weekdays: readonly number[]): Day[] {
  if (held === 'free-days') return days.filter((day) => isFreeDay(day) && weekdays.includes(day.weekday));
  return days.filter((day) => isSchoolDay(day) && (day.official === 'worked' || weekdays.includes(day.weekday)));
}

/** 16:30 of a day in Asia/Shanghai, which has no summer time. */
export const instant = (date: string, time: string): Date => new Date(`${date}T${time}:00+08:00`);

/** The day in Asia/Shanghai, YYYY-MM-DD. */
export const dayOf = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** Every date from the first to the last, both included. */
export function datesBetween(first: string, last: string): string[] {
  const dates: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) dates.push(new Date(at).toISOString().slice(0, 10));
  return dates;
}

/** @throws DomainError validation-failed */
export function checkRange(from: string, to: string): void {
  if (to < from) throw new DomainError('validation-failed', { errors: [{ pointer: '/to', code: 'after-from' }] });
  if (Date.parse(to) - Date.parse(from) > 366 * 86_400_000)
    throw new DomainError('validation-failed', { errors: [{ pointer: '/to', code: 'within-a-year' }] });
}

/** A make-up session lies ahead and is on no public holiday. @throws DomainError validation-failed */
export function checkMakeUp(startsAt: Date, day: Day, now: Date): void {
  if (startsAt <= now) throw new DomainError('validation-failed', { errors: [{ pointer: '/date', code: 'future' }] });
  if (day.official === 'holiday') throw new DomainError('validation-failed', { errors: [{ pointer: '/date', code: 'holiday' }] });
}
