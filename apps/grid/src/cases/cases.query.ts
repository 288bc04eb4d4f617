import { readCursor, toPage, type Page, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { seenWithin } from '../areas/seen.rules.js';
import { openStates } from './case.rules.js';
import { CaseStep } from './case-step.entity.js';
import { cases, knowerOf } from './case.store.js';
import { CaseViews } from './case-view.js';
import { inside, isOpen, known, overdue, type Value } from './case.sql.js';
import type { ListCases } from './cases.dto.js';
import type { GridCase } from './grid-case.entity.js';

@Injectable()
export class CasesQuery {
  constructor(private readonly views: CaseViews) {}

  async list(tx: ReadTx, query: ListCases): Promise<Page<ReturnType<CaseViews['summary']>>> {
    const rows = await this.rows(tx, query, query.limit + 1);
    return toPage(
      rows,
      query.limit,
      (row) => [row.registered_at.toISOString(), row.id],
      (row) => this.views.summary(tx, row),
    );
  }

  /** Up to `limit` rows of the ledger, newest first. */
  async rows(tx: ReadTx, query: ListCases, limit: number): Promise<GridCase[]> {
    const after = readCursor(query.cursor, ['time', 'uuid']);
    const values: unknown[] = [];
    const value: Value = (given) => `$${values.push(given)}`;
    const where = [this.relation(tx, query, value)];
    if (query.state) where.push(query.state.length === 1 ? `state = ${value(query.state[0])}` : `state = ANY(${value(query.state)})`);
    if (query.state?.every((state) => (openStates as readonly string[]).includes(state))) where.push(isOpen);
    if (query.category) where.push(`category = ${value(query.category)}`);
    if (query.urgency) where.push(`urgency = ${value(query.urgency)}`);
    if (query.from) where.push(`registered_at >= ${value(query.from)}`);
    if (query.to) where.push(`registered_at < ${value(query.to)}`);
    if (query.number) where.push(`number = ${value(query.number.toUpperCase())}`);
    if (query.externalId) where.push(`reporter = ${value(tx.caller.accountId)} AND external_id = ${value(query.externalId)}`);
    if (query.overdue) where.push(overdue(value(tx.now)));
    if (after) where.push(`(registered_at, id) < (${value(after[0])}, ${value(after[1])})`);
    return tx.manager.query<GridCase[]>(
      `SELECT * FROM grid_case WHERE ${where.join(' AND ')} ORDER BY registered_at DESC, id DESC LIMIT ${value(limit)}`,
      values,
    );
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

  /**
   * Whose cases, and where: those one works on, reported, follows, handles; without a role what is public. Never one that `mayKnow` hides.
   */
  private relation(tx: ReadTx, { relation, area }: ListCases, value: Value): string {
    const knower = knowerOf(tx.caller);
    // One condition on the area, not two: the planner would take them for independent.
    if (!relation && knower.scopes.length > 0) return inside(seenWithin(knower.scopes, area), value);
    const mine = {
      reported: (me: string) => `reporter = ${me}`,
      followed: (me: string) => `id IN (SELECT case_id FROM case_follower WHERE account_id = ${me})`,
      handling: (me: string) => `handler = ${me}`,
    };
    const whose = relation ? `${mine[relation](value(tx.caller.accountId))} AND ${known(knower, value)}` : known(knower, value);
    return area ? `${whose} AND ${inside([area], value)}` : whose;
  }
}
