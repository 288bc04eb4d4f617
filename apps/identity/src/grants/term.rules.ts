import { DomainError } from '@linli/problems';

const DAY_MS = 86_400_000;
const MOST_YEARS = 10;
/** So long before the end its holder and its giver are told. */
export const TOLD_DAYS_BEFORE = 14;

/** The day in Asia/Shanghai, YYYY-MM-DD. */
export const dayOf = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** The first moment after a day in Asia/Shanghai, which has no summer time. */
export const endOfDay = (day: string): Date => new Date(Date.parse(`${day}T00:00:00+08:00`) + DAY_MS);

/** Is the term over, whose last day this is? */
export const isOver = (endsOn: string | null, now: Date): boolean => endsOn !== null && endOfDay(endsOn) <= now;

/** A role is given until today at the earliest. @throws DomainError validation-failed */
export function checkTerm(endsOn: string | undefined, now: Date): void {
  if (endsOn === undefined) return;
  const today = dayOf(now);
  const code = endsOn < today ? 'future' : endsOn > latestEnd(today) ? 'within-ten-years' : undefined;
  if (code) throw new DomainError('validation-failed', { errors: [{ pointer: '/endsOn', code }] });
}

const latestEnd = (today: string): string => `${Number(today.slice(0, 4)) + MOST_YEARS}${today.slice(4)}`;
