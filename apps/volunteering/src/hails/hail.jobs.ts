import { Clock, ScheduledJobs, type Tx } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { Hail } from './hail.entity.js';
import { ringAt } from './hail.rules.js';
import { RING_OVER } from './hail.store.js';
import { HailsService } from './hails.service.js';

/** An unanswered hail reaches further with time, and in the end the grid. */
@Injectable()
export class HailJobs implements OnModuleInit {
  constructor(
    private readonly hails: HailsService,
    private readonly scheduled: ScheduledJobs,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.scheduled.registerItems({
      name: 'hails',
      everyMs: 1000,
      due: RING_OVER,
      values: (now) => [now],
      each: (tx, id) => this.widen(tx, id),
    });
  }

  run(): Promise<void> {
    return this.scheduled.pass('hails');
  }

  private async widen(tx: Tx, id: string): Promise<void> {
    // Whoever accepts in this moment holds the row: then there is nothing to widen.
    const row = await tx.manager.findOne(Hail, {
      where: { id, state: 'hailed' },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
    if (!row) return;
    const ring = ringAt((this.clock.now().getTime() - row.raised_at.getTime()) / 1000);
    if (ring === undefined) await this.hails.escalate(tx, row);
    else if (ring > row.ring) await this.hails.offer(tx, row, ring);
  }
}
