import { OFFERS_OVER } from '@linli/enrolment';
import { ScheduledJobs } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { TraineesService } from './trainees.service.js';

/** Offered places that nobody takes in time. */
@Injectable()
export class TrainingJobs implements OnModuleInit {
  constructor(
    private readonly scheduled: ScheduledJobs,
    private readonly trainees: TraineesService,
  ) {}

  onModuleInit(): void {
    this.scheduled.registerItems({
      name: 'training-offers',
      everyMs: 2000,
      due: OFFERS_OVER,
      values: (now) => [now],
      each: (tx, poolId) => this.trainees.lapse(tx, poolId),
    });
  }

  offers(): Promise<void> {
    return this.scheduled.pass('training-offers');
  }
}
