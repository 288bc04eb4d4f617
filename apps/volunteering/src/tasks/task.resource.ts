import { workingRoles } from '@linli/contracts';
import { partsWhere, resource } from '@linli/resource';
import { holds } from '@linli/service';

import { leads } from '../teams/team-access.js';
import { teamsOf } from '../teams/teams.query.js';
import { partsOf } from './task.store.js';
import { taskMachine } from './task.rules.js';
import { VolunteerTask } from './volunteer-task.entity.js';

/** What a case asks a team for: known to the team, its leader, who took part, who works there. */
export const tasks = resource({
  entity: VolunteerTask,
  machine: taskMachine,
  meet: async (tx, rows) => {
    const { caller } = tx;
    const teams = await teamsOf(tx, caller.accountId);
    const parts = await partsOf(
      tx,
      rows.map(({ id }) => id),
    );
    return ({ id, team_id, area, people }) => {
      const takers = parts.get(id) ?? [];
      const mine = takers.find(({ accountId }) => accountId === caller.accountId);
      return {
        parts: partsWhere({
          member: teams.includes(team_id),
          taker: mine !== undefined,
          leader: leads(caller, team_id),
          worker: holds(caller, workingRoles, { area }),
        }),
        people,
        takers,
        mine,
      };
    };
  },
  audited: ({ case_number, colour }) => ({ case: case_number, colour }),
});
