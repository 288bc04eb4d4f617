import { ScheduledJobs, type Tx } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { membersOf } from '../employers/employer.store.js';
import { notify } from '../notices.js';
import { jobs } from './job.resource.js';
import { JOBS_OVER } from './job.store.js';

/** Jobs that run out. */
@Injectable()
export class JobExpiryJobs implements OnModuleInit {
  constructor(private readonly scheduled: ScheduledJobs) {}

  onModuleInit(): void {
    this.scheduled.registerItems({
      name: 'jobs-expire',
      everyMs: 5000,
      due: JOBS_OVER,
      values: (now) => [now],
      each: (tx, id) => this.expireOne(tx, id),
    });
  }

  expire(): Promise<void> {
    return this.scheduled.pass('jobs-expire');
  }

  /** A job that ran out is off every list from that moment (`valid_through` is asked for); this says so. */
  private async expireOne(tx: Tx, id: string): Promise<void> {
    const { state, valid_through, employer_id } = await jobs.lock(tx, id);
    if (!jobs.machine.isPossible('expire', state) || valid_through > tx.now) return;
    await jobs.command(tx, { id, expected: undefined }, 'expire', () => ({ closing: true }));
    await notify(tx, await membersOf(tx, employer_id), 'job-expired', { job: id });
  }
}
