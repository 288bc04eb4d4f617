import { GridGridPublishedV1, GridGridRetiredV1, type Outline } from '@linli/contracts';
import { Module } from '@nestjs/common';
import type { MigrationInterface, QueryRunner } from 'typeorm';

import { areasWithoutGrid, DISTRICT, gridAround, GridOutline, GridOutlinesProjection, metresFrom } from '../src/areas/index.js';
import { system, UnitOfWork, type ReadTx, type ServiceDefinition } from '../src/index.js';
import { gridOutlineTable, serviceTables } from '../src/migrations/index.js';
import { eventually, TestWorld, type TestService } from '../src/testing/index.js';

@Module({ controllers: [GridOutlinesProjection] })
class Outlines {}

class Service1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of serviceTables()) await runner.query(statement);
  }

  async down(): Promise<void> {}
}

class Outlines1764000000750 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of gridOutlineTable()) await runner.query(statement);
  }

  async down(): Promise<void> {}
}

const outlines: ServiceDefinition = {
  name: 'employment',
  title: { 'zh-CN': '网格', en: 'Outlines' },
  module: Outlines,
  entities: [GridOutline],
  migrations: [Service1764000000001, Outlines1764000000750],
};

const COMMUNITY = '140321008001';
const [WEST, EAST] = [`${COMMUNITY}001`, `${COMMUNITY}002`];
/** A hundredth of a degree each way. */
const square = (lon: number, lat: number) => [
  [
    [lon, lat],
    [lon + 0.01, lat],
    [lon + 0.01, lat + 0.01],
    [lon, lat + 0.01],
    [lon, lat],
  ],
];

let world: TestWorld;
let service: TestService;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(outlines);
  await publish(WEST, 1, { type: 'Polygon', coordinates: square(113.6, 37.7) });
  await publish(EAST, 1, { type: 'MultiPolygon', coordinates: [square(113.61, 37.7), square(113.63, 37.7)] });
  await eventually(rings, (n) => n === 3);
});
afterAll(() => world.stop());

const ask = <T>(question: (tx: ReadTx) => Promise<T>): Promise<T> => service.get(UnitOfWork).as(system, question);
const rings = async () => (await service.dataSource.query<unknown[]>('SELECT 1 FROM grid_outline')).length;
const around = (lon: number, lat: number) => ask((tx) => gridAround(tx, { lon, lat }));
const metres = (area: string, lon: number, lat: number) => ask((tx) => metresFrom(tx, area, { lon, lat }));
const publish = (code: string, version: number, outline: Outline) =>
  service.publish(
    GridGridPublishedV1,
    { type: 'grid', id: code, version },
    { ...GridGridPublishedV1.example, code, version, community: COMMUNITY, outline },
  );

describe('the outlines of grids', () => {
  it('tell which grid is around a point, in each of its parts', async () => {
    expect([await around(113.605, 37.705), await around(113.615, 37.705), await around(113.635, 37.705)]).toEqual([WEST, EAST, EAST]);
    await expect(around(113.625, 37.705)).rejects.toMatchObject({ code: 'outside-district' });
  });

  it('tell how far a point is from a community or a grid', async () => {
    expect(await metres(COMMUNITY, 113.605, 37.705)).toBe(0);
    // A hundredth of a degree of latitude is 1,112 m on a sphere; one of longitude is 880 m at 37.7 degrees.
    expect(await metres(COMMUNITY, 113.605, 37.72)).toBeCloseTo(1112, -1);
    expect(await metres(WEST, 113.62, 37.705)).toBeCloseTo(880, -1);
    expect(await metres(EAST, 113.62, 37.705)).toBe(0);
    expect(await metres('140321008002', 113.605, 37.705)).toBeUndefined();
  });

  it('tell which district it is, and which areas are not in it', async () => {
    expect(await ask(({ manager }) => manager.query(`SELECT ${DISTRICT} AS district`))).toEqual([{ district: '140321' }]);
    expect(await ask((tx) => areasWithoutGrid(tx, ['140321', '140399', '140321008', WEST, `${COMMUNITY}003`]))).toEqual([1, 4]);
  });

  it('follow what is drawn anew and what is retired, and come again from the stream when they are emptied', async () => {
    await publish(WEST, 2, { type: 'Polygon', coordinates: square(113.5, 37.7) });
    const retired = { code: EAST, version: 2, community: COMMUNITY, validTo: '2026-11-24T08:00:00+08:00' };
    await service.publish(GridGridRetiredV1, { type: 'grid', id: EAST, version: 2 }, retired);
    await eventually(rings, (n) => n === 1);
    expect(await around(113.505, 37.705)).toBe(WEST);
    expect(await service.emptied('outlines')).toEqual(['grid_outline']);
    await eventually(rings, (n) => n === 1);
    expect(await around(113.505, 37.705)).toBe(WEST);
  });
});
