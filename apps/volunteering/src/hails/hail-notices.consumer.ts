import { VolunteeringHailAnsweredV1, VolunteeringHailEndedV1, VolunteeringHailEscalatedV1 } from '@linli/contracts';
import { OnEvent, type EventContext } from '@linli/events';
import { UnitOfWork } from '@linli/service';
import { Controller } from '@nestjs/common';

import { settle } from '../notices.js';
import { HailAsked } from './hail-asked.entity.js';

/** What asked many for help asks no more once one went, or it is over. */
@Controller()
export class HailNoticesConsumer {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @OnEvent(VolunteeringHailAnsweredV1)
  answered({ hailId }: VolunteeringHailAnsweredV1, context: EventContext): Promise<void> {
    return this.settle(hailId, context);
  }

  @OnEvent(VolunteeringHailEndedV1)
  ended({ hailId }: VolunteeringHailEndedV1, context: EventContext): Promise<void> {
    return this.settle(hailId, context);
  }

  @OnEvent(VolunteeringHailEscalatedV1)
  escalated({ hailId }: VolunteeringHailEscalatedV1, context: EventContext): Promise<void> {
    return this.settle(hailId, context);
  }

  private async settle(id: string, context: EventContext): Promise<void> {
    await this.unitOfWork.consume(context, async (tx) => {
      const asked = await tx.manager.findBy(HailAsked, { hail_id: id });
      await settle(
        tx,
        asked.map(({ account_id }) => account_id),
        'hail-near',
        { hail: id },
        context.event.time,
      );
    });
  }
}
