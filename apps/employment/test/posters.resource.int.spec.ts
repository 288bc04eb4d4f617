import { randomUUID } from 'node:crypto';

import { equals } from '@linli/resource';
import { everyCommand, listsHaveIndexes } from '@linli/resource/testing';
import { insert } from '@linli/service';
import type { Person, TestService, TestWorld } from '@linli/service/testing';

import { Poster } from '../src/jobs/poster.entity.js';
import { posterList } from '../src/jobs/poster.resource.js';
import { posterMachine } from '../src/jobs/poster.rules.js';
import { employment } from '../src/service.js';
import { begin, COMMUNITY, path, type List, type Somebody } from './kit.js';
import { asDistrict, employerRow, jobRow } from './rows.js';

interface Shown {
  id: string;
  allowedActions: string[];
}

describe.each([
  ['of a job that is out', 'published'],
  ['of a job that was taken back to a draft', 'draft'],
] as const)('every command of a poster %s', (_which, ofJob) => {
  let world: TestWorld;
  let service: TestService;
  let staff: Somebody;
  let sharer: Somebody;
  let job: string;
  beforeAll(async () => {
    ({ world, service, staff } = await begin());
    sharer = await service.person([{ role: 'employer' }]);
    job = await jobRow(service, await employerRow(service, 'verified', [sharer.accountId]), ofJob);
  });
  afterAll(() => world.stop());

  const make = (_service: TestService, state: Poster['state']) =>
    asDistrict(service, async (tx) => {
      const [id, at] = [randomUUID(), tx.now];
      const place = { area: COMMUNITY, place: '3号楼2单元门口公告栏', lon: 113.635, lat: 37.803, copies: 1 };
      const times = { at, due_at: state === 'hanging' ? null : at, ended_at: state === 'taken-down' || state === 'not-found' ? at : null };
      await insert(tx, Poster, { ...place, ...times, id, version: 1, job_id: job, state });
      return id;
    });
  /** It stands in the list of its job, which is for who may share that. */
  const read = async (by: Person, id: string) => {
    const { status, body } = await by.get<List<Shown>>(`${path}/jobs/${job}/notices?limit=200`);
    return { status, body: body.items?.find((one) => one.id === id) ?? { code: body.code } };
  };
  const common = { machine: posterMachine, path: `${path}/posters`, table: 'poster', commands: ['take-down'], make, read } as const;

  if (ofJob === 'published')
    everyCommand(() => service, {
      ...common,
      people: async () => ({ sharer, reader: await service.person(), staff }),
      who: { sharer: ['sharer'], reader: ['reader'], staff: ['sharer'] },
      seen: (_state, who) => (who === 'reader' ? 403 : 200),
    });
  else
    everyCommand(() => service, {
      ...common,
      people: async () => ({ sharer, staff, stranger: await service.person() }),
      who: { sharer: ['sharer'], staff: ['sharer'], stranger: [] },
    });
});

describe('the list', () => listsHaveIndexes(employment, { posters: [posterList, [equals('job_id', randomUUID())]] }));
