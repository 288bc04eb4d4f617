import { randomUUID } from 'node:crypto';

import { TestWorld, type Person, type TestService } from '@linli/service/testing';

import { youth } from '../src/service.js';

export const path = '/api/youth/v1';
export const COMMUNITY = '140321001001';
export type Somebody = Person & { accountId: string };

export interface Programme {
  id: string;
  version: number;
  state: string;
  free: number;
  allowedActions: string[];
  code: string;
}
export interface Child {
  id: string;
  version: number;
  name: string;
  health?: string;
  consents: string[];
  guardians: { accountId: string; barred: boolean }[];
  code: string;
}
export interface Enrolment {
  id: string;
  version: number;
  state: string;
  rank?: number;
  size: number;
  children: string[];
  offeredUntil?: string;
  names?: string[];
  allowedActions: string[];
  code: string;
}
export interface Session {
  id: string;
  version: number;
  state: string;
  startsAt: string;
  endsAt: string;
  present: number;
  adults: number;
  day: string;
  code: string;
  params: Record<string, number>;
}
export interface Register {
  present: number;
  allowed: number;
  children: { child: string; name?: string; health?: string; noted?: boolean; state: string }[];
  allowedActions: string[];
}
export interface List<T> {
  items: T[];
  next?: string;
  code: string;
}

/** A term in which today and the days around it are school days: the week of Tuesday, 24 November 2026. */
export const TERM = { firstDay: '2026-11-23', lastDay: '2026-12-04' };
export const CLASS_BEGINS = new Date('2026-11-24T16:30:00+08:00');

/** Builders for one running service. */
export function kit(service: TestService) {
  const staff = () => service.person([{ role: 'community-staff', area: COMMUNITY }]);
  const at = (time: string, day = '2026-11-24') => service.clock.move(new Date(`${day}T${time}:00+08:00`).getTime() - Date.now());
  const consents = (...purposes: string[]) => purposes.map((purpose) => ({ purpose, decision: 'given', noticeVersion: 1 }));
  const child = async (guardian: Person, more: object = {}): Promise<Child> => {
    const { status, body } = await guardian.post<Child>(`${path}/children`, {
      name: '武小米',
      birthday: '2018-05-20',
      area: COMMUNITY,
      relation: 'mother',
      consents: consents('attend', 'pickup'),
      ...more,
    });
    if (status !== 201) throw new Error(`no child: ${JSON.stringify(body)}`);
    return body;
  };
  const family = async (children = 1): Promise<{ guardian: Somebody; children: string[] }> => {
    const guardian = await service.person();
    const ids: string[] = [];
    for (let i = 0; i < children; i++) ids.push((await child(guardian)).id);
    return { guardian, children: ids };
  };
  const outline = (more: object = {}) => ({
    kind: 'after-school',
    title: '下午四点半课堂',
    area: COMMUNITY,
    site: '南关社区二楼活动室',
    point: { lon: 113.631, lat: 37.801 },
    room: 30,
    ratio: 10,
    places: 30,
    ageFrom: 6,
    ageTo: 12,
    ...TERM,
    weekdays: [1, 2, 3, 4, 5],
    from: '16:30',
    to: '18:30',
    ...more,
  });
  const programme = async (by: Person, more: object = {}): Promise<Programme> => {
    const { status, body } = await by.post<Programme>(`${path}/programmes`, outline(more));
    if (status !== 201) throw new Error(`no programme: ${JSON.stringify(body)}`);
    return (await by.post<Programme>(`${path}/programmes/${body.id}/open`)).body;
  };
  const enrol = (guardian: Person, programmeId: string, children: string[], headers = {}) =>
    guardian.post<Enrolment>(`${path}/programmes/${programmeId}/enrolments`, { children }, headers);
  const screened = async (by: Person, accountId: string) =>
    by.put(`${path}/screenings/${accountId}`, { area: COMMUNITY, passed: true, document: '平公(2026)查字第018号' });
  const teacher = async (by: Person, programmeId: string): Promise<Somebody> => {
    const person = await service.person([{ role: 'teacher' }]);
    await screened(by, person.accountId);
    const { status, body } = await by.post(`${path}/programmes/${programmeId}/roster`, { accountId: person.accountId, role: 'teacher' });
    if (status !== 201) throw new Error(`no teacher: ${JSON.stringify(body)}`);
    return person;
  };
  const session = async (by: Person, programmeId: string, day = '2026-11-24'): Promise<Session> => {
    const { body } = await by.get<List<Session>>(`${path}/sessions?programme=${programmeId}&from=${day}T00:00:00%2B08:00&limit=1`);
    return body.items[0]!;
  };
  const mark = (by: Person, sessionId: string, ...marks: [string, string, Date?, string?][]) =>
    by.post<List<{ id: string; outcome: string; reason?: string }>>(`${path}/sessions/${sessionId}/marks`, {
      marks: marks.map(([child, kind, occurredAt = service.clock.now(), id = randomUUID()]) => ({
        id,
        child,
        kind,
        occurredAt: occurredAt.toISOString(),
      })),
    });
  const register = async (by: Person, sessionId: string) => (await by.get<Register>(`${path}/sessions/${sessionId}/register`)).body;
  const notices = async (of: Person) =>
    (await of.get<List<{ id: string; kind: string; about: Record<string, string> }>>(`${path}/notices`)).body.items;
  const collect = (by: Person, sessionId: string, body: object) =>
    by.post<{ code: string; outcome: string }>(`${path}/sessions/${sessionId}/collections`, {
      id: randomUUID(),
      occurredAt: service.clock.now().toISOString(),
      ...body,
    });
  const adults = async (guardian: Person, childId: string) =>
    (await guardian.get<List<{ id: string; accountId?: string; barred: boolean }>>(`${path}/children/${childId}/pickup-adults`)).body.items;
  const codeOf = async (guardian: Person, adult: string) =>
    (await guardian.post<{ code: string }>(`${path}/pickup-adults/${adult}/codes`)).body.code;
  /** A session of today that has begun, with a teacher who is there and children who are seated. */
  const running = async (children = 1, more: object = {}) => {
    at('08:00');
    const by = await staff();
    const { id } = await programme(by, more);
    const leader = await teacher(by, id);
    const families = [];
    for (let i = 0; i < children; i++) {
      const one = await family();
      await enrol(one.guardian, id, one.children);
      families.push({ guardian: one.guardian, child: one.children[0]! });
    }
    const { id: sessionId } = await session(by, id);
    at('16:25');
    await leader.post(`${path}/sessions/${sessionId}/arrive`);
    at('16:31');
    return { staff: by, programme: id, session: sessionId, teacher: leader, families };
  };
  return {
    staff,
    at,
    consents,
    child,
    family,
    outline,
    programme,
    enrol,
    screened,
    teacher,
    session,
    mark,
    register,
    notices,
    collect,
    adults,
    codeOf,
    running,
  };
}

export type Kit = ReturnType<typeof kit>;

/** What the tests of a file share: a world with the service in it, at eight in the morning, and a member of the community's staff. */
export async function begin(): Promise<{ world: TestWorld; service: TestService; make: Kit; staff: Somebody }> {
  const world = await TestWorld.start();
  const service = await world.service(youth);
  const make = kit(service);
  make.at('08:00');
  return { world, service, make, staff: await make.staff() };
}
