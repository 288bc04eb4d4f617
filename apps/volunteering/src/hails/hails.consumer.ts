import { GridCaseRegisteredV1 } from '@linli/contracts';
import { OnEvent, type EventContext } from '@linli/events';
import { UnitOfWork } from '@linli/service';
import { Controller } from '@nestjs/common';

import { HailsService } from './hails.service.js';

@Controller()
export class HailsConsumer {
  constructor(
    private readonly hails: HailsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Whoever hailed sees which case it became. */
  @OnEvent(GridCaseRegisteredV1, { concerns: ({ origin }) => origin?.kind === 'hail' })
  async registered({ caseId, number, origin }: GridCaseRegisteredV1, context: EventContext): Promise<void> {
    await this.unitOfWork.consume(context, (tx) => this.hails.linkCase(tx, origin!.id, caseId, number));
  }
}
