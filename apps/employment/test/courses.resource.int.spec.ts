import { randomUUID } from 'node:crypto';

import { Pool } from '@linli/enrolment';
import { everyCommand } from '@linli/resource/testing';
import { insert } from '@linli/service';
import type { TestService, TestWorld } from '@linli/service/testing';

import { CourseSession } from '../src/training/course-session.entity.js';
import { Course } from '../src/training/course.entity.js';
import { courseMachine } from '../src/training/course.rules.js';
import { begin, COMMUNITY, path, type Kit, type Somebody } from './kit.js';
import { asDistrict } from './rows.js';

describe('every command of a course', () => {
  let world: TestWorld;
  let service: TestService;
  let kit: Kit;
  let staff: Somebody;
  beforeAll(async () => {
    ({ world, service, make: kit, staff } = await begin());
  });
  afterAll(() => world.stop());

  everyCommand(() => service, {
    machine: courseMachine,
    path: `${path}/courses`,
    table: 'course',
    commands: courseMachine.commands,
    people: async () => ({ staff, stranger: await kit.staff('140321001002') }),
    make: (_service, state) =>
      asDistrict(service, async (tx) => {
        const id = randomUUID();
        const facts = {
          area: COMMUNITY,
          title: '月嫂培训班（第三期）',
          skill: 'maternity-care',
          description: '产妇护理，理论加实操。',
        } as const;
        const place = { site: '南关社区二楼活动室', lon: 113.631, lat: 37.801 };
        const over = state === 'finished' || state === 'cancelled';
        await insert(tx, Pool, { id, places: 2, offer_minutes: 60, giving: state === 'open' });
        const reason = state === 'cancelled' ? '老师生病' : null;
        await insert(tx, Course, { ...facts, ...place, id, version: 1, completion: '0.75', state, reason, at: tx.now });
        // Its register is entered, so that it may be finished.
        const ends_at = new Date(tx.now.getTime() + 3_600_000);
        await insert(tx, CourseSession, { id: randomUUID(), course_id: id, starts_at: tx.now, ends_at, held: over || state === 'running' });
        return id;
      }),
    bodies: { cancel: { reason: '老师生病' } },
    // What is no draft is for everybody to read, though only staff of its area find there what to command.
    seen: (state, who) => (who === 'stranger' && state === 'draft' ? 404 : 200),
  });
});
