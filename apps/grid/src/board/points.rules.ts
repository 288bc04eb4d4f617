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

const DAY_MS = 86_400_000;
const begin = (day: string): number => Date.parse(`${day}T00:00:00+08:00`);

/** When the first of some days of Shanghai begins, and when the last is over. */
export const momentsOf = ({ from, to }: { from?: string | undefined; to?: string | undefined }) => ({
  from: from === undefined ? undefined : new Date(begin(from)),
  until: to === undefined ? undefined : new Date(begin(to) + DAY_MS),
});
