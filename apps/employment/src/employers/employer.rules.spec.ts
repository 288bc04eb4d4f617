import { employerStates } from '@linli/contracts';

import { checkVerified, employerMachine, isCreditCode } from './employer.rules.js';

describe('an employer', () => {
  it.each([
    ['registered', 'verify', ['staff'], 'verified'],
    ['refused', 'change', ['own'], 'registered'],
    ['verified', 'refuse', ['staff'], 'refused'],
    ['registered', 'verify', ['own', 'staff'], 'own-review'],
    ['registered', 'verify', ['own'], 'forbidden'],
    ['verified', 'change', ['own'], 'wrong-state'],
    ['refused', 'verify', ['staff'], 'wrong-state'],
  ] as const)('that is %s: %s by %j → %s', (state, command, parts, outcome) => {
    const decide = () => employerMachine.next(command, { state, parts });
    if (employerStates.includes(outcome as never)) expect(decide()).toBe(outcome);
    else expect(decide).toThrow(outcome);
  });

  it('posts nothing until it is verified', () => {
    expect(
      employerStates.map((state) => {
        try {
          checkVerified(state);
          return 'ok';
        } catch (error) {
          return (error as Error).message;
        }
      }),
    ).toEqual(['employer-unverified', 'ok', 'employer-refused']);
    expect(employerMachine.commands).toHaveLength(3);
  });

  it('has a credit code with the right check digit', () => {
    expect(['91350100M000100Y43', '91350100M000100Y44', '9135', '91350100I000100Y43'].map(isCreditCode)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
