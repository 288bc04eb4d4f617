import { everyCommand } from '@linli/resource/testing';
import type { TestService, TestWorld } from '@linli/service/testing';

import { jobMachine } from '../src/jobs/job.rules.js';
import { begin, path, type Kit, type Somebody } from './kit.js';
import { employerRow, jobRow } from './rows.js';

describe('every command of a job', () => {
  let world: TestWorld;
  let service: TestService;
  let kit: Kit;
  let staff: Somebody;
  let employer: Somebody;
  let both: Somebody;
  let ofEmployer: string;
  beforeAll(async () => {
    ({ world, service, make: kit, staff } = await begin());
    [employer, both] = [await service.person([{ role: 'employer' }]), await kit.staff()];
    ofEmployer = await employerRow(service, 'verified', [employer.accountId, both.accountId]);
  });
  afterAll(() => world.stop());

  everyCommand(() => service, {
    machine: jobMachine,
    path: `${path}/jobs`,
    table: 'job',
    commands: ['change', 'submit', 'revise', 'publish', 'send-back', 'withdraw', 'fill'],
    who: { employer: ['employer'], staff: ['staff'], both: ['employer', 'staff'], stranger: [] },
    people: async () => ({ employer, staff, both, stranger: await kit.staff('140321001002') }),
    make: (_service, state) => jobRow(service, ofEmployer, state),
    bodies: { change: async () => kit.outline(), 'send-back': { reason: '工资写得不清楚' }, withdraw: { reason: '不再招人' } },
    routes: { change: ['put', ''] },
    // What is or was out is for everybody to read, though whoever is nothing to it finds nothing there to command.
    seen: (state, who) => (who === 'stranger' && (state === 'draft' || state === 'submitted') ? 404 : 200),
  });
});
