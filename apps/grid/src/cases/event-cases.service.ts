import type { CaseOrigin } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import type { Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { AreasService, type Place } from '../areas/areas.service.js';
import { placeOfEvent } from './event-cases.rules.js';
import { GridCase } from './grid-case.entity.js';
import { RegistrationService, type Report } from './registration.service.js';

/** Cases that other services' events make. */
@Injectable()
export class EventCasesService {
  constructor(
    private readonly areas: AreasService,
    private readonly registration: RegistrationService,
  ) {}

  /**
   * One case for each origin, however often it is told, also where nobody handles its kind: the ledger of the community, of what it lies in
   * or of the district has it, and an overdue one climbs. @throws DomainError outside-district without a map
   */
  async open(tx: Tx, report: Omit<Report, 'place' | 'public' | 'attachments'> & { origin: CaseOrigin }): Promise<void> {
    const { kind, id } = report.origin;
    // What is told of one thing is handled in turn (libs/events), so nobody comes between; the table's constraint stands behind it.
    if (await tx.manager.existsBy(GridCase, { origin_kind: kind, origin_id: id })) return;
    await this.registration.register(tx, {
      ...report,
      public: false,
      attachments: [],
      place: placeOfEvent(this.located(report.point), this.areas.areas),
    });
  }

  private located(point: Report['point']): Place | undefined {
    try {
      return this.areas.locate(point);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'outside-district') return undefined;
      throw error;
    }
  }
}
