import { VolunteeringMembershipChangedV1, VolunteeringVolunteerScreenedV1 } from '@linli/contracts';
import { Projection, isEventOf, type EventBatch } from '@linli/events';
import { insert, UnitOfWork } from '@linli/service';
import { Controller } from '@nestjs/common';

import { VolunteerScreening } from './volunteer-screening.entity.js';
import { VolunteerTeam } from './volunteer-team.entity.js';

/** Which volunteers passed their screening, and when; and the teams in which they are active. */
@Controller()
export class VolunteersProjection {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Projection('volunteers', VolunteeringVolunteerScreenedV1, VolunteeringMembershipChangedV1)
  async project(batch: EventBatch): Promise<void> {
    await this.unitOfWork.project(batch, async ({ manager }, fresh) => {
      for (const one of fresh) {
        if (isEventOf(VolunteeringVolunteerScreenedV1, one)) {
          await manager.upsert(
            VolunteerScreening,
            {
              account_id: one.data.accountId,
              passed: one.data.screening === 'passed',
              at: one.event.time,
            },
            ['account_id'],
          );
        }
        if (isEventOf(VolunteeringMembershipChangedV1, one)) {
          const { membershipId, accountId, teamId, state } = one.data;
          await manager.delete(VolunteerTeam, { membership_id: membershipId });
          if (state === 'active')
            await insert({ manager }, VolunteerTeam, { membership_id: membershipId, account_id: accountId, team_id: teamId });
        }
      }
    });
  }
}
