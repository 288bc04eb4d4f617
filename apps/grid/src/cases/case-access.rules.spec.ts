import { readsNote, seesLog, seesWhole } from './case-access.rules.js';

it.each([
  [['grid-worker'], true, true],
  [['handler'], true, true],
  [['reporter'], true, false],
  [['reporter', 'community-staff'], true, true],
  [[], false, false],
])('%j: knows whom it is about %s, reads the log %s', (parts, whole, log) => {
  expect([seesWhole(parts), seesLog(parts)]).toEqual([whole, log]);
});

it.each([
  [['reporter'], 'return', false, false],
  [['reporter'], 'submit', false, false],
  [['reporter'], 'close', false, true],
  [['reporter'], 'reject', false, true],
  [['reporter'], 'reopen', true, true],
  [['grid-lead'], 'return', false, true],
  [['handler'], 'rate', true, true],
  [[], 'close', false, false],
])('%j read what is said at %s (by the reporter: %s): %s', (parts, action, byReporter, reads) => {
  expect(readsNote(parts, { action, byReporter })).toBe(reads);
});
