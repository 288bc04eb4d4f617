import { Sweeps, system, UnitOfWork } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { TaskDetails } from './task-details.js';

const BATCH = 200;
const HOUR_MS = 3_600_000;

/** Erases what tasks were about and where, once they are long over. */
@Injectable()
export class TaskErasureSweep implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly details: TaskDetails,
    private readonly sweeps: Sweeps,
  ) {}

  onModuleInit(): void {
    this.sweeps.register('task-details', HOUR_MS, () => this.run());
  }

  async run(): Promise<void> {
    while ((await this.unitOfWork.as(system, (tx) => this.details.eraseOld(tx, BATCH))) === BATCH);
  }
}
