export interface Place {
  lon: number;
  lat: number;
}

/** Streets are longer than the straight line: measured over towns, about 1.3 times. An estimate, and shown as one. */
export const DETOUR = 1.3;
const EARTH_METRES = 6_371_000;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres on foot between two places: great circle times DETOUR, whole. */
export function walkingMetres(a: Place, b: Place): number {
  const h =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return Math.round(2 * EARTH_METRES * Math.asin(Math.sqrt(h)) * DETOUR);
}
