import { checkLeaves, CODE_LENGTH, invitationCode } from './members.rules.js';

it.each<[string, string[], string | undefined]>([
  ['a', ['a', 'b'], undefined],
  ['a', ['a'], 'last-member'],
  ['c', ['a', 'b'], 'not-found'],
])('%s leaves %j: %s', (who, members, code) => {
  if (code) expect(() => checkLeaves(who, members)).toThrow(code);
  else expect(() => checkLeaves(who, members)).not.toThrow();
});

it('a code has no sign that is taken for another', () => {
  expect(invitationCode(Uint8Array.from({ length: 256 }, (_, i) => i))).not.toMatch(/[01IO]/);
  expect(invitationCode(new Uint8Array(CODE_LENGTH))).toBe('2222222222');
});
