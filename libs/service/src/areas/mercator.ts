interface Place {
  lon: number;
  lat: number;
}

const EARTH_RADIUS_METRES = 6_371_000;

/**
 * A place in degrees of WGS84 as metres of the Mercator projection (Snyder, Map Projections: A Working Manual, USGS 1987, p. 41; on a
 * sphere). Shapes stay true, so what is nearest here is the nearest there.
 */
export function mercator({ lon, lat }: Place): { x: number; y: number } {
  return {
    x: ((lon * Math.PI) / 180) * EARTH_RADIUS_METRES,
    y: EARTH_RADIUS_METRES * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)),
  };
}

/** How much shorter a real metre is than one of Mercator's at this latitude, in degrees. */
export const trueScale = ({ lat }: Pick<Place, 'lat'>): number => Math.cos((lat * Math.PI) / 180);
