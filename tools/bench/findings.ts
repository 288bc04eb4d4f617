/** A goal and how far it is reached. `at least` and `at most` are both limits that count as met. */
export interface Goal {
  goal: string;
  value: number;
  target: number;
  met: boolean;
}

export interface Table {
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

/** What a benchmark found: ratios first, then the numbers behind them. */
export interface Findings {
  goals: Goal[];
  tables: Table[];
  /** Who took part with which settings, and what is to be known when reading. */
  notes: string[];
}

export type Bench = () => Promise<Findings>;

const rounded = (value: number): number => Number(value.toPrecision(3));

export const atLeast = (goal: string, value: number, target: number): Goal => ({
  goal,
  value: rounded(value),
  target,
  met: value >= target,
});
export const atMost = (goal: string, value: number, target: number): Goal => ({
  goal,
  value: rounded(value),
  target,
  met: value <= target,
});

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The smallest value that `share` of all do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Median and spread of a few rounds: 1,203 (1,180–1,250). */
export function spread(values: readonly number[], digits = 0): string {
  const show = (value: number) => value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });
  return values.length === 1 ? show(values[0]!) : `${show(median(values))} (${show(Math.min(...values))}–${show(Math.max(...values))})`;
}
/** Nothing but this will do. */
export const exactly = (goal: string, value: number, target: number): Goal => ({ goal, value, target, met: value === target });
