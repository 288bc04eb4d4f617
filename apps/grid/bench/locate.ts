/** Microseconds to locate a point among 10,000 grids. Build apps/grid, then `node apps/grid/bench/locate.ts`. */
import { GridLocator } from '../dist/areas/location/grid-locator.js';

const SIDE = 100;
const LOCATES = 1_000_000;
const bend = (i: number, j: number): number => 0.0006 * Math.sin(i * 12.9898 + j * 78.233);
const node = (i: number, j: number): [number, number] => [113 + i * 0.004 + bend(i, j), 37 + j * 0.004 + bend(j, i)];

/** A border of a dozen points, as a real one has. */
function border(i: number, j: number): [number, number][] {
  const at = (k: number): [number, number] =>
    k < 4
      ? node(i + k / 4, j)
      : k < 8
        ? node(i + 1, j + (k - 4) / 4)
        : k < 12
          ? node(i + 1 - (k - 8) / 4, j + 1)
          : node(i, j + 1 - (k - 12) / 4);
  return Array.from({ length: 17 }, (_, k) => at(k % 16));
}

const grids = Array.from({ length: SIDE * SIDE }, (_, n) => ({
  code: String(100000000000000 + n),
  polygon: { type: 'Polygon' as const, coordinates: [border(n % SIDE, Math.floor(n / SIDE))] },
}));
const building = performance.now();
const locator = new GridLocator(grids);
const built = performance.now() - building;

const points = Array.from({ length: 10_000 }, (): [number, number] => [113 + Math.random() * 0.4, 37 + Math.random() * 0.4]);
const run = (count: number): number => {
  let found = 0;
  for (let i = 0; i < count; i++) if (locator.locate(points[i % points.length]!)) found++;
  return found;
};
run(100_000);
const times: number[] = [];
for (const point of points) {
  const from = performance.now();
  locator.locate(point);
  times.push(performance.now() - from);
}
times.sort((a, b) => a - b);
const from = performance.now();
const found = run(LOCATES);
const each = ((performance.now() - from) * 1000) / LOCATES;
console.log(
  `${locator.size} grids, built in ${built.toFixed(0)} ms; ${each.toFixed(2)} µs per locate (${Math.round((100 * found) / LOCATES)} % found), p99 ${(times[9899]! * 1000).toFixed(1)} µs, worst ${(times.at(-1)! * 1000).toFixed(0)} µs`,
);
