import { GridGridPublishedV1, GridGridRetiredV1 } from '@linli/contracts';
import { OnEvent, type EventContext } from '@linli/events';
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

  @OnEvent(GridGridPublishedV1, { projection: 'map' })
  async published(_grid: GridGridPublishedV1, context: EventContext): Promise<void> {
    await this.heard(context);
  }

  @OnEvent(GridGridRetiredV1, { projection: 'map' })
  async retired(_grid: GridGridRetiredV1, context: EventContext): Promise<void> {
    await this.heard(context);
  }

  private async heard(context: EventContext): Promise<void> {
    await this.unitOfWork.consume(context, async () => undefined);
    this.areas.reloadSoon();
  }
}
