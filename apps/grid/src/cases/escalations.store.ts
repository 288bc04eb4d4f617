import { escalationStep, stepsBefore, undispatched, unanswered } from './case-clocks.rules.js';

const states = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

/** For each urgency and each number of levels that know of a case: those late enough by a deadline for the next one. */
const late = (deadline: 'due_answer' | 'due_dispatch', more: string): string[] =>
  Object.entries(escalationStep).flatMap(([urgency, ms]) =>
    stepsBefore.map(
      (steps, levels) =>
        `SELECT id, ${deadline} AS due_at FROM grid_case WHERE escalated = ${levels} AND urgency = '${urgency}' AND ${deadline} <= $1::timestamptz - interval '${(steps * ms) / 1000} seconds' AND ${more}`,
    ),
  );

/**
 * The cases that one more level has to hear of at $1, and no other, as escalationDue() decides for one. Each part is a range of the index
 * grid_case_escalate_answer or grid_case_escalate_dispatch.
 */
export const escalationsDue = [
  ...late('due_answer', `escalated < 3 AND state IN (${states(unanswered)})`),
  ...late('due_dispatch', `escalated < 3 AND state IN (${states(undispatched)}) AND due_answer > $1`),
].join(' UNION ALL ');
