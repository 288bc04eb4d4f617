import { AREA_DIGITS, type GridCaseEvent } from '@linli/contracts';

import type { CaseState } from '../cases/case.rules.js';

/** What the figures know of a case, as its events told. */
export interface CountedCase {
  area: string;
  category: string;
  /** Of its registration, in Shanghai: 2026-11. */
  month: string;
  state: CaseState;
  onTime: boolean | null;
  satisfied: boolean | null;
  reopens: number;
}

/**
 * All cases; those that were a matter at all, answered, done; rated, of them satisfied; done on time; done at least once, of them reopened.
 */
export const counts = ['cases', 'counted', 'responded', 'done', 'rated', 'satisfied', 'on_time', 'finished', 'reworked'] as const;
export type Counts = Record<(typeof counts)[number], number>;

/**
 * What one case adds to each sum: 响应率 responded/counted, 解决率 done/counted, 满意率 satisfied/rated, 按期结案率 on_time/(done and open though due),
 * 返工率 reworked/finished.
 */
export function contributionOf({ state, onTime, satisfied, reopens }: CountedCase): Counts {
  const counted = state !== 'rejected' && state !== 'duplicate';
  const done = state === 'closed' || state === 'followed-up';
  const sums = {
    cases: true,
    counted,
    responded: counted && state !== 'registered',
    done,
    rated: satisfied !== null,
    satisfied: satisfied === true,
    on_time: done && onTime === true,
    finished: done || reopens > 0,
    reworked: reopens > 0,
  };
  return Object.fromEntries(counts.map((name) => [name, Number(sums[name])])) as Counts;
}

/** Shares from 0 to 1, null where there is nothing to share; and of how many each is a share. */
export interface Shares {
  responded: number | null;
  solved: number | null;
  satisfied: number | null;
  onTime: number | null;
  reworked: number | null;
  of: Record<'responded' | 'solved' | 'satisfied' | 'onTime' | 'reworked', number>;
}

/** @param late how many are open though their answer was due: what never ends must not count as in time */
export function sharesOf(sum: Counts, late: number): Shares {
  const of = { responded: sum.counted, solved: sum.counted, satisfied: sum.rated, onTime: sum.done + late, reworked: sum.finished };
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  return {
    responded: share(sum.responded, of.responded),
    solved: share(sum.done, of.solved),
    satisfied: share(sum.satisfied, of.satisfied),
    onTime: share(sum.on_time, of.onTime),
    reworked: share(sum.reworked, of.reworked),
    of,
  };
}

const monthIn = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit' });

/** The month of a moment as Shanghai's calendar has it. */
export const monthOf = (at: Date): string => monthIn.format(at);

/** A case after one more of its events. @throws Error when the first one that is heard is not its registration */
export function after(before: CountedCase | undefined, type: string, data: GridCaseEvent): CountedCase {
  const event = data as GridCaseEvent & { registeredAt?: string; onTime?: boolean; satisfied?: boolean; reopens?: number };
  const month = event.registeredAt === undefined ? before?.month : monthOf(new Date(event.registeredAt));
  if (month === undefined) throw new Error(`${type} of ${data.caseId} came before its registration`);
  const reopened = type === 'grid.case.reopened.v1';
  return {
    area: data.area,
    category: data.category,
    month,
    state: data.state as CaseState,
    onTime: reopened ? null : (event.onTime ?? before?.onTime ?? null),
    satisfied: event.satisfied ?? before?.satisfied ?? null,
    reopens: event.reopens ?? before?.reopens ?? 0,
  };
}

/** The sums a case stands in: one of each level. A case outside of every grid stands under its community at the grids' level too. */
export const levelsOf = (area: string): { level: number; area: string }[] =>
  AREA_DIGITS.filter((level) => level <= 15 || area.length === level).map((level) => ({ level, area: area.slice(0, level) }));

/** The period of a sum over all months, so that a look at all of them does not grow with the years. */
export const ALL_MONTHS = 'all';

export interface Change {
  level: number;
  area: string;
  category: string;
  /** A month, or all of them. */
  period: string;
  by: Counts;
}

/** What the sums change by, of the month and of all, when cases become what they are after. Those that change nothing are left out. */
export function changes(cases: Iterable<{ before: CountedCase | undefined; after: CountedCase }>): Change[] {
  const all = new Map<string, Change>();
  const add = (one: CountedCase, sign: 1 | -1) => {
    const contribution = contributionOf(one);
    for (const { level, area } of levelsOf(one.area)) {
      for (const period of [one.month, ALL_MONTHS]) {
        const key = `${level} ${area} ${one.category} ${period}`;
        const change = all.get(key) ?? {
          level,
          area,
          category: one.category,
          period,
          by: Object.fromEntries(counts.map((name) => [name, 0])) as Counts,
        };
        for (const name of counts) change.by[name] += sign * contribution[name];
        all.set(key, change);
      }
    }
  };
  for (const { before, after } of cases) {
    if (before) add(before, -1);
    add(after, 1);
  }
  return [...all.values()].filter(({ by }) => counts.some((name) => by[name] !== 0));
}
