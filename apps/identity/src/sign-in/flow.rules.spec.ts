import type { Method } from '../history/account-event.rules.js';
import { isAction, mayCome, stepOf, stepsOf, type AccountFacts, type Action, type Flow, type Step } from './flow.rules.js';

const resident: AccountFacts = { privacyVersion: 'now', needsSecond: false, passkeys: 0, app: false };
const staff: AccountFacts = { ...resident, needsSecond: true };
const of = (...proven: Method[]): Flow => ({ accountId: 'a', proven });

it.each<[string, Flow, AccountFacts | undefined, Step]>([
  ['who has shown nothing', { proven: [] }, undefined, 'identify'],
  ['who has a code on the way', { phone: '1', proven: [] }, undefined, 'code'],
  ['who is known elsewhere, and not here', { proven: [], linking: { provider: 'a' } }, undefined, 'number'],
  ['the same with a code on the way', { phone: '1', proven: [], linking: { provider: 'a' } }, undefined, 'code'],
  [
    'the same with the code, without an account',
    { phone: '1', proven: ['elsewhere', 'code'], linking: { provider: 'a' } },
    undefined,
    'privacy',
  ],
  ['staff whom elsewhere and a code let in', of('elsewhere', 'code'), staff, 'set-second'],
  ['a number without an account', { phone: '1', proven: ['code'] }, undefined, 'privacy'],
  ['a resident who knows the notice', of('code'), resident, 'done'],
  ['who agreed to an older one', of('code'), { ...resident, privacyVersion: 'before' }, 'privacy'],
  ['who agreed to none', of('password'), { ...resident, privacyVersion: null }, 'privacy'],
  ['a resident with a passkey, who typed a code', of('code'), { ...resident, passkeys: 1 }, 'done'],
  ['a resident with an app', of('code'), { ...resident, app: true }, 'second'],
  ['the same with its code', of('code', 'app'), { ...resident, app: true }, 'done'],
  ['staff without a second factor', of('password'), staff, 'set-second'],
  ['staff with a passkey, who typed a password', of('password'), { ...staff, passkeys: 1 }, 'second'],
  ['staff with an app', of('elsewhere'), { ...staff, app: true }, 'second'],
  ['staff with a code on paper', of('code', 'recovery-code'), { ...staff, app: true }, 'done'],
  ['staff by passkey alone', of('passkey'), { ...staff, passkeys: 1 }, 'done'],
  ['staff by passkey, the notice changed', of('passkey'), { ...staff, privacyVersion: 'before' }, 'privacy'],
])('%s', (_, flow, facts, step) => {
  expect(stepOf(flow, facts, 'now')).toBe(step);
});

it('no page but those of a step takes an action past it: nobody agrees, or sets a second factor, before a first one', () => {
  const before = (step: Step) => (Object.keys(stepsOf) as Action[]).filter((action) => mayCome(action, step));
  expect(before('identify')).toEqual(['password', 'elsewhere', 'directory', 'send-code', 'restart', 'passkey']);
  expect(before('number')).toEqual(['send-code', 'restart']);
  expect(before('privacy')).toEqual(['restart', 'agree']);
  expect(before('second')).toEqual(['restart', 'passkey', 'app', 'recovery-code']);
  expect(before('set-second')).toEqual(['restart', 'new-passkey', 'new-app']);
  expect(before('done')).toEqual(['go-on']);
});

it.each([
  ['code', true],
  ['constructor', false],
  ['', false],
  [undefined, false],
])('%j is an action: %s', (text, is) => {
  expect(isAction(text)).toBe(is);
});
