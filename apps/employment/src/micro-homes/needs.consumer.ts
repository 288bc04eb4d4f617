import { GridCaseAcceptedV1, GridCaseClosedV1, GridCaseDuplicateMarkedV1, GridCaseRegisteredV1, GridCaseRejectedV1, GridCaseReopenedV1, GridCaseStartedV1, type GridCaseEvent } from '@linli/contracts';
import { OnEvent, type EventContext } from '@linli/events';
import { UnitOfWork } from '@linli/service';
import { Controller } from '@nestjs/common';

import { MediationsService } from './mediations.service.js';

/** What the grid tells of its cases: some of them began as a need. */
@Controller()
export class NeedsConsumer {
  constructor(
    private readonly mediations: MediationsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @OnEvent(GridCaseRegisteredV1)
  async registered({ origin, caseId, number }: GridCaseRegisteredV1, context: EventContext): Promise<void> {
    await this.unitOfWork.consume(context, async (tx) => {
      if (origin?.kind === 'need') await this.mediations.opened(tx, origin.id, { caseId, number });
    });
  }

  @OnEvent(GridCaseAcceptedV1)
  accepted(of: GridCaseAcceptedV1, context: EventContext): Promise<void> {
    return this.wentOn(of, context);
  }

  @OnEvent(GridCaseStartedV1)
  started(of: GridCaseStartedV1, context: EventContext): Promise<void> {
    return this.wentOn(of, context);
  }

  @OnEvent(GridCaseClosedV1)
  closed(of: GridCaseClosedV1, context: EventContext): Promise<void> {
    return this.wentOn(of, context);
  }

  @OnEvent(GridCaseReopenedV1)
  reopened(of: GridCaseReopenedV1, context: EventContext): Promise<void> {
    return this.wentOn(of, context);
  }

  @OnEvent(GridCaseRejectedV1)
  rejected(of: GridCaseRejectedV1, context: EventContext): Promise<void> {
    return this.wentOn(of, context);
  }

  @OnEvent(GridCaseDuplicateMarkedV1)
  duplicate(of: GridCaseDuplicateMarkedV1, context: EventContext): Promise<void> {
    return this.wentOn(of, context);
  }

  private async wentOn({ caseId, state }: GridCaseEvent, context: EventContext): Promise<void> {
    await this.unitOfWork.consume(context, (tx) => this.mediations.wentOn(tx, caseId, state));
  }
}
