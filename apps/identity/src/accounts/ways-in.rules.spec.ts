import { checkTaken, type WaysIn } from './ways-in.rules.js';

const all: WaysIn = { phone: true, password: true, passkeys: 1, app: true, links: 0 };
const resident = { needsSecond: false };
const staff = { needsSecond: true };

it.each<[string, WaysIn, 'passkey' | 'app' | 'link', { needsSecond: boolean }, string | undefined]>([
  ['a resident’s passkey', all, 'passkey', resident, undefined],
  ['her app', all, 'app', resident, undefined],
  ['her only way in', { phone: false, password: false, passkeys: 1, app: false, links: 0 }, 'passkey', resident, 'last-way-in'],
  ['one of two passkeys', { phone: false, password: false, passkeys: 2, app: false, links: 0 }, 'passkey', resident, undefined],
  [
    'an app, which is no way in by itself',
    { phone: false, password: false, passkeys: 1, app: true, links: 0 },
    'passkey',
    resident,
    'last-way-in',
  ],
  ['a passkey beside a link', { phone: false, password: false, passkeys: 1, app: false, links: 1 }, 'passkey', resident, undefined],
  ['the only link', { phone: false, password: false, passkeys: 0, app: false, links: 1 }, 'link', resident, 'last-way-in'],
  ['one of two', { phone: false, password: false, passkeys: 0, app: false, links: 2 }, 'link', resident, undefined],
  ['staff’s link, no second factor beside', { ...all, passkeys: 0, app: false, links: 1 }, 'link', staff, undefined],
  ['staff’s app beside a passkey', all, 'app', staff, undefined],
  ['staff’s passkey beside an app', all, 'passkey', staff, undefined],
  ['staff’s only second factor', { ...all, passkeys: 0 }, 'app', staff, 'second-factor-stays'],
  ['the same, a passkey', { ...all, app: false }, 'passkey', staff, 'second-factor-stays'],
])('%s', (_, ways, taken, who, code) => {
  const outcome = () => checkTaken(ways, taken, who);
  if (code) expect(outcome).toThrow(code);
  else expect(outcome).not.toThrow();
});
