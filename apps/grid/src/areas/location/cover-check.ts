import {
  area,
  bbox,
  difference,
  feature,
  featureCollection,
  flattenEach,
  intersect,
  length,
  pointOnFeature,
  polygonToLine,
  union,
} from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import Flatbush from 'flatbush';

import { problem, type ImportProblem } from './import-problem.js';
import type { DrawnGrid } from './read-grids.js';
import { snapped } from './snap.js';
import type { Outline } from './shape.js';

export interface CommunityOutline {
  code: string;
  polygon?: Outline;
}

/** Rounding to a centimetre leaves slivers between borders that were drawn with different points; thinner than this is none. In metres. */
const SLIVER = 0.03;

interface Patch {
  at: [number, number];
  squareMetres: number;
}

/** Every two grids of one level that overlap, once, with each place. Only pairs with a grid that `isNew` are looked at. */
export function overlaps(grids: readonly DrawnGrid[], isNew: (code: string) => boolean): ImportProblem[] {
  if (grids.length === 0) return [];
  const shapes = grids.map((grid) => feature(grid.polygon));
  const boxes = new Flatbush(grids.length);
  for (const shape of shapes) boxes.add(...flatBox(shape));
  boxes.finish();
  return shapes.flatMap((shape, i) =>
    boxes
      .search(...flatBox(shape))
      .filter((j) => j > i && grids[j]!.code.length === grids[i]!.code.length && (isNew(grids[i]!.code) || isNew(grids[j]!.code)))
      .flatMap((j) =>
        patches(intersect(featureCollection([shape, shapes[j]!]))).map((patch) =>
          problem('overlap', [grids[i]!.code, grids[j]!.code].sort(), patch),
        ),
      ),
  );
}

/** What of a community no grid covers, and what of its grids lies outside it. A community without an outline has gaps only as holes. */
export function coverage(community: CommunityOutline, grids: readonly DrawnGrid[]): ImportProblem[] {
  if (grids.length === 0) return [];
  const shapes = grids.map((grid) => feature(grid.polygon));
  const covered = shapes.length === 1 ? shapes[0]! : union(featureCollection(shapes));
  if (!covered) return [];
  if (!community.polygon) return holes(covered).map((patch) => problem('gap', [community.code], patch));
  const whole = feature(community.polygon);
  const gaps = patches(difference(featureCollection<Outline>([whole, covered]))).map((patch) => problem('gap', [community.code], patch));
  const outside = shapes.flatMap((shape, i) =>
    patches(difference(featureCollection<Outline>([shape, whole]))).map((patch) => problem('outside-community', [grids[i]!.code], patch)),
  );
  return [...gaps, ...outside];
}

function holes(covered: Feature<Outline>): Patch[] {
  const found: Patch[] = [];
  flattenEach(covered, (part) => {
    const [, ...inner] = (part as Feature<Polygon>).geometry.coordinates;
    for (const ring of inner) found.push(...patches(feature({ type: 'Polygon', coordinates: [ring] })));
  });
  return found;
}

/** The parts of an outline that are more than a sliver. */
function patches(found: Feature<Polygon | MultiPolygon> | null): Patch[] {
  const result: Patch[] = [];
  if (!found) return result;
  flattenEach(found, (part) => {
    const squareMetres = area(part);
    const border = length(polygonToLine(part as Feature<Polygon>), { units: 'meters' });
    if (border === 0 || (2 * squareMetres) / border < SLIVER) return;
    result.push({ at: snapped(pointOnFeature(part).geometry.coordinates), squareMetres: Math.round(squareMetres * 10) / 10 });
  });
  return result;
}

function flatBox(shape: Feature<Outline>): [number, number, number, number] {
  const [minX, minY, maxX, maxY] = bbox(shape);
  return [minX, minY, maxX, maxY];
}
