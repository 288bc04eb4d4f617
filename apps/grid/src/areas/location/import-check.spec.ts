import { readFileSync } from 'node:fs';

import type { Feature, Polygon, Position } from 'geojson';

import { checkImport, type MapFacts } from './import-check.js';
import { GridLocator } from './grid-locator.js';
import type { DrawnGrid } from './read-grids.js';
import type { Outline } from './shape.js';

const C = '140321001001';
const square = (west: number, south: number, east = west + 1, north = south + 1): Position[] =>
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ].map(([x, y]) => [113.6 + x! / 100, 37.7 + y! / 100]);
const polygon = (...rings: Position[][]): Polygon => ({ type: 'Polygon', coordinates: rings });
const grid = (number: number, geometry: unknown, properties: object = {}) => ({
  type: 'Feature',
  properties: { code: `${C}${String(number).padStart(3, '0')}`, name: `第${number}网格`, ...properties },
  geometry,
});
const facts = (community?: Outline, present: DrawnGrid[] = [], retired: string[] = []): MapFacts => ({
  communities: new Map([[C, { code: C, ...(community ? { polygon: community } : {}) }]]),
  present,
  retired: new Set(retired),
});
const check = (features: unknown[], known: MapFacts = facts()) => checkImport(features, 'WGS84', known).problems;
const place = (x: number, y: number) => [expect.closeTo(113.6 + x / 100, 6), expect.closeTo(37.7 + y / 100, 6)];

describe('a sound map', () => {
  it('has no problem: neighbours share borders', () => {
    const { problems, grids } = checkImport(
      [grid(1, polygon(square(0, 0))), grid(2, polygon(square(1, 0)))],
      'WGS84',
      facts(polygon(square(0, 0, 2, 1))),
    );
    expect(problems).toEqual([]);
    expect(grids.map(({ code, name }) => [code, name])).toEqual([
      [`${C}001`, '第1网格'],
      [`${C}002`, '第2网格'],
    ]);
  });

  it('may have holes, parts of their own, and borders drawn with different points', () => {
    const ring = polygon(square(0, 0, 4, 4), [...square(1, 1, 2, 2)].reverse());
    const island = { type: 'MultiPolygon', coordinates: [[square(1, 1, 2, 2)], [square(5, 5, 6, 6)]] };
    const bent: Position[] = [
      [113.64, 37.7],
      [113.65, 37.7],
      [113.65, 37.74],
      [113.64, 37.74],
      [113.64, 37.7233333],
      [113.64, 37.7],
    ];
    expect(check([grid(1, ring), grid(2, island), grid(3, polygon(bent))])).toEqual([]);
  });

  it('is that of the demo: fifteen grids of Nanguan without gap or overlap', () => {
    const demo = (file: string): unknown =>
      JSON.parse(readFileSync(new URL(`../../../../../deploy/demo/nanguan/${file}`, import.meta.url), 'utf8'));
    const areas = demo('areas.json') as { code: string; polygon: Polygon }[];
    const { features } = demo('grids.geojson') as { features: Feature[] };
    const communities = new Map(areas.map((area) => [area.code, area]));
    const { problems, grids } = checkImport(features, 'WGS84', { communities, present: [], retired: new Set() });
    expect(problems).toEqual([]);
    expect(grids).toHaveLength(15);
    const levels = [6, 9, 12].map((digits) => new GridLocator(areas.filter(({ code }) => code.length === digits)));
    expect(levels.map((level) => level.locate([113.63, 37.79]))).toEqual(['140321', '140321001', '140321001001']);
  });
});

describe('an unsound map', () => {
  it('names an overlap once, with its place and size', () => {
    const found = check([grid(1, polygon(square(0, 0))), grid(2, polygon(square(0.9, 0, 2, 1)))]);
    expect(found).toMatchObject([{ kind: 'overlap', severity: 'error', grids: [`${C}001`, `${C}002`], at: place(0.95, 0.5), feature: 0 }]);
    expect(found[0]!.squareMetres).toBeGreaterThan(90_000);
  });

  it('finds an overlap with a grid that stays as it is, unless that one ends', () => {
    const present: DrawnGrid[] = [{ code: `${C}009`, name: '旧', polygon: polygon(square(0, 0)) }];
    const drawn = [grid(1, polygon(square(0, 0)))];
    expect(check(drawn, facts(undefined, present))).toMatchObject([{ kind: 'overlap', grids: [`${C}001`, `${C}009`] }]);
    expect(check(drawn, facts(undefined, present, [`${C}009`]))).toEqual([]);
  });

  it('names each gap in a community as a warning, with its place', () => {
    const found = check([grid(1, polygon(square(0, 0))), grid(2, polygon(square(2, 0)))], facts(polygon(square(0, 0, 4, 1))));
    expect(found).toMatchObject([
      { kind: 'gap', severity: 'warning', grids: [C] },
      { kind: 'gap', severity: 'warning', grids: [C] },
    ]);
    expect(found.map(({ at }) => at)).toEqual(expect.arrayContaining([place(1.5, 0.5), place(3.5, 0.5)]));
  });

  it('finds a hole between grids of a community without an outline', () => {
    const around = [square(0, 0, 3, 1), square(0, 2, 3, 3), square(0, 1, 1, 2), square(2, 1, 3, 2)];
    expect(check(around.map((ring, i) => grid(i + 1, polygon(ring))))).toMatchObject([{ kind: 'gap', at: place(1.5, 1.5) }]);
  });

  it('names what lies outside the community', () => {
    const found = check([grid(1, polygon(square(0, 0, 2, 1)))], facts(polygon(square(0, 0))));
    expect(found).toMatchObject([{ kind: 'outside-community', grids: [`${C}001`], at: place(1.5, 0.5) }]);
  });

  it.each<[string, unknown, object]>([
    [
      'a border that crosses itself',
      polygon([square(0, 0)[0]!, square(0, 0)[2]!, square(0, 0)[1]!, square(0, 0)[3]!, square(0, 0)[0]!]),
      { kind: 'self-intersection', at: place(0.5, 0.5) },
    ],
    [
      'a border that goes back on itself',
      polygon([...square(0, 0).slice(0, 3), [113.62, 37.71], [113.61, 37.71], ...square(0, 0).slice(3)]),
      { kind: 'self-intersection', at: place(1, 1) },
    ],
    [
      'a border that touches itself',
      polygon([
        [113.6, 37.7],
        [113.62, 37.7],
        [113.62, 37.72],
        [113.61, 37.7],
        [113.6, 37.72],
        [113.6, 37.7],
      ]),
      { kind: 'self-intersection', at: place(1, 0) },
    ],
    [
      'a hole that crosses the border',
      polygon(square(0, 0), square(0.5, 0.25, 1.5, 0.75)),
      { kind: 'self-intersection', at: place(1, 0.25) },
    ],
    ['a hole that lies elsewhere', polygon(square(0, 0), square(3, 3)), { kind: 'bad-ring', at: place(3, 3) }],
    ['a ring that is not closed', polygon(square(0, 0).slice(0, 4)), { kind: 'bad-ring', at: place(0, 0) }],
    [
      'a ring of a line',
      polygon([
        [113.6, 37.7],
        [113.7, 37.7],
        [113.6, 37.7],
      ]),
      { kind: 'bad-ring' },
    ],
    ['a point twice', polygon([...square(0, 0).slice(0, 2), ...square(0, 0).slice(1)]), { kind: 'bad-ring', at: place(1, 0) }],
    ['longitude and latitude exchanged', polygon(square(0, 0).map(([lon, lat]) => [lat!, lon!])), { kind: 'bad-coordinate' }],
    [
      'half the world',
      polygon([
        [0, 0],
        [100, 0],
        [100, 50],
        [0, 0],
      ]),
      { kind: 'too-wide' },
    ],
    ['a point', { type: 'Point', coordinates: [113.6, 37.7] }, { kind: 'bad-geometry' }],
    ['words for numbers', polygon([['a', 'b']] as unknown as Position[]), { kind: 'bad-geometry' }],
    ['nothing', null, { kind: 'bad-geometry' }],
  ])('names %s', (_what, geometry, expected) => {
    const found = check([grid(1, geometry)]);
    expect(found[0]).toMatchObject({ severity: 'error', grids: [`${C}001`], feature: 0, ...expected });
  });

  it.each<[string, unknown[], string]>([
    ['a code twice', [grid(1, polygon(square(0, 0))), grid(1, polygon(square(1, 0)))], 'duplicate-code'],
    ['a code that is none', [grid(1, polygon(square(0, 0)), { code: '07' })], 'bad-code'],
    ['no name', [grid(1, polygon(square(0, 0)), { name: ' ' })], 'missing-name'],
    ['a community that there is not', [grid(1, polygon(square(0, 0)), { code: '140321001777001' })], 'unknown-community'],
    ['no feature', ['text'], 'bad-feature'],
  ])('names %s', (_what, features, kind) => {
    expect(check(features)).toContainEqual(expect.objectContaining({ kind, feature: features.length - 1 }));
  });
});
