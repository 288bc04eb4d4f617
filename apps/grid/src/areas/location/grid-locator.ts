import type { Position } from 'geojson';
import Flatbush from 'flatbush';

import { distanceToBorder, owns, shapeOf, type Outline, type Shape } from './shape.js';
import { snap } from './snap.js';

export interface Located {
  readonly code: string;
  readonly polygon: Outline;
}

/** Two neighbours drawn with different points on one border leave slivers of rounding; what falls there is still theirs. In units. */
const SLIVER = 5;

/**
 * Finds the area that a point lies in, exactly and in microseconds. A point on a border has one owner, always the same: what
 * the half-open rule gives; where several claim it, the lowest code; where it is only an outer edge, the nearest, then the lowest.
 */
export class GridLocator {
  private readonly codes: readonly string[];
  private readonly shapes: readonly Shape[];
  private readonly boxes: Flatbush | undefined;

  /** @param areas WGS84 polygons of one level, in any order, none wider than 9 degrees */
  constructor(areas: Iterable<Located>) {
    const sorted = [...areas].sort((a, b) => (a.code < b.code ? -1 : 1));
    this.codes = sorted.map((area) => area.code);
    this.shapes = sorted.map((area) => shapeOf(area.polygon));
    if (sorted.length === 0) return;
    this.boxes = new Flatbush(sorted.length, 16, Int32Array);
    for (const { minX, minY, maxX, maxY } of this.shapes) this.boxes.add(minX, minY, maxX, maxY);
    this.boxes.finish();
  }

  get size(): number {
    return this.codes.length;
  }

  /** @param point [longitude, latitude] in WGS84 degrees */
  locate(point: Position): string | undefined {
    if (!this.boxes) return undefined;
    const x = snap(point[0]!);
    const y = snap(point[1]!);
    const owner = this.boxes
      .search(x, y, x, y)
      .reduce((lowest, i) => (i < lowest && owns(this.shapes[i]!, x, y) ? i : lowest), this.codes.length);
    return this.codes[owner] ?? this.atEdge(this.boxes, x, y);
  }

  private atEdge(boxes: Flatbush, x: number, y: number): string | undefined {
    let owner: number | undefined;
    let nearest = SLIVER;
    for (const i of boxes.search(x - SLIVER, y - SLIVER, x + SLIVER, y + SLIVER).sort((a, b) => a - b)) {
      const distance = distanceToBorder(this.shapes[i]!, x, y);
      if (distance < nearest || (distance === nearest && owner === undefined)) {
        nearest = distance;
        owner = i;
      }
    }
    return owner === undefined ? undefined : this.codes[owner];
  }
}
