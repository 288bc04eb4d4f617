import type { GeoJsonObject, Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

interface Point {
  lon: number;
  lat: number;
}

interface Grid {
  code: string;
  name: string;
  note?: string;
}

type GridFeature = Feature<Polygon | MultiPolygon, Grid>;

const featuresOf = (grids: GeoJsonObject | undefined): GridFeature[] =>
  (grids as FeatureCollection<Polygon | MultiPolygon, Grid> | undefined)?.features ?? [];
const ringsOf = ({ geometry }: GridFeature): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

/** Which grid a point lies in: found out here, so that nobody is asked with a home in the question. */
export const gridAt = (grids: GeoJsonObject | undefined, point: Point): Grid | undefined =>
  featuresOf(grids).find((grid) => isInside(ringsOf(grid), point))?.properties;

/** The middle of what is drawn of a grid. */
export function middleOf(grids: GeoJsonObject | undefined, code: string): Point | undefined {
  const grid = featuresOf(grids).find(({ properties }) => properties.code === code);
  if (!grid) return undefined;
  const corners = ringsOf(grid).flat();
  return { lon: middle(corners.map(([lon]) => lon!)), lat: middle(corners.map(([, lat]) => lat!)) };
}

export const gridsOf = (grids: GeoJsonObject | undefined): Grid[] => featuresOf(grids).map(({ properties }) => properties);

/** A ray to the east crosses the rings an odd number of times; holes count by themselves. */
function isInside(rings: readonly Position[][], { lon, lat }: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [i, [x, y]] of ring.entries()) {
      const [px, py] = ring.at(i - 1)!;
      if (y! > lat !== py! > lat && lon < ((px! - x!) * (lat - y!)) / (py! - y!) + x!) inside = !inside;
    }
  }
  return inside;
}

const middle = (values: readonly number[]): number => Math.round(((Math.min(...values) + Math.max(...values)) / 2) * 1e6) / 1e6;
