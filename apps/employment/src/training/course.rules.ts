import { courseStates, type CourseState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { machine } from '@linli/resource/machine';

export const courseMachine = machine()({
  of: 'course',
  states: courseStates,
  initial: 'draft',
  parts: { staff: 'staff of its area' },
  moves: {
    open: { from: ['draft'], to: 'open', by: ['staff'] },
    begin: { from: ['open'], to: 'running', by: ['staff'] },
    finish: { from: ['running'], to: 'finished', by: ['staff'] },
    cancel: { from: ['draft', 'open', 'running'], to: 'cancelled', by: ['staff'] },
  },
});

/** Attendance is entered while the course runs, of a session that has begun. @throws DomainError wrong-state, not-begun */
export function checkAttendance(state: CourseState, startsAt: Date, now: Date): void {
  if (state !== 'running') throw new DomainError('wrong-state', { params: { state } });
  if (startsAt > now) throw new DomainError('session-not-begun');
}

/** Nothing is awarded while a register is open. @throws DomainError register-open */
export function checkFinished(sessions: readonly { held: boolean }[]): void {
  const open = sessions.filter(({ held }) => !held).length;
  if (open > 0) throw new DomainError('register-open', { params: { open } });
}

/** Has she been there often enough? @param wanted share of the sessions, 0 to 1 */
export const hasCompleted = (attended: number, sessions: number, wanted: number): boolean => sessions > 0 && attended / sessions >= wanted;

/** @throws DomainError validation-failed: sessions in their order, apart from each other, and ahead */
export function checkSessions(sessions: readonly { startsAt: Date; endsAt: Date }[], now: Date): void {
  const errors = sessions.flatMap(({ startsAt, endsAt }, i) => [
    ...(endsAt <= startsAt ? [{ pointer: `/sessions/${i}/endsAt`, code: 'after-start' }] : []),
    ...(startsAt <= now ? [{ pointer: `/sessions/${i}/startsAt`, code: 'future' }] : []),
    ...(i > 0 && startsAt < sessions[i - 1]!.endsAt ? [{ pointer: `/sessions/${i}/startsAt`, code: 'after-the-one-before' }] : []),
  ]);
  if (errors.length > 0) throw new DomainError('validation-failed', { errors });
}
