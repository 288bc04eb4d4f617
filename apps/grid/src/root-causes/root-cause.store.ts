import type { ReadTx, Tx } from '@linli/service';

import { METRES_PER_DEGREE } from '../cases/duplicates.rules.js';
import { AGAIN_CASES, RECURRING } from './root-cause.rules.js';

/** A report that was refused, or that says what another one says, is not one more. */
const counts = (of: string): string => `${of}.state NOT IN ('rejected', 'duplicate')`;

/** In the square around a point, as if the earth were flat: for a few hundred metres. */
const isNear = (one: string, other: string, metres: string | number): string =>
  `abs(${one}.lat - ${other}.lat) * ${METRES_PER_DEGREE} <= ${metres} AND abs(${one}.lon - ${other}.lon) * ${METRES_PER_DEGREE} * cos(radians(${other}.lat)) <= ${metres}`;

/** `case_of` is a case that a root cause `of` explains. By the area first: there is an index that gives a grid's latest. */
const isOf = (case_of: string, of: string): string =>
  `left(${case_of}.area, 15) = left(${of}.area, 15) AND ${case_of}.area = ${of}.area AND ${case_of}.category = ${of}.category AND ${counts(case_of)}`;

/** Cases of the last two days that are the fourth of their kind at one place, where nobody has taken that on yet. $1: now. */
export const RECURRING_CASES = `SELECT c.id, c.registered_at AS due_at FROM grid_case c
  WHERE c.registered_at > $1::timestamptz - interval '2 days' AND length(c.area) = 15 AND ${counts('c')}
    AND (SELECT count(*) FROM grid_case o WHERE ${isOf('o', 'c')} AND o.registered_at > $1::timestamptz - interval '${RECURRING.days} days'
           AND ${isNear('o', 'c', RECURRING.metres)}) >= ${RECURRING.cases}
    AND NOT EXISTS (SELECT FROM root_cause r WHERE r.area = c.area AND r.category = c.category AND ${isNear('c', 'r', 'r.metres')}
           AND (r.state <> 'dismissed' OR r.at > $1::timestamptz - interval '${RECURRING.days} days'))`;

/** What was confirmed as resolved and comes again. It takes no values but now, which keeps the statements of all jobs alike. */
export const COMES_AGAIN = `SELECT r.id, r.resolved_at AS due_at FROM root_cause r
  WHERE r.state = 'closed' AND r.resolved_at <= $1::timestamptz
    AND (SELECT count(*) FROM grid_case o WHERE ${isOf('o', 'r')} AND o.registered_at > r.resolved_at AND ${isNear('o', 'r', 'r.metres')}) >= ${AGAIN_CASES}`;

/** Lets one after the other look whether a case is the fourth, so that two that come at once make one root cause. */
export async function isRecurring({ sql, now }: Tx, caseId: string, area: string): Promise<boolean> {
  await sql.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 13))', [area]);
  return (await sql.query(`SELECT FROM (${RECURRING_CASES}) AS recurring WHERE id = $2`, [now, caseId])).length > 0;
}

/** How many cases each has had before it was resolved, or until now, and since. */
export async function casesOf({ manager }: ReadTx, ids: readonly string[]): Promise<Map<string, { before: number; after: number }>> {
  const rows = await manager.query<{ id: string; before: number; after: number }[]>(
    `SELECT r.id, count(o.id) FILTER (WHERE r.resolved_at IS NULL OR o.registered_at <= r.resolved_at)::int AS before,
            count(o.id) FILTER (WHERE o.registered_at > r.resolved_at)::int AS after
     FROM root_cause r LEFT JOIN grid_case o ON ${isOf('o', 'r')} AND o.registered_at >= r.since AND ${isNear('o', 'r', 'r.metres')}
     WHERE r.id = ANY($1) GROUP BY r.id`,
    [ids],
  );
  return new Map(rows.map(({ id, before, after }) => [id, { before, after }]));
}

/** The condition for a list of cases: those that a root cause explains. */
export const explainedBy = (id: string) => (value: (given: unknown) => string) =>
  `EXISTS (SELECT FROM root_cause r WHERE r.id = ${value(id)} AND ${isOf('grid_case', 'r')} AND grid_case.registered_at >= r.since AND ${isNear('grid_case', 'r', 'r.metres')})`;
