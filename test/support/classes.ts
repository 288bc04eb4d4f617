import { at, post, type Item, type Schema } from '@linli/client';

import type { Caller } from './caller.js';
import type { Journey } from './journey.js';

const COMMUNITY = '140321001001';
const GRID_7 = '140321001001007';
const MINUTE = 60_000;

export type Session = Item<'/api/youth/v1/sessions'>;

interface People {
  staff: Caller;
  teacher: Caller;
  mother: Caller;
}

export const given = (...purposes: Schema<'DecisionBody'>['purpose'][]) =>
  purposes.map((purpose) => ({ purpose, decision: 'given' as const, noticeVersion: 1 }));

/** A child of hers, of an age for school. @returns its id */
export async function childOf(mother: Caller, name: string, more: Partial<Schema<'RegisterChild'>> = {}): Promise<string> {
  const child: Schema<'RegisterChild'> = {
    name,
    birthday: '2018-05-20',
    area: COMMUNITY,
    relation: 'mother',
    consents: given('attend', 'pickup'),
    ...more,
  };
  const { status, body } = await mother.send(post('/api/youth/v1/children', { body: child }));
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
  const { body } = await staff.send(
    post('/api/youth/v1/programmes', {
      body: {
        kind: 'after-school',
        title,
        area: COMMUNITY,
        site: '南关社区三楼',
        point,
        room: 10,
        ratio,
        places: 6,
        ageFrom: 6,
        ageTo: 12,
        firstDay: day(0),
        lastDay: day(14),
        weekdays: [1, 2, 3, 4, 5],
        from: '16:30',
        to: '18:30',
      },
    }),
  );
  await staff.does(post('/api/youth/v1/programmes/{id}/open', { id: body.id }));
  expect(
    (await staff.send(post('/api/youth/v1/programmes/{id}/roster', { id: body.id, body: { accountId: teacher.id, role: 'teacher' } })))
      .status,
  ).toBe(201);
  for (const child of enrolled)
    expect((await mother.send(post('/api/youth/v1/programmes/{id}/enrolments', { id: body.id, body: { children: [child] } }))).status).toBe(
      201,
    );
  const { items } = (await staff.get(at('/api/youth/v1/sessions', { programme: [body.id] }))).body;
  return { programme: body.id, session: items.find(({ startsAt }) => Date.parse(startsAt) > now)! };
}
