import { randomUUID } from 'node:crypto';

import { workingRoles, staffRoles, type RootCauseState } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { equals, inAreas, list, type Asked } from '@linli/resource';
import { AccessService, holds, scopesOf, type ReadTx, type Target, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { AreasService } from '../areas/areas.service.js';
import { seenWithin } from '../areas/seen.rules.js';
import { CaseViews } from '../cases/case-view.js';
import { GridCase } from '../cases/grid-case.entity.js';
import { CategoriesService } from '../categories/categories.service.js';
import type { RootCause } from './root-cause.entity.js';
import { rootCauseList, rootCauses } from './root-cause.resource.js';
import { checkPlan, ratesOf, RECURRING, type RootCauseCommand } from './root-cause.rules.js';
import { casesOf, explainedBy, isRecurring } from './root-cause.store.js';

export interface Plan {
  owner: string;
  plan: string;
  due: Date;
}

interface Place {
  category: string;
  point: { lon: number; lat: number };
  metres: number;
}

/** The cases that a root cause explains, latest first. */
export const explained = list(GridCase, {
  by: [
    ['registered_at', 'time'],
    ['id', 'uuid'],
  ],
  direction: 'DESC',
});

/** 未诉先办，每月一题: what comes again at one place gets an owner and a plan, and is looked at afterwards. */
@Injectable()
export class RootCausesService {
  constructor(
    private readonly access: AccessService,
    private readonly areas: AreasService,
    private readonly cases: CaseViews,
    private readonly categories: CategoriesService,
  ) {}

  /** Staff see it coming. @throws DomainError forbidden, outside-district, unknown-category, duplicate */
  async propose(tx: Tx, { category, point, metres }: Place): Promise<RootCause> {
    if (!this.categories.of(category)) throw new DomainError('unknown-category');
    const area = this.areas.locate(point).area.code;
    if (!holds(tx.caller, staffRoles, { area })) throw new DomainError('forbidden');
    return this.suggest(tx, { category, point, metres, area });
  }

  /** A case is one too many of its kind at its place. */
  async suggestFrom(tx: Tx, caseId: string): Promise<void> {
    const { area, category, lon, lat } = await tx.manager.findOneByOrFail(GridCase, { id: caseId });
    if (await isRecurring(tx, caseId, area)) await this.suggest(tx, { area, category, point: { lon, lat }, metres: RECURRING.metres });
  }

  suggest(tx: Tx, { area, category, point, metres }: Place & { area: string }): Promise<RootCause> {
    const since = new Date(tx.now.getTime() - RECURRING.days * 86_400_000);
    const empty = { owner: null, plan: null, due: null, outcome: null, resolved_at: null };
    return rootCauses.create(
      tx,
      { ...empty, ...point, id: randomUUID(), version: 1, state: 'suggested', area, category, metres, since, at: tx.now },
      'suggest',
    );
  }

  /** @throws DomainError validation-failed */
  takeOn(tx: Tx, target: Target, plan: Plan): Promise<RootCause> {
    return rootCauses.command(tx, target, 'take-on', (row) => this.planned(tx, row, plan));
  }

  /** @throws DomainError validation-failed */
  changePlan(tx: Tx, target: Target, plan: Plan): Promise<RootCause> {
    return rootCauses.command(tx, target, 'change-plan', (row) => this.planned(tx, row, plan));
  }

  dismiss(tx: Tx, target: Target, outcome: string): Promise<RootCause> {
    return rootCauses.command(tx, target, 'dismiss', () => ({ outcome }));
  }

  resolve(tx: Tx, target: Target, outcome: string): Promise<RootCause> {
    return rootCauses.command(tx, target, 'resolve', () => ({ outcome, resolved_at: tx.now }));
  }

  confirm(tx: Tx, target: Target): Promise<RootCause> {
    return rootCauses.command(tx, target, 'confirm');
  }

  reopen(tx: Tx, target: Target): Promise<RootCause> {
    return rootCauses.command(tx, target, 'reopen', () => ({ resolved_at: null }));
  }

  /** What comes again after it was confirmed is put before staff anew. */
  async recur(tx: Tx, id: string): Promise<void> {
    await rootCauses.command(tx, { id, expected: undefined }, 'recur', () => ({ resolved_at: null, at: tx.now }));
  }

  /** Of the caller’s areas, latest first. @throws DomainError forbidden for whoever works nowhere */
  list(tx: ReadTx, { area, state, ...asked }: Asked & { area?: string; state?: RootCauseState }) {
    if (!holds(tx.caller, workingRoles, 'anywhere')) throw new DomainError('forbidden');
    const areas = seenWithin(scopesOf(tx.caller, workingRoles), area);
    return rootCauseList.page(tx, [inAreas(areas), state ? equals('state', state) : undefined], asked, (rows) => this.views(tx, rows));
  }

  /** The cases that it explains, latest first. */
  async explains(tx: ReadTx, id: string, asked: Asked) {
    const { area } = await rootCauses.load(tx, id);
    return explained.page(tx, [inAreas([area]), explainedBy(id)], asked, () => (row) => this.cases.summary(tx, row));
  }

  async view(tx: ReadTx, row: RootCause) {
    return (await this.views(tx, [row]))(row);
  }

  private async views(tx: ReadTx, rows: readonly RootCause[]) {
    const [allowed, cases] = [
      await rootCauses.allowed(tx, rows),
      await casesOf(
        tx,
        rows.map(({ id }) => id),
      ),
    ];
    return (row: RootCause) => this.summary(row, cases.get(row.id) ?? { before: 0, after: 0 }, allowed(row), tx.now);
  }

  private summary(row: RootCause, cases: { before: number; after: number }, allowedActions: RootCauseCommand[], now: Date) {
    return {
      id: row.id,
      version: row.version,
      state: row.state,
      area: { code: row.area, name: this.areas.nameOf(row.area) },
      category: this.categories.named(row.category),
      point: { lon: row.lon, lat: row.lat },
      metres: row.metres,
      since: row.since,
      cases,
      /** Cases in each 30 days, before it was resolved and since. */
      rates: ratesOf(cases, { since: row.since, resolvedAt: row.resolved_at, now }),
      ...(row.owner ? { owner: row.owner } : {}),
      ...(row.plan ? { plan: row.plan } : {}),
      ...(row.due ? { dueAt: row.due, overdue: row.state === 'open' && row.due <= now } : {}),
      ...(row.outcome ? { outcome: row.outcome } : {}),
      ...(row.resolved_at ? { resolvedAt: row.resolved_at } : {}),
      at: row.at,
      allowedActions,
    };
  }

  private async planned(tx: Tx, { area }: RootCause, { owner, plan, due }: Plan): Promise<Partial<RootCause>> {
    const workers = await this.access.holdersCovering(tx, area, workingRoles);
    checkPlan({ due }, workers.includes(owner), tx.now);
    return { owner, plan, due };
  }
}
