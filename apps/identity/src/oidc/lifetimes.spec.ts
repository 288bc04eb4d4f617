import { keptMs } from '@linli/service/retention';

import { SESSION_S } from './lifetimes.js';

it('that somebody ended all sessions is known for as long as one of them could live', () => {
  expect(keptMs('sessions-ended')).toBeGreaterThanOrEqual(SESSION_S * 1000);
});
