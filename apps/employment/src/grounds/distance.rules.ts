import { distance } from '@turf/distance';

export interface Place {
  lon: number;
  lat: number;
}

/** Streets are longer than the straight line: measured over towns, about 1.3 times. An estimate, and shown as one. */
export const DETOUR = 1.3;
/** As the column job.place is computed (mercator of @linli/service/areas). */
const EARTH_METRES = 6_371_000;

/** Metres on foot between two places: great circle times DETOUR, whole. */
export const walkingMetres = (a: Place, b: Place): number =>
  Math.round(distance([a.lon, a.lat], [b.lon, b.lat], { units: 'radians' }) * EARTH_METRES * DETOUR);
