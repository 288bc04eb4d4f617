import { ScheduledJobs } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { JOBS_ENDED } from '../jobs/job.store.js';
import { ApplicationsService } from './applications.service.js';

/** So many are told in one transaction. */
const ROUND = 200;

/** What follows when a job ends: whoever is still waiting is told. */
@Injectable()
export class ApplicationsJobs implements OnModuleInit {
  constructor(
    private readonly scheduled: ScheduledJobs,
    private readonly applications: ApplicationsService,
  ) {}

  onModuleInit(): void {
    // Apart from the command that ended it: a hire does not wait until a hundred others are told.
    this.scheduled.registerItems({
      name: 'jobs-close',
      everyMs: 2000,
      due: JOBS_ENDED,
      values: () => [],
      each: async (tx, id) => (await this.applications.closeSome(tx, id, ROUND)) === ROUND,
    });
  }

  close(): Promise<void> {
    return this.scheduled.pass('jobs-close');
  }
}
