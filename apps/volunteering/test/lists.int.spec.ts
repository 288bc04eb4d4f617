import { randomUUID } from 'node:crypto';

import { either, equals, inAreas } from '@linli/resource';
import { listsHaveIndexes } from '@linli/resource/testing';

import { entryList } from '../src/hours/hours.store.js';
import { offeredWithin, registrationList } from '../src/registrations/registration.store.js';
import { volunteering } from '../src/service.js';
import { takenBy, taskList } from '../src/tasks/tasks.query.js';

const one = randomUUID();
const area = '140321001001';

listsHaveIndexes(volunteering, {
  tasks: [taskList, [takenBy(one)], [either(equals('team_id', one), inAreas([area]))]],
  'entries of hours': [entryList, [equals('account_id', one)], [equals('team_id', one)]],
  registrations: [registrationList, [equals('screening', 'waiting'), offeredWithin([area])]],
});
