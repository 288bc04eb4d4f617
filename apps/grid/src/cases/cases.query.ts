import { readCursor, scopesOf, toPage, workingRoles, type Page, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { AreasService } from '../areas/areas.service.js';
import { openStates } from './case-states.rules.js';
import { load } from './case-store.js';
import { CaseViews } from './case-view.js';
import type { CaseRow } from './case.row.js';
import type { FiguresQuery, ListCases } from './cases.dto.js';

/** Overdue at $n, as overdueClock() decides it for one case. */
const overdue = (at: string) => `((state IN ('registered', 'accepted', 'dispatched', 'handling', 'returned') AND due_answer <= ${at})
  OR (state IN ('registered', 'accepted', 'returned') AND due_dispatch <= ${at}))`;

export interface Figures {
  key: string;
  name: string;
  cases: number;
  open: number;
  overdue: number;
  /** Shares from 0 to 1, or null where there is nothing to share. */
  responded: number | null;
  solved: number | null;
  satisfied: number | null;
  onTime: number | null;
  reworked: number | null;
}

@Injectable()
export class CasesQuery {
  constructor(
    private readonly views: CaseViews,
    private readonly areas: AreasService,
  ) {}

  async list(tx: ReadTx, query: ListCases): Promise<Page<ReturnType<CaseViews['summary']>>> {
    const rows = await this.rows(tx, query, query.limit + 1);
    return toPage(rows, query.limit, (row) => [row.registered_at.toISOString(), row.id], (row) => this.views.summary(tx, row));
  }

  /** Up to `limit` rows of the ledger, newest first. */
  async rows(tx: ReadTx, query: ListCases, limit: number): Promise<CaseRow[]> {
    const after = readCursor(query.cursor, 2);
    const values: unknown[] = [];
    const value = (given: unknown) => `$${values.push(given)}`;
    const where = [this.relation(tx, query.relation, value)];
    if (query.state) where.push(`state = ANY(${value(query.state)})`);
    if (query.category) where.push(`category = ${value(query.category)}`);
    if (query.urgency) where.push(`urgency = ${value(query.urgency)}`);
    if (query.area) where.push(`area LIKE ${value(`${query.area}%`)}`);
    if (query.from) where.push(`registered_at >= ${value(query.from)}`);
    if (query.to) where.push(`registered_at < ${value(query.to)}`);
    if (query.number) where.push(`number = ${value(query.number.toUpperCase())}`);
    if (query.overdue) where.push(overdue(value(tx.now)));
    if (after) where.push(`(registered_at, id) < (${value(after[0])}, ${value(after[1])})`);
    return tx.manager.query<CaseRow[]>(`SELECT * FROM grid_case WHERE ${where.join(' AND ')} ORDER BY registered_at DESC, id DESC LIMIT ${value(limit)}`, values);
  }

  /** The steps as the caller may see them, oldest first. */
  async timeline(tx: ReadTx, id: string) {
    const row = await load(tx, id);
    const whole = (await this.views.whole(tx, row)).reporter !== undefined;
    const steps = await tx.manager.query<{ n: string; at: Date; action: string; by_account: string | null; internal: boolean; note: string | null; data: object }[]>(
      'SELECT n, at, action, by_account, internal, note, data FROM case_step WHERE case_id = $1 AND ($2 OR NOT internal) ORDER BY n',
      [id, whole],
    );
    return {
      items: steps.map(({ n, at, action, by_account: by, note, data }) => ({ n: Number(n), at, action, ...(by && by !== row.reporter ? { by } : {}), ...(by !== null && by === row.reporter ? { byReporter: true } : {}), ...(note && whole ? { note } : {}), data })),
    };
  }

  /** Open and overdue cases of each grid, for the map. */
  async map(tx: ReadTx, area: string) {
    const rows = await tx.manager.query<{ area: string; open: number; overdue: number }[]>(
      `SELECT area, count(*)::int AS open, count(*) FILTER (WHERE ${overdue('$3')})::int AS overdue FROM grid_case
       WHERE state = ANY($1) AND area LIKE $2 AND EXISTS (SELECT FROM unnest($4::text[]) AS scope WHERE area LIKE scope || '%') GROUP BY area ORDER BY area`,
      [openStates, `${area}%`, tx.now, scopesOf(tx.caller, workingRoles)],
    );
    return { items: rows.map((row) => ({ ...row, name: this.areas.nameOf(row.area) })) };
  }

  /** 响应率 解决率 满意率 按期结案率 返工率, by area, category or month (of Shanghai). */
  async figures(tx: ReadTx, { by, area = '', from, to }: FiguresQuery): Promise<{ items: Figures[] }> {
    const key = { area: 'area', category: 'category', month: `to_char(registered_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM')` }[by];
    const share = (part: string, of: string) => `count(*) FILTER (WHERE ${part} AND ${of})::float / nullif(count(*) FILTER (WHERE ${of}), 0)`;
    const counted = `state NOT IN ('rejected', 'duplicate')`;
    const done = `state IN ('closed', 'followed-up')`;
    const rows = await tx.manager.query<Omit<Figures, 'name'>[]>(
      `SELECT ${key} AS key, count(*)::int AS cases, count(*) FILTER (WHERE state = ANY($1))::int AS open, count(*) FILTER (WHERE ${overdue('$2')})::int AS overdue,
         ${share(`state <> 'registered'`, counted)} AS responded, ${share(done, counted)} AS solved, ${share('satisfied', 'satisfied IS NOT NULL')} AS satisfied,
         ${share('on_time', done)} AS "onTime", ${share('reopens > 0', `(${done} OR reopens > 0)`)} AS reworked
       FROM grid_case WHERE area LIKE $3 AND EXISTS (SELECT FROM unnest($4::text[]) AS scope WHERE area LIKE scope || '%')
         AND ($5::timestamptz IS NULL OR registered_at >= $5) AND ($6::timestamptz IS NULL OR registered_at < $6)
       GROUP BY 1 ORDER BY 1`,
      [openStates, tx.now, `${area}%`, scopesOf(tx.caller, workingRoles), from ?? null, to ?? null],
    );
    return { items: rows.map((row) => ({ ...row, name: by === 'area' ? this.areas.nameOf(row.key) : row.key })) };
  }

  /** Whose cases: those one works on, reported, follows, handles; without a role what is public. */
  private relation(tx: ReadTx, relation: ListCases['relation'], value: (given: unknown) => string): string {
    const me = tx.caller.accountId;
    if (relation === 'reported') return `reporter = ${value(me)}`;
    if (relation === 'followed') return `id IN (SELECT case_id FROM case_follower WHERE account_id = ${value(me)})`;
    if (relation === 'handling') return `handler = ${value(me)}`;
    const scopes = scopesOf(tx.caller, workingRoles);
    if (tx.caller.kind === 'system') return 'true';
    if (scopes.length === 0) return tx.caller.grants.some((grant) => grant.role === 'agency') ? 'public' : `(public OR reporter = ${value(me)})`;
    return `(${scopes.map((scope) => `area LIKE ${value(`${scope}%`)}`).join(' OR ')})`;
  }
}
