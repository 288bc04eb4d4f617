import { VolunteeringMembershipChangedV1 } from '@linli/contracts';
import { partsWhere, resource } from '@linli/resource';

import { notify } from '../notices.js';
import { passedAmong } from '../registrations/registration.store.js';
import { Membership } from './membership.entity.js';
import { membershipMachine } from './membership.rules.js';
import { leads, oversees } from './team-access.js';
import { placesOf } from './teams.query.js';

/** Who is in a team, or asks to be: known to them, to those who lead the team and to those who oversee it. */
export const memberships = resource({
  entity: Membership,
  machine: membershipMachine,
  meet: async (tx, rows) => {
    const { caller } = tx;
    const places = await placesOf(
      tx,
      rows.map(({ team_id }) => team_id),
    );
    const passed = await passedAmong(
      tx,
      rows.map(({ account_id }) => account_id),
    );
    return ({ team_id, account_id }) => ({
      parts: partsWhere({
        leader: leads(caller, team_id),
        member: account_id === caller.accountId,
        overseer: oversees(caller, places.get(team_id) ?? null),
      }),
      screened: passed.has(account_id),
    });
  },
  changed: async (tx, { id, version, account_id: accountId, team_id: teamId, state }, { was }) => {
    if (was && accountId !== tx.caller.accountId)
      await notify(tx, [accountId], 'membership-changed', { membership: id, team: teamId, state });
    tx.emit(VolunteeringMembershipChangedV1, { type: 'membership', id, version }, { membershipId: id, accountId, teamId, state });
  },
});
