import { randomUUID } from 'node:crypto';

import { everyCommand } from '@linli/resource/testing';
import { insert } from '@linli/service';
import type { TestService, TestWorld } from '@linli/service/testing';

import { Application } from '../src/applications/application.entity.js';
import { applicationMachine } from '../src/applications/application.rules.js';
import { Seeker } from '../src/seekers/seeker.entity.js';
import { begin, COMMUNITY, path, type Kit, type Somebody } from './kit.js';
import { asDistrict, employerRow, jobRow } from './rows.js';

describe('every command of an application', () => {
  let world: TestWorld;
  let service: TestService;
  let kit: Kit;
  let staff: Somebody;
  let employer: Somebody;
  let seeker: Somebody;
  let ofEmployer: string;
  let profile: string;
  beforeAll(async () => {
    ({ world, service, make: kit, staff } = await begin());
    [employer, seeker] = [await service.person([{ role: 'employer' }]), await kit.seeker()];
    ofEmployer = await employerRow(service, 'verified', [employer.accountId]);
    const { id } = await asDistrict(service, ({ manager }) => manager.findOneByOrFail(Seeker, { account_id: seeker.accountId }));
    profile = id;
  });
  afterAll(() => world.stop());

  everyCommand(() => service, {
    machine: applicationMachine,
    path: `${path}/applications`,
    table: 'application',
    commands: ['submit', 'interview', 'offer', 'accept', 'decline', 'withdraw'],
    // What somebody applied for is nothing to the staff of the area either.
    people: async () => ({ seeker, employer, stranger: staff }),
    make: async (_service, state) => {
      // Nobody applies twice for one job; whoever is placed took its one opening.
      const [jobState, taken] = state === 'placed' ? (['filled', 1] as const) : (['published', 0] as const);
      const job_id = await jobRow(service, ofEmployer, jobState, { openings: 1, taken });
      return asDistrict(service, async (tx) => {
        const id = randomUUID();
        const whose = { seeker_id: profile, account_id: seeker.accountId, employer_id: ofEmployer, job_id, area: COMMUNITY };
        const shared: Application['shared'] = state === 'contacted' ? [] : ['name', 'phone'];
        await insert(tx, Application, {
          ...whose,
          id,
          version: 1,
          state,
          channel: 'console',
          shared,
          reason: null,
          at: tx.now,
          changed_at: tx.now,
        });
        return id;
      });
    },
    bodies: { submit: { shared: ['name', 'phone'] }, decline: { reason: '已经招到人了' } },
  });
});
