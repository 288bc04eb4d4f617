import { randomUUID } from 'node:crypto';

import { insert } from '@linli/service';
import { IsNull } from 'typeorm';

import type { ChildHooks } from '../people/child.hooks.js';
import { Handover } from './handover.entity.js';
import { PickupAdult } from './pickup-adult.entity.js';

/** Who stands for a child may collect it; others only while a guardian consents; who took it home is retained. */
export const pickupHooks: ChildHooks = {
  async guardianStands(tx, { childId, accountId, relation }) {
    await insert(tx, PickupAdult, {
      id: randomUUID(),
      child_id: childId,
      account_id: accountId,
      relation,
      valid_from: tx.now,
      by_account: tx.caller.accountId,
      at: tx.now,
    });
  },

  async guardianLeaves(tx, { childId, accountId }) {
    await tx.manager.delete(PickupAdult, { child_id: childId, account_id: accountId });
  },

  async consentWithdrawn(tx, childId, purpose) {
    if (purpose === 'pickup') await tx.manager.delete(PickupAdult, { child_id: childId, account_id: IsNull() });
  },

  async retain(tx, childId) {
    const rows = await tx.manager.find(Handover, { where: { child_id: childId }, order: { at: 'ASC' } });
    return {
      handovers: rows.map(({ id, session_id, outcome, reason, occurred_at }) => ({ id, session_id, outcome, reason, occurred_at })),
    };
  },
};
