import { IdentityAgencyChangedV1 } from '@linli/contracts';
import { list, partsWhere, resource } from '@linli/resource';
import type { Caller } from '@linli/service';

import { clientMachine } from '../clients/client.rules.js';
import { administersDistrict } from '../grants/grant.rules.js';
import { validSecrets } from './agencies.query.js';
import { AgencyClient } from './agency-client.entity.js';

/** Agencies work across the district: whoever administers less than that has nothing to do with them. */
export const isAdministrator = ({ kind, grants }: Caller): boolean => kind === 'system' || administersDistrict(grants);

/** Clients of agencies: known to whoever administers the district. */
export const agencyClients = resource({
  entity: AgencyClient,
  machine: clientMachine,
  meet: async (tx, rows) => {
    const secrets = await validSecrets(
      tx,
      rows.map(({ id }) => id),
    );
    const administrator = isAdministrator(tx.caller);
    return ({ id, auth }) => ({ parts: partsWhere({ administrator }), auth, secrets: secrets.get(id)?.length ?? 0 });
  },
  changed: (tx, { id, version, account_id: accountId, client_id: clientId, name, kinds, state }) =>
    tx.emit(IdentityAgencyChangedV1, { type: 'agency-client', id, version }, { agencyId: id, accountId, clientId, name, kinds, state }),
  audited: ({ client_id, name, origins, kinds, keys }) => ({ clientId: client_id, name, origins, kinds, kids: keys.map(({ kid }) => kid) }),
});

/** Latest first. */
export const agencyClientList = list(AgencyClient, {
  by: [
    ['made_at', 'time'],
    ['id', 'uuid'],
  ],
  direction: 'DESC',
});
