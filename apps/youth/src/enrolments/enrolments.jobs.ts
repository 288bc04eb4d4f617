import { OFFERS_OVER } from '@linli/enrolment';
import { ScheduledJobs } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { EnrolmentsService } from './enrolments.service.js';

/** Offers that nobody takes go on to the next in line. */
@Injectable()
export class EnrolmentsJobs implements OnModuleInit {
  constructor(
    private readonly scheduled: ScheduledJobs,
    private readonly enrolments: EnrolmentsService,
  ) {}

  onModuleInit(): void {
    this.scheduled.registerItems({
      name: 'offers',
      everyMs: 2000,
      due: OFFERS_OVER,
      values: (now) => [now],
      each: (tx, programmeId) => this.enrolments.lapse(tx, programmeId),
    });
  }
}
