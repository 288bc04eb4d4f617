import { sessionWaitMs } from './session.rules.js';

it.each([
  ['relay', 'failed', 500],
  ['relay', 'ended', 0],
  ['relay', 'standby', 500],
  ['reader', 'failed', 500],
  ['reader', 'ended', 500],
  ['reader', 'standby', 500],
  ['jobs', 'failed', 500],
  ['jobs', 'ended', 500],
  ['jobs', 'standby', 500],
] as const)('%s: after a session that %s, the next one begins in %i ms', (worker, end, ms) => {
  expect(sessionWaitMs(worker, end)).toBe(ms);
});
