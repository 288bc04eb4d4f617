import { Retention } from '@linli/service';
import { prunedBy } from '@linli/service/retention';
import type { TestService, TestWorld } from '@linli/service/testing';

import { youth } from '../src/service.js';
import { begin, path, type Kit } from './kit.js';

let world: TestWorld;
let service: TestService;
let make: Kit;
beforeAll(async () => {
  ({ world, service, make } = await begin());
});
afterAll(() => world.stop());

it('takes away what the table says of youth', () => {
  expect(Object.keys(youth.prunings!)).toEqual(prunedBy('youth'));
});

it('codes go after a day, invitations when they have run out; younger ones stay', async () => {
  const { dataSource, clock } = service;
  const guardian = await service.person();
  const { id: child } = await make.child(guardian, {});
  const [adult] = await make.adults(guardian, child);
  for (let n = 1; n <= 2; n++) {
    expect(await make.codeOf(guardian, adult!.id)).toBeTruthy();
    expect((await guardian.post(`${path}/children/${child}/guardian-invitations`, { relation: 'father' })).status).toBe(201);
  }
  const now = clock.now();
  const agoMinutes = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  const change = (table: string, column: string, all: Date, one: Date) =>
    dataSource.query(`UPDATE ${table} SET ${column} = CASE WHEN hash = (SELECT min(hash) FROM ${table}) THEN $2 ELSE $1 END::timestamptz`, [
      all,
      one,
    ]);
  await change('pickup_code', 'at', agoMinutes(1430), agoMinutes(1450));
  await change('guardian_invitation', 'until', agoMinutes(-10), agoMinutes(1));
  await service.get(Retention).run();
  for (const table of ['pickup_code', 'guardian_invitation'])
    expect(await dataSource.query(`SELECT count(*)::int AS n FROM ${table}`)).toEqual([{ n: 1 }]);
});
