import { VolunteeringTeamChangedV1 } from '@linli/contracts';
import { Projection, tells, type EventBatch } from '@linli/events';
import { UnitOfWork } from '@linli/service';
import { Controller } from '@nestjs/common';

/** Where the organisations lie in which roles are held. */
@Controller()
export class OrganisationsProjection {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Projection('organisations', VolunteeringTeamChangedV1)
  async apply(batch: EventBatch): Promise<void> {
    await this.unitOfWork.project(batch, async ({ sql }, fresh) => {
      for (const one of fresh) {
        if (!tells(VolunteeringTeamChangedV1, one)) continue;
        const { teamId, area, state } = one.data;
        await sql.query(
          'INSERT INTO organisation_place (id, area, open) VALUES ($1, $2, $3) ON CONFLICT (id) DO UPDATE SET area = excluded.area, open = excluded.open',
          [teamId, area, state === 'open'],
        );
      }
    });
  }
}
