import { openInLists } from '@linli/resource/testing';
import { checkSql, openInLibraries } from '@linli/service/testing';

import { exchange } from '../src/service.js';

/** Both lists only get shorter. */
const open = { unjudged: [...openInLibraries.unjudged], unfolded: [...openInLibraries.unfolded, openInLists] };

it('every SQL text is one that the migrated database takes, and gives what its row says', async () => {
  const { wrong, unjudged, unfolded, absent, calls, texts } = await checkSql(exchange);
  expect({ wrong, unjudged, unfolded, absent }).toEqual({ wrong: [], ...open, absent: [] });
  expect([calls > 0, texts >= calls]).toEqual([true, true]);
});
