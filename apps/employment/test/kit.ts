import { randomInt } from 'node:crypto';

import { TestWorld, type Person, type TestService } from '@linli/service/testing';

import { employment } from '../src/service.js';

export const path = '/api/employment/v1';
export const COMMUNITY = '140321001001';
export type Somebody = Person & { accountId: string };

export interface Employer {
  id: string;
  version: number;
  state: string;
  reason?: string;
  allowedActions: string[];
  code: string;
}
export interface Job {
  id: string;
  version: number;
  code: string;
  state: string;
  title: string;
  openings: number;
  taken: number;
  open: boolean;
  reason?: string;
  jsonLd?: Record<string, unknown>;
  allowedActions: string[];
  errors: { pointer: string; code: string; params: Record<string, string | number> }[];
}
export interface Application {
  id: string;
  version: number;
  state: string;
  reason?: string;
  shared: string[];
  job: { id: string; title: string; state: string };
  applicant?: { name?: string; phone?: string; skills?: string[]; hours?: string; note?: string };
  allowedActions: string[];
  code: string;
}
export interface Matched {
  score: number;
  metres: number;
  factors: { factor: string; points: number; of: number; words: { 'zh-CN': string; en: string } }[];
  job: Job;
}
export interface List<T> {
  items: T[];
  next?: string;
  code: string;
}

const DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A unified social credit code of nobody, with its check digit. */
export function creditCode(): string {
  const body = `91140321${Array.from({ length: 9 }, () => DIGITS[randomInt(DIGITS.length)]).join('')}`;
  const sum = [...body].reduce((total, digit, i) => total + DIGITS.indexOf(digit) * (3 ** i % 31), 0);
  return body + DIGITS[(31 - (sum % 31)) % 31];
}

/** Builders for one running service. */
export function kit(service: TestService) {
  const staff = (area = COMMUNITY) => service.person([{ role: 'community-staff', area }]);
  const at = (time: string, day = '2026-11-24') => service.clock.move(new Date(`${day}T${time}:00+08:00`).getTime() - Date.now());
  const employerBody = (more: object = {}) => ({
    name: '南关便民超市',
    creditCode: creditCode(),
    address: '南关街12号',
    contact: '武海燕',
    phone: '13803530602',
    area: COMMUNITY,
    ...more,
  });
  const register = (by: Person, more: object = {}) => by.post<Employer>(`${path}/employers`, employerBody(more));
  /** Somebody who stands for an employer that staff verified. */
  const employer = async (by: Person, more: object = {}): Promise<{ owner: Somebody; id: string }> => {
    const owner = await service.person([{ role: 'employer' }]);
    const { body, status } = await register(owner, more);
    if (status !== 201) throw new Error(`no employer: ${JSON.stringify(body)}`);
    await by.post(`${path}/employers/${body.id}/verify`);
    return { owner, id: body.id };
  };
  const outline = (more: object = {}) => ({
    area: COMMUNITY,
    title: '社区超市收银员',
    description: '负责收银和理货，男女不限，不限婚育，早班接送孩子不耽误。',
    site: '南关街12号',
    point: { lon: 113.635, lat: 37.803 },
    pay: { by: 'hour', from: 2200, to: 2400 },
    windows: [{ weekdays: [1, 2, 3, 4, 5], from: '08:30', to: '11:30' }],
    weeklyHours: 10,
    required: ['cashier'],
    helpful: [],
    insurance: ['injury'],
    openings: 1,
    validThrough: '2026-12-24T18:00:00+08:00',
    ...more,
  });
  const draft = (owner: Person, employerId: string, more: object = {}) =>
    owner.post<Job>(`${path}/jobs`, { employer: employerId, ...outline(more) });
  const published = async (by: Person, { owner, id }: { owner: Person; id: string }, more: object = {}): Promise<Job> => {
    const { body, status } = await draft(owner, id, more);
    if (status !== 201) throw new Error(`no job: ${JSON.stringify(body)}`);
    await owner.post(`${path}/jobs/${body.id}/submit`);
    return (await by.post<Job>(`${path}/jobs/${body.id}/publish`)).body;
  };
  const profile = (more: object = {}) => ({
    name: '贾春燕',
    phone: '13803530603',
    home: { lon: 113.631, lat: 37.801 },
    windows: [{ weekdays: [1, 2, 3, 4, 5], from: '08:30', to: '16:00' }],
    skills: ['cashier', 'cleaning'],
    minHourly: 2100,
    maxMetres: 2000,
    ...more,
  });
  const seeker = async (more: object = {}): Promise<Somebody> => {
    const person = await service.person([{ role: 'job-seeker' }]);
    const { status, body } = await person.put(`${path}/seekers/me`, profile(more));
    if (status !== 200) throw new Error(`no seeker: ${JSON.stringify(body)}`);
    return person;
  };
  const apply = (person: Person, jobId: string, body: object = { shared: ['name', 'phone', 'skills'] }) =>
    person.post<Application>(`${path}/jobs/${jobId}/applications`, body);
  const act = (by: Person, id: string, command: string, body: object = {}, headers: Record<string, string> = {}) =>
    by.post<Application>(`${path}/applications/${id}/${command}`, body, headers);
  /** Somebody to whom a job was offered. */
  const offered = async (owner: Person, jobId: string): Promise<{ person: Somebody; id: string }> => {
    const person = await seeker();
    const { body } = await apply(person, jobId);
    await act(owner, body.id, 'offer');
    return { person, id: body.id };
  };
  const notices = async (of: Person) =>
    (await of.get<List<{ id: string; kind: string; about: Record<string, string> }>>(`${path}/notices`)).body.items;
  return { staff, at, employerBody, register, employer, outline, draft, published, profile, seeker, apply, act, offered, notices };
}

export type Kit = ReturnType<typeof kit>;

/** What the tests of a file share: a world with the service in it, at eight in the morning, and a member of the community's staff. */
export async function begin(): Promise<{ world: TestWorld; service: TestService; make: Kit; staff: Somebody }> {
  const world = await TestWorld.start();
  const service = await world.service(employment);
  const make = kit(service);
  make.at('08:00');
  return { world, service, make, staff: await make.staff() };
}
