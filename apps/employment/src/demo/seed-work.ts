import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Role } from '@linli/contracts';
import { system, UnitOfWork, type Caller, type Tx } from '@linli/service';
import type { INestApplicationContext } from '@nestjs/common';

import { ApplicationsService } from '../applications/applications.service.js';
import { EmployersService } from '../employers/employers.service.js';
import { JobsService } from '../jobs/jobs.service.js';
import { SeekersService } from '../seekers/seekers.service.js';
import { CoursesService } from '../training/courses.service.js';
import { TraineesService } from '../training/trainees.service.js';
import { employers, jobs } from './jobs.js';
import { seedMicroHomes } from './seed-micro-homes.js';
import { seedPieces } from './seed-pieces.js';

export interface DemoPerson {
  id: string;
  username: string;
  name: string;
  phone: string;
  roles: { role: Role }[];
}

const AREA = '140321001001';
const DAY = 86_400_000;
const weekdays = [1, 2, 3, 4, 5];

/** Three employers, twelve jobs (one to be reviewed, one still written), two seekers, one of whom has applied, a course that is open, two micro-homes. Nothing is added to what is there. */
export async function seedWork(app: INestApplicationContext, folder: string): Promise<void> {
  const unitOfWork = app.get(UnitOfWork);
  const [any] = await unitOfWork.as(system, (tx) => tx.manager.query<unknown[]>('SELECT 1 FROM employer LIMIT 1'));
  if (any) return;
  const people = JSON.parse(readFileSync(join(folder, 'people.json'), 'utf8')) as DemoPerson[];
  const first = (role?: Role) => people.find(({ roles }) => (role ? roles.some((held) => held.role === role) : roles.length === 0))!;
  const [staff, owner, seeker, resident] = [first('community-staff'), first('employer'), first('job-seeker'), first()];
  const as = <T>({ id }: DemoPerson, work: (tx: Tx) => Promise<T>): Promise<T> => unitOfWork.as(callerOf(id, id === staff.id), work);

  const employersService = app.get(EmployersService);
  const registered: string[] = [];
  for (const employer of employers) {
    const { id } = await as(owner, (tx) => employersService.register(tx, { ...employer, area: AREA }));
    await as(staff, (tx) => employersService.decide(tx, id, 'verify', null, undefined));
    registered.push(id);
  }

  const jobsService = app.get(JobsService);
  const published: string[] = [];
  for (const { employer, until, days, ...outline } of jobs) {
    const { id } = await as(owner, (tx) => jobsService.create(tx, registered[employer]!, { ...outline, validThrough: new Date(tx.now.getTime() + days * DAY) }));
    if (until === 'draft') continue;
    await as(owner, (tx) => jobsService.move(tx, id, 'submit', undefined, undefined));
    if (until === 'submitted') continue;
    await as(staff, (tx) => jobsService.move(tx, id, 'publish', undefined, undefined));
    published.push(id);
  }

  const seekers = app.get(SeekersService);
  await as(seeker, (tx) => seekers.put(tx, { name: seeker.name, phone: seeker.phone, home: { lon: 113.6307, lat: 37.8013 }, windows: [{ weekdays, from: '08:00', to: '18:00' }], childcare: [{ weekdays, from: '11:30', to: '14:30' }, { weekdays, from: '17:00', to: '18:00' }], skills: ['cashier', 'sewing', 'cooking'], minHourly: 16, maxMetres: 1500 }, undefined));
  await as(resident, (tx) => seekers.put(tx, { name: resident.name, phone: resident.phone, home: { lon: 113.6355, lat: 37.7999 }, windows: [{ weekdays: [...weekdays, 6, 7], from: '08:00', to: '20:00' }], skills: ['weaving', 'cleaning'], minHourly: 15, maxMetres: 2000 }, undefined));
  await as(seeker, (tx) => app.get(ApplicationsService).apply(tx, published[0]!, { channel: 'wechat', shared: ['name', 'phone', 'skills', 'hours'] }));

  const courses = app.get(CoursesService);
  const course = await as(staff, (tx) => courses.create(tx, { area: AREA, title: '月嫂（母婴护理）技能培训班', skill: 'maternity-care', description: '产妇护理、新生儿照护、月子餐，理论加实操，县妇联协办，免费。', site: '南关社区二楼活动室', point: { lon: 113.6312, lat: 37.8009 }, places: 20, offerMinutes: 2 * 1440, completion: 0.75, sessions: morningsAhead(tx.now, 8) }));
  await as(staff, (tx) => courses.move(tx, course.id, 'open', undefined, undefined));
  await as(resident, (tx) => app.get(TraineesService).apply(tx, course.id));
  await seedMicroHomes(app, { as, staff, named: (username) => people.find((one) => one.username === username)!, job: published[1]!, course: course.id });
  await seedPieces(app, people);
}

/** 09:00 to 11:00 in Shanghai, from a week ahead. */
const morningsAhead = (now: Date, days: number) =>
  Array.from({ length: days }, (_, i) => {
    const day = new Date(now.getTime() + (7 + i) * DAY).toISOString().slice(0, 10);
    return { startsAt: new Date(`${day}T09:00:00+08:00`), endsAt: new Date(`${day}T11:00:00+08:00`) };
  });

const callerOf = (accountId: string, isStaff: boolean): Caller => ({ ...system, kind: 'person', accountId, grants: isStaff ? [{ id: accountId, role: 'community-staff', area: AREA }] : [] });
