import { ScheduledJobs } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { RootCausesService } from './root-causes.service.js';
import { COMES_AGAIN, RECURRING_CASES } from './root-cause.store.js';

const EVERY_MS = 10 * 60_000;

/** Puts before staff what comes again. */
@Injectable()
export class RootCauseJobs implements OnModuleInit {
  constructor(
    private readonly scheduled: ScheduledJobs,
    private readonly rootCauses: RootCausesService,
  ) {}

  onModuleInit(): void {
    const values = (now: Date) => [now];
    this.scheduled.registerItems({
      name: 'root-causes',
      everyMs: EVERY_MS,
      due: RECURRING_CASES,
      values,
      each: (tx, id) => this.rootCauses.suggestFrom(tx, id),
    });
    this.scheduled.registerItems({
      name: 'root-causes-again',
      everyMs: EVERY_MS,
      due: COMES_AGAIN,
      values,
      each: (tx, id) => this.rootCauses.recur(tx, id),
    });
  }
}
