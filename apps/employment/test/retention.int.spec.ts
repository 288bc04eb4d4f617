import { Retention } from '@linli/service';
import { prunedBy } from '@linli/service/retention';
import type { TestService, TestWorld } from '@linli/service/testing';

import { employment } from '../src/service.js';
import { begin, path, type Kit, type Somebody } from './kit.js';
import { homes } from './micro-home-kit.js';

let world: TestWorld;
let service: TestService;
let make: Kit;
let staff: Somebody;
beforeAll(async () => {
  ({ world, service, make, staff } = await begin());
});
afterAll(() => world.stop());

it('takes away what the table says of employment', () => {
  expect(Object.keys(employment.prunings!)).toEqual(prunedBy('employment'));
});

it.each(['employer_invitation', 'micro_home_invitation'])('%s goes when it has run out, and not before', async (table) => {
  const { id, owner } = await make.employer(staff);
  const { id: home } = await homes(service, staff).home();
  for (let n = 1; n <= 2; n++) {
    await owner.post(`${path}/employers/${id}/invitations`);
    await staff.post(`${path}/micro-homes/${home}/invitations`);
  }
  const now = service.clock.now().getTime();
  await service.dataSource.query(
    `UPDATE ${table} SET until = CASE WHEN hash = (SELECT min(hash) FROM ${table}) THEN $2 ELSE $1 END::timestamptz`,
    [new Date(now + 60_000), new Date(now - 1000)],
  );
  const left = async () => (await service.dataSource.query<unknown[]>(`SELECT 1 FROM ${table}`)).length;
  const before = await left();
  await service.get(Retention).run();
  expect([await left(), before > 1]).toEqual([before - 1, true]);
});
