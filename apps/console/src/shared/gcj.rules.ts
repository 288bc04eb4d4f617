interface LatLng {
  lat: number;
  lng: number;
}

/** As Leaflet's projections: from degrees to metres of a flat map, and back. */
interface Projection<Point> {
  project(at: LatLng): Point;
  unproject(point: Point): LatLng;
}

type Transform = (at: [lon: number, lat: number]) => [lon: number, lat: number];

/**
 * A flat map in which WGS84 lies where maps drawn in GCJ-02 show it: what the map knows stays WGS84, and both what is drawn and what is
 * pressed are right, everywhere.
 */
export function throughGcj<Point>(
  inner: Projection<Point>,
  { toGcj, toWgs }: { toGcj: Transform; toWgs: Transform },
  latLng: (lat: number, lng: number) => LatLng,
): Projection<Point> {
  const moved = ({ lat, lng }: LatLng, by: Transform): LatLng => {
    const [lon, north] = by([lng, lat]);
    return latLng(north, lon);
  };
  return {
    project: (at) => inner.project(moved(at, toGcj)),
    unproject: (point) => moved(inner.unproject(point), toWgs),
  };
}
