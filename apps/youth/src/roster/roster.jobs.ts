import { ScheduledJobs } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { RosterService, SHORTEST_YEAR_MS } from './roster.service.js';
import { UNSCREENED } from './roster.store.js';

/** Whose screening runs out leaves the roster. */
@Injectable()
export class RosterJobs implements OnModuleInit {
  constructor(
    private readonly scheduled: ScheduledJobs,
    private readonly roster: RosterService,
  ) {}

  onModuleInit(): void {
    this.scheduled.registerItems({
      name: 'screenings',
      everyMs: 60_000,
      due: UNSCREENED,
      values: (now) => [new Date(now.getTime() - SHORTEST_YEAR_MS)],
      each: (tx, id) => this.roster.lapse(tx, id),
    });
  }

  screenings(): Promise<void> {
    return this.scheduled.pass('screenings');
  }
}
