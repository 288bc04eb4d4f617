import { VolunteeringTeamChangedV1 } from '@linli/contracts';
import { Projection, isEventOf, type EventBatch } from '@linli/events';
import { UnitOfWork } from '@linli/service';
import { Controller } from '@nestjs/common';

import { OrganisationPlace } from './organisation-place.entity.js';

/** Where the organisations lie in which roles are held. */
@Controller()
export class OrganisationsProjection {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Projection('organisations', VolunteeringTeamChangedV1)
  async apply(batch: EventBatch): Promise<void> {
    await this.unitOfWork.project(batch, async ({ manager }, fresh) => {
      for (const one of fresh) {
        if (!isEventOf(VolunteeringTeamChangedV1, one)) continue;
        const { teamId, area, state } = one.data;
        await manager.upsert(OrganisationPlace, { id: teamId, area, open: state === 'open' }, ['id']);
      }
    });
  }
}
