import { amrValues, isStrong, type Method } from './account-event.rules.js';

it.each<[Method[], boolean]>([
  [[], false],
  [['password'], false],
  [['code'], false],
  [['elsewhere'], false],
  [['password', 'code'], false],
  [['app'], false],
  [['app', 'recovery-code'], false],
  [['password', 'app'], true],
  [['code', 'recovery-code'], true],
  [['elsewhere', 'app'], true],
  [['passkey'], true],
  [['code', 'passkey'], true],
])('%j: two factors %s', (proven, strong) => {
  expect(isStrong(proven)).toBe(strong);
  expect(amrValues(proven).includes('mfa')).toBe(strong);
});
