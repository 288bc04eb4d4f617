import { equals, inAreas } from '@linli/resource';
import { listsHaveIndexes } from '@linli/resource/testing';

import { grantList, notWithdrawn } from '../src/grants/grants.query.js';
import { byPeople, invitationList, unanswered } from '../src/invitations/invitations.store.js';
import { identity } from '../src/service.js';

listsHaveIndexes(identity, {
  grants: [
    grantList,
    [notWithdrawn],
    [notWithdrawn, inAreas(['140321001', '140321002001'])],
    [notWithdrawn, equals('role', 'grid-worker'), inAreas(['140321001'])],
  ],
  invitations: [invitationList, [unanswered, byPeople], [unanswered, byPeople, inAreas(['140321001001'])]],
});
