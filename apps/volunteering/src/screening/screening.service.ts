import type { Target, Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import type { ScreeningDecision } from '../registrations/registration.rules.js';
import { RegistrationsService, type Registration } from '../registrations/registrations.service.js';
import { TeamsService } from '../teams/teams.service.js';

/** What staff decide about a volunteer, and what follows for the teams. */
@Injectable()
export class ScreeningService {
  constructor(
    private readonly registrations: RegistrationsService,
    private readonly teams: TeamsService,
  ) {}

  /**
   * Whoever is refused takes no part in any team for the time being: their memberships are suspended.
   * @throws DomainError not-found, own-screening, wrong-state, stale-version
   */
  async decide(tx: Tx, target: Target, decision: ScreeningDecision, reason: string | undefined): Promise<Registration> {
    const registration = await this.registrations.screen(tx, target, decision, reason);
    if (registration.screening === 'refused') await this.teams.suspendAll(tx, target.id);
    return registration;
  }
}
