import { workingRoles } from '@linli/contracts';
import { list, partsWhere, resource } from '@linli/resource';
import { scopesOf } from '@linli/service';

import { Dependant } from './dependant.entity.js';
import { dependantMachine } from './dependant.rules.js';

export const dependants = resource({
  entity: Dependant,
  machine: dependantMachine,
  meet:
    ({ caller }) =>
    (row) => ({
      parts: partsWhere({
        keeper: row.keeper_id === caller.accountId,
        elder: row.account_id === caller.accountId && caller.actor === undefined,
        // A grid worker who visits her works in a grid of her community.
        worker: scopesOf(caller, [...workingRoles, 'system-admin']).some((area) => area.startsWith(row.area) || row.area.startsWith(area)),
      }),
    }),
  audited: ({ relation, how }) => ({ relation, ...(how ? { how } : {}) }),
});

/** Latest first. */
export const dependantList = list(Dependant, {
  by: [
    ['asked_at', 'time'],
    ['id', 'uuid'],
  ],
  direction: 'DESC',
});
