import { IdentityGrantGivenV1, IdentityGrantWithdrawnV1 } from '@linli/contracts';
import { Projection, isEventOf, type EventBatch } from '@linli/events';
import { Controller } from '@nestjs/common';

import { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import { AccessService } from './access.service.js';

@Controller()
export class AccessConsumer {
  constructor(
    private readonly access: AccessService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Projection('access', IdentityGrantGivenV1, IdentityGrantWithdrawnV1)
  async project(batch: EventBatch): Promise<void> {
    await this.unitOfWork.project(batch, async (tx, fresh) => {
      for (const one of fresh) {
        if (isEventOf(IdentityGrantGivenV1, one)) await this.access.give(tx, one.data);
        if (isEventOf(IdentityGrantWithdrawnV1, one)) await this.access.withdraw(tx, one.data.grantId);
      }
    });
    for (const { data } of batch.events) this.access.invalidate((data as IdentityGrantGivenV1 | IdentityGrantWithdrawnV1).accountId);
  }
}
