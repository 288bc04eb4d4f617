import { CODE_LENGTH, invitationCode } from './invitation-code.rules.js';

it('a code has no sign that is taken for another', () => {
  expect(invitationCode(Uint8Array.from({ length: 256 }, (_, i) => i))).not.toMatch(/[01IO]/);
  expect(invitationCode(new Uint8Array(CODE_LENGTH))).toBe('2222222222');
});
