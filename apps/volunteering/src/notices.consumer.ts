import { VolunteeringHailAnsweredV1, VolunteeringHailEndedV1, VolunteeringHailEscalatedV1, VolunteeringTaskFinishedV1 } from '@linli/contracts';
import { OnEvent, type EventContext } from '@linli/events';
import { UnitOfWork, type Tx } from '@linli/service';
import { Controller } from '@nestjs/common';

import { settle } from './notices.js';

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
      const members = await accounts(tx, 'SELECT account_id FROM membership JOIN task USING (team_id) WHERE task.id = $1', taskId);
      await settle(tx, members, 'task-offered', { task: taskId }, context.event.time);
    });
  }

  private async hail(id: string, context: EventContext): Promise<void> {
    await this.unitOfWork.consume(context, async (tx) => {
      const asked = await accounts(tx, 'SELECT account_id FROM hail_asked WHERE hail_id = $1', id);
      await settle(tx, asked, 'hail-near', { hail: id }, context.event.time);
    });
  }
}

async function accounts(tx: Tx, sql: string, id: string): Promise<string[]> {
  return (await tx.manager.query<{ account_id: string }[]>(sql, [id])).map(({ account_id }) => account_id);
}
