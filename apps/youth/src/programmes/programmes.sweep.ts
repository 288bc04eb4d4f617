import { Sweeps, system, UnitOfWork } from '@linli/service';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { ProgrammesService } from './programmes.service.js';

/** Programmes whose last day is past come to their end by themselves. */
@Injectable()
export class ProgrammesSweep implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sweeps: Sweeps,
    private readonly programmes: ProgrammesService,
  ) {}

  onModuleInit(): void {
    this.sweeps.register('programmes-over', 60_000, () => this.over());
  }

  async over(): Promise<void> {
    for (const id of await this.unitOfWork.as(system, (tx) => this.programmes.over(tx))) {
      await this.unitOfWork.as(system, (tx) => this.programmes.endOver(tx, id));
    }
  }
}
