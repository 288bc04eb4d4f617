import { checkTaken, type WaysIn } from './account.rules.js';

const all: WaysIn = { phone: true, password: true, passkeys: 1, app: true };
const resident = { needsSecond: false };
const staff = { needsSecond: true };

it.each<[string, WaysIn, 'passkey' | 'app', { needsSecond: boolean }, string | undefined]>([
  ['a resident’s passkey', all, 'passkey', resident, undefined],
  ['her app', all, 'app', resident, undefined],
  ['her only way in', { phone: false, password: false, passkeys: 1, app: false }, 'passkey', resident, 'last-way-in'],
  ['one of two passkeys', { phone: false, password: false, passkeys: 2, app: false }, 'passkey', resident, undefined],
  ['an app, which is no way in by itself', { phone: false, password: false, passkeys: 1, app: true }, 'passkey', resident, 'last-way-in'],
  ['staff’s app beside a passkey', all, 'app', staff, undefined],
  ['staff’s passkey beside an app', all, 'passkey', staff, undefined],
  ['staff’s only second factor', { ...all, passkeys: 0 }, 'app', staff, 'second-factor-stays'],
  ['the same, a passkey', { ...all, app: false }, 'passkey', staff, 'second-factor-stays'],
])('%s', (_, ways, taken, who, code) => {
  const outcome = () => checkTaken(ways, taken, who);
  if (code) expect(outcome).toThrow(code);
  else expect(outcome).not.toThrow();
});
