import { randomUUID } from 'node:crypto';

import { everyCommand } from '@linli/resource/testing';
import { insert } from '@linli/service';
import { TestWorld, type Person, type TestService } from '@linli/service/testing';

import type { Screening } from '../src/registrations/registration.rules.js';
import { VolunteerRegistration } from '../src/registrations/volunteer-registration.entity.js';
import { volunteering } from '../src/service.js';
import { Membership } from '../src/teams/membership.entity.js';
import { membershipMachine } from '../src/teams/membership.rules.js';
import { Team } from '../src/teams/team.entity.js';
import { teamMachine } from '../src/teams/team.rules.js';

const AREA = '140321001001';
type Somebody = Person & { accountId: string };

let world: TestWorld;
let service: TestService;
let staff: Somebody;
let neighbours: Somebody;
let made = 0;
beforeAll(async () => {
  world = await TestWorld.start();
  service = await world.service(volunteering);
  staff = await service.person([{ role: 'community-staff', area: AREA }]);
  neighbours = await service.person([{ role: 'community-staff', area: '140321001002' }]);
});
afterAll(() => world.stop());

const named = () => ({ 'zh-CN': `华阳二矿青年志愿者服务队第${++made}队`, en: `Youth volunteers ${made}` });
const team = async (state: Team['state'] = 'open'): Promise<string> => {
  const id = randomUUID();
  await insert(service.dataSource, Team, { id, colour: null, name: named(), area: AREA, state });
  return id;
};

// They are shown in a list only, without what may be done to them.
const read = () => undefined;

describe('every command of an organisation', () =>
  everyCommand(() => service, {
    machine: teamMachine,
    path: '/api/volunteering/v1/teams',
    table: 'team',
    commands: teamMachine.commands,
    people: async () => ({ overseer: staff, stranger: neighbours }),
    make: (_service, state) => team(state),
    bodies: { rename: async () => ({ name: named() }) },
    routes: { rename: ['put', ''] },
    read,
  }));

describe('every command of a membership', () => {
  let member: Somebody;
  let leadingMember: Somebody;
  let refused: Somebody;
  let teams: string[];

  const register = ({ accountId }: Somebody, screening: Screening) =>
    insert(service.dataSource, VolunteerRegistration, {
      account_id: accountId,
      version: 1,
      skills: [],
      areas: [AREA],
      availability: [],
      screening,
      screened_by: randomUUID(),
      screened_at: new Date(),
      registered_at: new Date(),
    });

  everyCommand(() => service, {
    machine: membershipMachine,
    path: '/api/volunteering/v1/memberships',
    table: 'membership',
    commands: membershipMachine.commands,
    who: {
      leader: ['leader'],
      member: ['member'],
      overseer: ['overseer'],
      'leading member': ['leader', 'member'],
      'leader of who was refused': ['leader'],
      stranger: [],
    },
    people: async () => {
      teams = await Promise.all(Array.from({ length: 60 }, () => team()));
      const leading = teams.map((organisation) => ({ role: 'team-leader' as const, organisation }));
      [member, leadingMember, refused] = [await service.person(), await service.person(leading), await service.person()];
      for (const one of [member, leadingMember]) await register(one, 'passed');
      await register(refused, 'refused');
      const leader = await service.person(leading);
      return {
        leader,
        member,
        overseer: staff,
        'leading member': leadingMember,
        'leader of who was refused': leader,
        stranger: neighbours,
      };
    },
    // Somebody is in a team once, so each is of another team.
    make: async ({ dataSource }, state, who) => {
      const id = randomUUID();
      const whose = who === 'leading member' ? leadingMember : who === 'leader of who was refused' ? refused : member;
      const row = { id, team_id: teams.pop()!, account_id: whose.accountId, state, version: 1, since: new Date() };
      await insert(dataSource, Membership, row);
      return id;
    },
    facts: (_state, who) => ({ screened: who !== 'leader of who was refused' }),
    read,
  });
});
