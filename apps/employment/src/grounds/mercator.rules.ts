interface Place {
  lon: number;
  lat: number;
}

/** A WGS84 place in Mercator metres, as the column job.place is computed: shapes stay true, so the nearest here is the nearest there. */
export function mercator({ lon, lat }: Place): { x: number; y: number } {
  return { x: ((lon * Math.PI) / 180) * 6_371_000, y: 6_371_000 * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) };
}

/** How much shorter a real metre is than one of Mercator's at this latitude. */
export const trueScale = ({ lat }: Pick<Place, 'lat'>): number => Math.cos((lat * Math.PI) / 180);
