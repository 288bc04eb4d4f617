import { dependantMachine, type DependantState } from './dependant.rules.js';

it.each<['confirm' | 'refuse' | 'end', DependantState, ('keeper' | 'elder' | 'worker')[], string | undefined]>([
  ['confirm', 'asked', ['worker'], undefined],
  ['confirm', 'asked', ['keeper'], 'forbidden'],
  ['confirm', 'asked', ['worker', 'keeper'], 'own-dependant'],
  ['confirm', 'asked', ['elder'], 'forbidden'],
  ['confirm', 'ended', ['worker'], 'wrong-state'],
  ['refuse', 'active', ['worker'], 'wrong-state'],
  ['end', 'active', ['keeper'], undefined],
  ['end', 'active', ['elder'], undefined],
  ['end', 'active', ['worker'], undefined],
  ['end', 'active', [], 'forbidden'],
  ['end', 'refused', ['keeper'], 'wrong-state'],
])('%s of what is %s by %j: %s', (command, state, parts, code) => {
  expect(dependantMachine.refusal(command, { state, parts })?.code).toBe(code);
});
