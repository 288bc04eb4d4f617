import { PersonalData, ScheduledJobs, type Tx } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { dayOf } from '../calendar/calendar.rules.js';
import { Retained } from './retained.entity.js';
import { KEPT_LONG_ENOUGH } from './retained.store.js';

/** What had to be kept of forgotten children is erased once it was kept long enough. */
@Injectable()
export class RetainedJobs implements OnModuleInit {
  constructor(
    private readonly scheduled: ScheduledJobs,
    private readonly personal: PersonalData,
  ) {}

  onModuleInit(): void {
    this.scheduled.registerItems({
      name: 'retained',
      everyMs: 3_600_000,
      due: KEPT_LONG_ENOUGH,
      values: (now) => [dayOf(now)],
      each: (tx, id) => this.erase(tx, id),
    });
  }

  retained(): Promise<void> {
    return this.scheduled.pass('retained');
  }

  /** Its key goes with it. */
  private async erase(tx: Tx, id: string): Promise<void> {
    await tx.manager.delete(Retained, { id });
    await this.personal.erase(tx, id);
    tx.audit({ action: 'retained.erase', resource: { type: 'retained', id } });
  }
}
