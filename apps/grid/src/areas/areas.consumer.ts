import { GridGridPublishedV1, GridGridRetiredV1 } from '@linli/contracts';
import { Projection, type EventBatch } from '@linli/events';
import { UnitOfWork } from '@linli/service';
import { Controller } from '@nestjs/common';

import { AreasService } from './areas.service.js';

/** Every replica hears of a new map, whichever of them published it. */
@Controller()
export class AreasConsumer {
  constructor(
    private readonly areas: AreasService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Projection('map', GridGridPublishedV1, GridGridRetiredV1)
  async project(batch: EventBatch): Promise<void> {
    await this.unitOfWork.project(batch, async () => undefined);
    this.areas.reloadSoon();
  }
}
