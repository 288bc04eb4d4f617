import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Role } from '@linli/contracts';
import { system, UnitOfWork, type Caller, type Tx } from '@linli/service';
import type { INestApplicationContext } from '@nestjs/common';

import { ApplicationsService } from '../applications/applications.service.js';
import { Employer } from '../employers/employer.entity.js';
import { EmployersService } from '../employers/employers.service.js';
import { JobsService } from '../jobs/jobs.service.js';
import { SeekersService } from '../seekers/seekers.service.js';
import { employers, jobs } from './jobs.js';
import { seedMicroHomes } from './seed-micro-homes.js';
import { seedPieces } from './seed-pieces.js';
import { seedTraining } from './seed-training.js';

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

/**
 * Three employers, twelve jobs (one to be reviewed, one still written), two seekers, one of whom has applied, courses, two micro-homes.
 * Nothing is added to what is there.
 */
export async function seedWork(app: INestApplicationContext, folder: string): Promise<void> {
  const unitOfWork = app.get(UnitOfWork);
  if (await unitOfWork.as(system, (tx) => tx.manager.exists(Employer))) return;
  const people = JSON.parse(readFileSync(join(folder, 'people.json'), 'utf8')) as DemoPerson[];
  const first = (role?: Role) => people.find(({ roles }) => (role ? roles.some((held) => held.role === role) : roles.length === 0))!;
  const [staff, owner, seeker, resident] = [first('community-staff'), first('employer'), first('job-seeker'), first()];
  const as = <T>({ id }: DemoPerson, work: (tx: Tx) => Promise<T>): Promise<T> => unitOfWork.as(callerOf(id, id === staff.id), work);

  const employersService = app.get(EmployersService);
  const registered: string[] = [];
  for (const employer of employers) {
    const { id } = await as(owner, (tx) => employersService.register(tx, { ...employer, area: AREA }));
    await as(staff, (tx) => employersService.verify(tx, { id, expected: undefined }));
    registered.push(id);
  }

  const jobsService = app.get(JobsService);
  const published: string[] = [];
  for (const { employer, until, days, ...outline } of jobs) {
    const { id } = await as(owner, (tx) =>
      jobsService.create(tx, registered[employer]!, { ...outline, validThrough: new Date(tx.now.getTime() + days * DAY) }),
    );
    if (until === 'draft') continue;
    await as(owner, (tx) => jobsService.submit(tx, { id, expected: undefined }));
    if (until === 'submitted') continue;
    await as(staff, (tx) => jobsService.publish(tx, { id, expected: undefined }));
    published.push(id);
  }

  const seekers = app.get(SeekersService);
  await as(seeker, (tx) =>
    seekers.put(
      tx,
      {
        name: seeker.name,
        phone: seeker.phone,
        home: { lon: 113.6307, lat: 37.7898 },
        windows: [{ weekdays, from: '08:00', to: '18:00' }],
        childcare: [
          { weekdays, from: '11:30', to: '14:30' },
          { weekdays, from: '17:00', to: '18:00' },
        ],
        skills: ['cashier', 'sewing', 'cooking'],
        minHourly: 1600,
        maxMetres: 1500,
      },
      undefined,
    ),
  );
  await as(resident, (tx) =>
    seekers.put(
      tx,
      {
        name: resident.name,
        phone: resident.phone,
        home: { lon: 113.6355, lat: 37.7884 },
        windows: [{ weekdays: [...weekdays, 6, 7], from: '08:00', to: '20:00' }],
        skills: ['weaving', 'cleaning'],
        minHourly: 1500,
        maxMetres: 2000,
      },
      undefined,
    ),
  );
  await as(seeker, (tx) =>
    app.get(ApplicationsService).apply(tx, published[0]!, { channel: 'wechat', shared: ['name', 'phone', 'skills', 'hours'] }),
  );

  const course = await seedTraining(app, (id, work) => unitOfWork.as(callerOf(id, id === staff.id), work), AREA, {
    staff: staff.id,
    seeker: seeker.id,
    resident: resident.id,
  });
  await seedMicroHomes(app, {
    as,
    staff,
    named: (username) => people.find((one) => one.username === username)!,
    job: published[1]!,
    course,
  });
  await seedPieces(app, people);
}

const callerOf = (accountId: string, isStaff: boolean): Caller => ({
  ...system,
  kind: 'person',
  accountId,
  grants: isStaff ? [{ id: accountId, role: 'community-staff', area: AREA }] : [],
});
