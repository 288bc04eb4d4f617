import { better, searched, streetsOf, type PlacedBy } from './place.rules.js';

const placed = (by: PlacedBy, lon = 1) => ({ by, point: { lon, lat: 2 } });

it.each<[PlacedBy | undefined, PlacedBy, PlacedBy]>([
  [undefined, 'found', 'found'],
  ['found', 'photo', 'photo'],
  ['photo', 'found', 'photo'],
  ['photo', 'photo', 'photo'],
  ['photo', 'phone', 'phone'],
  ['hand', 'photo', 'hand'],
  ['hand', 'found', 'hand'],
  ['hand', 'phone', 'phone'],
  ['phone', 'hand', 'hand'],
])('of %s and then %s, %s counts', (now, next, counts) => expect(better(now && placed(now), placed(next)).by).toBe(counts));

it('takes the later of two that are as good', () => expect(better(placed('hand', 1), placed('hand', 3)).point.lon).toBe(3));

const grids = [
  { code: '1', name: '南关第一网格', note: '南关小区1—6号楼、评梅路北段（演示数据）' },
  { code: '2', name: '南关第二网格', note: '府新街' },
  { code: '3', name: 'East grid' },
];

it('says the streets of a grid', () => expect(grids.map(streetsOf)).toEqual(['南关小区1—6号楼、评梅路北段', '府新街', '']));

it.each([
  ['评梅', ['1']],
  ['南关', ['1', '2']],
  ['府新街', ['2']],
  ['演示', []],
  ['EAST', ['3']],
  ['  ', []],
])('%s finds %j', (words, found) => expect(searched(grids, words).map(({ code }) => code)).toEqual(found));
