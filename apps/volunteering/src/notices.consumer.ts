import {
  VolunteeringHailAnsweredV1,
  VolunteeringHailEndedV1,
  VolunteeringHailEscalatedV1,
  VolunteeringTaskFinishedV1,
} from '@linli/contracts';
import { OnEvent, type EventContext } from '@linli/events';
import { UnitOfWork } from '@linli/service';
import { Controller } from '@nestjs/common';

import { HailAsked } from './hails/hail-asked.entity.js';
import { settle } from './notices.js';
import { membersOfTask } from './teams/teams.query.js';

/** What asked many for help asks no more once one went, or it is over. */
@Controller()
export class NoticesConsumer {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @OnEvent(VolunteeringHailAnsweredV1)
  answered({ hailId }: VolunteeringHailAnsweredV1, context: EventContext): Promise<void> {
    return this.hail(hailId, context);
  }

  @OnEvent(VolunteeringHailEndedV1)
  ended({ hailId }: VolunteeringHailEndedV1, context: EventContext): Promise<void> {
    return this.hail(hailId, context);
  }

  @OnEvent(VolunteeringHailEscalatedV1)
  escalated({ hailId }: VolunteeringHailEscalatedV1, context: EventContext): Promise<void> {
    return this.hail(hailId, context);
  }

  @OnEvent(VolunteeringTaskFinishedV1)
  async finished({ taskId }: VolunteeringTaskFinishedV1, context: EventContext): Promise<void> {
    await this.unitOfWork.consume(context, async (tx) => {
      const members = await membersOfTask(tx, taskId);
      await settle(tx, members, 'task-offered', { task: taskId }, context.event.time);
    });
  }

  private async hail(id: string, context: EventContext): Promise<void> {
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
