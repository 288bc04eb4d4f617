import type { Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';

import { needs } from './need.resource.js';
import { afterStage, stageOf, type CaseStage } from './need.rules.js';
import { saveReferral, notifySides } from './need.store.js';
import { Referral } from './referral.entity.js';

/** 调解: what became of a need that the grid took over, as its events tell. */
@Injectable()
export class MediationsService {
  async opened(tx: Tx, referralId: string, { caseId, number }: { caseId: string; number: string }): Promise<void> {
    const found = await tx.manager.findOneBy(Referral, { id: referralId });
    if (found) await this.move(tx, found, 'opened', { case_id: caseId, case_number: number });
  }

  /** @param state of the case */
  async wentOn(tx: Tx, caseId: string, state: string): Promise<void> {
    const found = await tx.manager.findOneBy(Referral, { case_id: caseId });
    if (found && found.stage !== stageOf(state)) await this.move(tx, found, stageOf(state));
  }

  /** The need first and then the referral, as everybody does who locks both. */
  private async move(tx: Tx, { id, need_id }: Referral, stage: CaseStage, about: Partial<Referral> = {}): Promise<void> {
    const need = await needs.lock(tx, need_id);
    const referral = await tx.manager.findOneBy(Referral, { id });
    const next = afterStage(stage, referral!.state, need.state);
    await saveReferral(tx, referral!, { ...about, stage, state: next.referral });
    const saved = await needs.save(tx, need, `case-${stage}`, { state: next.need, changed_at: tx.now });
    if (next.referral !== 'withdrawn') await notifySides(tx, saved, 'need-changed');
  }
}
