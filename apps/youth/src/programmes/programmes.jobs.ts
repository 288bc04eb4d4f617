import { ScheduledJobs } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { overBefore } from './programme.rules.js';
import { OVER } from './programme.store.js';
import { ProgrammesService } from './programmes.service.js';

/** Programmes whose last day is past come to their end by themselves. */
@Injectable()
export class ProgrammesJobs implements OnModuleInit {
  constructor(
    private readonly scheduled: ScheduledJobs,
    private readonly programmes: ProgrammesService,
  ) {}

  onModuleInit(): void {
    this.scheduled.registerItems({
      name: 'programmes-over',
      everyMs: 60_000,
      due: OVER,
      values: (now) => [overBefore(now), now],
      each: (tx, id) => this.programmes.endOver(tx, id),
    });
  }

  over(): Promise<void> {
    return this.scheduled.pass('programmes-over');
  }
}
