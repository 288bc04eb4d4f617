import { keptMs, keptSince, retention, type Retained } from './retention.rules.js';

const DAY_MS = 86_400_000;
const NOW = new Date('2026-11-29T10:00:00Z');

it.each<[Retained, number]>([
  ['notices-read', 180 * DAY_MS],
  ['notices-unread', 365 * DAY_MS],
  ['stored-answers', 2 * DAY_MS],
  ['troubles-over', 365 * DAY_MS],
  ['failed-items-dismissed', 365 * DAY_MS],
  ['uploads', 2 * DAY_MS],
  ['stray-files', 2 * DAY_MS],
  ['voice-notes', 180 * DAY_MS],
  ['sign-in-records', 0],
  ['sessions-ended', 14 * DAY_MS],
  ['sign-in-sources', 90 * DAY_MS],
  ['messages', 7 * DAY_MS],
  ['message-files', 7 * DAY_MS],
  ['pickup-codes', DAY_MS],
  ['finished-task-details', 30 * DAY_MS],
  ['open-task-details', 180 * DAY_MS],
])('%s are kept for %i ms', (name, ms) => {
  expect(keptMs(name)).toBe(ms);
  expect(keptSince(name, NOW)).toEqual(new Date(NOW.getTime() - ms));
});

it.each<Retained>(['log', 'inbox', 'audit', 'dead-letters', 'data-keys'])('no job can ask when %s goes', (name) => {
  expect(() => keptMs(name)).toThrow();
  expect('job' in retention[name]).toBe(false);
});
