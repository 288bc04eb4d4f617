import { DomainError } from '@linli/problems';
import type { ReadTx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { isStaff } from '../employment-access.js';
import { earnedIn, type Told } from './earnings.query.js';
import { everyMonth, monthsTold, type Months } from './month.rules.js';

export interface Earned {
  people: number;
  pieces: number;
  fen: number;
}

/** A line of figures: a community, or what is told together of a wider area. Without figures there are fewer than five who earn. */
export interface EarnedLine {
  area: string;
  earned?: Earned;
}

export interface EarnedFigures {
  from: string;
  to: string;
  /** Of what is told below it; nobody is counted twice. */
  total?: Earned;
  items: EarnedLine[];
  months: { month: string; total?: Earned; items: EarnedLine[] }[];
}

/** What staff are told of earnings: sums of five people or more, which no other figure gives away (docs/adr/034). */
@Injectable()
export class PieceFiguresService {
  /** @throws DomainError forbidden, validation-failed */
  async figures(tx: ReadTx, area: string, wish: Partial<Months>): Promise<EarnedFigures> {
    if (!isStaff(tx.caller, area)) throw new DomainError('forbidden');
    const months = monthsTold(wish, tx.now);
    const rows = await earnedIn(tx, area, months);
    const of = (month: string | null) => part(rows.filter((row) => row.month === month));
    const inMonths = everyMonth(months).map((month) => ({ month, ...of(month) }));
    // In the range an area stands once: with figures where any month has some.
    const all = of(null);
    const hidden = inMonths
      .flatMap(({ items }) => items)
      .filter(({ area: code, earned }) => !earned && !all.items.some((line) => line.area === code));
    return {
      ...months,
      ...all,
      items: inOrder([...all.items, ...new Map(hidden.map((line) => [line.area, line])).values()]),
      months: inMonths,
    };
  }
}

function part(rows: readonly Told[]): { total?: Earned; items: EarnedLine[] } {
  const total = rows.find(({ area }) => area === null);
  return {
    ...(total ? { total: earnedOf(total) } : {}),
    items: inOrder(
      rows
        .filter(({ area }) => area !== null)
        .map((row) => ({ area: row.area!, ...(row.people === null ? {} : { earned: earnedOf(row) }) })),
    ),
  };
}

const earnedOf = ({ people, pieces, fen }: Told): Earned => ({ people: people!, pieces: Number(pieces), fen: Number(fen) });

const inOrder = (lines: EarnedLine[]): EarnedLine[] => lines.sort((a, b) => a.area.localeCompare(b.area));
