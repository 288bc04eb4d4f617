import { QUIET_ATTEMPTS, retryAfterMs, stateAfter } from './failed-item.rules.js';

it.each([
  [1, 5000],
  [2, 10_000],
  [5, 80_000],
  [10, 2_560_000],
  [11, 3_600_000],
  [500, 3_600_000],
])('after %i attempts the next one is in %i ms', (attempts, ms) => {
  expect(retryAfterMs(attempts)).toBe(ms);
});

it.each([
  [1, false, 'retrying'],
  [QUIET_ATTEMPTS - 1, false, 'retrying'],
  [QUIET_ATTEMPTS, false, 'failed'],
  [1, true, 'failed'],
])('after %i attempts, refused: %s, it is %s', (attempts, refused, state) => {
  expect(stateAfter(attempts, refused)).toBe(state);
});
