import type { GeoJsonObject } from 'geojson';
import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { useEffect, useRef, type ReactNode } from 'react';

import { crs, layTiles } from './base-map.js';
import { hasGround, layGround } from './ground.js';
import './map.css';

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
  /** The line is shown when it is pointed at only: something else is drawn there. */
  onTouch?: boolean;
}

/** What else is drawn on a map; gives what takes it away again. */
export type Overlay = (map: L.Map) => () => void;

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
  /** The map is moved under a pin that stands fixed in its middle: gives the place there when somebody has moved it. */
  onCentre?: (point: Point) => void;
  /** One finger moves the map, and does not scroll the page. */
  moving?: boolean;
  onPin?: (id: string) => void;
  onGrid?: (code: string) => void;
  /** The same function for the same drawing. */
  overlay?: Overlay;
  label: string;
  tall?: boolean;
  children?: ReactNode;
}

/** A zoom at which houses can be told apart. */
const CLOSE = 17;

const quiet = { fill: '#c9d3c0', fillOpacity: hasGround ? 0.15 : 0.5 };

/** The district's own grids, on its tiles or what it drew itself. What it shows or asks is always there in words beside it too. */
export function DistrictMap({ grids, shapes, point, pins, onCentre, moving = false, onPin, onGrid, overlay, label, tall }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const map = useRef<L.Map>(null);
  const handlers = useRef({ onCentre, onPin, onGrid, moving });
  handlers.current = { onCentre, onPin, onGrid, moving };
  /** What `onCentre` gave last: the map is there already. */
  const given = useRef<Point>(undefined);
  /** Has the whole in view again, as long as nobody has moved the map. */
  const fit = useRef<() => void>(undefined);

  useEffect(() => {
    const frame = box.current!;
    // Who scrolls the page over a map scrolls the page.
    const made = L.map(frame, { crs, attributionControl: false, zoomSnap: 0.25, scrollWheelZoom: false }).setView([37.79, 113.63], 14);
    map.current = made;
    layTiles(made);
    const ended = new AbortController();
    void layGround(made, ended.signal);
    const listen = <E extends keyof HTMLElementEventMap>(event: E, then: (event: HTMLElementEventMap[E]) => void, capture = false) =>
      frame.addEventListener(event, then, { signal: ended.signal, capture, passive: false });
    listen(
      'pointerdown',
      ({ pointerType }) => (handlers.current.moving || pointerType === 'mouse' ? made.dragging.enable() : made.dragging.disable()),
      true,
    );

    // A map that is fitted to its window has not been moved by anybody.
    let byHand = false;
    const moves = () => (byHand = true);
    made.on('dragstart', moves);
    listen('keydown', ({ key }) => key.startsWith('Arrow') && moves());
    listen('touchstart', ({ touches }) => touches.length > 1 && moves());
    listen('touchmove', (event) => event.touches.length > 1 && event.preventDefault());
    made.on('click', ({ latlng }) => {
      if (!handlers.current.onCentre) return;
      moves();
      // At once: what else moves the map meanwhile would be taken for the place.
      made.panTo(latlng, { animate: false });
    });
    made.on('moveend', () => {
      if (!byHand) return;
      byHand = false;
      const { lng, lat } = made.getCenter();
      given.current = { lon: round(lng), lat: round(lat) };
      handlers.current.onCentre?.(given.current);
    });
    listen('pointerdown', () => (fit.current = undefined));
    listen('keydown', () => (fit.current = undefined));
    const size = new ResizeObserver(() => {
      made.invalidateSize({ pan: false });
      fit.current?.();
    });
    size.observe(frame);
    return () => {
      size.disconnect();
      ended.abort();
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
        const drawn = shapes?.(code, name);
        shape.bindTooltip(drawn?.label ?? name, {
          permanent: drawn !== undefined && !drawn.onTouch,
          direction: 'center',
          className: 'grid-name',
        });
        shape.on('click', () => handlers.current.onGrid?.(code));
      },
    }).addTo(map.current);
    return () => void layer.remove();
  }, [grids, shapes]);

  const picks = onCentre !== undefined;
  // What is shown is seen, though no grid is drawn there.
  const seen = picks ? undefined : point;
  useEffect(() => {
    const bounds = L.latLngBounds(
      grids ? [L.geoJSON(grids).getBounds()].filter((one) => one.isValid()).flatMap((one) => [one.getSouthWest(), one.getNorthEast()]) : [],
    );
    for (const { lat, lon } of [...(seen ? [seen] : []), ...(pins ?? []).map((pin) => pin.point)]) bounds.extend([lat, lon]);
    // What somebody chose before the grids were there stays under the pin.
    if (!bounds.isValid() || (picks && given.current)) return;
    fit.current = () => map.current?.fitBounds(bounds, { padding: [12, 12], maxZoom: 16, animate: false });
    fit.current();
  }, [grids, seen, pins]);

  // A place that was found comes under the pin; one that the map was moved to is there.
  useEffect(() => {
    if (!picks || !point || !map.current || (point.lon === given.current?.lon && point.lat === given.current.lat)) return;
    fit.current = undefined;
    map.current.setView([point.lat, point.lon], Math.max(map.current.getZoom(), CLOSE), { animate: false });
  }, [picks, point, grids]);

  useEffect(() => {
    if (picks || !point || !map.current) return;
    const pin = L.circleMarker([point.lat, point.lon], {
      pane: 'markerPane',
      radius: 9,
      color: '#fff',
      weight: 3,
      fillColor: '#a61b29',
      fillOpacity: 1,
    }).addTo(map.current);
    return () => void pin.remove();
  }, [picks, point]);

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

  useEffect(() => (map.current ? overlay?.(map.current) : undefined), [overlay]);

  // Leaflet writes classes of its own there.
  useEffect(() => {
    box.current?.classList.toggle('moving', moving);
  }, [moving]);

  return <div ref={box} className={tall ? 'map tall' : 'map'} role="region" aria-label={label} />;
}

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
