import { equals, inAreas } from '@linli/resource';
import { nobody } from '@linli/service';
import { listsHaveIndexes } from '@linli/resource/testing';

import { accountEventList } from '../src/account/own-account.service.js';
import { agencyClientList } from '../src/agencies/agency-clients.resource.js';
import { dependantList } from '../src/dependants/dependant.resource.js';
import { grantList, knownTo, notWithdrawn } from '../src/grants/grants.query.js';
import { byPeople, invitationList, unanswered } from '../src/invitations/invitations.store.js';
import { knownTo as knownOrganisations, narrowed, organisationList } from '../src/organisations/organisations.list.js';
import { recoveryList } from '../src/recoveries/recovery.resource.js';
import { identity } from '../src/service.js';

listsHaveIndexes(identity, {
  'agencies’ clients': [agencyClientList, []],
  grants: [
    grantList,
    [notWithdrawn],
    [notWithdrawn, inAreas(['140321001', '140321002001'])],
    [notWithdrawn, knownTo({ ...nobody, grants: [{ id: 'g', role: 'system-admin', area: '140321' }] })],
    [notWithdrawn, equals('role', 'grid-worker'), inAreas(['140321001'])],
  ],
  'account-events': [accountEventList, [equals('account_id', 'a0000000-0000-4000-8000-000000000001')]],
  dependants: [
    dependantList,
    [equals('state', 'asked')],
    [equals('state', 'active'), inAreas(['140321001001', '140321002001'])],
    [equals('state', 'asked'), inAreas('everywhere')],
  ],
  organisations: [
    organisationList,
    [knownOrganisations({ ...nobody, grants: [{ id: 'g', role: 'system-admin', area: '140321' }] })],
    [knownOrganisations({ ...nobody, grants: [{ id: 'g', role: 'community-staff', area: '140321001001' }] })],
    narrowed({ kind: 'agency' }),
    narrowed({ state: 'waiting', area: '140321001' }),
    [...narrowed({ q: '家政' }), inAreas(['140321001'])],
  ],
  recoveries: [recoveryList, [], [inAreas(['140321001', '140321002001'])], [inAreas(['140321001']), equals('state', 'asked')]],
  invitations: [invitationList, [unanswered, byPeople], [unanswered, byPeople, inAreas(['140321001001'])]],
});
