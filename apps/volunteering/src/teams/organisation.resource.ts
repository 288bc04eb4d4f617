import { VolunteeringTeamChangedV1 } from '@linli/contracts';
import { resource } from '@linli/resource';

import { oversees } from './team-access.js';
import { Team } from './team.entity.js';
import { teamMachine } from './team.rules.js';

/** Teams as those see them who may change them: only organisations from outside were entered somewhere. */
export const organisations = resource({
  entity: Team,
  machine: teamMachine,
  meet:
    ({ caller }) =>
    ({ area }) => ({ parts: oversees(caller, area) ? ['overseer'] : [] }),
  changed: (tx, { id, version, name, area, state }) => {
    tx.emit(VolunteeringTeamChangedV1, { type: 'team', id, version }, { teamId: id, name: name['zh-CN'], area: area!, state });
  },
  audited: ({ name }) => ({ name }),
});
