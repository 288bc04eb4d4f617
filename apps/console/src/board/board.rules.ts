import type { Schema } from '@linli/client';

export type Figures = Schema<'grid_Figures'>;

export const shares = ['responded', 'solved', 'satisfied', 'onTime', 'reworked'] as const;
export type Share = (typeof shares)[number];

/** Figures of several months as if they were one. */
export interface Summed {
  cases: number;
  /** From 0 to 1, null where there is nothing to share; and of how many. */
  shares: Record<Share, { share: number | null; of: number }>;
}

export function summed(within: readonly Figures[]): Summed {
  const shareOf = (name: Share) => {
    const of = within.reduce((sum, one) => sum + one.of[name], 0);
    const part = within.reduce((sum, one) => sum + Math.round((one[name] ?? 0) * one.of[name]), 0);
    return { share: of === 0 ? null : part / of, of };
  };
  return {
    cases: within.reduce((sum, one) => sum + one.cases, 0),
    shares: Object.fromEntries(shares.map((name) => [name, shareOf(name)])) as Summed['shares'],
  };
}

/** By how many points of a hundred a share went up or down; undefined where there is nothing to hold against each other. */
export const pointsBetween = (now: number | null, before: number | null | undefined): number | undefined =>
  now === null || before === null || before === undefined ? undefined : Math.round(now * 100) - Math.round(before * 100);

/** Fewer of these is better. */
export const isBetter = (name: Share, points: number): boolean => (name === 'reworked' ? points < 0 : points > 0);

/** Areas by how many of their cases end in time; of the same, the fewer are overdue the better. Where nothing is to share comes last. */
export const ranked = (areas: readonly Figures[]): Figures[] =>
  areas.toSorted((a, b) => (b.onTime ?? -1) - (a.onTime ?? -1) || a.overdue - b.overdue || b.cases - a.cases);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long until something is due, or since: in days from two on, in hours, in minutes. @param now in epoch milliseconds */
export function untilDue(due: string, now: number): { late: boolean; unit: 'days' | 'hours' | 'minutes'; n: number } {
  const ms = Date.parse(due) - now;
  const long = Math.abs(ms);
  const late = ms < 0;
  if (long >= 2 * DAY) return { late, unit: 'days', n: Math.floor(long / DAY) };
  if (long >= HOUR) return { late, unit: 'hours', n: Math.floor(long / HOUR) };
  return { late, unit: 'minutes', n: Math.floor(long / MINUTE) };
}

/** The levels of areas below a district, by the digits of their codes, the widest first. */
export const digits = { subdistrict: 9, community: 12, grid: 15 } as const;
export type Level = keyof typeof digits;

/** The levels that lie below an area. */
export const levelsBelow = (area = ''): Level[] => (Object.keys(digits) as Level[]).filter((level) => digits[level] > area.length);

/** The areas from one's own down to one within it, as codes. @param own '' for somebody of all areas */
export function trail(own: string, area: string): string[] {
  if (!area.startsWith(own)) return [own];
  const between = Object.values(digits).filter((length) => length > own.length && length <= area.length);
  return [own, ...between.map((length) => area.slice(0, length))];
}

/** A grid's name where its community is known: 南关第一网格 of 南关社区 is 第一网格. @param names of areas, by their codes */
export function shortName(grid: { code: string; name: string }, names: ReadonlyMap<string, string>): string {
  const community = (names.get(grid.code.slice(0, 12)) ?? '').replace(/社区$/, '');
  return community !== '' && grid.name.startsWith(community) && grid.name !== community ? grid.name.slice(community.length) : grid.name;
}
