import type { Held } from '../grants/grant.rules.js';
import { checkRecoverer, recoveryMachine } from './recovery.rules.js';

const community: Held = { role: 'community-staff', area: '140321001001' };
const district: Held = { role: 'district-staff', area: '140321' };
const admin: Held = { role: 'system-admin', area: '140321' };

it.each<[string, Held, Held[], string]>([
  ['a resident, by community staff', community, [], 'may'],
  ['a guardian and volunteer', community, [{ role: 'guardian' }, { role: 'volunteer', organisation: 'x' }], 'may'],
  ['a grid worker of the community', community, [{ role: 'grid-worker', area: '140321001001003' }], 'may'],
  ['one of the next community', community, [{ role: 'grid-worker', area: '140321001002003' }], 'recovery-above'],
  ['a colleague', community, [community], 'recovery-above'],
  ['the district’s administrator', community, [admin], 'recovery-above'],
  ['the first administrator, by the district', district, [{ role: 'system-admin' }], 'recovery-above'],
  ['community staff, by the district', district, [community], 'may'],
  ['another administrator, by one', admin, [admin], 'may'],
  ['who holds something above besides', district, [community, admin], 'recovery-above'],
])('%s: %s', (_, staff, held, expected) => {
  const outcome = () => checkRecoverer({ accountId: 'staff', grants: [staff] }, 'lost', held);
  if (expected === 'may') expect(outcome).not.toThrow();
  else expect(outcome).toThrow(expected);
});

it('never one’s own', () => {
  expect(() => checkRecoverer({ accountId: 'lost', grants: [admin] }, 'lost', [])).toThrow('own-recovery');
});

it.each([
  ['approve', ['staff'], undefined],
  ['approve', ['staff', 'asker'], 'second-person-needed'],
  ['approve', ['staff', 'owner'], 'own-recovery'],
  ['approve', ['asker'], 'forbidden'],
  ['stop', ['owner'], undefined],
  ['stop', ['staff'], 'forbidden'],
] as const)('%s by %j: %s', (command, parts, code) => {
  expect(recoveryMachine.refusal(command, { state: 'proven', parts })?.code).toBe(code);
});

it('nobody approves what was not proven', () => {
  expect(recoveryMachine.refusal('approve', { state: 'asked', parts: ['staff'] })?.code).toBe('wrong-state');
});
