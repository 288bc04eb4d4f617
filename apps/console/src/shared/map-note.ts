import L from 'leaflet';

/** In a corner of the map: whose it is, or that it is only drawn. */
export function note(map: L.Map, words: string): void {
  const control = new L.Control({ position: 'bottomright' });
  control.onAdd = () => {
    const box = L.DomUtil.create('div', 'map-note');
    box.textContent = words;
    return box;
  };
  control.addTo(map);
}
