import type { Reach } from '@linli/service';

/** Adds a value to a statement. @returns its placeholder */
export type Value = (given: unknown) => string;

/** A part of a list's WHERE. */
export type Condition = (value: Value) => string;

export const equals =
  (column: string, given: unknown): Condition =>
  (value) =>
    `${column} = ${value(given)}`;

export const oneOf =
  (column: string, given: readonly unknown[]): Condition =>
  (value) =>
    `${column} = ANY(${value(given)})`;

export const either =
  (...conditions: readonly Condition[]): Condition =>
  (value) =>
    conditions.length === 0 ? 'false' : `(${conditions.map((condition) => condition(value)).join(' OR ')})`;

/**
 * SQL: whose `area` lies in one of these areas, by their codes. Equalities on as many digits as a code has, so that an index on
 * `left(area, n)` gives the first of a place without sorting; a grid's code is longer than the longest of these indexes.
 */
export function within(codes: readonly string[], value: Value): string {
  if (codes.length === 0) return 'false';
  return `(${codes.map((code) => (code.length > 15 ? `(left(area, 15) = ${value(code.slice(0, 15))} AND area = ${value(code)})` : `left(area, ${code.length}) = ${value(code)}`)).join(' OR ')})`;
}

/** Whose `area` the reach covers (`reachOf`). */
export const inAreas =
  (reach: Reach): Condition =>
  (value) =>
    reach === 'everywhere' ? 'true' : within(reach, value);
