import { rememberMs } from './token-verifier.js';

it.each([
  ['a minute at most', 3600, 0, 60_000],
  ['no longer than it is valid, with the tolerance', 10, 0, 15_000],
  ['not at all when it ends now', 10, 15_000, 0],
  ['not at all within its last millisecond', 10.0005, 15_000, 0],
  ['not at all when it has ended', 10, 20_000, 0],
])('a token is remembered %s', (_name, exp, now, ms) => expect(rememberMs(exp, now)).toBe(ms));
