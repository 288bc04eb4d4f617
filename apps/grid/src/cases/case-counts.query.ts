import { workingRoles } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { holds, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { seenWithin } from '../areas/seen.rules.js';
import { endOfDay } from './case-clocks.rules.js';
import { dueBetween, isOpen, overdue } from './case.sql.js';
import { knowerOf } from './case.store.js';

/** How many open cases wait for what. A case may count twice: one to be accepted may be overdue. */
export interface CaseCounts {
  /** Nobody has taken it in, or it was given back. */
  waiting: number;
  /** Taken in, but not submitted. */
  handling: number;
  verifying: number;
  overdue: number;
  /** Not overdue, but before the day ends. */
  dueToday: number;
}

@Injectable()
export class CaseCountsQuery {
  /** Of the caller's areas, or of one of them. Only open cases are read, which have an index of their own. @throws DomainError forbidden */
  async counts(tx: ReadTx, area: string | undefined): Promise<CaseCounts> {
    if (!holds(tx.caller, workingRoles, 'anywhere')) throw new DomainError('forbidden');
    const [counts] = await tx.sql.query<CaseCounts>(
      `SELECT count(*) FILTER (WHERE state IN ('registered', 'returned'))::int AS waiting,
              count(*) FILTER (WHERE state IN ('accepted', 'dispatched', 'handling'))::int AS handling,
              count(*) FILTER (WHERE state = 'verifying')::int AS verifying,
              count(*) FILTER (WHERE ${overdue('$1')})::int AS overdue,
              count(*) FILTER (WHERE ${dueBetween('$1', '$2')})::int AS "dueToday"
         FROM grid_case WHERE ${isOpen} AND EXISTS (SELECT FROM unnest($3::text[]) AS scope WHERE starts_with(area, scope))`,
      [tx.now, endOfDay(tx.now), seenWithin(knowerOf(tx.caller).scopes, area)],
    );
    return counts!;
  }
}
