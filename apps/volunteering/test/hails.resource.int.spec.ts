import { randomUUID } from 'node:crypto';

import { equals, inAreas } from '@linli/resource';
import { everyCommand, listsHaveIndexes } from '@linli/resource/testing';
import { insert } from '@linli/service';
import { TestWorld, type Person, type TestService } from '@linli/service/testing';

import { DataSource } from 'typeorm';

import { HailAsked } from '../src/hails/hail-asked.entity.js';
import { Hail } from '../src/hails/hail.entity.js';
import { hailList } from '../src/hails/hail.resource.js';
import { hailMachine } from '../src/hails/hail.rules.js';
import { volunteering } from '../src/service.js';

const AREA = '140321001001007';
type Somebody = Person & { accountId: string };

describe('every command of a hail', () => {
  let world: TestWorld;
  let service: TestService;
  let raiser: Somebody;
  let asked: Somebody;
  let volunteer: Somebody;
  beforeAll(async () => {
    world = await TestWorld.start();
    service = await world.service(volunteering);
    [raiser, asked, volunteer] = [await service.person(), await service.person(), await service.person()];
    // Here one volunteer stands before many hails in every state. Only the tables' owner may change them.
    const owner = await new DataSource({ type: 'postgres', url: service.database.ownerUrl }).initialize();
    await owner.query('DROP INDEX hail_one_at_a_time');
    await owner.destroy();
  });
  afterAll(() => world.stop());

  everyCommand(() => service, {
    machine: hailMachine,
    path: '/api/volunteering/v1/hails',
    table: 'hail',
    commands: ['accept', 'arrive', 'finish', 'not-met', 'refer', 'cancel'],
    people: async () => ({
      raiser,
      asked,
      volunteer,
      worker: await service.person([{ role: 'grid-worker', area: AREA }]),
      stranger: await service.person(),
    }),
    make: async ({ dataSource }, state) => {
      const [id, at] = [randomUUID(), new Date()];
      const place = { lon: 113.63, lat: 37.79, area: AREA };
      const people = { raised_by: raiser.accountId, volunteer: volunteer.accountId, for_other: false };
      const times = { raised_at: at, answered_at: at, ended_at: null };
      await insert(dataSource, Hail, {
        ...place,
        ...people,
        ...times,
        id,
        version: 1,
        need: 'escort',
        state,
        ring: 1,
        case_id: null,
        case_number: null,
      });
      await insert(dataSource, HailAsked, { hail_id: id, account_id: asked.accountId, ring: 1 });
      return id;
    },
    unversioned: ['accept'],
  });
});

describe('the list', () =>
  listsHaveIndexes(volunteering, {
    hails: [hailList, [], [equals('raised_by', randomUUID())], ...[9, 12, 15].map((digits) => [inAreas([AREA.slice(0, digits)])])],
  }));
