import { EmploymentNeedRecalledV1, EmploymentNeedReferredV1, type NeedContact } from '@linli/contracts';
import { OnEvent, type EventContext } from '@linli/events';
import { UnitOfWork } from '@linli/service';
import { Controller } from '@nestjs/common';

import { MediationsService } from './mediations.service.js';

/** What employment tells: somebody in a micro-home wants a mediator, or does not any more. */
@Controller()
export class MediationsConsumer {
  constructor(
    private readonly mediations: MediationsService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @OnEvent(EmploymentNeedReferredV1)
  async referred({ referralId, point }: EmploymentNeedReferredV1, context: EventContext): Promise<void> {
    const contact = await context.unseal<NeedContact>();
    if (!contact) throw new Error('a need without its sealed part');
    await this.unitOfWork.consume(context, (tx) => this.mediations.open(tx, { referralId, point, contact }));
  }

  @OnEvent(EmploymentNeedRecalledV1)
  async recalled({ referralId }: EmploymentNeedRecalledV1, context: EventContext): Promise<void> {
    await this.unitOfWork.consume(context, (tx) => this.mediations.recall(tx, referralId));
  }
}
