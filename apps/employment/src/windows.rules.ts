import { DomainError } from '@linli/problems';

/** On these days of the week (1 Monday to 7 Sunday), from and to a half hour; one that ends before it begins goes into the next day. */
export interface Window {
  weekdays: readonly number[];
  from: string;
  to: string;
}

const SLOTS_A_DAY = 48;
export const SLOTS_A_WEEK = 7 * SLOTS_A_DAY;
/** A half hour, as HH:00 or HH:30; 24:00 ends a day. */
export const HALF_HOUR = /^(?:(?:[01]\d|2[0-3]):[03]0|24:00)$/;

const slotOf = (time: string): number => Number(time.slice(0, 2)) * 2 + (time.slice(3) === '30' ? 1 : 0);

/** A week as 336 characters, one a half hour from Monday 00:00: 1 where a window is. PostgreSQL reads it as bit(336). */
export function weekOf(windows: readonly Window[]): string {
  const week = new Uint8Array(SLOTS_A_WEEK);
  for (const { weekdays, from, to } of windows) {
    const length = (slotOf(to) - slotOf(from) + SLOTS_A_DAY) % SLOTS_A_DAY || SLOTS_A_DAY;
    for (const day of weekdays) {
      for (let i = 0; i < length; i++) week[((day - 1) * SLOTS_A_DAY + slotOf(from) + i) % SLOTS_A_WEEK] = 1;
    }
  }
  return week.join('');
}

/** Half hours that both weeks have. Counted in place: a seeker's matches ask it a thousand times. */
export function overlap(a: string, b: string): number {
  let common = 0;
  for (let slot = 0; slot < SLOTS_A_WEEK; slot++) if (a[slot] === '1' && b[slot] === '1') common++;
  return common;
}

/** What of a week is left without another. */
export const without = (week: string, other: string): string =>
  [...week].map((slot, i) => (slot === '1' && other[i] !== '1' ? '1' : '0')).join('');

export const count = (week: string): number => week.split('1').length - 1;

/** @throws DomainError validation-failed: the job asks for more hours than it has windows for */
export function checkHours(windows: readonly Window[], weeklyHours: number): void {
  if (weeklyHours * 2 > count(weekOf(windows)))
    throw new DomainError('validation-failed', { errors: [{ pointer: '/weeklyHours', code: 'within-windows' }] });
}
