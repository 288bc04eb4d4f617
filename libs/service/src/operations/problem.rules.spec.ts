import { allowedWorkActions } from './problem.rules.js';

it.each([
  [{ kind: 'event', state: 'dead', readModel: false }, ['retry', 'dismiss']],
  [{ kind: 'event', state: 'dead', readModel: true }, ['dismiss']],
  [{ kind: 'event', state: 'parked', readModel: false }, []],
  [{ kind: 'event', state: 'requeued', readModel: false }, []],
  [{ kind: 'job-item', state: 'retrying', wholeJob: false }, ['retry', 'dismiss']],
  [{ kind: 'job-item', state: 'failed', wholeJob: false }, ['retry', 'dismiss']],
  [{ kind: 'job-item', state: 'dismissed', wholeJob: false }, ['retry']],
  [{ kind: 'job-item', state: 'failed', wholeJob: true }, []],
] as const)('of %o the operator may %j', (work, actions) => {
  expect(allowedWorkActions(work)).toEqual(actions);
});
