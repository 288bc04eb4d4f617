import { staffRoles } from '@linli/contracts';
import { list, partsWhere, resource } from '@linli/resource';
import { holds } from '@linli/service';

import { Recovery } from './recovery.entity.js';
import { recoveryMachine } from './recovery.rules.js';

/** Who gives accounts back, within their area. */
export const mayRecover = [...staffRoles, 'system-admin'] as const;

export const recoveries = resource({
  entity: Recovery,
  machine: recoveryMachine,
  meet:
    ({ caller }) =>
    (row) => ({
      parts: partsWhere({
        owner: row.account_id === caller.accountId,
        asker: row.asked_by === caller.accountId,
        staff: holds(caller, mayRecover, { area: row.area }),
      }),
    }),
});

/** Latest first. */
export const recoveryList = list(Recovery, {
  by: [
    ['asked_at', 'time'],
    ['id', 'uuid'],
  ],
  direction: 'DESC',
});
