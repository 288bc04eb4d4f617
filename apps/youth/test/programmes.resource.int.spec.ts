import { randomUUID } from 'node:crypto';

import { Pool } from '@linli/enrolment';
import { everyCommand } from '@linli/resource/testing';
import { insert } from '@linli/service';
import type { TestService, TestWorld } from '@linli/service/testing';

import { Duty } from '../src/programmes/duty.entity.js';
import { Programme } from '../src/programmes/programme.entity.js';
import { programmeMachine, type ProgrammeState } from '../src/programmes/programme.rules.js';
import { RosterEntry } from '../src/programmes/roster-entry.entity.js';
import { Session } from '../src/programmes/session.entity.js';
import { sessionMachine, type SessionState } from '../src/programmes/session.rules.js';
import { begin, COMMUNITY, path, TERM, type Kit, type Somebody } from './kit.js';

let world: TestWorld;
let service: TestService;
let staff: Somebody;
let kit: Kit;
let teacher: Somebody;
let outsider: Somebody;
beforeAll(async () => {
  ({ world, service, staff, make: kit } = await begin());
  [teacher, outsider] = [await service.person([{ role: 'teacher' }]), await service.person()];
  // Whoever is not screened is taken off the roster by itself.
  await kit.screened(staff, teacher.accountId);
});
afterAll(() => world.stop());

/** With the teacher on its roster, and without sessions. */
async function programme(state: ProgrammeState): Promise<string> {
  const id = randomUUID();
  await insert(service.dataSource, Pool, { id, places: 30, offer_minutes: 1440, giving: state === 'open' });
  await insert(service.dataSource, Programme, {
    id,
    version: 1,
    kind: 'after-school',
    title: '下午四点半课堂',
    area: COMMUNITY,
    site: '南关社区二楼活动室',
    lon: 113.631,
    lat: 37.801,
    room: 30,
    ratio: 10,
    age_from: 6,
    age_to: 12,
    first_day: TERM.firstDay,
    last_day: TERM.lastDay,
    weekdays: [1, 2, 3, 4, 5],
    from_time: '16:30',
    to_time: '18:30',
    cutoff_minutes: 20,
    completion: '0.80',
    state,
    at: new Date(),
  });
  await roster(id, teacher);
  return id;
}

const roster = (programme_id: string, { accountId: account_id }: Somebody) =>
  insert(service.dataSource, RosterEntry, { id: randomUUID(), programme_id, account_id, role: 'teacher', at: new Date() });

// Enrolling is no command of the programme's own: it makes an enrolment.
describe('every command of a programme', () =>
  everyCommand(() => service, {
    machine: programmeMachine,
    path: `${path}/programmes`,
    table: 'programme',
    commands: ['change', 'open', 'close'],
    people: async () => ({ staff, anybody: teacher, stranger: outsider }),
    who: { staff: ['staff', 'anybody'], anybody: ['anybody'], stranger: (state) => (state === 'draft' ? [] : ['anybody']) },
    make: (_service, state) => programme(state),
    bodies: {
      change: async () => {
        const { kind: _kind, area: _area, ...outline } = kit.outline({ title: '周一到周五的课堂' });
        return outline;
      },
    },
    routes: { change: ['put', ''] },
  }));

describe('every command of a session', () => {
  let [open, draft]: string[] = [];
  let minutes = 0;
  let onDuty: Somebody;
  let there: Somebody;
  beforeAll(async () => {
    [open, draft] = [await programme('open'), await programme('draft')];
    [onDuty, there] = [await service.person([{ role: 'teacher' }]), await service.person([{ role: 'teacher' }])];
    for (const person of [onDuty, there]) {
      await kit.screened(staff, person.accountId);
      await roster(open, person);
    }
  });

  /** Of a programme at which nobody else is at the same time; it is due, and there is one adult. */
  async function make(state: SessionState, who: string): Promise<string> {
    const id = randomUUID();
    const now = service.clock.now().getTime();
    const startsAt = new Date(now - ++minutes * 1000);
    const ends = new Date(now + 3_600_000);
    await insert(service.dataSource, Session, {
      id,
      version: 1,
      programme_id: who === 'stranger' ? draft! : open!,
      area: COMMUNITY,
      starts_at: startsAt,
      ends_at: ends,
      official: 'ordinary',
      state,
      room: 30,
      ratio: 10,
      adults: 1,
      cutoff_at: ends,
    });
    for (const [person, came] of [
      [onDuty, null],
      [there, startsAt],
    ] as const)
      await insert(service.dataSource, Duty, {
        id: randomUUID(),
        session_id: id,
        account_id: person.accountId,
        role: 'teacher',
        came_at: came,
      });
    return id;
  }

  const tried = {
    machine: sessionMachine,
    path: `${path}/sessions`,
    table: 'session',
    people: async () => ({ staff, teacher, 'on-duty': onDuty, anybody: outsider, there, stranger: outsider }),
    who: {
      staff: ['staff', 'anybody'],
      teacher: ['teacher', 'anybody'],
      'on-duty': ['teacher', 'on-duty', 'anybody'],
      there: ['teacher', 'on-duty', 'anybody'],
      anybody: ['anybody'],
      stranger: [],
    } as const,
    make: (_service: TestService, state: SessionState, who: string) => make(state, who),
    facts: (_state: SessionState, who: string) => ({ present: 0, came: who === 'there', left: false, makesUpFor: null, ended: false }),
    bodies: { cancel: { reason: '停电' } },
    // Whoever comes or goes does not care what else has changed.
    unversioned: ['arrive', 'leave'] as const,
  };

  // `mark` and `collect` are answered mark by mark and at the door; `make-up` makes another session and changes nothing of this one.
  describe('in its programme', () => everyCommand(() => service, { ...tried, commands: ['cancel'] }));
  describe('in its register', () =>
    everyCommand(() => service, {
      ...tried,
      commands: ['arrive', 'leave', 'close'],
      read: (by, id, who) => (who === 'anybody' || who === 'stranger' ? undefined : by.get(`${path}/sessions/${id}/register`)),
    }));
});
