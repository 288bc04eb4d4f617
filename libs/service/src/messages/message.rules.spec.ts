import { decide, failures, failuresOfRecipients, hasExpired, leaseUntil, retryAfterMs, tryMs, type Failure } from './message.rules.js';

const NOW = new Date('2026-11-29T10:00:00Z');
const inMs = (ms: number) => new Date(NOW.getTime() + ms);

it.each([
  [1, 2000],
  [2, 4000],
  [6, 64_000],
  [9, 512_000],
  [10, 900_000],
  [500, 900_000],
])('after %i tries the next one is in %i ms', (tries, ms) => {
  expect(retryAfterMs(tries)).toBe(ms);
});

describe('after a try', () => {
  const after = (failure: Failure | undefined, { tries = 1, left = 300_000 } = {}) =>
    decide(failure, { tries, expiresAt: inMs(left) }, NOW);

  it('what was sent was sent, also in the last moment', () => {
    expect([after(undefined), after(undefined, { left: 0 })]).toEqual([{ sent: true }, { sent: true }]);
  });

  it.each(Object.keys(failures) as Failure[])('%s is tried again unless it is final', (failure) => {
    expect(after(failure)).toEqual(failures[failure].final ? { givenUp: true } : { retryAt: inMs(2000) });
  });

  it('it is given up when the next try would come too late', () => {
    expect(after('timeout', { left: 2001 })).toEqual({ retryAt: inMs(2000) });
    expect(after('timeout', { left: 2000 })).toEqual({ givenUp: true });
    expect(after('timeout', { tries: 8, left: 255_999 })).toEqual({ givenUp: true });
  });
});

it('at its last moment it is over', () => {
  expect([hasExpired(inMs(1), NOW), hasExpired(NOW, NOW), hasExpired(inMs(-1), NOW)]).toEqual([false, true, true]);
});

it('a try ends with the message, and before anybody else may try it', () => {
  expect([tryMs(inMs(60_000), NOW), tryMs(inMs(700), NOW), tryMs(inMs(-5), NOW)]).toEqual([5000, 700, 0]);
  expect(leaseUntil(NOW).getTime() - NOW.getTime()).toBeGreaterThan(tryMs(inMs(60_000), NOW) * 2);
});

it('wrong numbers are no trouble of the district', () => {
  expect(failuresOfRecipients).toEqual(['recipient', 'limit']);
});
