interface Point {
  lon: number;
  lat: number;
}

const EARTH_METRES = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres in a straight line, to ten: worked out here, so that nobody is asked with her home in the question. */
export function metresBetween(a: Point, b: Point): number {
  const h =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return Math.round((2 * EARTH_METRES * Math.asin(Math.sqrt(h))) / 10) * 10;
}
