import { GridCategoryChangedV1, GridClockChangedV1 } from '@linli/contracts';
import { Projection, type EventBatch } from '@linli/events';
import { UnitOfWork } from '@linli/service';
import { Controller } from '@nestjs/common';

import { CategoriesService } from './categories.service.js';
import { ClocksService } from './clocks.service.js';

/** Every replica hears of another category or another deadline, whichever of them decided it. */
@Controller()
export class CategoriesConsumer {
  constructor(
    private readonly categories: CategoriesService,
    private readonly clocks: ClocksService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Projection('categories', GridCategoryChangedV1, GridClockChangedV1)
  async project(batch: EventBatch): Promise<void> {
    await this.unitOfWork.project(batch, async () => undefined);
    this.categories.reloadSoon();
    this.clocks.reloadSoon();
  }
}
