import { equals, inAreas } from '@linli/resource';
import { everyCommand, listsHaveIndexes } from '@linli/resource/testing';
import type { TestService, TestWorld } from '@linli/service/testing';

import { employerList } from '../src/employers/employer.resource.js';
import { employerMachine } from '../src/employers/employer.rules.js';
import { employment } from '../src/service.js';
import { begin, COMMUNITY, path, type Kit, type Somebody } from './kit.js';
import { employerRow } from './rows.js';

describe('every command of an employer', () => {
  let world: TestWorld;
  let service: TestService;
  let kit: Kit;
  let staff: Somebody;
  let own: Somebody;
  let both: Somebody;
  beforeAll(async () => {
    ({ world, service, make: kit, staff } = await begin());
    [own, both] = [await service.person([{ role: 'employer' }]), await kit.staff()];
  });
  afterAll(() => world.stop());

  everyCommand(() => service, {
    machine: employerMachine,
    path: `${path}/employers`,
    table: 'employer',
    commands: employerMachine.commands,
    who: { own: ['own'], staff: ['staff'], both: ['own', 'staff'], stranger: [] },
    people: async () => ({ own, staff, both, stranger: await kit.staff('140321001002') }),
    make: (_service, state) => employerRow(service, state, [own.accountId, both.accountId]),
    bodies: {
      change: async () => {
        const { area: _, ...body } = kit.employerBody() as { area: string };
        return body;
      },
      refuse: { reason: '执照已经注销' },
    },
    routes: { change: ['put', ''] },
    repeatable: ['change'],
  });
});

describe('the list', () =>
  listsHaveIndexes(employment, {
    employers: [
      employerList,
      [],
      ...[6, 9, 12].flatMap((digits) => {
        const here = inAreas([COMMUNITY.slice(0, digits)]);
        return [[here], [here, equals('state', 'registered')]];
      }),
    ],
  }));
