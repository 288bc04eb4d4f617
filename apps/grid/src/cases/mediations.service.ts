import { GridCaseRejectedV1, type NeedContact } from '@linli/contracts';
import { locked, PersonalData, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { CasePerson } from './case-person.entity.js';
import { caseMachine } from './case.rules.js';
import { factsOf, save } from './case.store.js';
import { EventCasesService } from './event-cases.service.js';
import { GridCase } from './grid-case.entity.js';

interface Referred {
  referralId: string;
  point: { lon: number; lat: number };
  contact: NeedContact;
}

/** 妇女微家转来的调解: what she said, her name and her number are for who handles it, as long as she consents. */
@Injectable()
export class MediationsService {
  constructor(
    private readonly cases: EventCasesService,
    private readonly personal: PersonalData,
  ) {}

  async open(tx: Tx, { referralId, point, contact }: Referred): Promise<void> {
    await this.cases.open(tx, {
      category: 'harmony.mediation',
      description: '妇女微家转来的调解，内容见联系人栏，只有处置人能看',
      point,
      channel: 'micro-home',
      contact,
      origin: { kind: 'need', id: referralId },
    });
  }

  /** What was sealed of her is gone; what nobody began is not begun any more. Who works at it reads on the timeline why. */
  async recall(tx: Tx, referralId: string): Promise<void> {
    const row = await this.of(tx, referralId);
    if (!row) return;
    await tx.manager.update(CasePerson, { case_id: row.id }, { name: null, phone: null, address: null, words: null });
    await this.personal.erase(tx, row.id);
    const step = { action: 'recall' };
    if (!caseMachine.isPossible('reject', row.state)) await save(tx, row, {}, step);
    else
      await save(tx, row, { state: caseMachine.next('reject', { ...factsOf(row), parts: ['system'] }) }, step, {
        contract: GridCaseRejectedV1,
        data: { reason: 'consent-withdrawn' },
      });
  }

  private of(tx: Tx, referralId: string): Promise<GridCase | null> {
    return tx.manager.findOne(GridCase, { where: { origin_kind: 'need', origin_id: referralId }, ...locked(true) });
  }
}
