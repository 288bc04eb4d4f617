import type { FeatureCollection } from 'geojson';
import i18next from 'i18next';
import L from 'leaflet';

import { settings } from '../session/settings.js';
import { note } from './map-note.js';
import './ground.css';

/** Does something lie under the map, so that what is drawn over it should let it through? */
export const hasGround = settings.baseMap !== undefined || settings.ground !== undefined;

interface Drawn {
  kind: string;
  name?: string;
}

/** From here on there is room for the names of streets, and the houses can be told apart. */
const NEAR = 15;

/** Read once for all maps of a page; a map does without it where it cannot be read. */
let drawing: Promise<FeatureCollection<GeoJSON.Geometry, Drawn> | undefined> | undefined;

const read = async (address: string) => {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as FeatureCollection<GeoJSON.Geometry, Drawn>) : undefined;
  } catch {
    return undefined;
  }
};

/** The district's own drawing of its streets, houses, water and parks, where it has no tiles. */
export async function layGround(map: L.Map, over: AbortSignal): Promise<void> {
  if (!settings.ground || settings.baseMap) return;
  drawing ??= read(settings.ground);
  const drawn = await drawing;
  if (!drawn || over.aborted) return;
  const pane = map.createPane('ground');
  // Over tiles, under all else; nothing of it can be pressed.
  pane.style.zIndex = '250';
  pane.style.pointerEvents = 'none';
  // Over the grids, which may be filled; under what they are called.
  const names = map.createPane('ground-names');
  names.style.zIndex = '420';
  names.style.pointerEvents = 'none';
  L.geoJSON(drawn, {
    pane: 'ground',
    interactive: false,
    // Its colours are in the style sheet: a wall is dark.
    style: (feature) => ({ className: `ground ${feature!.properties.kind}` }),
    onEachFeature: ({ properties: { kind, name } }: GeoJSON.Feature<GeoJSON.Geometry, Drawn>, layer) => {
      if (name && kind !== 'community')
        layer.bindTooltip(name, { permanent: true, direction: 'center', className: 'ground-name', pane: 'ground-names', opacity: 1 });
    },
  }).addTo(map);
  const look = () => [pane, names].forEach((one) => one.classList.toggle('near', map.getZoom() >= NEAR));
  map.on('zoomend', look);
  look();
  note(map, i18next.t('place.sketch'));
  names.setAttribute('aria-hidden', 'true');
}
