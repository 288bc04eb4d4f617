import { randomUUID } from 'node:crypto';

import type { ConsentPurpose } from '@linli/contracts';
import { insert, type ReadTx, type Tx } from '@linli/service';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import type { ChildHooks, GuardianOf } from '../people/child.hooks.js';
import type { Relation } from '../people/guardian.rules.js';
import { Handover } from './handover.entity.js';
import { PickupAdult } from './pickup-adult.entity.js';

/** Who stands for a child may collect it; others only while a guardian consents; who took it home is retained. */
@Injectable()
export class PickupHooks implements ChildHooks {
  async guardianStands(tx: Tx, { childId, accountId, relation }: GuardianOf & { relation: Relation }): Promise<void> {
    await insert(tx, PickupAdult, {
      id: randomUUID(),
      child_id: childId,
      account_id: accountId,
      relation,
      valid_from: tx.now,
      by_account: tx.caller.accountId,
      at: tx.now,
    });
  }

  async guardianLeaves(tx: Tx, { childId, accountId }: GuardianOf): Promise<void> {
    await tx.manager.delete(PickupAdult, { child_id: childId, account_id: accountId });
  }

  async consentWithdrawn(tx: Tx, childId: string, purpose: ConsentPurpose): Promise<void> {
    if (purpose === 'pickup') await tx.manager.delete(PickupAdult, { child_id: childId, account_id: IsNull() });
  }

  async retain(tx: ReadTx, childId: string) {
    const rows = await tx.manager.find(Handover, { where: { child_id: childId }, order: { at: 'ASC' } });
    return {
      handovers: rows.map(({ id, session_id, outcome, reason, occurred_at }) => ({ id, session_id, outcome, reason, occurred_at })),
    };
  }
}
