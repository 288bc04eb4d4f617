import { EmploymentMicroHomeChangedV1 } from '@linli/contracts';
import { list, partsWhere, resource } from '@linli/resource';

import { isStaff } from '../employment-access.js';
import { MicroHome } from './micro-home.entity.js';
import { homeMachine } from './micro-home.rules.js';

/** 妇女微家: everybody may know of it. */
export const microHomes = resource({
  entity: MicroHome,
  machine: homeMachine,
  knows: 'everybody',
  meet:
    ({ caller }) =>
    ({ area, host_account }) => ({
      parts: partsWhere({ staff: isStaff(caller, area), host: host_account === caller.accountId }),
    }),
  changed: (tx, { id, version, area, name, site, lon, lat, state }) => {
    tx.emit(
      EmploymentMicroHomeChangedV1,
      { type: 'micro-home', id, version },
      { microHomeId: id, area, name, site, point: { lon, lat }, state },
    );
  },
});

/** The oldest first. */
export const homeList = list(MicroHome, {
  by: [
    ['at', 'time'],
    ['id', 'uuid'],
  ],
});
