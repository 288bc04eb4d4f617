import { caseStates } from './case.js';
import { progressOf } from './progress.rules.js';

const steps = [
  { action: 'register', at: '1' },
  { action: 'accept', at: '2' },
  { action: 'dispatch', at: '3' },
  { action: 'start', at: '4' },
  { action: 'close', at: '5' },
];

it.each(caseStates.map((state) => [state]))('of a case that is %s every milestone is said, or none', (state) => {
  const passed = progressOf(state, steps);
  if (state === 'rejected' || state === 'duplicate') expect(passed).toBeUndefined();
  else expect(passed!.map(({ milestone }) => milestone)).toEqual(['submitted', 'accepted', 'handling', 'done']);
});

it.each([
  ['registered', ['now', 'ahead', 'ahead', 'ahead']],
  ['returned', ['past', 'now', 'ahead', 'ahead']],
  ['verifying', ['past', 'past', 'now', 'ahead']],
  ['closed', ['past', 'past', 'past', 'past']],
] as const)('%s: %j', (state, wanted) => expect(progressOf(state, steps)!.map((one) => one.state)).toEqual(wanted));

it('says when each was reached; what is to be done anew lies ahead', () => {
  expect(progressOf('closed', steps)!.map(({ at }) => at)).toEqual(['1', '2', '4', '5']);
  expect(progressOf('handling', steps)!.map(({ at }) => at)).toEqual(['1', '2', '4', undefined]);
  // Of a case that was started without being accepted first nobody says when it was.
  expect(progressOf('handling', [steps[0]!, steps[3]!])!.map(({ at }) => at)).toEqual(['1', undefined, '4', undefined]);
});
