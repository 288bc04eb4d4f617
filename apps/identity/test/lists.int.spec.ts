import { inAreas } from '@linli/resource';
import { listsHaveIndexes } from '@linli/resource/testing';

import { agencyClientList } from '../src/agencies/agency-clients.resource.js';
import { grantList, notWithdrawn } from '../src/grants/grants.query.js';
import { identity } from '../src/service.js';

listsHaveIndexes(identity, {
  'agencies’ clients': [agencyClientList, []],
  grants: [grantList, [notWithdrawn], [notWithdrawn, inAreas(['140321001', '140321002001'])]],
});
