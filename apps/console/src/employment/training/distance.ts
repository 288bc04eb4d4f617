import { distance } from '@turf/distance';

interface Point {
  lon: number;
  lat: number;
}

/** Metres in a straight line, to ten: worked out here, so that nobody is asked with her home in the question. */
export const metresBetween = (a: Point, b: Point): number =>
  Math.round(distance([a.lon, a.lat], [b.lon, b.lat], { units: 'meters' }) / 10) * 10;
