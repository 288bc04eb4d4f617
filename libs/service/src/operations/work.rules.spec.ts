import { auditHealth, consumerHealth, jobHealth, relayHealth, type Pass, type Runner } from './work.rules.js';

const NOW = new Date('2026-11-29T10:00:00Z');
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);
const HOUR_MS = 3_600_000;
const pass = (started: number, ended?: number, failed = 0): Pass => ({
  startedAt: ago(started),
  ...(ended === undefined ? {} : { endedAt: ago(ended), failed }),
});

it.each<[string, Pass | undefined, number, Runner, string]>([
  ['ended in time', pass(3, 2), 2000, 'here', 'fine'],
  ['ended in time, elsewhere', pass(20, 20), 2000, 'elsewhere', 'fine'],
  ['began and ended in the same moment', pass(2, 2), 2000, 'here', 'fine'],
  ['is under way for the first time', pass(5), 2000, 'here', 'running'],
  ['is under way again', pass(1, 3), 2000, 'here', 'running'],
  ['was under way when its instance ended', pass(1, 3), 2000, 'nobody', 'fine'],
  ['failed at something', pass(3, 2, 1), 2000, 'here', 'failing'],
  ['did not come for a minute and its turn', pass(64, 64), 2000, 'here', 'late'],
  ['did not come for a minute less', pass(62, 62), 2000, 'here', 'fine'],
  ['of an hour, after an hour and a half', pass(5400, 5400), HOUR_MS, 'elsewhere', 'fine'],
  ['of an hour, after that and a minute', pass(5461, 5461), HOUR_MS, 'elsewhere', 'late'],
  ['failed, and did not come again', pass(99, 99, 1), 2000, 'here', 'late'],
  ['has been under way for too long', pass(64), 2000, 'here', 'late'],
  ['never ran, and nobody does it', undefined, 2000, 'nobody', 'late'],
  ['never ran, and somebody will', undefined, 2000, 'here', 'unknown'],
])('a job that %s', (_, last, everyMs, runner, health) => {
  expect(jobHealth(last, everyMs, runner, NOW)).toBe(health);
});

it.each<[string, Parameters<typeof consumerHealth>[0], string]>([
  ['has handled all', { events: 0 }, 'fine'],
  ['has some in hand', { events: 100, waitingSince: ago(60) }, 'fine'],
  ['lets one wait for longer', { events: 1, waitingSince: ago(61) }, 'late'],
  ['has too many before it', { events: 101, waitingSince: ago(1) }, 'late'],
  ['of which the broker tells nothing', undefined, 'unknown'],
])('a consumer that %s', (_, standing, health) => {
  expect(consumerHealth(standing, NOW)).toBe(health);
});

it.each<[number, Runner, string]>([
  [0, 'here', 'fine'],
  [60, 'elsewhere', 'fine'],
  [61, 'elsewhere', 'late'],
  [0, 'nobody', 'late'],
])('a relay whose oldest event waits %i s, with %s at it', (seconds, runner, health) => {
  expect(relayHealth(seconds, runner)).toBe(health);
});

it.each([
  [300, 'fine'],
  [301, 'late'],
])('audit lines that wait %i s for a seal', (seconds, health) => {
  expect(auditHealth(seconds)).toBe(health);
});
