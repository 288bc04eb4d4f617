import L from 'leaflet';

import { settings } from '../session/settings.js';
import { throughGcj } from './gcj.rules.js';
import { note } from './map-note.js';

const { baseMap } = settings;

const { SphericalMercator } = L.Projection;

async function inGcj(): Promise<L.CRS> {
  const { gcj } = await import('./gcj.js');
  const other = { projection: { ...SphericalMercator, ...throughGcj(SphericalMercator, gcj, L.latLng) } };
  return L.extend({}, L.CRS.EPSG3857, other);
}

/** How the map is laid out: what it is given is WGS84, whatever its tiles are drawn in. */
export const crs = baseMap?.coordinates === 'GCJ-02' ? await inGcj() : L.CRS.EPSG3857;

/** The district's tiles, and whose they are. */
export function layTiles(map: L.Map): void {
  // Some makers of maps look which site asks; they need not know which page.
  for (const tiles of baseMap?.tiles ?? [])
    L.tileLayer(tiles, { maxNativeZoom: 18, maxZoom: 20, referrerPolicy: 'strict-origin' }).addTo(map);
  if (baseMap?.attribution) note(map, baseMap.attribution);
}
