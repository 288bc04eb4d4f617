import { YouthDutyServedV1 } from '@linli/contracts';
import { OnEvent, type EventContext } from '@linli/events';
import { UnitOfWork } from '@linli/service';
import { Controller } from '@nestjs/common';

import { minutesOf } from './hours.rules.js';
import { HoursService } from './hours.service.js';

/** What volunteers did in children's programmes waits in the ledger like what they did elsewhere. */
@Controller()
export class HoursConsumer {
  constructor(
    private readonly hours: HoursService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @OnEvent(YouthDutyServedV1)
  async served({ dutyId, accountId, teamId, startedAt, endedAt }: YouthDutyServedV1, context: EventContext): Promise<void> {
    const [from, to] = [new Date(startedAt), new Date(endedAt)];
    await this.unitOfWork.consume(context, (tx) =>
      this.hours.credit(tx, {
        accountId,
        teamId,
        source: 'class',
        sourceId: dutyId,
        minutes: minutesOf(from, to),
        startedAt: from,
        endedAt: to,
      }),
    );
  }
}
