import { EmploymentCredentialChangedV1 } from '@linli/contracts';
import { partsWhere, resource } from '@linli/resource';

import { isStaff } from '../employment-access.js';
import { notify } from '../notices.js';
import { Credential } from './credential.entity.js';
import { credentialMachine } from './credential.rules.js';

/** 技能证书: known to whom it was awarded and to staff; by its number, what everybody may know of it (badges.service.ts). */
export const credentials = resource({
  entity: Credential,
  machine: credentialMachine,
  meet:
    ({ caller }) =>
    ({ account_id, area }) => ({
      parts: partsWhere({ holder: account_id === caller.accountId, staff: isStaff(caller, area) }),
    }),
  changed: async (tx, { id, version, course_id, area, skill, state, account_id }) => {
    tx.emit(
      EmploymentCredentialChangedV1,
      { type: 'credential', id, version },
      { credentialId: id, courseId: course_id, area, skill, state },
    );
    if (account_id) await notify(tx, [account_id], 'credential-changed', { credential: id });
  },
  audited: ({ course_id }) => ({ course: course_id }),
  reason: ({ reason }) => reason,
});
