import { randomUUID } from 'node:crypto';

import { equals, inAreas } from '@linli/resource';
import { everyCommand, listsHaveIndexes } from '@linli/resource/testing';
import { insert } from '@linli/service';
import { TestWorld, type TestService } from '@linli/service/testing';

import { Errand } from '../src/errands/errand.entity.js';
import { errandList } from '../src/errands/errand.resource.js';
import { errandMachine } from '../src/errands/errand.rules.js';
import { grid } from '../src/service.js';

const AREA = '140321001001007';

describe('every command of an errand', () => {
  let world: TestWorld;
  let service: TestService;
  beforeAll(async () => {
    world = await TestWorld.start();
    service = await world.service(grid);
  });
  afterAll(() => world.stop());

  everyCommand(() => service, {
    machine: errandMachine,
    path: '/api/grid/v1/errands',
    table: 'errand',
    commands: errandMachine.commands,
    people: async () => ({
      worker: await service.person([{ role: 'grid-worker', area: AREA }]),
      stranger: await service.person([{ role: 'grid-worker', area: '140321001001008' }]),
    }),
    make: async ({ dataSource }, state) => {
      const id = randomUUID();
      const at = new Date();
      const asked = { kind: 'take-down-poster', lon: 113.63, lat: 37.79, title: '理货员', place: '东墙', copies: 1 } as const;
      const origin = { origin_service: 'employment', origin_id: randomUUID() } as const;
      await insert(dataSource, Errand, {
        ...asked,
        ...origin,
        id,
        version: 1,
        area: AREA,
        state,
        at,
        due: at,
        ended_at: state === 'open' ? null : at,
      });
      return id;
    },
  });
});

describe('the list', () => {
  const open = equals('state', 'open');
  listsHaveIndexes(grid, {
    errands: [errandList, [open], ...[9, 12, 15].map((digits) => [open, inAreas([AREA.slice(0, digits)])])],
  });
});
