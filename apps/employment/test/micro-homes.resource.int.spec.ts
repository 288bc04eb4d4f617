import { equals, inAreas } from '@linli/resource';
import { everyCommand, listsHaveIndexes } from '@linli/resource/testing';
import type { TestService, TestWorld } from '@linli/service/testing';

import { homeList } from '../src/micro-homes/micro-home.resource.js';
import { homeMachine } from '../src/micro-homes/micro-home.rules.js';
import { employment } from '../src/service.js';
import { begin, COMMUNITY, path, type Kit, type Somebody } from './kit.js';
import { homeBody } from './micro-home-kit.js';
import { homeRow } from './rows.js';

describe('every command of a micro-home', () => {
  let world: TestWorld;
  let service: TestService;
  let kit: Kit;
  let staff: Somebody;
  let host: Somebody;
  beforeAll(async () => {
    ({ world, service, make: kit, staff } = await begin());
    host = await service.person();
  });
  afterAll(() => world.stop());

  everyCommand(() => service, {
    machine: homeMachine,
    path: `${path}/micro-homes`,
    table: 'micro_home',
    commands: homeMachine.commands,
    people: async () => ({ staff, host, stranger: await kit.staff('140321001002') }),
    make: (_service, state) => homeRow(service, state, host.accountId),
    bodies: {
      change: async () => {
        const { area: _, ...body } = homeBody;
        return body;
      },
    },
    routes: { change: ['put', ''], invite: ['post', 'invitations'] },
    unversioned: ['invite'],
    public: true,
  });
});

describe('the list', () =>
  listsHaveIndexes(employment, {
    'micro-homes': [
      homeList,
      ...[6, 9, 12, 15].flatMap((digits) => {
        const here = inAreas([`${COMMUNITY}007`.slice(0, digits)]);
        return [[here], [here, equals('state', 'open')]];
      }),
    ],
  }));
