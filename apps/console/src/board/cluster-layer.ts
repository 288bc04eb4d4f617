import L from 'leaflet';
import Supercluster from 'supercluster';

import type { Overlay } from '../shared/map.js';

/** A case on the map: its place, how it stands with its term, and both in words. */
export interface Drawn {
  id: string;
  term: 'overdue' | 'running' | 'ended';
  point: { lon: number; lat: number };
  label: string;
}

interface Late {
  overdue: number;
}

/** As close as the map goes. */
const CLOSEST = 18;

/** Points, those close to each other as one with their number; a press on it comes closer, a press on a single one opens the case. */
export function clusterLayer(cases: readonly Drawn[], onCase: (id: string) => void): Overlay {
  // Places are told roughly: many are the same, and stay together however close one comes.
  const index = new Supercluster<Drawn, Late>({
    radius: 44,
    extent: 256,
    maxZoom: CLOSEST + 1,
    map: ({ term }) => ({ overdue: Number(term === 'overdue') }),
    reduce: (sum, { overdue }) => void (sum.overdue += overdue),
  }).load(
    cases.map((one) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [one.point.lon, one.point.lat] },
      properties: one,
    })),
  );
  return (map) => {
    const layer = L.layerGroup().addTo(map);
    const draw = () => {
      layer.clearLayers();
      const [west, south, east, north] = boxOf(map);
      for (const { geometry, properties } of index.getClusters([west, south, east, north], Math.round(map.getZoom()))) {
        const [lon, lat] = geometry.coordinates as [number, number];
        if ('cluster_id' in properties) {
          const { cluster_id: id, point_count: n, overdue } = properties;
          const closer = () => map.setView([lat, lon], Math.min(CLOSEST, index.getClusterExpansionZoom(id)));
          layer.addLayer(mark([lat, lon], String(n), overdue > 0 ? 'cluster overdue' : 'cluster', String(n)).on('click', closer));
        } else {
          const { id, term, label } = properties;
          layer.addLayer(mark([lat, lon], term === 'overdue' ? '!' : '', term, label).on('click', () => onCase(id)));
        }
      }
    };
    draw();
    map.on('moveend', draw);
    return () => {
      map.off('moveend', draw);
      layer.remove();
    };
  };
}

/** What is in view, and a little more: a point at the edge is not cut. */
function boxOf(map: L.Map): [number, number, number, number] {
  const bounds = map.getBounds().pad(0.1);
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

/** Sizes in pixels: what is late is seen first. */
const sizes = { cluster: 38, 'cluster overdue': 38, overdue: 22, running: 16, ended: 16 } as const;

/** A mark that the keyboard reaches too. */
function mark(at: L.LatLngTuple, text: string, kind: keyof typeof sizes, title: string): L.Marker {
  const body = document.createElement('span');
  body.textContent = text;
  const size = sizes[kind];
  return L.marker(at, { title, alt: title, icon: L.divIcon({ html: body, className: `map-mark ${kind}`, iconSize: [size, size] }) });
}
