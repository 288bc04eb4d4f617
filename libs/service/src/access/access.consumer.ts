import { IdentityGrantGivenV1, IdentityGrantWithdrawnV1 } from '@linli/contracts';
import { OnEvent, type EventContext } from '@linli/events';
import { Controller } from '@nestjs/common';

import { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import { AccessService } from './access.service.js';

@Controller()
export class AccessConsumer {
  constructor(
    private readonly access: AccessService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @OnEvent(IdentityGrantGivenV1, { projection: 'access' })
  async given(grant: IdentityGrantGivenV1, context: EventContext): Promise<void> {
    await this.unitOfWork.consume(context, (tx) => this.access.give(tx, grant));
    this.access.forget(grant.accountId);
  }

  @OnEvent(IdentityGrantWithdrawnV1, { projection: 'access' })
  async withdrawn({ grantId, accountId }: IdentityGrantWithdrawnV1, context: EventContext): Promise<void> {
    await this.unitOfWork.consume(context, (tx) => this.access.withdraw(tx, grantId));
    this.access.forget(accountId);
  }
}
