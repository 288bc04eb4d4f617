import { AREA_DIGITS, type GridCaseEvent } from '@linli/contracts';
import { DomainError } from '@linli/problems';

import type { CaseState } from '../cases/case.rules.js';

/** What the figures know of a case, as its events told. */
export interface CountedCase {
  area: string;
  category: string;
  /** Of its registration, in Shanghai: 2026-11-30. */
  day: string;
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

const dayIn = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The day of a moment as Shanghai's calendar has it. */
export const dayOf = (at: Date): string => dayIn.format(at);

/** A case after one more of its events. @throws Error when the first one that is heard is not its registration */
export function after(before: CountedCase | undefined, type: string, data: GridCaseEvent): CountedCase {
  const event = data as GridCaseEvent & { registeredAt?: string; onTime?: boolean; satisfied?: boolean; reopens?: number };
  const day = event.registeredAt === undefined ? before?.day : dayOf(new Date(event.registeredAt));
  if (day === undefined) throw new Error(`${type} of ${data.caseId} came before its registration`);
  const reopened = type === 'grid.case.reopened.v1';
  return {
    area: data.area,
    category: data.category,
    day,
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

/** What a sum changes by: `Place` says which. */
type Changed<Place> = Place & { by: Counts };

interface InArea {
  level: number;
  area: string;
}

/** Of a category, and of a month or all of them. */
export type SumChange = Changed<InArea & { category: string; period: string }>;
/** Of a day, all categories together. */
export type DayChange = Changed<InArea & { day: string }>;

interface Became {
  before: CountedCase | undefined;
  after: CountedCase;
}

/** What the sums change by when cases become what they are after. Those that change nothing are left out. */
export const changes = (cases: readonly Became[]): { sums: SumChange[]; days: DayChange[] } => ({
  sums: changesOf(cases, (one) =>
    levelsOf(one.area).flatMap((place) =>
      [one.day.slice(0, 7), ALL_MONTHS].map((period) => ({ ...place, category: one.category, period })),
    ),
  ),
  days: changesOf(cases, (one) => levelsOf(one.area).map((place) => ({ ...place, day: one.day }))),
});

function changesOf<Place extends object>(cases: readonly Became[], placesOf: (one: CountedCase) => Place[]): Changed<Place>[] {
  const all = new Map<string, Changed<Place>>();
  const add = (one: CountedCase, sign: 1 | -1) => {
    const contribution = contributionOf(one);
    for (const place of placesOf(one)) {
      const key = Object.values(place).join(' ');
      const change = all.get(key) ?? { ...place, by: Object.fromEntries(counts.map((name) => [name, 0])) as Counts };
      for (const name of counts) change.by[name] += sign * contribution[name];
      all.set(key, change);
    }
  };
  for (const { before, after } of cases) {
    if (before) add(before, -1);
    add(after, 1);
  }
  return [...all.values()].filter(({ by }) => counts.some((name) => by[name] !== 0));
}

/** A period as somebody asks for it: from and to are months or days, both included. */
export interface Asked {
  by: 'subdistrict' | 'community' | 'grid' | 'category' | 'month' | 'day';
  from?: string | undefined;
  to?: string | undefined;
}

/** Its days; a month ends with its 31st, whether it has one or not: days are compared as words. */
export const daysOf = ({ from, to }: Asked): { from: string | undefined; to: string | undefined } => ({
  from: from?.length === 7 ? `${from}-01` : from,
  to: to?.length === 7 ? `${to}-31` : to,
});

/** Which sums answer: those of days hold no categories. @throws DomainError validation-failed */
export function sumsFor({ by, from, to }: Asked): 'all' | 'months' | 'days' {
  const days = by === 'day' || [from, to].some((bound) => bound?.length === 10);
  if (days && by === 'category') throw new DomainError('validation-failed', { errors: [{ pointer: 'by', code: 'by-months-only' }] });
  if (days) return 'days';
  return by === 'month' || from || to ? 'months' : 'all';
}
