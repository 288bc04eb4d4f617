import { randomUUID } from 'node:crypto';

import { equals, inAreas } from '@linli/resource';
import { listsHaveIndexes } from '@linli/resource/testing';

import { demandList } from '../src/demands/demand.resource.js';
import { enrolmentLine } from '../src/enrolments/enrolment.store.js';
import { childList } from '../src/people/child.store.js';
import { ofChildren, requestList } from '../src/pickup/pickup-access.js';
import { atSession, handoverList } from '../src/pickup/pickup.store.js';
import { programmeList, seenByCaller, sessionList, withDutyOf } from '../src/programmes/programmes.query.js';
import { attendedList } from '../src/register/register.store.js';
import { youth } from '../src/service.js';
import { COMMUNITY } from './kit.js';

const one = randomUUID();
const areas = [9, 12].map((digits) => inAreas([COMMUNITY.slice(0, digits)]));

// No index gives the latest of several: of a family with several children its own few requests are sorted, and so are the enrolments of any
// family (`latestEnrolments`), which are found by its children.
listsHaveIndexes(youth, {
  programmes: [
    programmeList,
    [seenByCaller],
    [equals('kind', 'after-school'), equals('state', 'open'), seenByCaller],
    ...areas.map((area) => [area, seenByCaller]),
  ],
  sessions: [
    sessionList,
    [],
    [equals('programme_id', one)],
    [withDutyOf(one)],
    [(value) => `s.starts_at >= ${value(new Date())}`],
    ...areas.map((area) => [area]),
  ],
  'the line of a programme': [enrolmentLine, [equals('pool_id', one)], [equals('pool_id', one), equals('state', 'waiting')]],
  'who attended': [attendedList, [equals('m.pool_id', one)]],
  children: [childList, ...areas.map((area) => [area])],
  handovers: [handoverList, [atSession(one)]],
  'pick-up requests': [requestList, [ofChildren([one])]],
  demands: [demandList, [], ...areas.map((area) => [area])],
});
