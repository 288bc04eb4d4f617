import { openInLists } from '@linli/resource/testing';
import { checkSql, openInLibraries } from '@linli/service/testing';

import { employment } from '../src/service.js';

/** Both lists only get shorter. */
const open = {
  unjudged: [
    // Functions of ours that give a table's rows.
    'apps/employment/src/applications/application-counts.query.ts applicationsIn: channel',
    'apps/employment/src/applications/application-counts.query.ts applicationsIn: community',
    'apps/employment/src/applications/application-counts.query.ts applicationsIn: n',
    'apps/employment/src/applications/application-counts.query.ts applicationsIn: state',
    'apps/employment/src/applications/application-counts.query.ts applicationsOf: channel',
    'apps/employment/src/applications/application-counts.query.ts applicationsOf: job_id',
    'apps/employment/src/applications/application-counts.query.ts applicationsOf: n',
    'apps/employment/src/applications/application-counts.query.ts applicationsOf: state',
    'apps/employment/src/micro-homes/needs.query.ts figures: kind',
    'apps/employment/src/micro-homes/needs.query.ts figures: micro_home_id',
    'apps/employment/src/micro-homes/needs.query.ts figures: n',
    'apps/employment/src/micro-homes/needs.query.ts figures: state',
    'apps/employment/src/piecework/piece-ledger.store.ts shareFor: id',
    ...openInLibraries.unjudged,
  ],
  unfolded: [...openInLibraries.unfolded, openInLists],
};

it('every SQL text is one that the migrated database takes, and gives what its row says', async () => {
  const { wrong, unjudged, unfolded, absent, calls, texts } = await checkSql(employment);
  expect({ wrong, unjudged, unfolded, absent }).toEqual({ wrong: [], ...open, absent: [] });
  expect([calls > 0, texts >= calls]).toEqual([true, true]);
});
