import type { MultiPolygon, Polygon } from 'geojson';

import { snap } from './snap.js';

export type Outline = Polygon | MultiPolygon;

/** An outline in units, each ring as x0 y0 x1 y1 … with its first point again at the end. */
export interface Shape {
  readonly rings: readonly Int32Array[];
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

export function shapeOf(outline: Outline): Shape {
  const polygons = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  const rings = polygons.flat().map((ring) => Int32Array.from(ring.flatMap(([lon, lat]) => [snap(lon!), snap(lat!)])));
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      minX = Math.min(minX, ring[i]!);
      maxX = Math.max(maxX, ring[i]!);
      minY = Math.min(minY, ring[i + 1]!);
      maxY = Math.max(maxY, ring[i + 1]!);
    }
  }
  return { rings, minX, minY, maxX, maxY };
}

/**
 * Does a shape own a point? Crossing number with half-open edges: of two shapes that share a border, exactly one owns each of its
 * points, because each edge is looked at from its lower end, whichever way the ring runs. Holes and parts follow from parity.
 */
export function owns({ rings }: Shape, x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 2; i < ring.length; i += 2) {
      const fromY = ring[i - 1]!;
      const toY = ring[i + 1]!;
      if (fromY > y === toY > y) continue;
      const upwards = toY > fromY;
      const low = upwards ? i - 2 : i;
      const high = upwards ? i : i - 2;
      const lowX = ring[low]!;
      const lowY = ring[low + 1]!;
      if ((x - lowX) * (ring[high + 1]! - lowY) < (y - lowY) * (ring[high]! - lowX)) inside = !inside;
    }
  }
  return inside;
}

/** The distance, in units, from a point to the nearest border of a shape. */
export function distanceToBorder({ rings }: Shape, x: number, y: number): number {
  let nearest = Infinity;
  for (const ring of rings) {
    for (let i = 2; i < ring.length; i += 2) {
      nearest = Math.min(nearest, distanceToEdge(x, y, ring[i - 2]!, ring[i - 1]!, ring[i]!, ring[i + 1]!));
    }
  }
  return nearest;
}

function distanceToEdge(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
