import type { Outline } from './location/shape.js';

/** The mean of an outline's corners, in degrees: inside a grid that is not bent. Of several parts the first counts. */
export function middleOf(outline: Outline): { lon: number; lat: number } {
  const ring = (outline.type === 'Polygon' ? outline.coordinates[0] : outline.coordinates[0]![0])!;
  const sum = ring.slice(1).reduce(([x, y], [lon, lat]) => [x! + lon!, y! + lat!], [0, 0]);
  return { lon: sum[0]! / (ring.length - 1), lat: sum[1]! / (ring.length - 1) };
}
