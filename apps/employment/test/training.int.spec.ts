import { type TestWorld, type Person, type TestService } from '@linli/service/testing';

import { TrainingSweep } from '../src/training/training.sweep.js';
import { begin, COMMUNITY, path, type Kit, type List, type Matched, type Somebody } from './kit.js';

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
  area: COMMUNITY, title: '月嫂培训班（第三期）', skill: 'maternity-care', description: '产妇护理和新生儿照护，理论加实操。', site: '南关社区二楼活动室', point: { lon: 113.631, lat: 37.801 }, places: 2, offerMinutes: 60, completion: 0.75,
  sessions: [1, 2, 3, 4].map((day) => ({ startsAt: `2026-11-2${4 + day}T09:00:00+08:00`, endsAt: `2026-11-2${4 + day}T11:00:00+08:00` })), ...more,
});
const act = (by: Person, course: string, command: string, body: object = {}) => by.post<Course>(`${path}/courses/${course}/${command}`, body);
const open = async (more: object = {}): Promise<string> => {
  make.at('08:00');
  const { body } = await staff.post<Course>(`${path}/courses`, outline(more));
  await act(staff, body.id, 'open');
  return body.id;
};
const enrol = (by: Person, course: string) => by.post<Trainee>(`${path}/courses/${course}/trainees`);
const decide = (by: Person, trainee: string, command: string) => by.post<Trainee>(`${path}/trainees/${trainee}/${command}`);
const credentials = async (of: Person) => (await of.get<List<{ id: string; state: string; skill: { code: string } }>>(`${path}/credentials`)).body.items;

/** Held from beginning to end; who was at how many of the four sessions. */
async function held(course: string, attendance: Record<string, number>): Promise<void> {
  await act(staff, course, 'begin');
  const { sessions } = (await staff.get<Course>(`${path}/courses/${course}`)).body;
  for (const [i, { id }] of sessions.entries()) {
    make.at('09:30', `2026-11-${25 + i}`);
    await staff.put(`${path}/course-sessions/${id}/attendance`, { present: Object.keys(attendance).filter((trainee) => attendance[trainee]! > i) });
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
    expect(line.items[0]).toMatchObject({ state: 'offered', offeredUntil: expect.stringMatching(/^2026-11-24T01:00:0/) as string, allowedActions: ['accept', 'decline', 'leave'] });
    expect((await make.notices(people[2]!))[0]).toMatchObject({ kind: 'place-changed', about: { state: 'offered' } });
    make.at('09:01');
    await service.get(TrainingSweep).offers();
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

  it('gives who was there often enough a credential; it improves her matches at once, and revoked no longer', async () => {
    const employer = await make.employer(staff);
    make.at('08:00');
    await make.published(staff, employer, { title: '月嫂', required: ['maternity-care'] });
    const course = await open();
    const [diligent, seldom] = [await make.seeker(), await make.seeker()];
    const [one, other] = [(await enrol(diligent, course)).body, (await enrol(seldom, course)).body];
    expect((await diligent.get<List<Matched>>(`${path}/matches`)).body.items.map(({ job }) => job.title)).not.toContain('月嫂');
    await held(course, { [one.id]: 3, [other.id]: 2 });
    expect((await act(staff, course, 'finish')).body.state).toBe('finished');
    const [credential] = await credentials(diligent);
    expect([credential?.state, credential?.skill.code, await credentials(seldom)]).toEqual(['awarded', 'maternity-care', []]);
    const { body } = await diligent.get<List<Matched>>(`${path}/matches`);
    const matched = body.items.find(({ job }) => job.title === '月嫂')!;
    expect(matched.factors.find(({ factor }) => factor === 'skills')).toMatchObject({ points: 20, words: { 'zh-CN': expect.stringContaining('有证书') as string } });
    expect((await service.events('employment.credential.changed.v1')).at(-1)?.payload).toEqual({ credentialId: credential!.id, courseId: course, area: COMMUNITY, skill: 'maternity-care', state: 'awarded' });
    expect((await diligent.post(`${path}/credentials/${credential!.id}/revoke`, { reason: '不想要' })).status).toBe(404);
    expect((await staff.post<{ state: string }>(`${path}/credentials/${credential!.id}/revoke`, { reason: '考勤登记有误' })).body.state).toBe('revoked');
    expect((await staff.post<{ code: string }>(`${path}/credentials/${credential!.id}/revoke`, { reason: '考勤登记有误' })).body.code).toBe('wrong-state');
    expect((await diligent.get<List<Matched>>(`${path}/matches`)).body.items.map(({ job }) => job.title)).not.toContain('月嫂');
    make.at('08:00');
  });

  it.each<[string, () => Promise<{ status: number; body: { code: string } }>, number, string]>([
    ['written by anybody else', async () => (await service.person()).post(`${path}/courses`, outline()), 403, 'forbidden'],
    ['written with sessions that are past', async () => staff.post(`${path}/courses`, outline({ sessions: [{ startsAt: '2026-11-23T09:00:00+08:00', endsAt: '2026-11-23T11:00:00+08:00' }] })), 400, 'validation-failed'],
    ['joined before it is open', async () => { const { body } = await staff.post<Course>(`${path}/courses`, outline()); return enrol(await make.seeker(), body.id); }, 409, 'not-open'],
    ['joined by somebody of whom nothing is known', async () => enrol(await service.person(), await open()), 422, 'no-profile'],
    ['opened by staff of another area', async () => { const { body } = await staff.post<Course>(`${path}/courses`, outline()); return act(await make.staff('140321001002'), body.id, 'open'); }, 404, 'not-found'],
    ['finished before its registers are', async () => { const course = await open(); await act(staff, course, 'begin'); return act(staff, course, 'finish'); }, 409, 'register-open'],
    ['left for somebody else', async () => { const course = await open(); const { body } = await enrol(await make.seeker(), course); return decide(await make.seeker(), body.id, 'leave'); }, 404, 'not-found'],
    ['attended before a session begins', async () => { const course = await open(); await act(staff, course, 'begin'); const { sessions } = (await staff.get<Course>(`${path}/courses/${course}`)).body; return staff.put(`${path}/course-sessions/${sessions[0]!.id}/attendance`, { present: [] }); }, 409, 'session-not-begun'],
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
    expect((await staff.get<List<Trainee>>(`${path}/courses/${course}/trainees`)).body.items.map(({ state, name }) => `${state} ${name ?? ''}`)).toEqual(['left ', 'offered 贾**']);
  });
});
