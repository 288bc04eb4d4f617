import { Sweeps, system, UnitOfWork } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { TraineesService } from './trainees.service.js';

/** Offered places that nobody takes in time. */
@Injectable()
export class TrainingSweep implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sweeps: Sweeps,
    private readonly trainees: TraineesService,
  ) {}

  onModuleInit(): void {
    this.sweeps.register('training-offers', 2000, () => this.offers());
  }

  async offers(): Promise<void> {
    while ((await this.unitOfWork.as(system, (tx) => this.trainees.lapse(tx))) === 50);
  }
}
