import { escalationStep, stepsBefore, undispatched, unanswered } from './case-clocks.rules.js';

const states = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

/** How late a case of an urgency that so many levels know of must be, for the next one to hear of it. */
const latenesses = Object.entries(escalationStep)
  .flatMap(([urgency, ms]) => stepsBefore.map((steps, level) => `(${level}, '${urgency}', interval '${(steps * ms) / 1000} seconds')`))
  .join(', ');

/**
 * The cases that one more level has to hear of at $1, and no other, as escalationDue() decides for one. The indexes grid_case_escalate_answer
 * and grid_case_escalate_dispatch find them by equalities of level and urgency and a range of the deadline.
 */
export const escalationsDue = `SELECT c.id, c.due_answer AS due_at FROM (VALUES ${latenesses}) AS next(level, urgency, late)
    JOIN grid_case AS c ON c.escalated = next.level AND c.urgency = next.urgency AND c.due_answer <= $1::timestamptz - next.late
    WHERE c.escalated < 3 AND c.state IN (${states(unanswered)})
  UNION ALL
  SELECT c.id, c.due_dispatch FROM (VALUES ${latenesses}) AS next(level, urgency, late)
    JOIN grid_case AS c ON c.escalated = next.level AND c.urgency = next.urgency AND c.due_dispatch <= $1::timestamptz - next.late
    WHERE c.escalated < 3 AND c.state IN (${states(undispatched)}) AND c.due_answer > $1`;
