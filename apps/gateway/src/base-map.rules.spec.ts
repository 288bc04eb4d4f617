import { originsOf, tilesOf } from './base-map.rules.js';

const VEC = 'https://t0.tianditu.gov.cn/vec_w/wmts?SERVICE=WMTS&REQUEST=GetTile&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=KEY';
const CVA = VEC.replace('vec_w', 'cva_w');

it.each([
  [VEC, [VEC]],
  [` ${VEC}  ${CVA} `, [VEC, CVA]],
  ['http://10.0.0.8/tiles/{z}/{x}/{y}.png', ['http://10.0.0.8/tiles/{z}/{x}/{y}.png']],
  ['https://tiles.example/{z}/{x}.png', undefined],
  ['tiles.example/{z}/{x}/{y}.png', undefined],
  ['javascript:{z}{x}{y}', undefined],
  [`${VEC} nonsense`, undefined],
  [' ', undefined],
])('%p are the tiles %j', (text, wanted) => expect(tilesOf(text)).toEqual(wanted));

it('names each place that tiles come from once', () => {
  expect(originsOf({ tiles: [VEC, CVA], coordinates: 'WGS84', attribution: '' })).toEqual(['https://t0.tianditu.gov.cn']);
  expect(originsOf(undefined)).toEqual([]);
});
