import { decide, GIVE_UP_MS, retryAfterMs, waitMs } from './retry.rules.js';

const now = new Date('2026-12-01T00:00:00Z');
const first = new Date(now.getTime() - 60_000);
const minutes = (n: number) => n * 60_000;

it('waits four times as long each time, up to eight hours, and never all at once', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 100].map((tries) => waitMs(tries, 0.5) / 1000)).toEqual([
    5, 20, 80, 320, 1280, 5120, 20_480, 28_800, 28_800,
  ]);
  expect([waitMs(1, 0), waitMs(1, 1)]).toEqual([4000, 6000]);
});

it('gives a receiver about a dozen tries in three days', () => {
  let [tries, passed] = [0, 0];
  while (passed < GIVE_UP_MS) passed += waitMs((tries += 1), 0.5);
  expect(tries).toBeGreaterThan(10);
  expect(tries).toBeLessThan(25);
});

it.each([
  ['any 2xx', { status: 204 }, { next: 'sent' }],
  ['gone', { status: 410 }, { next: 'gone' }],
  ['a redirect is not followed', { status: 302 }, { next: 'retry', at: new Date(now.getTime() + 5000) }],
  ['its own fault', { status: 500 }, { next: 'retry', at: new Date(now.getTime() + 5000) }],
  [
    'too much at once, with a wish',
    { status: 429, retryAfterMs: minutes(10) },
    { next: 'retry', at: new Date(now.getTime() + minutes(10)) },
  ],
  ['a wish for ever', { status: 503, retryAfterMs: 1e12 }, { next: 'retry', at: new Date(now.getTime() + minutes(1440)) }],
  ['no answer in time', { failure: 'timeout' }, { next: 'retry', at: new Date(now.getTime() + 5000) }],
] as const)('decides for %s', (_what, outcome, decision) => expect(decide(outcome, { tries: 1, first }, now, 0.5)).toEqual(decision));

it('gives up after three days, but what arrives then has arrived', () => {
  const long = { tries: 15, first: new Date(now.getTime() - GIVE_UP_MS) };
  expect(decide({ failure: 'unreachable' }, long, now, 0.5)).toEqual({ next: 'dead' });
  expect(decide({ status: 200 }, long, now, 0.5)).toEqual({ next: 'sent' });
});

it.each([
  ['120', 120_000],
  ['Tue, 01 Dec 2026 00:01:00 GMT', 60_000],
  ['Mon, 30 Nov 2026 00:00:00 GMT', 0],
  ['soon', undefined],
  ['', undefined],
  ['-5', 0],
  [undefined, undefined],
])('reads Retry-After %j', (header, ms) => {
  const read = retryAfterMs(header, now);
  // What is no number of seconds is read as a date, which "-5" is somewhere in the past.
  expect(read).toBe(ms);
});
