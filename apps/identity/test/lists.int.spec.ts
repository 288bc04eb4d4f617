import { inAreas } from '@linli/resource';
import { listsHaveIndexes } from '@linli/resource/testing';

import { grantList, notWithdrawn } from '../src/grants/grants.query.js';
import { identity } from '../src/service.js';

listsHaveIndexes(identity, {
  grants: [grantList, [notWithdrawn], [notWithdrawn, inAreas(['140321001', '140321002001'])]],
});
