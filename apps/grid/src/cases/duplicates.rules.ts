/** 疑似重复: likely the same matter is an open case of the same kind, so near, that was registered not longer ago than this. */
export const LIKELY_SAME = { metres: 200, days: 14 } as const;

/** So many are shown to whoever is about to report. */
const MOST_SHOWN = 10;

export interface Point {
  lon: number;
  lat: number;
}

/** Of latitude. */
export const METRES_PER_DEGREE = 111_320;

/** How wide a degree of longitude is there, as part of one of latitude. */
export const width = ({ lat }: Point): number => Math.cos((lat * Math.PI) / 180);

/** Metres between two WGS84 points as if the earth were flat: for a few hundred metres. */
export const metresBetween = (one: Point, other: Point): number =>
  Math.hypot((one.lat - other.lat) * METRES_PER_DEGREE, (one.lon - other.lon) * METRES_PER_DEGREE * Math.cos((other.lat * Math.PI) / 180));

/** Of cases around a point those that are near enough, each with its distance in whole metres, nearest first. */
export function nearest<T extends Point>(cases: readonly T[], point: Point): (T & { metres: number })[] {
  return cases
    .map((one) => ({ ...one, metres: Math.round(metresBetween(one, point)) }))
    .filter(({ metres }) => metres <= LIKELY_SAME.metres)
    .sort((one, other) => one.metres - other.metres)
    .slice(0, MOST_SHOWN);
}

/** Cases that were registered before this moment say something else. */
export const likelySameSince = (now: Date): Date => new Date(now.getTime() - LIKELY_SAME.days * 86_400_000);
