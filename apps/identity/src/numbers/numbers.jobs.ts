import { ScheduledJobs } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { NumbersService } from './numbers.service.js';
import { changesDue } from './numbers.store.js';

/** Changes of a number that nobody stopped count after a day. */
@Injectable()
export class NumberJobs implements OnModuleInit {
  constructor(
    private readonly scheduled: ScheduledJobs,
    private readonly numbers: NumbersService,
  ) {}

  onModuleInit(): void {
    this.scheduled.registerItems({
      name: 'number-changes',
      everyMs: 30_000,
      due: changesDue,
      values: (now) => [now],
      each: (tx, id) => this.numbers.apply(tx, id),
    });
  }

  run(): Promise<void> {
    return this.scheduled.pass('number-changes');
  }
}
