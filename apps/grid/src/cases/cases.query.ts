import { equals, inAreas, list, oneOf, type Condition } from '@linli/resource';
import type { Page, ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { seenWithin } from '../areas/seen.rules.js';
import { openStates } from './case.rules.js';
import { CaseStep } from './case-step.entity.js';
import { cases, knowerOf } from './case.store.js';
import { CaseViews } from './case-view.js';
import { isOpen, known, overdue } from './case.sql.js';
import type { ListCases } from './cases.dto.js';
import { GridCase } from './grid-case.entity.js';

/** Newest first. */
export const ledger = list(GridCase, {
  by: [
    ['registered_at', 'time'],
    ['id', 'uuid'],
  ],
  direction: 'DESC',
});

@Injectable()
export class CasesQuery {
  constructor(private readonly views: CaseViews) {}

  async list(tx: ReadTx, query: ListCases): Promise<Page<ReturnType<CaseViews['summary']>>> {
    return ledger.page(tx, this.where(tx, query), query, () => (row) => this.views.summary(tx, row));
  }

  /** Up to `limit` rows of the ledger. */
  rows(tx: ReadTx, query: ListCases, limit: number): Promise<GridCase[]> {
    return ledger.rows(tx, this.where(tx, query), { ...query, limit });
  }

  /** The steps as the caller may see them, oldest first. */
  async timeline(tx: ReadTx, id: string) {
    const row = await cases.load(tx, id);
    const view = await this.views.read(tx, row);
    const whole = view.reporter !== undefined;
    const steps = await tx.manager.find(CaseStep, { where: { case_id: id, ...(whole ? {} : { internal: false }) }, order: { n: 'ASC' } });
    return {
      items: steps.map(({ n, at, action, by_account: by, note, data }) => ({
        n: Number(n),
        at,
        action,
        ...(by && by !== row.reporter ? { by } : {}),
        ...(by !== null && by === row.reporter ? { byReporter: true } : {}),
        ...(note && whole ? { note } : {}),
        data: action === 'mark-duplicate' && !view.duplicateOf ? {} : data,
      })),
    };
  }

  private where(tx: ReadTx, query: ListCases): (Condition | undefined)[] {
    const { state, category, urgency, from, to, number, externalId } = query;
    const onlyOpen = state?.every((one) => (openStates as readonly string[]).includes(one));
    return [
      ...this.relation(tx, query),
      state && (state.length === 1 ? equals('state', state[0]) : oneOf('state', state)),
      onlyOpen ? () => isOpen : undefined,
      category ? equals('category', category) : undefined,
      urgency ? equals('urgency', urgency) : undefined,
      from && ((value) => `registered_at >= ${value(from)}`),
      to && ((value) => `registered_at < ${value(to)}`),
      number ? equals('number', number.toUpperCase()) : undefined,
      externalId ? (value) => `reporter = ${value(tx.caller.accountId)} AND external_id = ${value(externalId)}` : undefined,
      query.overdue ? (value) => overdue(value(tx.now)) : undefined,
    ];
  }

  /**
   * Whose cases, and where: those one works on, reported, follows, handles; without a role what is public. Never one that `mayKnow` hides.
   */
  private relation({ caller }: ReadTx, { relation, area }: ListCases): (Condition | undefined)[] {
    const knower = knowerOf(caller);
    // One condition on the area, not two: the planner would take them for independent.
    if (!relation && knower.scopes.length > 0) return [inAreas(seenWithin(knower.scopes, area))];
    const mine: Record<NonNullable<typeof relation>, Condition> = {
      reported: equals('reporter', caller.accountId),
      followed: (value) => `id IN (SELECT case_id FROM case_follower WHERE account_id = ${value(caller.accountId)})`,
      handling: equals('handler', caller.accountId),
    };
    return [relation && mine[relation], (value) => known(knower, value), area ? inAreas([area]) : undefined];
  }
}
