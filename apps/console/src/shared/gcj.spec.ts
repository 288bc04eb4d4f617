import { gcj } from './gcj.js';
import { throughGcj } from './gcj.rules.js';

const flat = {
  project: ({ lat, lng }: { lat: number; lng: number }): [number, number] => [lng * 100_000, lat * 100_000],
  unproject: ([x, y]: [number, number]) => ({ lat: y / 100_000, lng: x / 100_000 }),
};
const shifted = throughGcj(flat, gcj, (lat, lng) => ({ lat, lng }));

it('lays a place where a map in GCJ-02 shows it', () => {
  // Tiananmen by GPS, and as the maps of Chinese makers have it.
  const [x, y] = shifted.project({ lat: 39.9075, lng: 116.3913 });
  expect([x / 100_000, y / 100_000]).toEqual([expect.closeTo(116.39754, 4), expect.closeTo(39.9089, 4)]);
});

it.each([
  ['Pingding', 113.63, 37.79],
  ['Urumqi', 87.617, 43.793],
  ['London, where nothing is shifted', -0.1276, 51.5072],
])('gives back what was pressed: %s', (_where, lng, lat) =>
  expect(shifted.unproject(shifted.project({ lat, lng }))).toEqual({ lat: expect.closeTo(lat, 5), lng: expect.closeTo(lng, 5) }),
);
