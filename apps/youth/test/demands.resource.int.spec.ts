import { randomUUID } from 'node:crypto';

import { everyCommand } from '@linli/resource/testing';
import { insert } from '@linli/service';
import type { TestService, TestWorld } from '@linli/service/testing';

import { Demand } from '../src/demands/demand.entity.js';
import { demandMachine, type DemandState } from '../src/demands/demand.rules.js';
import { begin, COMMUNITY, path, type Kit, type Somebody } from './kit.js';

describe('every command of a demand', () => {
  let world: TestWorld;
  let service: TestService;
  let staff: Somebody;
  let kit: Kit;
  let other: string;
  beforeAll(async () => {
    ({ world, service, staff, make: kit } = await begin());
    other = await make(service, 'raised');
  });
  afterAll(() => world.stop());

  const make = async ({ dataSource }: TestService, state: DemandState): Promise<string> => {
    const id = randomUUID();
    const merged_into = state === 'merged' ? other : null;
    const row = { id, version: 1, area: COMMUNITY, title: '希望周末开设书法课', words: null, state, votes: 0, merged_into };
    await insert(dataSource, Demand, { ...row, programme_id: null, reason: null, raised_by: randomUUID(), at: new Date() });
    return id;
  };

  everyCommand(() => service, {
    machine: demandMachine,
    path: `${path}/demands`,
    table: 'demand',
    commands: demandMachine.commands,
    people: async () => ({ family: (await kit.family()).guardian, staff, stranger: await service.person() }),
    make,
    facts: () => ({ voted: false }),
    bodies: {
      merge: async () => ({ into: await make(service, 'raised') }),
      plan: async () => ({ programme: (await kit.programme(staff)).id }),
      decline: { reason: '没有场地' },
    },
    unversioned: ['vote'],
    public: true,
  });
});
