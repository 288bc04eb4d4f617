import { workingRoles } from '@linli/contracts';
import { list, partsWhere, resource } from '@linli/resource';
import { reaches, reachOf, type Caller, type Reach } from '@linli/service';

import { noticesOf } from './dependant-notices.js';
import { Dependant } from './dependant.entity.js';
import { dependantMachine } from './dependant.rules.js';

const COMMUNITY_DIGITS = 12;

/** Of whose elders the caller hears: who works in a grid of those of its community, since the yes is heard by whoever visits her. */
export function heardFrom(caller: Caller): Reach {
  const reach = reachOf(caller, [...workingRoles, 'system-admin']);
  return reach === 'everywhere' ? reach : [...new Set(reach.map((area) => area.slice(0, COMMUNITY_DIGITS)))];
}

export const dependants = resource({
  entity: Dependant,
  machine: dependantMachine,
  meet:
    ({ caller }) =>
    (row) => ({
      parts: partsWhere({
        keeper: row.keeper_id === caller.accountId,
        elder: row.account_id === caller.accountId && caller.actor === undefined,
        worker: reaches(heardFrom(caller), row.area),
      }),
    }),
  changed: (tx, row, { command }) => noticesOf(tx, row, command),
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
