import { EmploymentEmployerChangedV1, IdentityAgencyChangedV1, VolunteeringTeamChangedV1 } from '@linli/contracts';
import { Projection, isEventOf, type BatchedEvent, type EventBatch } from '@linli/events';
import { UnitOfWork } from '@linli/service';
import { Controller } from '@nestjs/common';

import { Organisation } from './organisation.entity.js';
import { ofEmployer, ofTeam } from './organisation.rules.js';

/** Keeps the organisations of all services: where those lie in which roles are held, and for whoever looks over all of them. */
@Controller()
export class OrganisationsProjection {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Projection('organisations', VolunteeringTeamChangedV1, EmploymentEmployerChangedV1, IdentityAgencyChangedV1)
  async apply(batch: EventBatch): Promise<void> {
    await this.unitOfWork.project(batch, async ({ manager }, fresh) => {
      for (const one of fresh) {
        const told = organisationOf(one);
        if (told) await manager.upsert(Organisation, told, ['id']);
      }
    });
  }
}

function organisationOf(one: BatchedEvent): Organisation | undefined {
  const changed_at = one.event.time;
  if (isEventOf(VolunteeringTeamChangedV1, one)) {
    const { teamId: id, name, area, state } = one.data;
    return { id, kind: 'volunteers', name, area, state: ofTeam[state], changed_at };
  }
  if (isEventOf(EmploymentEmployerChangedV1, one)) {
    const { employerId: id, name, area, state } = one.data;
    return { id, kind: 'employer', name, area, state: ofEmployer[state], changed_at };
  }
  if (isEventOf(IdentityAgencyChangedV1, one)) {
    const { agencyId: id, name, state } = one.data;
    return { id, kind: 'agency', name, area: null, state, changed_at };
  }
  return undefined;
}
