import { partsWhere, resource } from '@linli/resource';

import { NumberChange } from './number-change.entity.js';
import { numberChangeMachine } from './number-change.rules.js';

export const numberChanges = resource({
  entity: NumberChange,
  machine: numberChangeMachine,
  meet:
    ({ caller }) =>
    (row) => ({ parts: partsWhere({ owner: row.account_id === caller.accountId }) }),
});
