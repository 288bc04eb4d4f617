import type { Urgency } from '@linli/contracts';
import { DomainError } from '@linli/problems';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Within how long a case is dispatched and answered, from its registration. */
export interface CaseClockMs {
  dispatchMs: number;
  answerMs: number;
}
export type Clocks = Readonly<Record<Urgency, CaseClockMs>>;

/** Practice of the 12345 hotline: with it a district begins. */
export const initialClocks: Clocks = {
  danger: { dispatchMs: HOUR, answerMs: 2 * HOUR },
  utility: { dispatchMs: 2 * HOUR, answerMs: DAY },
  ordinary: { dispatchMs: DAY, answerMs: 7 * DAY },
};

/** Sixty days: what takes longer is an extension, with its reason. */
export const LONGEST_ANSWER_MINUTES = 60 * 24 * 60;

/** It is dispatched before it is answered. @throws DomainError validation-failed */
export function checkClock({ dispatchMinutes, answerMinutes }: { dispatchMinutes: number; answerMinutes: number }): void {
  if (answerMinutes < dispatchMinutes)
    throw new DomainError('validation-failed', { errors: [{ pointer: '/answerMinutes', code: 'not-before-dispatch' }] });
}
