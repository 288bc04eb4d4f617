import { randomUUID } from 'node:crypto';

import { equals, inAreas, type Value } from '@linli/resource';
import { listsHaveIndexes } from '@linli/resource/testing';

import { pointList } from '../src/board/points.query.js';
import { ledgers } from '../src/cases/cases.query.js';
import { isMatter, isOpen, isPublished } from '../src/cases/case.sql.js';
import { publicCases } from '../src/cases/public-cases.query.js';
import { grid } from '../src/service.js';

const places = [[inAreas(['140321'])], [inAreas(['140321103'])], [inAreas(['140321001001'])], [inAreas(['140321001001001'])]];

listsHaveIndexes(grid, {
  'the ledger of cases, the oldest first': [ledgers.registered, ...places],
  'the ledger of cases by when an answer is due': [ledgers.due, ...places],
  'the ledger of cases by when an answer is due, the last first': [ledgers['-due'], ...places],
  'the ledger of cases': [
    ledgers['-registered'],
    [inAreas(['140321103'])],
    [inAreas(['140321'])],
    [inAreas(['140321001001']), () => isOpen],
    [inAreas(['140321001001001'])],
    [equals('reporter', randomUUID())],
    [equals('handler', randomUUID())],
  ],
  'the points of a map': [
    pointList,
    ...places.map((place) => [...place, () => isMatter, (value: Value) => `registered_at >= ${value(new Date(0))}`]),
  ],
  'what is published of cases': [publicCases, [() => isPublished], [() => isPublished, inAreas(['140321001001'])]],
});
