import {
  GridCaseAcceptedV1,
  GridCaseClosedV1,
  GridCaseDuplicateMarkedV1,
  GridCaseRegisteredV1,
  GridCaseRejectedV1,
  GridCaseReopenedV1,
  GridCaseStartedV1,
  type GridCaseEvent,
} from '@linli/contracts';
import { OnEvent, type EventContext } from '@linli/events';
import { UnitOfWork } from '@linli/service';
import { Controller } from '@nestjs/common';

import { MediationsService } from './mediations.service.js';

const ofANeed = ({ origin }: GridCaseEvent): boolean => origin?.kind === 'need';

/** What the grid tells of the cases that began as a need. */
@Controller()
export class NeedsConsumer {
  constructor(
    private readonly mediations: MediationsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @OnEvent(GridCaseRegisteredV1, { concerns: ofANeed })
  async registered({ origin, caseId, number }: GridCaseRegisteredV1, context: EventContext): Promise<void> {
    await this.unitOfWork.consume(context, (tx) => this.mediations.opened(tx, origin!.id, { caseId, number }));
  }

  @OnEvent(GridCaseAcceptedV1, { concerns: ofANeed })
  accepted(of: GridCaseAcceptedV1, context: EventContext): Promise<void> {
    return this.wentOn(of, context);
  }

  @OnEvent(GridCaseStartedV1, { concerns: ofANeed })
  started(of: GridCaseStartedV1, context: EventContext): Promise<void> {
    return this.wentOn(of, context);
  }

  @OnEvent(GridCaseClosedV1, { concerns: ofANeed })
  closed(of: GridCaseClosedV1, context: EventContext): Promise<void> {
    return this.wentOn(of, context);
  }

  @OnEvent(GridCaseReopenedV1, { concerns: ofANeed })
  reopened(of: GridCaseReopenedV1, context: EventContext): Promise<void> {
    return this.wentOn(of, context);
  }

  @OnEvent(GridCaseRejectedV1, { concerns: ofANeed })
  rejected(of: GridCaseRejectedV1, context: EventContext): Promise<void> {
    return this.wentOn(of, context);
  }

  @OnEvent(GridCaseDuplicateMarkedV1, { concerns: ofANeed })
  duplicate(of: GridCaseDuplicateMarkedV1, context: EventContext): Promise<void> {
    return this.wentOn(of, context);
  }

  private async wentOn({ caseId, state }: GridCaseEvent, context: EventContext): Promise<void> {
    await this.unitOfWork.consume(context, (tx) => this.mediations.wentOn(tx, caseId, state));
  }
}
