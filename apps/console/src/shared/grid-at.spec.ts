import type { FeatureCollection } from 'geojson';

import { gridAt, middleOf } from './grid-at.js';

const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const grids: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { code: 'a', name: '第一网格' },
      geometry: { type: 'Polygon', coordinates: [square(0, 0, 3), square(1, 1, 1)] },
    },
    {
      type: 'Feature',
      properties: { code: 'b', name: '第二网格' },
      geometry: { type: 'MultiPolygon', coordinates: [[square(1, 1, 1)], [square(5, 5, 2)]] },
    },
  ],
};

it.each([
  [0.5, 0.5, 'a'],
  [1.5, 1.5, 'b'],
  [6, 6, 'b'],
  [4, 4, undefined],
])('%d, %d lies in %s', (lon, lat, code) => {
  expect(gridAt(grids, { lon, lat })?.code).toBe(code);
});

it('before the map is there nothing lies anywhere', () => {
  expect(gridAt(undefined, { lon: 0.5, lat: 0.5 })).toBeUndefined();
});

it('has a middle, to choose instead of a point', () => {
  expect(middleOf(grids, 'a')).toEqual({ lon: 1.5, lat: 1.5 });
  expect(middleOf(grids, 'z')).toBeUndefined();
});
