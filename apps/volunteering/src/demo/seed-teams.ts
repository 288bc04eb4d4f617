import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { VolunteeringMembershipChangedV1, VolunteeringVolunteerScreenedV1 } from '@linli/contracts';
import { insertOnce, PersonalData, system, UnitOfWork } from '@linli/service';
import type { INestApplicationContext } from '@nestjs/common';

import { RegistrationPerson } from '../registrations/registration-person.entity.js';
import { VolunteerRegistration } from '../registrations/volunteer-registration.entity.js';
import { Membership } from '../teams/membership.entity.js';
import { Team } from '../teams/team.entity.js';

interface DemoPerson {
  id: string;
  name: string;
  phone: string;
  roles: { role: string; organisation?: string }[];
}

const offers = [
  {
    skills: ['水电', '小修小补'],
    availability: [
      { weekday: 5, from: '14:00', to: '18:00' },
      { weekday: 6, from: '09:00', to: '12:00' },
    ],
  },
  {
    skills: ['急救', '量血压'],
    availability: [
      { weekday: 3, from: '15:00', to: '18:00' },
      { weekday: 5, from: '14:00', to: '18:00' },
    ],
  },
  { skills: ['理发'], availability: [{ weekday: 5, from: '14:00', to: '17:30' }] },
  {
    skills: ['驾驶', '陪诊'],
    availability: [
      { weekday: 6, from: '08:30', to: '11:30' },
      { weekday: 7, from: '08:30', to: '11:30' },
    ],
  },
];
const NANGUAN = '140321001001';
const MINE = {
  id: '7ea70000-0000-4000-8000-000000000101',
  name: { 'zh-CN': '华阳二矿青年志愿者服务队', en: 'Youth volunteers of Huayang No. 2 mine' },
};

/** Demo people with the role of a volunteer are registered, screened and members of their team. What is there stays. */
export async function seedTeams(app: INestApplicationContext, folder: string): Promise<void> {
  const people = JSON.parse(readFileSync(join(folder, 'people.json'), 'utf8')) as DemoPerson[];
  const members = people.flatMap(({ id, name, phone, roles }) =>
    roles.flatMap(({ role, organisation }) => (role === 'volunteer' && organisation ? [{ id, name, phone, team: organisation }] : [])),
  );
  const personal = app.get(PersonalData);
  await app.get(UnitOfWork).as(system, async (tx) => {
    const { manager, now } = tx;
    await insertOnce({ manager }, Team, { id: MINE.id, name: MINE.name, area: NANGUAN });
    for (const [i, { id, name, phone, team }] of members.entries()) {
      const { skills, availability } = offers[i % offers.length]!;
      const registered = await insertOnce({ manager }, VolunteerRegistration, {
        account_id: id,
        version: 1,
        skills,
        areas: [NANGUAN],
        availability,
        screening: 'passed',
        registered_at: now,
      });
      await insertOnce({ manager }, RegistrationPerson, {
        account_id: id,
        name: await personal.seal(tx, id, 'name', name),
        phone: await personal.seal(tx, id, 'phone', phone),
      });
      const membership = randomUUID();
      const joined = await insertOnce({ manager }, Membership, {
        id: membership,
        team_id: team,
        account_id: id,
        state: 'active',
        version: 1,
        since: now,
      });
      // Other services know of them as of any other volunteer.
      if (registered)
        tx.emit(VolunteeringVolunteerScreenedV1, { type: 'volunteer', id, version: 1 }, { accountId: id, screening: 'passed' });
      if (joined)
        tx.emit(
          VolunteeringMembershipChangedV1,
          { type: 'membership', id: membership, version: 1 },
          { membershipId: membership, accountId: id, teamId: team, state: 'active' },
        );
    }
  });
}
