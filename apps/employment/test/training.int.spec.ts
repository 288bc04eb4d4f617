import { randomUUID } from 'node:crypto';

import { type TestWorld, type Person, type TestService } from '@linli/service/testing';

import { TrainingJobs } from '../src/training/training.jobs.js';
import { begin, COMMUNITY, path, type Kit, type List, type Somebody } from './kit.js';
import { askedWhileErased } from './rows.js';

interface Course {
  id: string;
  version: number;
  state: string;
  free: number;
  sessions: { id: string; held: boolean }[];
  allowedActions: string[];
  code: string;
}
interface Trainee {
  id: string;
  version: number;
  state: string;
  rank?: number;
  offeredUntil?: string;
  name?: string;
  allowedActions: string[];
  code: string;
}

let world: TestWorld;
let service: TestService;
let make: Kit;
let staff: Somebody;
beforeAll(async () => {
  ({ world, service, make, staff } = await begin());
});
afterAll(() => world.stop());

const outline = (more: object = {}) => ({
  area: COMMUNITY,
  title: '月嫂培训班（第三期）',
  skill: 'maternity-care',
  description: '产妇护理和新生儿照护，理论加实操。',
  site: '南关社区二楼活动室',
  point: { lon: 113.631, lat: 37.801 },
  places: 2,
  offerMinutes: 60,
  completion: 0.75,
  sessions: [1, 2, 3, 4].map((day) => ({ startsAt: `2026-11-2${4 + day}T09:00:00+08:00`, endsAt: `2026-11-2${4 + day}T11:00:00+08:00` })),
  ...more,
});
const act = (by: Person, course: string, command: string, body: object = {}) =>
  by.post<Course>(`${path}/courses/${course}/${command}`, body);
const open = async (more: object = {}): Promise<string> => {
  make.at('08:00');
  const { body } = await staff.post<Course>(`${path}/courses`, outline(more));
  await act(staff, body.id, 'open');
  return body.id;
};
const enrol = (by: Person, course: string) => by.post<Trainee>(`${path}/courses/${course}/trainees`);
const decide = (by: Person, trainee: string, command: string) => by.post<Trainee>(`${path}/trainees/${trainee}/${command}`);
const credentials = async (of: Person) =>
  (await of.get<List<{ id: string; state: string; skill: { code: string } }>>(`${path}/credentials`)).body.items;

/** Held from beginning to end; who was at how many of the four sessions. */
async function held(course: string, attendance: Record<string, number>): Promise<void> {
  await act(staff, course, 'begin');
  const { sessions } = (await staff.get<Course>(`${path}/courses/${course}`)).body;
  for (const [i, { id }] of sessions.entries()) {
    make.at('09:30', `2026-11-${25 + i}`);
    await staff.put(`${path}/course-sessions/${id}/attendance`, {
      present: Object.keys(attendance).filter((trainee) => attendance[trainee]! > i),
    });
  }
}

describe('a course', () => {
  it('seats who comes first, keeps a line, offers what is given back for a while, and passes on what nobody takes', async () => {
    const course = await open();
    const people = [await make.seeker({ name: '史小梅' }), await make.seeker(), await make.seeker(), await make.seeker()];
    const places: Trainee[] = [];
    for (const person of people) places.push((await enrol(person, course)).body);
    expect(places.map(({ state, rank }) => `${state}${rank ? ` ${rank}` : ''}`)).toEqual(['seated', 'seated', 'waiting 1', 'waiting 2']);
    expect((await enrol(people[0]!, course)).body.code).toBe('already-enrolled');
    await decide(people[0]!, places[0]!.id, 'leave');
    const { body: line } = await people[2]!.get<List<Trainee>>(`${path}/trainees`);
    expect(line.items[0]).toMatchObject({
      state: 'offered',
      offeredUntil: expect.stringMatching(/^2026-11-24T01:00:0/) as string,
      allowedActions: ['accept', 'decline', 'leave'],
    });
    expect((await make.notices(people[2]!))[0]).toMatchObject({ kind: 'place-changed', about: { state: 'offered' } });
    make.at('09:01');
    await service.get(TrainingJobs).offers();
    expect((await people[3]!.get<List<Trainee>>(`${path}/trainees`)).body.items[0]?.state).toBe('offered');
    expect((await decide(people[3]!, places[3]!.id, 'accept')).body.state).toBe('seated');
    expect((await decide(people[2]!, places[2]!.id, 'accept')).body.code).toBe('wrong-state');
  });

  it('never has more than it has places, of thirty who come at once', async () => {
    const course = await open({ places: 5 });
    const people = await Promise.all(Array.from({ length: 30 }, () => make.seeker()));
    const answers = await Promise.all(people.map((person) => enrol(person, course)));
    expect(answers.filter(({ body }) => body.state === 'seated')).toHaveLength(5);
    expect((await staff.get<Course>(`${path}/courses/${course}`)).body.free).toBe(0);
  });

  it('shows its staff masked names, and each trainee sees that hers was read', async () => {
    const course = await open();
    const person = await make.seeker({ name: '史小梅' });
    await enrol(person, course);
    expect((await staff.get<List<Trainee>>(`${path}/courses/${course}/trainees`)).body.items.map(({ name }) => name)).toEqual(['史**']);
    expect((await person.get<List<object>>(`${path}/seekers/me/readings`)).body.items).toMatchObject([{ course, fields: ['name'] }]);
    expect((await (await make.staff('140321001002')).get(`${path}/courses/${course}/trainees`)).status).toBe(404);
    expect((await (await service.person()).get(`${path}/courses/${course}/trainees`)).status).toBe(404);
  });

  it('tells its staff what finishing it would award, gives who was there often enough a credential, and shows who has one', async () => {
    const course = await open();
    const [diligent, seldom] = [await make.seeker(), await make.seeker()];
    const [one, other] = [(await enrol(diligent, course)).body, (await enrol(seldom, course)).body];
    await held(course, { [one.id]: 3, [other.id]: 2 });
    const { body: before } = await staff.get<Course & { completing: object }>(`${path}/courses/${course}`);
    expect(before.completing).toEqual({ seated: 2, complete: 1, held: 4 });
    expect((await staff.get<{ present: string[] }>(`${path}/course-sessions/${before.sessions[2]!.id}/attendance`)).body).toMatchObject({
      held: true,
      present: [one.id],
    });
    expect((await diligent.get(`${path}/course-sessions/${before.sessions[2]!.id}/attendance`)).status).toBe(404);
    expect((await diligent.get<{ completing?: object }>(`${path}/courses/${course}`)).body.completing).toBeUndefined();
    expect((await act(staff, course, 'finish')).body.state).toBe('finished');
    const [credential] = await credentials(diligent);
    expect([credential?.state, credential?.skill.code, await credentials(seldom)]).toEqual(['awarded', 'maternity-care', []]);
    expect((await service.events('employment.credential.changed.v1')).at(-1)?.payload).toEqual({
      credentialId: credential!.id,
      courseId: course,
      area: COMMUNITY,
      skill: 'maternity-care',
      state: 'awarded',
    });
    const { items } = (await staff.get<List<Trainee & { attended: number; credential?: object }>>(`${path}/courses/${course}/trainees`))
      .body;
    expect(items.map(({ attended, credential: has }) => [attended, has])).toEqual([
      [3, { id: credential!.id, state: 'awarded' }],
      [2, undefined],
    ]);
    make.at('08:00');
  });

  it('cancelled with people in line: everybody is told, offers and enrolment end, and nobody is seated any more by it', async () => {
    const course = await open({ places: 1 });
    const [first, second, third] = [await make.seeker(), await make.seeker(), await make.seeker()];
    const places = [(await enrol(first, course)).body, (await enrol(second, course)).body, (await enrol(third, course)).body];
    await decide(first, places[0]!.id, 'leave');
    expect((await act(staff, course, 'cancel')).body.code).toBe('validation-failed');
    expect((await act(staff, course, 'cancel', { reason: '教室维修' })).body).toMatchObject({
      state: 'cancelled',
      reason: '教室维修',
      allowedActions: [],
    });
    for (const person of [second, third])
      expect((await make.notices(person))[0]).toMatchObject({ kind: 'course-cancelled', about: { course } });
    expect((await make.notices(first)).map(({ kind }) => kind)).not.toContain('course-cancelled');
    const stands = async (person: Person) => (await person.get<List<Trainee>>(`${path}/trainees`)).body.items[0];
    for (const person of [second, third]) expect(await stands(person)).toMatchObject({ state: 'ended', allowedActions: [] });
    expect((await decide(second, places[1]!.id, 'accept')).body.code).toBe('wrong-state');
    expect((await enrol(await make.seeker(), course)).body.code).toBe('not-open');
    make.at('09:05');
    await service.get(TrainingJobs).offers();
    expect(await stands(third)).toMatchObject({ state: 'ended' });
    expect((await act(staff, course, 'cancel', { reason: '教室维修' })).body.code).toBe('wrong-state');
    make.at('08:00');
  });

  it('lists go on from where they were, whatever comes in meanwhile, by state and area too', async () => {
    const area = '140321001009';
    const there = await make.staff(area);
    const made: string[] = [];
    const add = async () => {
      const { body } = await there.post<Course>(`${path}/courses`, outline({ area, places: 5 }));
      await act(there, body.id, 'open');
      made.unshift(body.id);
    };
    for (let i = 0; i < 5; i++) await add();
    const list = async (query: string) => (await there.get<List<Course>>(`${path}/courses?area=${area}&limit=2${query}`)).body;
    const first = await list('&state=open');
    const expected = [...made];
    await add();
    const second = await list(`&state=open&cursor=${first.next}`);
    const third = await list(`&state=open&cursor=${second.next}`);
    expect([...first.items, ...second.items, ...third.items].map(({ id }) => id)).toEqual(expected);
    expect(third.next).toBeUndefined();
    expect((await list('&state=finished')).items).toEqual([]);
    expect((await list('&cursor=bm9uZQ')).code).toBe('validation-failed');
    const people = await Promise.all(Array.from({ length: 3 }, () => make.seeker()));
    const ids: string[] = [];
    for (const person of people) ids.push((await enrol(person, made[0]!)).body.id);
    const page = async (cursor = '') => (await there.get<List<Trainee>>(`${path}/courses/${made[0]!}/trainees?limit=2${cursor}`)).body;
    const one = await page();
    expect([...one.items, ...(await page(`&cursor=${one.next}`)).items].map(({ id }) => id)).toEqual(ids);
    const own: string[] = [];
    for (const course of made.slice(1, 4)) own.unshift((await enrol(people[0]!, course)).body.id);
    const mine = async (cursor = '') => (await people[0]!.get<List<Trainee>>(`${path}/trainees?limit=3${cursor}`)).body;
    const latest = await mine();
    expect([...latest.items, ...(await mine(`&cursor=${latest.next}`)).items].map(({ id }) => id).sort()).toEqual([...own, ids[0]!].sort());
  });

  it('its lists stay on their indexes', async () => {
    const explain = async (sql: string, parameters: unknown[]) =>
      (await service.dataSource.query<Record<string, string>[]>(`EXPLAIN ${sql}`, parameters)).map((line) => line['QUERY PLAN']).join('\n');
    await service.dataSource.query('SET enable_seqscan = off; SET enable_sort = off');
    expect(await explain(`SELECT id FROM course WHERE state = 'open' ORDER BY at DESC, id DESC LIMIT 51`, [])).toMatch(
      /Index.* course_(state|list)/,
    );
    expect(await explain(`SELECT skill FROM proven_skill WHERE seeker_id = $1`, [randomUUID()])).toMatch(/proven_skill_seeker/);
  });

  it.each<[string, () => Promise<{ status: number; body: { code: string } }>, number, string]>([
    ['written by anybody else', async () => (await service.person()).post(`${path}/courses`, outline()), 403, 'forbidden'],
    [
      'written with sessions that are past',
      async () =>
        staff.post(
          `${path}/courses`,
          outline({ sessions: [{ startsAt: '2026-11-23T09:00:00+08:00', endsAt: '2026-11-23T11:00:00+08:00' }] }),
        ),
      400,
      'validation-failed',
    ],
    [
      'joined before it is open',
      async () => {
        const { body } = await staff.post<Course>(`${path}/courses`, outline());
        return enrol(await make.seeker(), body.id);
      },
      409,
      'not-open',
    ],
    ['joined by somebody of whom nothing is known', async () => enrol(await service.person(), await open()), 422, 'no-profile'],
    [
      'opened by staff of another area',
      async () => {
        const { body } = await staff.post<Course>(`${path}/courses`, outline());
        return act(await make.staff('140321001002'), body.id, 'open');
      },
      404,
      'not-found',
    ],
    [
      'finished before its registers are',
      async () => {
        const course = await open();
        await act(staff, course, 'begin');
        return act(staff, course, 'finish');
      },
      409,
      'register-open',
    ],
    [
      'left for somebody else',
      async () => {
        const course = await open();
        const { body } = await enrol(await make.seeker(), course);
        return decide(await make.seeker(), body.id, 'leave');
      },
      404,
      'not-found',
    ],
    [
      'attended before a session begins',
      async () => {
        const course = await open();
        await act(staff, course, 'begin');
        const { sessions } = (await staff.get<Course>(`${path}/courses/${course}`)).body;
        return staff.put(`${path}/course-sessions/${sessions[0]!.id}/attendance`, { present: [] });
      },
      409,
      'session-not-begun',
    ],
  ])('is not %s', async (_what, attempt, status, code) => {
    make.at('08:00');
    const answer = await attempt();
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('is left by who takes everything back: her place goes on, her name comes off', async () => {
    const course = await open({ places: 1 });
    const [gone, next] = [await make.seeker(), await make.seeker()];
    await enrol(gone, course);
    await enrol(next, course);
    expect((await gone.delete(`${path}/seekers/me`)).status).toBe(204);
    expect((await next.get<List<Trainee>>(`${path}/trainees`)).body.items[0]?.state).toBe('offered');
    expect(
      (await staff.get<List<Trainee>>(`${path}/courses/${course}/trainees`)).body.items.map(({ state, name }) => `${state} ${name ?? ''}`),
    ).toEqual(['left ', 'offered 贾**']);
  });

  it('has no name in its list for who takes everything back in the moment in which it is read', async () => {
    const course = await open();
    const [gone, other] = [await make.seeker(), await make.seeker()];
    await enrol(gone, course);
    await enrol(other, course);
    const { status, body } = await askedWhileErased(service, gone, () => staff.get<List<Trainee>>(`${path}/courses/${course}/trainees`));
    expect([status, body.items.map(({ name }) => name)]).toEqual([200, [undefined, '贾**']]);
  });
});

describe('the sessions of courses', () => {
  const listed = async (by: Person, more: string) =>
    (await by.get<List<{ id: string; course: string; title: string; startsAt: string; state: string }>>(`${path}/course-sessions?${more}`))
      .body.items;

  it('are listed by when they begin, between two moments', async () => {
    const course = await open();
    const asked = `area=${COMMUNITY}&from=2026-11-26T00:00:00%2B08:00&to=2026-11-28T00:00:00%2B08:00`;
    const ours = (await listed(await service.person(), asked)).filter((one) => one.course === course);
    expect(ours.map(({ startsAt }) => startsAt)).toEqual(['2026-11-26T01:00:00.000Z', '2026-11-27T01:00:00.000Z']);
    expect(ours[0]).toMatchObject({
      title: '月嫂培训班（第三期）',
      site: '南关社区二楼活动室',
      area: COMMUNITY,
      held: false,
      state: 'open',
    });
    expect(await listed(staff, 'area=140321001002')).toEqual([]);
  });

  it('of a draft only staff of its area read', async () => {
    const { body } = await staff.post<Course>(`${path}/courses`, outline());
    const those = async (by: Person) => (await listed(by, 'limit=200')).filter((one) => one.course === body.id).length;
    expect([await those(staff), await those(await service.person()), await those(await make.staff('140321001002'))]).toEqual([4, 0, 0]);
  });

  it('that are one’s own are those of courses in which one has a place', async () => {
    const course = await open({ places: 1 });
    const [seated, waiting] = [await make.seeker(), await make.seeker()];
    await enrol(seated, course);
    await enrol(waiting, course);
    expect((await listed(seated, 'mine=true')).map((one) => one.course)).toEqual([course, course, course, course]);
    expect(await listed(waiting, 'mine=true')).toEqual([]);
  });
});
