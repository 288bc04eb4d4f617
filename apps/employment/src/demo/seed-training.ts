import type { Tx } from '@linli/service';
import type { INestApplicationContext } from '@nestjs/common';

import { SeekersService } from '../seekers/seekers.service.js';
import { CoursesService } from '../training/courses.service.js';
import { TraineesService } from '../training/trainees.service.js';
import { courses, learners } from './courses.js';

const DAY = 86_400_000;
/** Between writing a course and its first session. */
const AHEAD = 14 * DAY;

type As = <T>(accountId: string, work: (tx: Tx) => Promise<T>) => Promise<T>;
interface People {
  staff: string;
  seeker: string;
  resident: string;
}

/**
 * A course in each state of its life, each step written at the time at which it would have been taken.
 * @returns the last, which has places
 */
export async function seedTraining(app: INestApplicationContext, as: As, area: string, people: People): Promise<string> {
  const [seekers, service, trainees] = [app.get(SeekersService), app.get(CoursesService), app.get(TraineesService)];
  const idOf = (i: number) => `f0000000-0000-4000-8000-0000000001${String(i).padStart(2, '0')}`;
  for (const [i, name] of learners.entries()) {
    const home = { lon: 113.63 + i / 1000, lat: 37.8 };
    await as(idOf(i), (tx) =>
      seekers.put(
        tx,
        {
          name,
          phone: `1380353062${i}`,
          home,
          windows: [{ weekdays: [1, 2, 3, 4, 5], from: '08:30', to: '16:30' }],
          skills: ['cleaning'],
          minHourly: 1800,
          maxMetres: 2000,
        },
        undefined,
      ),
    );
  }
  const accountOf = (person: (typeof courses)[number]['trainees'][number]) => (typeof person === 'number' ? idOf(person) : people[person]);

  let last = '';
  for (const { days, trainees: enrolling, away = [], until, ...outline } of courses) {
    const now = new Date();
    const sessions = days.map((day) => morning(now, day));
    const written = new Date(Math.min(now.getTime(), sessions[0]!.startsAt.getTime() - AHEAD));
    const then =
      (at: Date): As =>
      (account, work) =>
        as(account, (tx) => work(Object.assign(Object.create(tx) as Tx, { now: at })));
    const [writing, lasting] = [then(written), then(sessions.findLast(({ endsAt }) => endsAt < now)?.endsAt ?? now)];
    const { id } = await writing(people.staff, (tx) => service.create(tx, { ...outline, area, sessions }));
    await writing(people.staff, (tx) => service.open(tx, { id, expected: undefined }));
    last = id;
    const places = new Map<string, string>();
    for (const person of enrolling) places.set(accountOf(person), (await writing(accountOf(person), (tx) => trainees.apply(tx, id))).id);
    if (until === 'open') continue;
    await writing(people.staff, (tx) => service.begin(tx, { id, expected: undefined }));
    const held = (await lasting(people.staff, (tx) => service.one(tx, id))).sessions;
    for (const [i, absent] of away.entries()) {
      const missing = new Set(absent.map((person) => places.get(accountOf(person))));
      await lasting(people.staff, (tx) =>
        service.attendance(
          tx,
          held[i]!.id,
          [...places.values()].filter((trainee) => !missing.has(trainee)),
        ),
      );
    }
    if (until === 'finished') await lasting(people.staff, (tx) => service.finish(tx, { id, expected: undefined }));
  }
  return last;
}

/** 09:00 to 11:00 in Shanghai. */
function morning(now: Date, day: number): { startsAt: Date; endsAt: Date } {
  const date = new Date(now.getTime() + day * DAY).toISOString().slice(0, 10);
  return { startsAt: new Date(`${date}T09:00:00+08:00`), endsAt: new Date(`${date}T11:00:00+08:00`) };
}
