import { randomUUID } from 'node:crypto';

import { at, post, remove, type Item, type Schema } from '@linli/client';

import type { Caller } from './caller.js';

export const youth = '/api/youth/v1';
export const COMMUNITY = '140321001001';
const MINUTE = 60_000;

/** The day and the time in the district. */
const local = (at: number) => new Date(at + 8 * 60 * MINUTE).toISOString().slice(0, 16).split('T') as [string, string];
export const inDays = (days: number) => local(Date.now() + days * 1440 * MINUTE)[0];

/** Children, programmes and sessions of a test’s own, made through the API. */
export class Term {
  private readonly taught: string[] = [];

  constructor(
    private readonly staff: Caller,
    private readonly teacher: Caller,
  ) {}

  /** A child with the consents that a place and pick-up need; the others are refused, on whatever words are in force. */
  async child(of: Caller, name: string): Promise<string> {
    const { body: notices } = await of.get(at('/api/youth/v1/consent-notices', { area: COMMUNITY }));
    const consents = notices.items.map(({ purpose, version }) => ({
      purpose,
      decision: ['attend', 'pickup'].includes(purpose) ? ('given' as const) : ('refused' as const),
      noticeVersion: version,
    }));
    const { status, body } = await of.send(
      post('/api/youth/v1/children', {
        body: { name, birthday: '2018-05-20', school: '南关小学', area: COMMUNITY, relation: 'mother', consents },
      }),
    );
    expect(status).toBe(201);
    return body.id;
  }

  /** Open, from tomorrow on for a few days. */
  async programme(title: string, places: number, more: Partial<Schema<'CreateProgramme'>> = {}): Promise<string> {
    const { status, body } = await this.staff.send(
      post('/api/youth/v1/programmes', {
        body: {
          kind: 'after-school',
          title,
          area: COMMUNITY,
          site: '南关社区二楼活动室',
          point: { lon: 113.6265, lat: 37.7904 },
          room: 10,
          ratio: 5,
          places,
          ageFrom: 6,
          ageTo: 12,
          firstDay: inDays(1),
          lastDay: inDays(10),
          weekdays: [1, 2, 3, 4, 5],
          from: '16:30',
          to: '18:30',
          ...more,
        },
      }),
    );
    expect(status).toBe(201);
    await this.staff.does(post('/api/youth/v1/programmes/{id}/open', { id: body.id }));
    return body.id;
  }

  async teach(programme: string): Promise<void> {
    this.taught.push(programme);
    expect(
      (
        await this.staff.send(
          post('/api/youth/v1/programmes/{id}/roster', { id: programme, body: { accountId: this.teacher.id, role: 'teacher' } }),
        )
      ).status,
    ).toBe(201);
  }

  /** The teacher has their own sessions again, and no others: other tests choose among them. */
  async end(): Promise<void> {
    for (const programme of this.taught)
      await this.staff.does(remove('/api/youth/v1/programmes/{id}/roster/{accountId}', { id: programme, accountId: this.teacher.id }));
  }

  async enrol(of: Caller, programme: string, children: string[]): Promise<Schema<'EnrolmentsView'>> {
    return (await of.send(post('/api/youth/v1/programmes/{id}/enrolments', { id: programme, body: { children } }))).body;
  }

  async sessions(programme: string): Promise<Item<'/api/youth/v1/sessions'>[]> {
    return (await this.staff.get(at('/api/youth/v1/sessions', { programme: [programme], limit: 50 }))).body.items;
  }

  /** A session of this very hour, whatever day it is: it makes up for one that is called off. The teacher is there, and the child. */
  async running(programme: string, child: string): Promise<string> {
    await this.teach(programme);
    const [first] = await this.sessions(programme);
    await this.staff.does(post('/api/youth/v1/sessions/{id}/cancel', { id: first!.id, body: { reason: '教室停电' } }));
    const soon = Date.now() + 10 * MINUTE;
    const midnight = Date.parse(`${local(soon)[0]}T00:00:00+08:00`) + 1440 * MINUTE;
    const start = soon + 31 * MINUTE > midnight ? midnight : soon;
    const [[date, from], [, to]] = [local(start), local(start + 30 * MINUTE)];
    const { body, status } = await this.staff.send(
      post('/api/youth/v1/sessions/{id}/make-up', { id: first!.id, body: { date, from, to } }),
    );
    expect([status, body]).toMatchObject([201, { state: 'planned' }]);
    expect((await this.teacher.send(post('/api/youth/v1/sessions/{id}/arrive', { id: body.id }))).status).toBe(201);
    const marks = [{ id: randomUUID(), child, kind: 'present' as const, occurredAt: new Date().toISOString() }];
    expect((await this.teacher.send(post('/api/youth/v1/sessions/{id}/marks', { id: body.id, body: { marks } }))).body.items).toMatchObject(
      [{ outcome: 'applied' }],
    );
    return body.id;
  }
}
