import { workingRoles } from '@linli/contracts';
import { within, type Value } from '@linli/resource';
import { scopesOf, type ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { AreasService } from '../areas/areas.service.js';
import { seenWithin } from '../areas/seen.rules.js';
import { answerLate, isOpen, overdue } from '../cases/case.sql.js';
import type { FiguresQuery } from './board.dto.js';
import { ALL_MONTHS, counts, sharesOf, type Counts, type Shares } from './figures.rules.js';

export interface Figures extends Shares {
  key: string;
  name: string;
  cases: number;
  open: number;
  overdue: number;
}

const digitsOf = { subdistrict: 9, community: 12, grid: 15 } as const;
const monthOfCase = `to_char(registered_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM')`;

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

  /** 响应率 解决率 满意率 按期结案率 返工率, by a level of areas, by category, or by month (of Shanghai, when a case was registered). */
  async figures(tx: ReadTx, query: FiguresQuery): Promise<{ items: Figures[] }> {
    const codes = seenWithin(scopesOf(tx.caller, workingRoles), query.area);
    if (codes.length === 0) return { items: [] };
    const sums = await sumsBy(tx, query, codes);
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

/** From the sums that are kept (figures.projection.ts): each area's at its own level, or those of the level that is asked for below it. */
function sumsBy(tx: ReadTx, { by, from, to }: FiguresQuery, codes: readonly string[]): Promise<({ key: string } & Counts)[]> {
  const { values, value } = collector();
  const digits = by === 'category' || by === 'month' ? undefined : digitsOf[by];
  const which = codes.map((code) =>
    digits === undefined
      ? `(level = ${code.length} AND area = ${value(code)})`
      : `(level = ${Math.max(digits, code.length)} AND area LIKE ${value(`${code}%`)})`,
  );
  const key = digits !== undefined ? `left(area, ${digits})` : by === 'month' ? 'period' : by;
  const months = [
    `period <> '${ALL_MONTHS}'`,
    ...(from ? [`period >= ${value(from)}`] : []),
    ...(to ? [`period <= ${value(to)}`] : []),
  ].join(' AND ');
  return tx.manager.query(
    `SELECT ${key} AS key, ${counts.map((name) => `sum(${name})::int AS ${name}`).join(', ')} FROM figure_sum
     WHERE (${which.join(' OR ')}) AND ${by === 'month' || from || to ? months : `period = '${ALL_MONTHS}'`} GROUP BY 1 HAVING sum(cases) > 0 ORDER BY 1`,
    values,
  );
}

/** What is open, and late at this moment, from the ledger itself: there is never much of it. */
function openBy(
  tx: ReadTx,
  { by, from, to }: FiguresQuery,
  codes: readonly string[],
): Promise<{ key: string; open: number; overdue: number; late: number }[]> {
  const { values, value } = collector();
  const key = by === 'category' ? 'category' : by === 'month' ? monthOfCase : `left(area, ${digitsOf[by]})`;
  return tx.manager.query(
    `SELECT ${key} AS key, count(*)::int AS open, count(*) FILTER (WHERE ${overdue(value(tx.now))})::int AS overdue, count(*) FILTER (WHERE ${answerLate(value(tx.now))})::int AS late FROM grid_case
     WHERE ${isOpen} AND ${within(codes, value)} ${from ? `AND ${monthOfCase} >= ${value(from)}` : ''} ${to ? `AND ${monthOfCase} <= ${value(to)}` : ''} GROUP BY 1`,
    values,
  );
}

function collector(): { values: unknown[]; value: Value } {
  const values: unknown[] = [];
  return { values, value: (given) => `$${values.push(given)}` };
}
