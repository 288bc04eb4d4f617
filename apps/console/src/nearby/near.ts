import type { Point } from '../shared/map.js';

const METRES_PER_DEGREE = 111_320;

/** Metres between two points, as if the earth were flat: within a district. */
export const metresBetween = (one: Point, other: Point): number =>
  Math.hypot((one.lat - other.lat) * METRES_PER_DEGREE, (one.lon - other.lon) * METRES_PER_DEGREE * Math.cos((one.lat * Math.PI) / 180));

/** Places are known to about a hundred metres: nothing is nearer than that. */
export const roundMetres = (metres: number): number => Math.max(100, Math.round(metres / 100) * 100);

/** The nearest first; without a place, as they come. */
export const byDistance = <T extends { point: Point }>(items: readonly T[], from: Point | undefined): T[] =>
  from ? items.toSorted((one, other) => metresBetween(from, one.point) - metresBetween(from, other.point)) : [...items];
