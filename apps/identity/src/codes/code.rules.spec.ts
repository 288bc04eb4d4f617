import { isBusy, sendingOf } from './code.rules.js';

it.each([
  ['anybody’s first', 1, false, 'sent', false],
  ['anybody’s last', 75, false, 'sent', false],
  ['one more, of nobody known', 76, false, 'withheld', true],
  ['one more, with an account', 76, true, 'sent', true],
  ['the last, with an account', 100, true, 'sent', true],
  ['one too many, with an account', 101, true, 'withheld', true],
  ['one too many, of nobody known', 101, false, 'withheld', true],
])('%s', (_, asked, hasAccount, sending, busy) => {
  expect(sendingOf({ asked, ofDistrict: 100, hasAccount })).toBe(sending);
  expect(isBusy({ asked, ofDistrict: 100 })).toBe(busy);
});
