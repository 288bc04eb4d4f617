import { afterFailure, EVENT_TRIES, triesOf, waitAfterMs } from './attempt.rules.js';

it.each([
  [1, 125, 250],
  [2, 250, 500],
  [5, 2000, 4000],
  [8, 16_000, 32_000],
  [9, 30_000, 60_000],
  [5000, 30_000, 60_000],
])('after try %i the next one is in %i to %i ms', (n, shortest, longest) => {
  expect([waitAfterMs(n, () => 0), waitAfterMs(n, () => 1)]).toEqual([shortest, longest]);
});

const last = EVENT_TRIES;
it.each([
  ['the first failure', { failures: 1, refused: false, outage: false }, 'again'],
  ['the last but one', { failures: last - 1, refused: false, outage: false }, 'again'],
  ['the last', { failures: last, refused: false, outage: false }, 'dead'],
  ['a refusal', { failures: 1, refused: true, outage: false }, 'dead'],
  ['an outage of the database', { failures: 0, refused: false, outage: true }, 'again'],
  ['an outage after many failures', { failures: last, refused: false, outage: true }, 'again'],
] as const)('after %s: %o is %s', (_, failed, next) => {
  expect(afterFailure({ ...failed, tries: EVENT_TRIES })).toBe(next);
});

it.each([
  [500, 1],
  [2, 1],
  [1, EVENT_TRIES],
])('%i events together have %i tries', (events, tries) => {
  expect(triesOf(events, EVENT_TRIES)).toBe(tries);
});
