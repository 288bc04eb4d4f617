import { within, type Value } from '@linli/resource';

import type { Knower } from './case-access.rules.js';
import { openStates } from './case.rules.js';

/** As the partial indexes have it: a planner compares words, so it is written the same everywhere. */
export const isOpen = `state IN (${openStates.map((state) => `'${state}'`).join(', ')})`;

/** A matter of its own. */
export const isMatter = `state NOT IN ('rejected', 'duplicate')`;

/** What everybody may know: published, and a matter of its own. As the partial indexes have it. */
export const isPublished = `public AND ${isMatter}`;

/** A clock still runs: it is not with its verifier. */
export const unanswered = `state IN ('registered', 'accepted', 'dispatched', 'handling', 'returned')`;

/** The deadline that runs out next. */
export const due = `CASE WHEN state IN ('registered', 'accepted', 'returned') THEN least(due_dispatch, due_answer) ELSE due_answer END`;

/** Overdue at this moment, as overdueClock() decides it for one case. */
export const overdue = (at: string): string => `(${unanswered} AND ${due} <= ${at})`;

/** Not overdue yet at this moment, but by then. */
export const dueBetween = (at: string, then: string): string => `(${unanswered} AND ${due} > ${at} AND ${due} < ${then})`;

/** Open though the answer was due: the deadline passed before it was submitted, as `isLate` decides it for one case. */
export const answerLate = (at: string): string =>
  `(${unanswered} AND due_answer <= ${at} OR state = 'verifying' AND submitted_at > due_answer)`;

/** `mayKnow` of case-access.rules.ts, for many cases at once. */
export function known({ isSystem, accountId, scopes }: Knower, value: Value): string {
  if (isSystem) return 'true';
  const me = value(accountId || null);
  const others = scopes.length > 0 ? within(scopes, value) : 'public';
  return `(handler = ${me} OR reporter = ${me} OR ${others})`;
}
