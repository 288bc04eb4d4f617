import { Clock, ScheduledJobs, system, UnitOfWork } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThan } from 'typeorm';

import { PickupCode } from './pickup-code.entity.js';

const HOUR_MS = 3_600_000;

/** Codes of other days open nothing. */
@Injectable()
export class PickupSweep implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly scheduled: ScheduledJobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.scheduled.register('pickup-codes', HOUR_MS, () =>
      this.unitOfWork.as(system, async (tx) => {
        await tx.manager.delete(PickupCode, { at: LessThan(new Date(this.clock.now().getTime() - 24 * HOUR_MS)) });
      }),
    );
  }
}
