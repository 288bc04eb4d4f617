import { faultyIn, leftOut, parseMap } from './drawn-map.rules.js';

const feature = (code: string) => ({ type: 'Feature', properties: { code, name: code }, geometry: null });
const mapOf = (...codes: string[]) => ({ type: 'FeatureCollection' as const, features: codes.map(feature) });

it.each([
  ['a map', JSON.stringify(mapOf('140321001001001')), true],
  ['a map behind a mark of its order of bytes', `\uFEFF${JSON.stringify(mapOf('140321001001001'))}`, true],
  ['a map without grids', JSON.stringify(mapOf()), false],
  ['a single grid', JSON.stringify(feature('140321001001001')), false],
  ['a list', '[]', false],
  ['null', 'null', false],
  ['features that are no objects', '{"type":"FeatureCollection","features":[1]}', false],
  ['a picture', '\u0089PNG', false],
  ['nothing', '', false],
])('%s is a map: %#', (_what, text, is) => expect(parseMap(text) !== undefined).toBe(is));

it('names the grids of the same communities that are not in the map', () => {
  const known = ['140321', '140321001001', '140321001001001', '140321001001002', '140321001002001'];
  expect(leftOut(mapOf('140321001001001'), known)).toEqual(['140321001001002']);
  expect(leftOut({ type: 'FeatureCollection', features: [{}, { properties: { code: 7 } }] }, known)).toEqual([]);
});

it('a gap is no fault of a grid', () => {
  expect([
    ...faultyIn([
      { severity: 'error', grids: ['a', 'b'] },
      { severity: 'warning', grids: ['c'] },
    ]),
  ]).toEqual(['a', 'b']);
});
