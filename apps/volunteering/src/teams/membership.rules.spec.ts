import { outcome } from '../../test/outcome.js';
import { membershipMachine, membershipStates } from './membership.rules.js';

describe('a membership', () => {
  const outcomes = (screened: boolean, ...parts: Parameters<typeof membershipMachine.next>[1]['parts'][number][]) =>
    Object.fromEntries(
      membershipMachine.commands.map((command) => [
        command,
        membershipStates.map((state) => outcome(() => membershipMachine.next(command, { state, parts, screened }))),
      ]),
    );
  const [no, wrong] = ['forbidden', 'wrong-state'];
  it.each([
    [
      'who leads the team',
      outcomes(true, 'leader'),
      { activate: ['active', wrong, 'active', wrong], suspend: [wrong, 'suspended', wrong, wrong], leave: ['left', 'left', 'left', wrong] },
    ],
    [
      'the member',
      outcomes(true, 'member'),
      { activate: [no, no, no, no], suspend: [no, no, no, no], leave: ['left', 'left', 'left', wrong] },
    ],
    [
      'who leads the team, about their own',
      outcomes(true, 'leader', 'member'),
      { activate: [no, no, no, no], suspend: [no, no, no, no], leave: ['left', 'left', 'left', wrong] },
    ],
    ['who oversees it', outcomes(true, 'overseer'), { activate: [no, no, no, no], suspend: [no, no, no, no], leave: [no, no, no, no] }],
  ])('pending, active, suspended, left: %s', (_who, given, expected) => expect(given).toEqual(expected));

  it('begins once its member was screened', () => {
    expect(outcomes(false, 'leader').activate).toEqual(['not-screened', wrong, 'not-screened', wrong]);
  });
});
