import type { GeoJsonObject } from 'geojson';
import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { useEffect, useRef, type ReactNode } from 'react';

export interface Point {
  lon: number;
  lat: number;
}

export interface GridShape {
  code: string;
  name: string;
  /** CSS colours and a line for the reader. */
  fill: string;
  fillOpacity?: number;
  label?: string;
}

export interface Pin {
  id: string;
  point: Point;
  label: string;
}

interface Props {
  grids: GeoJsonObject | undefined;
  shapes?: (code: string, name: string) => Omit<GridShape, 'code' | 'name'>;
  point?: Point | undefined;
  pins?: readonly Pin[];
  onPick?: (point: Point) => void;
  onPin?: (id: string) => void;
  onGrid?: (code: string) => void;
  label: string;
  tall?: boolean;
  children?: ReactNode;
}

const quiet = { fill: '#c9d3c0', fillOpacity: 0.5 };

/** The district's own grids as a map, without anybody else's tiles. What it shows or asks is always there in words beside it too. */
export function DistrictMap({ grids, shapes, point, pins, onPick, onPin, onGrid, label, tall }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const map = useRef<L.Map>(null);
  const handlers = useRef({ onPick, onPin, onGrid });
  handlers.current = { onPick, onPin, onGrid };

  useEffect(() => {
    const made = L.map(box.current!, { attributionControl: false, zoomSnap: 0.25 }).setView([37.79, 113.63], 14);
    made.on('click', ({ latlng }) => handlers.current.onPick?.({ lon: round(latlng.lng), lat: round(latlng.lat) }));
    map.current = made;
    return () => {
      made.remove();
      map.current = null;
    };
  }, []);

  useEffect(() => {
    if (!grids || !map.current) return;
    const layer = L.geoJSON(grids, {
      style: (feature) => {
        const { code, name } = feature!.properties as { code: string; name: string };
        const { fill, fillOpacity } = shapes?.(code, name) ?? quiet;
        return { color: '#5c5c5c', weight: 1.5, fillColor: fill, fillOpacity: fillOpacity ?? 0.55 };
      },
      onEachFeature: (feature, shape) => {
        const { code, name } = feature.properties as { code: string; name: string };
        shape.bindTooltip(shapes?.(code, name).label ?? name, {
          permanent: shapes !== undefined,
          direction: 'center',
          className: 'grid-name',
        });
        shape.on('click', () => handlers.current.onGrid?.(code));
      },
    }).addTo(map.current);
    return () => void layer.remove();
  }, [grids, shapes]);

  // What is shown is seen, though no grid is drawn there; what is picked does not move the map under the finger.
  const seen = onPick ? undefined : point;
  useEffect(() => {
    const bounds = L.latLngBounds(
      grids ? [L.geoJSON(grids).getBounds()].filter((one) => one.isValid()).flatMap((one) => [one.getSouthWest(), one.getNorthEast()]) : [],
    );
    for (const { lat, lon } of [...(seen ? [seen] : []), ...(pins ?? []).map((pin) => pin.point)]) bounds.extend([lat, lon]);
    if (bounds.isValid()) map.current?.fitBounds(bounds, { padding: [12, 12], maxZoom: 16, animate: false });
  }, [grids, seen, pins]);

  useEffect(() => {
    if (!point || !map.current) return;
    const pin = L.circleMarker([point.lat, point.lon], {
      pane: 'markerPane',
      radius: 9,
      color: '#fff',
      weight: 3,
      fillColor: '#a61b29',
      fillOpacity: 1,
    }).addTo(map.current);
    return () => void pin.remove();
  }, [point]);

  useEffect(() => {
    if (!pins || !map.current) return;
    const marks = pins.map(({ id, point: { lat, lon }, label: words }) =>
      L.circleMarker([lat, lon], { pane: 'markerPane', radius: 10, color: '#fff', weight: 3, fillColor: '#a61b29', fillOpacity: 1 })
        .bindTooltip(words)
        .on('click', () => handlers.current.onPin?.(id)),
    );
    const layer = L.layerGroup(marks).addTo(map.current);
    return () => void layer.remove();
  }, [pins]);

  return <div ref={box} className={tall ? 'map tall' : 'map'} role="region" aria-label={label} />;
}

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
