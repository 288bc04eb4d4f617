import { randomUUID } from 'node:crypto';

import { equals, inAreas } from '@linli/resource';
import { listsHaveIndexes } from '@linli/resource/testing';

import { ledger } from '../src/cases/cases.query.js';
import { isOpen } from '../src/cases/case.sql.js';
import { grid } from '../src/service.js';

listsHaveIndexes(grid, {
  'the ledger of cases': [
    ledger,
    [inAreas(['140321'])],
    [inAreas(['140321001001']), () => isOpen],
    [inAreas(['140321001001001'])],
    [equals('reporter', randomUUID())],
    [equals('handler', randomUUID())],
  ],
});
