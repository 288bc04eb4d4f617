import { readFileSync } from 'node:fs';

import { testPostgres, type TestPostgres } from '@linli/testing';
import type { Feature, Polygon, Position } from 'geojson';
import pg from 'pg';

import { GridLocator, type Located } from './grid-locator.js';
import { snap, UNITS } from './snap.js';

const POINTS = 100_000;

const demo = JSON.parse(readFileSync(new URL('../../../../../deploy/demo/nanguan/grids.geojson', import.meta.url), 'utf8')) as {
  features: Feature<Polygon>[];
};
const grids: Located[] = demo.features.map(({ properties, geometry }) => ({ code: String(properties!.code), polygon: geometry }));
const rings = grids.map(({ polygon }) =>
  (polygon as Polygon).coordinates[0]!.map(([lon, lat]): [number, number] => [snap(lon!), snap(lat!)]),
);

/** Points in units: anywhere around, on every vertex, and on borders where a border passes through a whole unit. */
function samplePoints(): [number, number][] {
  let state = 20261124;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const all = rings.flat();
  const [west, east] = [Math.min(...all.map(([x]) => x)) - 2000, Math.max(...all.map(([x]) => x)) + 2000];
  const [south, north] = [Math.min(...all.map(([, y]) => y)) - 2000, Math.max(...all.map(([, y]) => y)) + 2000];
  const between = (from: number, to: number) => Math.round(from + random() * (to - from));
  const points = [...all];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) points.push(...onEdge(ring[i - 1]!, ring[i]!));
  }
  while (points.length < POINTS) {
    const [x, y] = points.length % 4 === 0 ? all[between(0, all.length - 1)]! : [between(west, east), between(south, north)];
    points.push(points.length % 4 === 0 ? [x + between(-8, 8), y + between(-8, 8)] : [x, y]);
  }
  return points;
}

function onEdge([ax, ay]: [number, number], [bx, by]: [number, number]): [number, number][] {
  let [steps, rest] = [Math.abs(bx - ax), Math.abs(by - ay)];
  while (rest) [steps, rest] = [rest, steps % rest];
  return Array.from({ length: steps + 1 }, (_, i) => [ax + ((bx - ax) / steps) * i, ay + ((by - ay) / steps) * i]);
}

/** Another way, with whole numbers of any size: the winding number of a ring about a point, or that it lies on the border. */
function standing(ring: [number, number][], x: number, y: number): 'in' | 'out' | 'border' {
  let winding = 0;
  for (let i = 1; i < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i - 1]!, ring[i]!];
    if (Math.min(ay, by) > y || Math.max(ay, by) < y) continue;
    const turn = BigInt(bx - ax) * BigInt(y - ay) - BigInt(x - ax) * BigInt(by - ay);
    if (turn === 0n && (x - ax) * (x - bx) <= 0 && (y - ay) * (y - by) <= 0) return 'border';
    if (ay <= y && by > y && turn > 0n) winding++;
    if (ay > y && by <= y && turn < 0n) winding--;
  }
  return winding === 0 ? 'out' : 'in';
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item, i) => ({ item, key: (i * 7919) % 31 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

describe(`${POINTS} points in and around the grids of Nanguan`, () => {
  const points = samplePoints();
  const degrees = points.map(([x, y]): Position => [x / UNITS, y / UNITS]);
  const locator = new GridLocator(grids);
  const owners = degrees.map((point) => locator.locate(point));
  const standings = points.map(([x, y]) => rings.map((ring) => standing(ring, x, y)));
  let server: TestPostgres;

  beforeAll(async () => {
    server = await testPostgres();
  });
  afterAll(() => server.stop());

  it('hold what is worth asking: insides, outsides, borders of one, two and more grids', () => {
    const borders = standings.map((all) => all.filter((one) => one === 'border').length);
    expect(new Set(borders)).toEqual(new Set([0, 1, 2, 4]));
    expect(borders.filter((count) => count === 2).length).toBeGreaterThan(500);
    expect(owners.filter((owner) => owner === undefined).length).toBeGreaterThan(5000);
  });

  it('have the owner that brute force finds', () => {
    const wrong = points.filter((_, i) => {
      const inside = grids.filter((_grid, g) => standings[i]![g] === 'in').map(({ code }) => code);
      const touching = grids.filter((_grid, g) => standings[i]![g] === 'border').map(({ code }) => code);
      const owner = owners[i];
      if (inside.length > 0) return inside.length > 1 || owner !== inside[0];
      return touching.length > 0 ? owner === undefined || !touching.includes(owner) : owner !== undefined && !isAtEdge(points[i]!);
    });
    expect(wrong).toEqual([]);
  });

  it('have the owner that PostgreSQL finds; on a border, one of those that it finds', async () => {
    const client = new pg.Client({ connectionString: server.adminUrl });
    await client.connect();
    const { rows } = await client.query<{ i: string; codes: string[] }>(
      `SELECT p.i, array_agg(g.code ORDER BY g.code) AS codes
       FROM unnest($1::float8[], $2::float8[]) WITH ORDINALITY AS p(x, y, i)
       JOIN unnest($3::text[], $4::text[]) AS g(code, ring) ON g.ring::polygon @> point(p.x, p.y) GROUP BY p.i`,
      [
        points.map(([x]) => x),
        points.map(([, y]) => y),
        grids.map(({ code }) => code),
        rings.map(
          (ring) =>
            `(${ring
              .slice(0, -1)
              .map(([x, y]) => `(${x},${y})`)
              .join(',')})`,
        ),
      ],
    );
    await client.end();
    const found = new Map(rows.map(({ i, codes }) => [Number(i) - 1, codes]));
    const wrong = points.filter((point, i) => {
      const codes = found.get(i);
      const owner = owners[i];
      if (!codes) return owner !== undefined && !isAtEdge(point);
      if (codes.length > 1 && !standings[i]!.includes('border')) return true;
      return owner === undefined || !codes.includes(owner);
    });
    expect(wrong).toEqual([]);
    expect(found.size).toBeGreaterThan(50_000);
  });

  it('have the same owner whatever the order of the grids and wherever their rings begin', () => {
    const turned = shuffled(grids).map(({ code, polygon }) => {
      const ring = (polygon as Polygon).coordinates[0]!.slice(1);
      const begun = [...ring.slice(3), ...ring.slice(0, 3)].reverse();
      return { code, polygon: { type: 'Polygon' as const, coordinates: [[...begun, begun[0]!]] } };
    });
    const other = new GridLocator(turned);
    expect(points.filter((_, i) => other.locate(degrees[i]!) !== owners[i])).toEqual([]);
  });

  /** Within the five centimetres in which a point counts as on the outer edge. */
  function isAtEdge([x, y]: [number, number]): boolean {
    return rings.some((ring) => ring.some(([bx, by], i) => i > 0 && distance(x, y, ring[i - 1]!, [bx, by]) <= 5));
  }
});

function distance(x: number, y: number, [ax, ay]: [number, number], [bx, by]: [number, number]): number {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

describe('borders that neighbours drew with different points', () => {
  const west: Located = {
    code: 'a',
    polygon: {
      type: 'Polygon',
      coordinates: [
        [
          [113.6, 37.7],
          [113.61, 37.7],
          [113.6133333, 37.72],
          [113.6, 37.72],
          [113.6, 37.7],
        ],
      ],
    },
  };
  const east: Located = {
    code: 'b',
    polygon: {
      type: 'Polygon',
      coordinates: [
        [
          [113.61, 37.7],
          [113.63, 37.7],
          [113.63, 37.72],
          [113.6133333, 37.72],
          [113.6117778, 37.7106667],
          [113.61, 37.7],
        ],
      ],
    },
  };

  it('lose no point between them', () => {
    const locator = new GridLocator([east, west]);
    const along = Array.from({ length: 20_001 }, (_, i): Position => [113.61 + (0.0033333 * i) / 20_000, 37.7 + (0.02 * i) / 20_000]);
    expect(new Set(along.map((point) => locator.locate(point)))).toEqual(new Set(['a', 'b']));
  });
});

describe('a locator without areas', () => {
  it('finds nothing', () => {
    expect(new GridLocator([]).locate([113.63, 37.79])).toBeUndefined();
  });
});
