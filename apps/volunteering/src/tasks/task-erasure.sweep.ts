import { ScheduledJobs } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { TaskDetails } from './task-details.js';
import { erasedBefore } from './task.rules.js';

const HOUR_MS = 3_600_000;

/** Tasks that are long over ($1), or that nobody will finish any more ($2), and of which something is kept. */
const OLD =
  'SELECT id, coalesce(finished_at, opened_at) AS due_at FROM task WHERE lon IS NOT NULL AND (finished_at < $1 OR opened_at < $2)';

const dates = (now: Date): Date[] => {
  const { finished, opened } = erasedBefore(now);
  return [finished, opened];
};

/** Erases what tasks were about and where, once they are long over. */
@Injectable()
export class TaskErasureSweep implements OnModuleInit {
  constructor(
    private readonly details: TaskDetails,
    private readonly scheduled: ScheduledJobs,
  ) {}

  onModuleInit(): void {
    this.scheduled.registerItems({
      name: 'task-details',
      everyMs: HOUR_MS,
      due: OLD,
      values: dates,
      each: (tx, id) => this.details.erase(tx, id),
    });
  }

  run(): Promise<void> {
    return this.scheduled.pass('task-details');
  }
}
