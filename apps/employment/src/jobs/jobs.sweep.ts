import { ScheduledJobs, type Tx } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { ApplicationsService } from '../applications/applications.service.js';
import { membersOf } from '../employers/employer.store.js';
import { notify } from '../notices.js';
import { jobs } from './job.resource.js';
import { JOBS_ENDED, JOBS_OVER } from './job.store.js';

/** So many are told in one transaction. */
const ROUND = 200;

/** Jobs that run out, and what follows when one ends: whoever is still waiting is told. */
@Injectable()
export class JobsSweep implements OnModuleInit {
  constructor(
    private readonly scheduled: ScheduledJobs,
    private readonly applications: ApplicationsService,
  ) {}

  onModuleInit(): void {
    this.scheduled.registerItems({
      name: 'jobs-expire',
      everyMs: 5000,
      due: JOBS_OVER,
      values: (now) => [now],
      each: (tx, id) => this.expireOne(tx, id),
    });
    // Apart from the command that ended it: a hire does not wait until a hundred others are told.
    this.scheduled.registerItems({
      name: 'jobs-close',
      everyMs: 2000,
      due: JOBS_ENDED,
      values: () => [],
      each: async (tx, id) => (await this.applications.closeSome(tx, id, ROUND)) === ROUND,
    });
  }

  expire(): Promise<void> {
    return this.scheduled.pass('jobs-expire');
  }

  close(): Promise<void> {
    return this.scheduled.pass('jobs-close');
  }

  /** A job that ran out is off every list from that moment (`valid_through` is asked for); this says so. */
  private async expireOne(tx: Tx, id: string): Promise<void> {
    const { state, valid_through, employer_id } = await jobs.lock(tx, id);
    if (!jobs.machine.isPossible('expire', state) || valid_through > tx.now) return;
    await jobs.command(tx, { id, expected: undefined }, 'expire', () => ({ closing: true }));
    await notify(tx, await membersOf(tx, employer_id), 'job-expired', { job: id });
  }
}
