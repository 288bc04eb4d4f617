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

interface Props {
  grids: GeoJsonObject | undefined;
  shapes?: (code: string, name: string) => Omit<GridShape, 'code' | 'name'>;
  point?: Point | undefined;
  onPick?: (point: Point) => void;
  onGrid?: (code: string) => void;
  label: string;
  tall?: boolean;
  children?: ReactNode;
}

const quiet = { fill: '#c9d3c0', fillOpacity: 0.5 };

/** The district's own grids as a map, without anybody else's tiles. What it shows or asks is always there in words beside it too. */
export function DistrictMap({ grids, shapes, point, onPick, onGrid, label, tall }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const map = useRef<L.Map>(null);
  const handlers = useRef({ onPick, onGrid });
  handlers.current = { onPick, onGrid };

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
        shape.bindTooltip(shapes?.(code, name).label ?? name, { permanent: shapes !== undefined, direction: 'center', className: 'grid-name' });
        shape.on('click', () => handlers.current.onGrid?.(code));
      },
    }).addTo(map.current);
    if (layer.getBounds().isValid()) map.current.fitBounds(layer.getBounds(), { padding: [8, 8] });
    return () => void layer.remove();
  }, [grids, shapes]);

  useEffect(() => {
    if (!point || !map.current) return;
    const pin = L.circleMarker([point.lat, point.lon], { radius: 9, color: '#fff', weight: 3, fillColor: '#a61b29', fillOpacity: 1 }).addTo(map.current);
    return () => void pin.remove();
  }, [point]);

  return <div ref={box} className={tall ? 'map tall' : 'map'} role="region" aria-label={label} />;
}

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
