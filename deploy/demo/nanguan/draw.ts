/**
 * Draws the demo map: 15 grids of Nanguan on a crooked lattice, so that neighbours share every border point exactly. The outlines
 * are made up; only the names of places are real. Run with `node deploy/demo/nanguan/draw.ts`; the same map comes out every time.
 */
import { writeFileSync } from 'node:fs';

import { between, COLUMNS, node, ROWS, type Ring } from './lattice.ts';

const NOTE = '演示数据：边界为示意，并非真实区划';
const places = [
  '南关小区1—6号楼、评梅路北段',
  '南关小区7—12号楼、府新街',
  '评梅路中段、南大街北口',
  '南大街东侧平房区、城墙巷',
  '东大街西段、供销社宿舍',
  '评梅小区、评梅路南段',
  '南关小区13—18号楼、老水塔巷',
  '南大街中段、农贸市场',
  '学门街、冠山小学家属院',
  '东大街南侧、粮食局宿舍',
  '南河沿、桥头巷',
  '南大街南口、汽车站家属院',
  '兴平街北侧、兴平小区',
  '兴平街南侧、师范附校周边',
  '南坪路、高级职业中学周边',
];
const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五'];

/** The border of a block of the lattice, counter-clockwise from its north-west corner, not closed. */
const border = (west: number, north: number, east: number, south: number): Ring => [
  ...between(north, south).map((row) => node(west, row)),
  ...between(west, east).map((column) => node(column, south)),
  ...between(south, north).map((row) => node(east, row)),
  ...between(east, west).map((column) => node(column, north)),
];

const polygon = (ring: Ring) => ({ type: 'Polygon', coordinates: [[...ring, ring[0]]] });

const grids = ordinals.map((ordinal, i) => {
  const [column, row] = [i % COLUMNS, Math.floor(i / COLUMNS)];
  return {
    type: 'Feature',
    properties: {
      code: `140321001001${String(i + 1).padStart(3, '0')}`,
      name: `南关第${ordinal}网格`,
      note: `${places[i]}（${NOTE}）`,
    },
    geometry: polygon(border(column, row, column + 1, row + 1)),
  };
});

const westernBorder = between(ROWS, 0)
  .map((row) => node(0, row))
  .concat([node(0, 0)]);
const areas = [
  {
    code: '140321',
    level: 'county',
    name: '平定县',
    polygon: polygon([
      [113.412, 37.832],
      [113.405, 37.745],
      [113.452, 37.668],
      [113.561, 37.622],
      [113.702, 37.611],
      [113.841, 37.648],
      [113.972, 37.702],
      [114.031, 37.791],
      [113.988, 37.902],
      [113.901, 37.978],
      [113.792, 38.012],
      [113.688, 37.962],
      [113.602, 37.921],
      [113.491, 37.894],
    ]),
  },
  {
    code: '140321001',
    level: 'subdistrict',
    name: '西城',
    parent: '140321',
    polygon: polygon([
      [113.5982, 37.8041],
      [113.5961, 37.7893],
      [113.6035, 37.7772],
      [113.6243, 37.7741],
      [113.6452, 37.7768],
      [113.6481, 37.7889],
      [113.6443, 37.8032],
      [113.6221, 37.8062],
    ]),
  },
  { code: '140321001001', level: 'community', name: '南关社区', parent: '140321001', polygon: polygon(border(0, 0, COLUMNS, ROWS)) },
  {
    code: '140321001002',
    level: 'community',
    name: '西关社区',
    parent: '140321001',
    polygon: polygon([[113.6052, 37.7968], [113.6041, 37.7902], [113.6069, 37.7839], ...westernBorder]),
  },
].map((area) => ({ ...area, note: NOTE }));

const write = (file: string, value: unknown) =>
  writeFileSync(
    new URL(file, import.meta.url),
    `${JSON.stringify(value, undefined, 1).replace(/\[\s+(-?[\d.]+),\s+(-?[\d.]+)\s+\]/g, '[$1, $2]')}\n`,
  );
write('areas.json', areas);
write('grids.geojson', { type: 'FeatureCollection', features: grids });
