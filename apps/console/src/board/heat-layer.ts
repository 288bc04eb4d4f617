import L from 'leaflet';
import simpleheat from 'simpleheat';

import type { Overlay } from '../shared/map.js';

/** So many cases at a place are hot, where no other has more. */
const HOT = 4;

/** How dense the cases lie: the busiest place is the hottest. */
export function heatLayer(cases: readonly { point: { lon: number; lat: number } }[]): Overlay {
  const places = new Map<string, { lon: number; lat: number; n: number }>();
  for (const { point } of cases) {
    const key = `${point.lon} ${point.lat}`;
    places.set(key, { ...point, n: (places.get(key)?.n ?? 0) + 1 });
  }
  const all = [...places.values()];
  const most = all.reduce((max, { n }) => Math.max(max, n), HOT);
  return (map) => {
    const canvas = L.DomUtil.create('canvas', 'map-heat', map.getPanes().overlayPane);
    const heat = simpleheat(canvas).radius(22, 18).max(most);
    const draw = () => {
      const { x, y } = map.getSize();
      [canvas.width, canvas.height] = [x, y];
      canvas.style.display = '';
      L.DomUtil.setPosition(canvas, map.containerPointToLayerPoint([0, 0]));
      heat.resize();
      if (x > 0 && y > 0)
        heat
          .data(
            all.map(({ lon, lat, n }) => {
              const at = map.latLngToContainerPoint([lat, lon]);
              return [at.x, at.y, n];
            }),
          )
          .draw(0.2);
    };
    const hide = () => void (canvas.style.display = 'none');
    draw();
    map.on('moveend resize', draw);
    map.on('zoomstart', hide);
    return () => {
      map.off('moveend resize', draw);
      map.off('zoomstart', hide);
      canvas.remove();
    };
  };
}
