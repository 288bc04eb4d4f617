import { ScheduledJobs } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { TaskDetails } from './task-details.js';
import { erasedBefore } from './task.rules.js';
import { OLD_TASKS } from './task.store.js';

const HOUR_MS = 3_600_000;

const dates = (now: Date): Date[] => {
  const { finished, opened } = erasedBefore(now);
  return [finished, opened];
};

/** Erases what tasks were about and where, once they are long over. */
@Injectable()
export class TaskErasureJobs implements OnModuleInit {
  constructor(
    private readonly details: TaskDetails,
    private readonly scheduled: ScheduledJobs,
  ) {}

  onModuleInit(): void {
    this.scheduled.registerItems({
      name: 'task-details',
      everyMs: HOUR_MS,
      due: OLD_TASKS,
      values: dates,
      each: (tx, id) => this.details.erase(tx, id),
    });
  }

  run(): Promise<void> {
    return this.scheduled.pass('task-details');
  }
}
