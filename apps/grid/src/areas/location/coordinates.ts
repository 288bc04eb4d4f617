import loaded from 'gcoord';
import type { Position } from 'geojson';

import type { Outline } from './shape.js';
import { snapped } from './snap.js';

// What its types call `default` is the CommonJS module itself.
const gcoord = loaded as unknown as (typeof loaded)['default'];

/** WGS84 is what GPS and the world use; GCJ-02 is what Chinese maps draw, up to 700 m off. A caller says which, it is never guessed. */
export const coordinateSystems = ['WGS84', 'GCJ-02'] as const;
export type CoordinateSystem = (typeof coordinateSystems)[number];

/** A position in WGS84, in the units that location works in. The one given is left as it is. */
export function toWgs84([lon, lat]: Position, from: CoordinateSystem): [number, number] {
  if (from === 'WGS84') return snapped([lon!, lat!]);
  const there: [number, number] = [lon!, lat!];
  return snapped(gcoord.transform(there, gcoord.GCJ02, gcoord.WGS84));
}

/** An outline in WGS84, in the units that location works in. The one given is left as it is. */
export function outlineInWgs84(outline: Outline, from: CoordinateSystem): Outline {
  const ring = (positions: Position[]) => positions.map((position) => toWgs84(position, from));
  return outline.type === 'Polygon'
    ? { type: 'Polygon', coordinates: outline.coordinates.map(ring) }
    : { type: 'MultiPolygon', coordinates: outline.coordinates.map((polygon) => polygon.map(ring)) };
}
