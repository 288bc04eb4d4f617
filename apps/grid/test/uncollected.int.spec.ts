import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import { YouthSessionUncollectedV1 } from '@linli/contracts';
import { eventually, TestWorld } from '@linli/service/testing';

import { AreasService } from '../src/areas/areas.service.js';
import { seedAreas } from '../src/areas/seed-areas.js';
import { grid } from '../src/service.js';

it('children whom nobody collected become one case of their grid, however often it is told, and nobody is named', async () => {
  const world = await TestWorld.start();
  try {
    const service = await world.service(grid);
    await service.seed(seedAreas, fileURLToPath(new URL('../../../deploy/demo', import.meta.url)));
    const ring = service.get(AreasService).grids[6]!.polygon.coordinates[0] as number[][];
    const [lon, lat] = ring.slice(1).reduce(([x, y], [a, b]) => [x! + a! / (ring.length - 1), y! + b! / (ring.length - 1)], [0, 0]) as [number, number];
    const worker = await service.person([{ role: 'grid-worker', area: service.get(AreasService).grids[6]!.code }]);
    const event = { ...YouthSessionUncollectedV1.example, sessionId: randomUUID(), point: { lon, lat }, waiting: 2 };
    const cases = async () => (await worker.get<{ items: { id: string; channel: string; urgency: string; public: boolean; description: string; category: { code: string } }[] }>('/api/grid/v1/cases?category=care.child')).body.items;
    // The stream is there once the service reads it.
    await eventually(() => service.tell(YouthSessionUncollectedV1, { type: 'session', id: event.sessionId, version: 3 }, event).then(() => true, () => false), Boolean);
    await eventually(cases, (items) => items.length === 1);
    expect(await cases()).toMatchObject([{ channel: 'class', urgency: 'danger', public: false, description: '课后无人接回：南关社区二楼活动室，2 名儿童' }]);
    const [told] = await service.events('grid.case.registered.v1');
    expect(told!.payload.origin).toEqual({ kind: 'session', id: event.sessionId });
  } finally {
    await world.stop();
  }
});
