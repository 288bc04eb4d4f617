import { equals, inAreas, list, oneOf, type Condition, type List } from '@linli/resource';
import type { Page, ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { AreasService } from '../areas/areas.service.js';
import { seenWithin } from '../areas/seen.rules.js';
import { CategoriesService } from '../categories/categories.service.js';
import { openStates } from './case.rules.js';
import { CaseStep } from './case-step.entity.js';
import { readsNote, seesLog } from './case-access.rules.js';
import { cases, knowerOf, partsOf } from './case.store.js';
import { CaseViews } from './case-view.js';
import { endOfDay } from './case-clocks.rules.js';
import { dueBetween, isOpen, known, overdue } from './case.sql.js';
import { found } from './case-search.js';
import type { CaseOrder, ListCases } from './cases.dto.js';
import { GridCase } from './grid-case.entity.js';

const byRegistration = [
  ['registered_at', 'time'],
  ['id', 'uuid'],
] as const;
const byDue = [
  ['due_answer', 'time'],
  ['id', 'uuid'],
] as const;

/** The ledger in each order that one may ask for; by itself the newest come first. */
export const ledgers: Readonly<Record<CaseOrder, List<GridCase>>> = {
  '-registered': list(GridCase, { by: byRegistration, direction: 'DESC' }),
  registered: list(GridCase, { by: byRegistration }),
  due: list(GridCase, { by: byDue }),
  '-due': list(GridCase, { by: byDue, direction: 'DESC' }),
};

@Injectable()
export class CasesQuery {
  constructor(
    private readonly views: CaseViews,
    private readonly areas: AreasService,
    private readonly categories: CategoriesService,
  ) {}

  async list(tx: ReadTx, query: ListCases): Promise<Page<ReturnType<CaseViews['summary']>>> {
    return ledgers[query.sort].page(tx, this.where(tx, query), query, () => (row) => this.views.summary(tx, row));
  }

  /** Up to `limit` rows of the ledger. */
  rows(tx: ReadTx, query: ListCases, limit: number): Promise<GridCase[]> {
    return ledgers[query.sort].rows(tx, this.where(tx, query), { ...query, limit });
  }

  /** The steps as the caller may see them, oldest first. */
  async timeline(tx: ReadTx, id: string) {
    const row = await cases.load(tx, id);
    const view = await this.views.read(tx, row);
    const parts = partsOf(tx.caller, row);
    const seen = { case_id: id, ...(seesLog(parts) ? {} : { internal: false }) };
    const steps = await tx.manager.find(CaseStep, { where: seen, order: { n: 'ASC' } });
    return {
      items: steps.map(({ n, at, action, by_account: by, note, data }) => {
        const byReporter = by !== null && by === row.reporter;
        return {
          n: Number(n),
          at,
          action,
          ...(by && !byReporter ? { by } : {}),
          ...(byReporter ? { byReporter } : {}),
          ...(note && readsNote(parts, { action, byReporter }) ? { note } : {}),
          data: action === 'mark-duplicate' && !view.duplicateOf ? {} : data,
        };
      }),
    };
  }

  private where(tx: ReadTx, query: ListCases): (Condition | undefined)[] {
    const { state, category, urgency, from, to, number, externalId, q } = query;
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
      query.dueToday ? (value) => dueBetween(value(tx.now), value(endOfDay(tx.now))) : undefined,
      query.overdue ? (value) => overdue(value(tx.now)) : undefined,
      ...(q ? found(q, [...this.areas.areas, ...this.areas.grids], this.categories.all) : []),
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
