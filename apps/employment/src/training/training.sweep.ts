import { ScheduledJobs } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { TraineesService } from './trainees.service.js';

/** Offered places that nobody takes in time. */
@Injectable()
export class TrainingSweep implements OnModuleInit {
  constructor(
    private readonly scheduled: ScheduledJobs,
    private readonly trainees: TraineesService,
  ) {}

  onModuleInit(): void {
    this.scheduled.registerItems({
      name: 'training-offers',
      everyMs: 2000,
      due: `SELECT pool_id AS id, min(offered_until) AS due_at FROM place_party WHERE state = 'offered' AND offered_until <= $1 GROUP BY pool_id`,
      values: (now) => [now],
      each: (tx, poolId) => this.trainees.lapse(tx, poolId),
    });
  }

  offers(): Promise<void> {
    return this.scheduled.pass('training-offers');
  }
}
