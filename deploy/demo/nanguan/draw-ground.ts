/**
 * Draws what lies under the demo's map where no tiles are set: streets along the borders of the grids, lanes and houses between them, a
 * river and two parks. All of it is made up but the names of the streets. Run with `node deploy/demo/nanguan/draw-ground.ts`; the same
 * ground comes out every time.
 */
import { readFileSync, writeFileSync } from 'node:fs';

import { between, COLUMNS, jitter, node, ROWS, rounded, type Position, type Ring } from './lattice.ts';

/** A place in a block of the lattice, by its shares of the way east and south from its north-west corner. */
function within(column: number, row: number, east: number, south: number): Position {
  const [nw, ne, sw, se] = [node(column, row), node(column + 1, row), node(column, row + 1), node(column + 1, row + 1)];
  const mix = (i: 0 | 1) => (nw[i] * (1 - east) + ne[i] * east) * (1 - south) + (sw[i] * (1 - east) + se[i] * east) * south;
  return short([mix(0), mix(1)]);
}

/** A metre or so is near enough. */
const short = ([lon, lat]: Position): Position => [Number(lon.toFixed(5)), Number(lat.toFixed(5))];

/** A street goes on a little beyond the community. */
const beyond = (line: Ring): Ring => {
  const [first, second, before, last] = [line[0]!, line[1]!, line.at(-2)!, line.at(-1)!];
  const on = (from: Position, to: Position): Position => rounded(to[0] * 1.8 - from[0] * 0.8, to[1] * 1.8 - from[1] * 0.8);
  return [on(second, first), ...line, on(before, last)].map(short);
};
const southward = (column: number): Ring => beyond([...between(0, ROWS), ROWS].map((row) => node(column, row)));
const eastward = (row: number): Ring => beyond([...between(0, COLUMNS), COLUMNS].map((column) => node(column, row)));

const blocks = Array.from({ length: COLUMNS * ROWS }, (_, i) => [i % COLUMNS, Math.floor(i / COLUMNS)] as const);
const isPark = (column: number, row: number) => (column === 0 && row === 1) || (column === 4 && row === 2);

const lanes = blocks.flatMap(([column, row]) => [
  [within(column, row, 0.5, 0), within(column, row, 0.5, 1)],
  [within(column, row, 0, 0.5), within(column, row, 1, 0.5)],
]);

/** Four rows of houses to a block, three to a row, of unlike length; some plots are empty. */
const houses = blocks.flatMap(([column, row]) =>
  [0.08, 0.29, 0.58, 0.79].flatMap((south, i) =>
    [0.08, 0.34, 0.62].flatMap((east, j) => {
      if ((isPark(column, row) && i > 1) || jitter('house', column, row, i, j) < -0.75) return [];
      const [long, deep] = [0.17 + 0.05 * jitter('long', column, row, i, j), 0.11 + 0.02 * jitter('deep', column, row, i, j)];
      const corner = (x: number, y: number) => within(column, row, east + x * long, south + y * deep);
      return [[[corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1), corner(0, 0)]]];
    }),
  ),
);

const parks = blocks
  .filter(([column, row]) => isPark(column, row))
  .map(([column, row]) => {
    const ring = [
      [0.06, 0.55],
      [0.94, 0.55],
      [0.97, 0.75],
      [0.9, 0.94],
      [0.1, 0.94],
      [0.03, 0.75],
    ].map(([east, south]) => within(column, row, east!, south!));
    return [[...ring, ring[0]!]];
  });

/** 南河, south of the community, from west to east. */
const bank = (offset: number): Ring =>
  [-2, ...between(-1, COLUMNS + 1), COLUMNS + 1, COLUMNS + 2].map((column) => {
    const [lon, lat] = node(column, ROWS);
    return short([lon, lat - 0.0007 - offset + 0.0002 * jitter('bank', column)]);
  });
const river = [...bank(0), ...bank(0.0005).toReversed()];

const feature = (kind: string, type: string, coordinates: unknown, name?: string) => ({
  type: 'Feature',
  properties: { kind, ...(name ? { name } : {}) },
  geometry: { type, coordinates },
});
const street = (name: string, line: Ring) => feature('street', 'LineString', line, name);

interface Area {
  level: string;
  name: string;
  polygon: { coordinates: Position[][] };
}
const areas = JSON.parse(readFileSync(new URL('areas.json', import.meta.url), 'utf8')) as Area[];

const features = [
  ...areas
    .filter(({ level }) => level === 'community')
    .map(({ name, polygon }) =>
      feature(
        'community',
        'Polygon',
        polygon.coordinates.map((ring) => ring.map(short)),
        name,
      ),
    ),
  feature('water', 'Polygon', [[...river, river[0]!]], '南河'),
  feature('park', 'MultiPolygon', parks),
  feature('house', 'MultiPolygon', houses),
  feature('lane', 'MultiLineString', lanes),
  street('评梅路', southward(1)),
  street('府新街', southward(2)),
  street('南大街', southward(3)),
  street('学门街', southward(4)),
  street('东大街', eastward(1)),
  street('兴平街', eastward(2)),
  street('南坪路', eastward(3)),
];
writeFileSync(new URL('ground.geojson', import.meta.url), `${JSON.stringify({ type: 'FeatureCollection', features })}\n`);
