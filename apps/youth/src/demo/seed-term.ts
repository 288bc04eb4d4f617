import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { Clock, system, UnitOfWork, type Caller, type Tx } from '@linli/service';
import type { INestApplicationContext } from '@nestjs/common';

import { dayOf, instant } from '../calendar/calendar.rules.js';
import { DemandsService } from '../demands/demands.service.js';
import { EnrolmentsService } from '../enrolments/enrolments.service.js';
import { ChildrenService } from '../people/children.service.js';
import { Programme } from '../programmes/programme.entity.js';
import { ProgrammesService } from '../programmes/programmes.service.js';
import { RosterService } from '../roster/roster.service.js';
import { VolunteerScreening } from '../roster/volunteer-screening.entity.js';
import { VolunteerTeam } from '../roster/volunteer-team.entity.js';

interface DemoPerson {
  id: string;
  roles: { role: string }[];
}

const NANGUAN = '140321001001';
const DAY = 86_400_000;
const SITE = {
  area: NANGUAN,
  site: '南关社区二楼活动室',
  point: { lon: 113.6265, lat: 37.7904 },
  ageFrom: 6,
  ageTo: 12,
  cutoffMinutes: 20,
};

/** Invented children, family by family in the order of the demo's guardians: a name, and in which year and month they were born. */
const families: readonly (readonly [string, string][])[] = [
  [
    ['赵禾苗', '2017-03-12'],
    ['赵禾穗', '2019-06-02'],
  ],
  [['贺晨光', '2018-01-25']],
  [
    ['景小舟', '2016-11-08'],
    ['景小帆', '2018-09-17'],
  ],
  [['苗青青', '2018-04-30']],
  [['尚乐山', '2017-07-19']],
];

/**
 * A living term: two programmes, a session today where school is on, a line with an offer, what parents wish for. Nothing is added to what
 * is there.
 */
export async function seedTerm(app: INestApplicationContext, folder: string): Promise<void> {
  const unitOfWork = app.get(UnitOfWork);
  if (await unitOfWork.as(system, (tx) => tx.manager.exists(Programme))) return;
  const people = JSON.parse(readFileSync(join(folder, 'people.json'), 'utf8')) as DemoPerson[];
  const holding = (role: string) => people.filter(({ roles }) => roles.some((held) => held.role === role)).map(({ id }) => id);
  const [staff, guardians, [teacher], [volunteer]] = [
    holding('community-staff')[0]!,
    holding('guardian'),
    holding('teacher'),
    holding('volunteer'),
  ];
  const today = dayOf(app.get(Clock).now());
  const morning = instant(today, '08:00');
  const as = <T>(accountId: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
    unitOfWork.as(callerOf(accountId, accountId === staff), (tx) => work(Object.assign(Object.create(tx) as Tx, { now: morning })));

  const inDays = (days: number) => dayOf(new Date(morning.getTime() + days * DAY));
  const programmes = app.get(ProgrammesService);
  const term = { ...SITE, firstDay: today, lastDay: inDays(60), room: 30, offerMinutes: 2 * 1440 };
  const afterSchool = await as(staff, (tx) =>
    programmes.create(tx, {
      ...term,
      kind: 'after-school',
      title: '下午四点半课堂',
      ratio: 10,
      places: 4,
      weekdays: [1, 2, 3, 4, 5],
      from: '16:30',
      to: '18:30',
      completion: 0.8,
    }),
  );
  const weekend = await as(staff, (tx) =>
    programmes.create(tx, {
      ...term,
      kind: 'weekend-course',
      title: '青葵周末公益学堂',
      ratio: 12,
      places: 20,
      weekdays: [6, 7],
      from: '09:00',
      to: '11:00',
      completion: 0.75,
    }),
  );
  for (const { id } of [afterSchool, weekend]) await as(staff, (tx) => programmes.open(tx, { id, expected: undefined }));

  const roster = app.get(RosterService);
  for (const accountId of [teacher!]) {
    await as(staff, (tx) => roster.screen(tx, accountId, { area: NANGUAN, passed: true, document: '平公(2026)查字第018号' }));
    for (const { id } of [afterSchool, weekend]) await as(staff, (tx) => roster.add(tx, id, { accountId, role: 'teacher' }));
  }
  if (volunteer && (await known(unitOfWork, volunteer)))
    await as(staff, (tx) => roster.add(tx, afterSchool.id, { accountId: volunteer, role: 'volunteer' }));

  const enrolments = app.get(EnrolmentsService);
  const first: { guardian: string; enrolment: string }[] = [];
  for (const [i, guardian] of guardians.slice(0, families.length).entries()) {
    const children = await registerFamily(app.get(ChildrenService), (work) => as(guardian, work), families[i]!);
    first.push({ guardian, enrolment: (await as(guardian, (tx) => enrolments.apply(tx, afterSchool.id, children))).id });
    if (i % 2 === 0) await as(guardian, (tx) => enrolments.apply(tx, weekend.id, children.slice(0, 1)));
  }
  // A family gives its place back: the next in line has an offer.
  const leaves = first[1]!;
  await as(leaves.guardian, (tx) => enrolments.decide(tx, { id: leaves.enrolment, expected: undefined }, 'leave'));

  const demands = app.get(DemandsService);
  const calligraphy = await as(guardians[0]!, (tx) =>
    demands.raise(tx, { area: NANGUAN, title: '希望周末开设书法课', words: '孩子想练毛笔字，最好在社区里，家门口就能上。' }),
  );
  for (const guardian of guardians.slice(1, 4)) await as(guardian, (tx) => demands.vote(tx, calligraphy.id));
  await as(guardians[1]!, (tx) => demands.raise(tx, { area: NANGUAN, title: '寒假托管时间能否延长到 18:30' }));
  const reading = await as(guardians[2]!, (tx) => demands.raise(tx, { area: NANGUAN, title: '想要周末阅读写作课' }));
  await as(staff, (tx) => demands.plan(tx, { id: reading.id, expected: undefined }, weekend.id));
}

const callerOf = (accountId: string, isStaff: boolean): Caller => ({
  ...system,
  kind: 'person',
  accountId,
  grants: isStaff ? [{ id: accountId, role: 'community-staff', area: NANGUAN }] : [],
});

async function registerFamily(
  children: ChildrenService,
  as: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
  family: readonly [string, string][],
): Promise<string[]> {
  const ids: string[] = [];
  const consents = (['attend', 'pickup'] as const).map((purpose) => ({ purpose, decision: 'given' as const, noticeVersion: 1 }));
  for (const [name, birthday] of family) {
    const { id } = await as((tx) =>
      children.register(tx, {
        name,
        birthday,
        school: '南关小学',
        area: NANGUAN,
        relation: 'mother',
        consents: [...consents, { purpose: 'photo', decision: 'refused', noticeVersion: 1 }],
      }),
    );
    ids.push(id);
  }
  return ids;
}

/** What volunteering tells of its volunteers may still be on its way. */
async function known(unitOfWork: UnitOfWork, accountId: string): Promise<boolean> {
  for (let tries = 0; tries < 40; tries++) {
    const told = await unitOfWork.as(system, async ({ manager }) => {
      return (
        (await manager.existsBy(VolunteerScreening, { account_id: accountId })) &&
        manager.existsBy(VolunteerTeam, { account_id: accountId })
      );
    });
    if (told) return true;
    await sleep(250);
  }
  return false;
}
