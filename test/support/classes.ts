import type { Person } from '@linli/testing';

import type { Journey } from './journey.js';

const youth = '/api/youth/v1';
const COMMUNITY = '140321001001';
const GRID_7 = '140321001001007';
const MINUTE = 60_000;

export interface Session {
  id: string;
  startsAt: string;
  title: string;
  state: string;
  code: string;
}

interface People {
  staff: Person;
  teacher: Person;
  mother: Person;
}

export const idOf = (person: Person): string => (JSON.parse(Buffer.from(person.token.split('.')[1]!, 'base64url').toString()) as { sub: string }).sub;

export const given = (...purposes: string[]) => purposes.map((purpose) => ({ purpose, decision: 'given', noticeVersion: 1 }));

/** A child of hers, of an age for school. @returns its id */
export async function childOf(mother: Person, name: string, more: object = {}): Promise<string> {
  const child = { name, birthday: '2018-05-20', area: COMMUNITY, relation: 'mother', consents: given('attend', 'pickup'), ...more };
  const { status, body } = await mother.post<{ id: string }>(`${youth}/children`, child);
  expect([name, status]).toEqual([name, 201]);
  return body.id;
}

/** A class that begins at half past four on the next day of school, with these children and the teacher. */
export async function aClass(
  journey: Journey,
  { staff, teacher, mother }: People,
  title: string,
  enrolled: string[],
  ratio: number,
): Promise<{ programme: string; session: Session }> {
  const now = Date.now();
  const day = (days: number) => new Date(now + 8 * 60 * MINUTE + days * 1440 * MINUTE).toISOString().slice(0, 10);
  const point = await journey.middleOf(staff, GRID_7);
  const { body } = await staff.post<{ id: string }>(`${youth}/programmes`, {
    kind: 'after-school', title, area: COMMUNITY, site: '南关社区三楼', point, room: 10, ratio, places: 6, ageFrom: 6, ageTo: 12,
    firstDay: day(0), lastDay: day(14), weekdays: [1, 2, 3, 4, 5], from: '16:30', to: '18:30',
  });
  await staff.post(`${youth}/programmes/${body.id}/open`);
  expect((await staff.post(`${youth}/programmes/${body.id}/roster`, { accountId: idOf(teacher), role: 'teacher' })).status).toBe(201);
  for (const child of enrolled) expect((await mother.post(`${youth}/programmes/${body.id}/enrolments`, { children: [child] })).status).toBe(201);
  const { items } = (await staff.get<{ items: Session[] }>(`${youth}/sessions?programme=${body.id}`)).body;
  return { programme: body.id, session: items.find(({ startsAt }) => Date.parse(startsAt) > now)! };
}
