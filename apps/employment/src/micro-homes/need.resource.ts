import { partsWhere, resource } from '@linli/resource';

import { isStaff } from '../employment-access.js';
import { Need } from './need.entity.js';
import { needMachine } from './need.rules.js';
import { lastReferrals, sidesOf } from './need.store.js';

/** 诉求: known to her who told it, to her host, and to staff whom she lets read it. The audit says nothing of what she told. */
export const needs = resource({
  entity: Need,
  machine: needMachine,
  meet: async (tx, rows) => {
    const ids = rows.map(({ id }) => id);
    const sides = await sidesOf(tx, ids);
    const last = await lastReferrals(tx, ids);
    return ({ id, state, paper, to_staff, area }) => {
      const { account_id, host_account } = sides.get(id)!;
      const hosts = host_account === tx.caller.accountId;
      const own = account_id === tx.caller.accountId || (paper !== null && hosts);
      return {
        state,
        last: last.get(id),
        parts: partsWhere({ own, host: hosts, staff: to_staff && isStaff(tx.caller, area) }),
      };
    };
  },
  audited: ({ micro_home_id, kind, paper }) => ({ microHome: micro_home_id, kind, walkIn: paper !== null }),
});
