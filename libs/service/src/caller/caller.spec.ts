import type { Role } from '@linli/contracts';

import { holds, nobody, reaches, reachOf, system, type Caller, type Grant, type Reach } from './caller.js';

const who = (...grants: Omit<Grant, 'id'>[]): Caller => ({
  ...nobody,
  kind: 'person',
  accountId: 'she',
  grants: grants.map((grant, n) => ({ id: String(n), ...grant })),
});
const roles: readonly Role[] = ['community-staff', 'system-admin'];
const here = '140321001001';

it.each<[string, Caller, Reach, boolean]>([
  ['the district itself', system, 'everywhere', true],
  ['an administrator without an area', who({ role: 'system-admin' }), 'everywhere', true],
  [
    'the same, who works somewhere besides',
    who({ role: 'community-staff', area: '140321002001' }, { role: 'system-admin' }),
    'everywhere',
    true,
  ],
  ['an administrator of a district', who({ role: 'system-admin', area: '140321' }), ['140321'], true],
  ['one of another', who({ role: 'system-admin', area: '140322' }), ['140322'], false],
  ['staff', who({ role: 'community-staff', area: here }), [here], true],
  ['staff without an area', who({ role: 'community-staff' }), [], false],
  ['another role', who({ role: 'grid-worker', area: here }), [], false],
  ['a resident', who(), [], false],
])('%s', (_, caller, reach, isHere) => {
  expect(reachOf(caller, roles)).toEqual(reach);
  expect([reaches(reach, here), holds(caller, roles, { area: here })]).toEqual([isHere, isHere]);
});

it('an administrator without an area acts nowhere in a role that she does not hold', () => {
  const admin = who({ role: 'system-admin' });
  expect([reachOf(admin, 'community-staff'), holds(admin, 'community-staff', { area: here })]).toEqual([[], false]);
});
