import { migrate } from '@linli/service';
import { testPostgres, type TestPostgres } from '@linli/testing';
import { DataSource } from 'typeorm';

import { GridOutlines1764000000750 } from '../src/migrations/1764000000750-grid-outlines.js';
import { employment } from '../src/service.js';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await testPostgres();
});
afterAll(() => postgres.stop());

it('the grids that a district knows are there after the migration, and their reader goes on where it was', async () => {
  const { ownerUrl, appUrl } = await postgres.createDatabase();
  // Their names end with when they came; later ones may build on what this one makes.
  const before = employment.migrations.filter(
    (migration) => typeof migration === 'function' && migration.name.slice(-13) < GridOutlines1764000000750.name.slice(-13),
  );
  await migrate(ownerUrl, appUrl, before);
  const database = await new DataSource({ type: 'postgres', url: ownerUrl }).initialize();
  const rings = `('140321008001002', '140321008001', '((1.5,2),(3,4),(5,0.25))'), ('140321008001001', '140321008001', '((0,0),(0,1),(1,1))')`;
  await database.query(`INSERT INTO ground (grid, community, ring) VALUES ${rings}`);
  await database.query(
    `INSERT INTO projection_cursor (projection, stream, stream_created, stream_seq) VALUES ('grounds', 'grid', 'then', 7)`,
  );
  await database.query(`INSERT INTO projection_version (projection, aggregate, version) VALUES ('grounds', 'grid/140321008001001', 2)`);
  await migrate(ownerUrl, appUrl, employment.migrations);

  expect(await database.query('SELECT grid, ring::text FROM grid_outline ORDER BY n')).toEqual([
    { grid: '140321008001002', ring: '((1.5,2),(3,4),(5,0.25))' },
    { grid: '140321008001001', ring: '((0,0),(0,1),(1,1))' },
  ]);
  expect(await database.query('SELECT projection, stream_seq FROM projection_cursor')).toEqual([
    { projection: 'outlines', stream_seq: '7' },
  ]);
  expect(await database.query('SELECT projection, version FROM projection_version')).toEqual([{ projection: 'outlines', version: '2' }]);
  await database.destroy();
});
