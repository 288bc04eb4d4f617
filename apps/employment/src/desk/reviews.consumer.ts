import { EmploymentEmployerChangedV1, EmploymentJobChangedV1 } from '@linli/contracts';
import { OnEvent, type EventContext } from '@linli/events';
import { AccessService, UnitOfWork } from '@linli/service';
import { Controller } from '@nestjs/common';

import { settle } from '../notices.js';

/** What asked staff for a review stops asking once somebody else made it. */
@Controller()
export class ReviewsConsumer {
  constructor(
    private readonly access: AccessService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @OnEvent(EmploymentEmployerChangedV1)
  async employer({ employerId, area, state }: EmploymentEmployerChangedV1, context: EventContext): Promise<void> {
    if (state !== 'registered') await this.settle(context, area, 'employer-waiting', { employer: employerId });
  }

  @OnEvent(EmploymentJobChangedV1)
  async job({ jobId, area, state }: EmploymentJobChangedV1, context: EventContext): Promise<void> {
    if (state !== 'submitted') await this.settle(context, area.slice(0, 12), 'job-waiting', { job: jobId });
  }

  private async settle(context: EventContext, area: string, kind: string, about: Record<string, string>): Promise<void> {
    await this.unitOfWork.consume(context, async (tx) =>
      settle(tx, await this.access.holdersIn(tx, area, 'community-staff'), kind, about, context.event.time),
    );
  }
}
