import { openStates, type CaseState } from '../cases/case.rules.js';
import { overdueClock } from '../cases/case-clocks.rules.js';

/** How many points one map shows: the newest. */
export const MOST_POINTS = 2000;

export type Term = 'overdue' | 'running' | 'ended';

/** How a case stands with its term. */
export function termOf(one: { state: CaseState; dueDispatch: Date; dueAnswer: Date }, now: Date): Term {
  if (overdueClock(one, now)) return 'overdue';
  return (openStates as readonly CaseState[]).includes(one.state) ? 'running' : 'ended';
}
