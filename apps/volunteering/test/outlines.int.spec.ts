import { migrate } from '@linli/service';
import { polygonOf } from '@linli/service/areas';
import { testPostgres, type TestPostgres } from '@linli/testing';
import { DataSource } from 'typeorm';

import { GridOutlines1764000000750 } from '../src/migrations/1764000000750-grid-outlines.js';
import { volunteering } from '../src/service.js';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await testPostgres();
});
afterAll(() => postgres.stop());

it('the grids that a district knows are there after the migration, and their reader goes on where it was', async () => {
  const { ownerUrl, appUrl } = await postgres.createDatabase();
  // Their names end with when they came; later ones may build on what this one makes.
  const before = volunteering.migrations.filter(
    (migration) => typeof migration === 'function' && migration.name.slice(-13) < GridOutlines1764000000750.name.slice(-13),
  );
  await migrate(ownerUrl, appUrl, before);
  const database = await new DataSource({ type: 'postgres', url: ownerUrl }).initialize();
  await database.query(
    `INSERT INTO grid_ring (code, ring) VALUES ('140321001001001', '((113.5,37.5),(113.51,37.5),(113.51,37.515))'), ('140321001001001', '((-1e-7,1),(2,0),(2,2))'), ('140321001001002', '((0,0),(0,1),(1,1))')`,
  );
  await database.query(
    `INSERT INTO projection_cursor (projection, stream, stream_created, stream_seq) VALUES ('map', 'grid', 'then', 7), ('access', 'identity', 'then', 3)`,
  );
  await database.query(`INSERT INTO projection_version (projection, aggregate, version) VALUES ('map', 'grid/140321001001001', 2)`);
  await migrate(ownerUrl, appUrl, volunteering.migrations);

  const points = (ring: string) => (JSON.parse(ring.replaceAll('(', '[').replaceAll(')', ']')) as number[][]).flat();
  const rows = await database.query<{ grid: string; ring: string }[]>('SELECT grid, ring::text FROM grid_outline ORDER BY n');
  const wanted = [
    [
      [113.5, 37.5],
      [113.51, 37.5],
      [113.51, 37.515],
    ],
    [
      [-1e-7, 1],
      [2, 0],
      [2, 2],
    ],
    [
      [0, 0],
      [0, 1],
      [1, 1],
    ],
  ].map((ring) => points(polygonOf(ring)));
  expect(rows.map(({ grid }) => grid)).toEqual(['140321001001001', '140321001001001', '140321001001002']);
  for (const [i, { ring }] of rows.entries())
    for (const [j, metres] of points(ring).entries()) expect(metres).toBeCloseTo(wanted[i]![j]!, 6);
  expect(await database.query('SELECT projection, stream_seq FROM projection_cursor ORDER BY 1')).toEqual([
    { projection: 'access', stream_seq: '3' },
    { projection: 'outlines', stream_seq: '7' },
  ]);
  expect(await database.query('SELECT projection, aggregate, version FROM projection_version')).toEqual([
    { projection: 'outlines', aggregate: 'grid/140321001001001', version: '2' },
  ]);
  await database.destroy();
});
