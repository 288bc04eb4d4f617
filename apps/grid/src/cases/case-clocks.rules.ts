import type { Urgency } from '@linli/contracts';
import { DomainError } from '@linli/problems';

import type { CaseClockMs } from '../categories/clock.rules.js';
import type { CaseState } from './case.rules.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** When the day ends in Shanghai, which keeps one time all year. */
export const endOfDay = (now: Date): Date => new Date((Math.floor((now.getTime() + 8 * HOUR) / DAY) + 1) * DAY - 8 * HOUR);

export const LONGEST_EXTENSION_MS = 15 * DAY;

/** Both deadlines run from registration, never from somebody's sign-off. */
export function deadlines({ dispatchMs, answerMs }: CaseClockMs, registeredAt: Date): { dispatch: Date; answer: Date } {
  return { dispatch: new Date(registeredAt.getTime() + dispatchMs), answer: new Date(registeredAt.getTime() + answerMs) };
}

/** An extension is asked for before the deadline, and ends after it. @throws DomainError extension-too-late, validation-failed */
export function checkExtension(until: Date, dueAnswer: Date, now: Date): void {
  if (now >= dueAnswer) throw new DomainError('extension-too-late');
  if (until <= dueAnswer || until.getTime() - dueAnswer.getTime() > LONGEST_EXTENSION_MS) {
    throw new DomainError('validation-failed', { errors: [{ pointer: '/until', code: 'extension-length' }] });
  }
}

export interface Due {
  state: CaseState;
  dueDispatch: Date;
  dueAnswer: Date;
}

export const undispatched: readonly CaseState[] = ['registered', 'accepted', 'returned'];
export const unanswered: readonly CaseState[] = [...undispatched, 'dispatched', 'handling'];

/** The clock that has run out, the later one first. A case with its verifier is answered. */
export function overdueClock({ state, dueDispatch, dueAnswer }: Due, now: Date): 'dispatch' | 'answer' | undefined {
  if (unanswered.includes(state) && now >= dueAnswer) return 'answer';
  return undispatched.includes(state) && now >= dueDispatch ? 'dispatch' : undefined;
}

export const escalationLevels = ['community', 'subdistrict', 'district'] as const;

/** Did its answer come too late, or is it due and has not come? What is with its verifier was answered when it was submitted. */
export function isLate(
  { state, dueAnswer, submittedAt }: Pick<Due, 'state' | 'dueAnswer'> & { submittedAt: Date | null },
  now: Date,
): boolean {
  return unanswered.includes(state) ? now >= dueAnswer : state === 'verifying' && submittedAt !== null && submittedAt > dueAnswer;
}

/** How far up an overdue case has to be known: at once to the community, then after one and after three of these. */
export const escalationStep: Readonly<Record<Urgency, number>> = { danger: HOUR, utility: 12 * HOUR, ordinary: DAY };

/** How many of its steps a case must be late so that one more level hears of it, by how many know. */
export const stepsBefore = [0, 1, 3] as const;

/** @returns how many levels know of it: 0 when it is not overdue, 3 when the district does */
export function escalationDue(due: Due, urgency: Urgency, now: Date): number {
  const clock = overdueClock(due, now);
  if (!clock) return 0;
  const late = now.getTime() - (clock === 'answer' ? due.dueAnswer : due.dueDispatch).getTime();
  return stepsBefore.filter((steps) => late >= steps * escalationStep[urgency]).length;
}
