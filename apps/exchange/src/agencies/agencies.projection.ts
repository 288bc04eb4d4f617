import { IdentityAgencyChangedV1 } from '@linli/contracts';
import { Projection, isEventOf, type EventBatch } from '@linli/events';
import { UnitOfWork } from '@linli/service';
import { Controller } from '@nestjs/common';

import { Agency } from './agency.entity.js';

/** Keeps which clients there are, and which kinds of data each was given: what is pushed to them needs no token. */
@Controller()
export class AgenciesProjection {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Projection('agencies', IdentityAgencyChangedV1)
  async apply(batch: EventBatch): Promise<void> {
    await this.unitOfWork.project(batch, async ({ manager }, fresh) => {
      for (const one of fresh) {
        if (!isEventOf(IdentityAgencyChangedV1, one)) continue;
        const { accountId, clientId, name, kinds, state } = one.data;
        await manager.upsert(Agency, { account_id: accountId, client_id: clientId, name, kinds, state }, ['account_id']);
      }
    });
  }
}
