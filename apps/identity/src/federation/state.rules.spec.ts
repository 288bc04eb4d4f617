import { belongsTo, keyOf, stateFor } from './state.rules.js';

const secret = '0123456789abcdef0123456789abcdef';
const flow = 'V1StGXR8_Z5jdHi6B-myT';

it('a state leads back to its sign-in, or to the account, and WeChat takes it', () => {
  const [ofFlow, ofAccount] = [stateFor({ flow }, secret), stateFor({ account: 'a' }, secret)];
  expect([belongsTo(ofFlow), belongsTo(ofAccount)]).toEqual([{ flow }, 'account']);
  for (const state of [ofFlow, ofAccount]) expect(state).toMatch(/^[a-zA-Z0-9]{1,128}$/);
});

it('holders of two kinds never share a key', () => {
  expect(keyOf({ flow: 'a' })).not.toBe(keyOf({ account: 'a' }));
});

it.each([
  ['nothing', undefined],
  ['a list', [stateFor({ flow }, secret)]],
  ['what is no state', 'e2e'],
  ['a way out', stateFor({ flow: '../../api' }, secret)],
  ['an address elsewhere', stateFor({ flow: '//evil.example' }, secret)],
  ['a NUL', stateFor({ flow: 'a\0b' }, secret)],
  ['half a byte', `f${'a'.repeat(3)}x${secret}`],
  ['too much', stateFor({ flow: 'a'.repeat(100) }, secret)],
  ['a line more', `${stateFor({ flow }, secret)}\n`],
])('%s leads nowhere', (_, state) => {
  expect(belongsTo(state)).toBeUndefined();
});
