import { VolunteeringMembershipChangedV1, VolunteeringVolunteerScreenedV1 } from '@linli/contracts';
import { Projection, tells, type EventBatch } from '@linli/events';
import { UnitOfWork } from '@linli/service';
import { Controller } from '@nestjs/common';

/** Which volunteers passed their screening, and when; and the teams in which they are active. */
@Controller()
export class VolunteersProjection {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Projection('volunteers', VolunteeringVolunteerScreenedV1, VolunteeringMembershipChangedV1)
  async heard(batch: EventBatch): Promise<void> {
    await this.unitOfWork.project(batch, async ({ manager }, fresh) => {
      for (const one of fresh) {
        if (tells(VolunteeringVolunteerScreenedV1, one)) {
          await manager.query('INSERT INTO volunteer_screening (account_id, passed, at) VALUES ($1, $2, $3) ON CONFLICT (account_id) DO UPDATE SET passed = excluded.passed, at = excluded.at', [one.data.accountId, one.data.screening === 'passed', one.event.time]);
        }
        if (tells(VolunteeringMembershipChangedV1, one)) {
          const { membershipId, accountId, teamId, state } = one.data;
          await manager.query('DELETE FROM volunteer_team WHERE membership_id = $1', [membershipId]);
          if (state === 'active') await manager.query('INSERT INTO volunteer_team (membership_id, account_id, team_id) VALUES ($1, $2, $3)', [membershipId, accountId, teamId]);
        }
      }
    });
  }
}
