import { DomainError } from '@linli/problems';

/** 未成年人保护法 art. 62: checked at the start and every year. */
export const SCREENED_MONTHS = 12;

/** Until when a screening of this moment is good. */
export function screenedUntil(at: Date): Date {
  const until = new Date(at);
  until.setUTCMonth(until.getUTCMonth() + SCREENED_MONTHS);
  return until;
}

/** What is known of somebody’s screenings: the last word of each who screens. */
export interface Screening {
  passed: boolean;
  at: Date;
}

/** One that was passed within twelve months, and none since that was not. */
export function isScreened(screenings: readonly Screening[], now: Date): boolean {
  const last = [...screenings].sort((a, b) => b.at.getTime() - a.at.getTime())[0];
  return last !== undefined && last.passed && screenedUntil(last.at) > now;
}

/** @throws DomainError screening-required */
export function checkScreened(screenings: readonly Screening[], now: Date): void {
  if (!isScreened(screenings, now)) throw new DomainError('screening-required');
}
