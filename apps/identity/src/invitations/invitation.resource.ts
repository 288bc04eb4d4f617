import { partsWhere, resource } from '@linli/resource';

import { giverOf, heldIn } from '../grants/grant.resource.js';
import { factsOf, invitationMachine } from './invitation.rules.js';
import { RoleInvitation } from './role-invitation.entity.js';

/** Invitations into roles. Known to whoever may give the role there, and to whoever made it. */
export const invitations = resource({
  entity: RoleInvitation,
  machine: invitationMachine,
  meet: async (tx, rows) => {
    const { caller, now } = tx;
    const isGiver = await giverOf(tx, rows);
    return (row) => ({
      parts: partsWhere({
        giver: isGiver(row),
        inviter: row.invited_by === caller.accountId,
        // Nobody has the link by knowing the invitation: accepting begins at the link.
        invited: false,
      }),
      ...factsOf(row, now),
    });
  },
  audited: (row) => ({ ...heldIn(row), ...(row.ends_on ? { endsOn: row.ends_on } : {}), forOneNumber: row.phone_index !== null }),
});
