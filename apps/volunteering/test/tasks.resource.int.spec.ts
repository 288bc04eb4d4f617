import { randomUUID } from 'node:crypto';

import { everyCommand } from '@linli/resource/testing';
import { insert } from '@linli/service';
import { TestWorld, type Person, type TestService } from '@linli/service/testing';

import { TaskPart } from '../src/tasks/task-part.entity.js';
import { taskMachine, type Part } from '../src/tasks/task.rules.js';
import { VolunteerTask } from '../src/tasks/volunteer-task.entity.js';
import { Membership } from '../src/teams/membership.entity.js';
import { volunteering } from '../src/service.js';

const GREEN = '7ea70000-0000-4000-8000-000000000002';
const AREA = '140321001001007';
const PEOPLE = 3;
const MINUTE_MS = 60_000;
type Somebody = Person & { accountId: string };

/** Whoever took it, by how far they came: their part has its own way, beside the task's. */
const takers = ['taker', 'at work', 'done', 'member who took it', 'member at a full one'] as const;
type Taker = (typeof takers)[number];

describe('every command of a task', () => {
  let world: TestWorld;
  let service: TestService;
  let people: Record<Taker | 'member' | 'leader' | 'worker' | 'stranger', Somebody>;
  let made = 0;
  beforeAll(async () => {
    world = await TestWorld.start();
    service = await world.service(volunteering);
  });
  afterAll(() => world.stop());

  const member = async (): Promise<Somebody> => {
    const person = await service.person();
    const row = { id: randomUUID(), team_id: GREEN, account_id: person.accountId, state: 'active', version: 1, since: new Date() } as const;
    await insert(service.dataSource, Membership, row);
    return person;
  };
  const accountOf = (who: Taker): string => (who === 'member at a full one' ? randomUUID() : people[who].accountId);
  const partOf = (who: Taker, at: Date): Part => ({
    accountId: accountOf(who),
    checkedInAt: who === 'at work' || who === 'done' ? at : null,
    checkedOutAt: who === 'done' ? new Date(at.getTime() + 30 * MINUTE_MS) : null,
  });
  const isTaker = (who: string): who is Taker => takers.some((taker) => taker === who);
  /** Who takes part in what somebody meets: they themselves, or as many strangers as it needs. */
  const partsFor = (who: string, at: Date): Part[] =>
    !isTaker(who) ? [] : Array.from({ length: who === 'member at a full one' ? PEOPLE : 1 }, () => partOf(who, at));

  everyCommand(() => service, {
    machine: taskMachine,
    path: '/api/volunteering/v1/tasks',
    table: 'task',
    commands: taskMachine.commands,
    who: {
      member: ['member'],
      taker: ['taker'],
      leader: ['leader'],
      worker: ['worker'],
      'at work': ['taker'],
      done: ['taker'],
      'member who took it': ['member', 'taker'],
      'member at a full one': ['member'],
      stranger: [],
    },
    people: async () => {
      people = {
        member: await member(),
        taker: await service.person(),
        leader: await service.person([{ role: 'team-leader', organisation: GREEN }]),
        worker: await service.person([{ role: 'grid-worker', area: AREA }]),
        'at work': await service.person(),
        done: await service.person(),
        'member who took it': await member(),
        'member at a full one': await member(),
        stranger: await service.person([{ role: 'grid-worker', area: '140321001001008' }]),
      };
      return people;
    },
    make: async ({ dataSource }, state, who) => {
      const id = randomUUID();
      // Nobody's time is credited twice, so each task is of another hour.
      const at = new Date(Date.now() - ++made * 60 * MINUTE_MS);
      await insert(dataSource, VolunteerTask, {
        id,
        version: 1,
        request_id: randomUUID(),
        case_id: randomUUID(),
        case_number: 'NG-2026-000123',
        category: 'utility.water-pipe',
        area: AREA,
        team_id: GREEN,
        colour: 'green',
        people: PEOPLE,
        need: 'carry',
        lon: 113.63,
        lat: 37.79,
        state,
        opened_at: at,
        finished_at: state === 'finished' ? at : null,
      });
      for (const { accountId, checkedInAt, checkedOutAt } of partsFor(who, at))
        await insert(dataSource, TaskPart, {
          task_id: id,
          account_id: accountId,
          checked_in_at: checkedInAt,
          checked_out_at: checkedOutAt,
        });
      // With a photo of what was done: `finish` looks for one.
      await dataSource.query(
        `INSERT INTO attachment (id, owner_type, owner_id, uploaded_by, media_type, bytes, sha256, storage_key)
         VALUES ($1, 'task', $2, $1, 'image/jpeg', 1, repeat('0', 64), '0')`,
        [randomUUID(), id],
      );
      return id;
    },
    facts: (_state, who) => {
      const parts = partsFor(who, new Date(0));
      return { people: PEOPLE, takers: parts, mine: who === 'member at a full one' ? undefined : parts[0] };
    },
    bodies: { finish: { evidence: [] } },
  });
});
