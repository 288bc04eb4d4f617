import { workingRoles } from '@linli/contracts';
import { within, type Value } from '@linli/resource';
import { scopesOf, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { AreasService } from '../areas/areas.service.js';
import { seenWithin } from '../areas/seen.rules.js';
import { answerLate, isOpen, overdue } from '../cases/case.sql.js';
import type { FiguresQuery } from './board.dto.js';
import { ALL_MONTHS, counts, daysOf, sharesOf, sumsFor, type Counts, type Shares } from './figures.rules.js';

export interface Figures extends Shares {
  key: string;
  name: string;
  cases: number;
  open: number;
  overdue: number;
}

const digitsOf = { subdistrict: 9, community: 12, grid: 15 } as const;
const dayOfCase = `to_char(registered_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD')`;

/** What oversight looks at: where something is open, and how well it goes. */
@Injectable()
export class BoardQuery {
  constructor(private readonly areas: AreasService) {}

  /** Open and overdue cases of each grid, for the map. */
  async map(tx: ReadTx, area: string | undefined) {
    const { values, value } = collector();
    const codes = seenWithin(scopesOf(tx.caller, workingRoles), area);
    const rows = await tx.manager.query<{ area: string; open: number; overdue: number }[]>(
      `SELECT area, count(*)::int AS open, count(*) FILTER (WHERE ${overdue(value(tx.now))})::int AS overdue FROM grid_case
       WHERE ${isOpen} AND ${within(codes, value)} GROUP BY area ORDER BY area`,
      values,
    );
    return { items: rows.map((row) => ({ ...row, name: this.areas.nameOf(row.area) })) };
  }

  /** 响应率 解决率 满意率 按期结案率 返工率, by a level of areas, by category, or by month or day (of Shanghai, when a case was registered). */
  async figures(tx: ReadTx, query: FiguresQuery): Promise<{ items: Figures[] }> {
    const codes = seenWithin(scopesOf(tx.caller, workingRoles), query.area);
    if (codes.length === 0) return { items: [] };
    const sums = await (sumsFor(query) === 'days' ? sumsOfDays(tx, query, codes) : sumsBy(tx, query, codes));
    const open = new Map((await openBy(tx, query, codes)).map((row) => [row.key, row]));
    const isArea = query.by in digitsOf;
    return {
      items: sums.map(({ key, ...sum }) => ({
        key,
        name: isArea ? this.areas.nameOf(key) : key,
        cases: sum.cases,
        open: open.get(key)?.open ?? 0,
        overdue: open.get(key)?.overdue ?? 0,
        ...sharesOf(sum, open.get(key)?.late ?? 0),
      })),
    };
  }
}

type Summed = { key: string } & Counts;

/** By what rows are grouped: a level of areas, or one of the words given. */
const keyOf = (by: FiguresQuery['by'], words: Record<'category' | 'month' | 'day', string>): string =>
  by === 'category' || by === 'month' || by === 'day' ? words[by] : `left(area, ${digitsOf[by]})`;

/** Of the sums that are kept (figures.projection.ts): each area's at its own level, or those of the level that is asked for below it. */
function sumsOfAreas(by: FiguresQuery['by'], codes: readonly string[], value: Value): string {
  const digits = by === 'category' || by === 'month' || by === 'day' ? undefined : digitsOf[by];
  const which = codes.map((code) =>
    digits === undefined
      ? `(level = ${code.length} AND area = ${value(code)})`
      : `(level = ${Math.max(digits, code.length)} AND area LIKE ${value(`${code}%`)})`,
  );
  return `(${which.join(' OR ')})`;
}

const summed = counts.map((name) => `sum(${name})::int AS ${name}`).join(', ');

/** From the sums of months, or of all of them. */
function sumsBy(tx: ReadTx, query: FiguresQuery, codes: readonly string[]): Promise<Summed[]> {
  const { by, from, to } = query;
  const { values, value } = collector();
  const key = keyOf(by, { category: 'category', month: 'period', day: 'period' });
  const areas = sumsOfAreas(by, codes, value);
  const months = [
    `period <> '${ALL_MONTHS}'`,
    ...(from ? [`period >= ${value(from)}`] : []),
    ...(to ? [`period <= ${value(to)}`] : []),
  ].join(' AND ');
  return tx.manager.query(
    `SELECT ${key} AS key, ${summed} FROM figure_sum
     WHERE ${areas} AND ${sumsFor(query) === 'all' ? `period = '${ALL_MONTHS}'` : months} GROUP BY 1 HAVING sum(cases) > 0 ORDER BY 1`,
    values,
  );
}

/** From the sums of days: a row for each area and day, however many cases there are. */
function sumsOfDays(tx: ReadTx, query: FiguresQuery, codes: readonly string[]): Promise<Summed[]> {
  const { values, value } = collector();
  const key = keyOf(query.by, { category: `''`, month: 'left(day, 7)', day: 'day' });
  const areas = sumsOfAreas(query.by, codes, value);
  const { from, to } = daysOf(query);
  return tx.manager.query(
    `SELECT ${key} AS key, ${summed} FROM figure_day
     WHERE ${areas} ${from ? `AND day >= ${value(from)}` : ''} ${to ? `AND day <= ${value(to)}` : ''} GROUP BY 1 HAVING sum(cases) > 0 ORDER BY 1`,
    values,
  );
}

/** What is open, and late at this moment, from the ledger itself: there is never much of it. */
function openBy(
  tx: ReadTx,
  query: FiguresQuery,
  codes: readonly string[],
): Promise<{ key: string; open: number; overdue: number; late: number }[]> {
  const { from, to } = daysOf(query);
  const { values, value } = collector();
  const key = keyOf(query.by, { category: 'category', month: `left(${dayOfCase}, 7)`, day: dayOfCase });
  return tx.manager.query(
    `SELECT ${key} AS key, count(*)::int AS open, count(*) FILTER (WHERE ${overdue(value(tx.now))})::int AS overdue, count(*) FILTER (WHERE ${answerLate(value(tx.now))})::int AS late FROM grid_case
     WHERE ${isOpen} AND ${within(codes, value)} ${from ? `AND ${dayOfCase} >= ${value(from)}` : ''} ${to ? `AND ${dayOfCase} <= ${value(to)}` : ''} GROUP BY 1`,
    values,
  );
}

function collector(): { values: unknown[]; value: Value } {
  const values: unknown[] = [];
  return { values, value: (given) => `$${values.push(given)}` };
}
