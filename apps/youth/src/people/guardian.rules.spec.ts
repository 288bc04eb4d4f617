import { outcome } from '../../test/outcome.js';
import { checkGuardian, checkLeaves, decidesFor, mayDecide, standingOf, toBeTold } from './guardian.rules.js';

describe('a guardian', () => {
  const two = [
    { accountId: 'a', barred: false },
    { accountId: 'b', barred: true },
  ];
  it('decides, unless a court said no', () => {
    expect([
      outcome(() => checkGuardian('a', two)),
      outcome(() => checkGuardian('b', two)),
      outcome(() => checkGuardian('c', two)),
    ]).toEqual([undefined, 'guardian-barred', 'not-found']);
    expect(['a', 'b', 'c'].map((account) => standingOf(account, two))).toEqual([['guardian'], ['guardian', 'barred'], []]);
    expect(two.map(mayDecide)).toEqual([true, false]);
    expect(toBeTold(two)).toEqual(['a']);
    expect(outcome(() => checkLeaves('a', two))).toBe('last-guardian');
  });

  it('decides about children who applied together, unless a court keeps them from all; who entered them, while they have nobody', () => {
    const siblings = [...two, { accountId: 'c', barred: true }, { accountId: 'c', barred: false }];
    expect(['a', 'b', 'c', 'd', 'e'].map((account) => decidesFor(account, siblings, 'e'))).toEqual([true, false, true, false, false]);
    expect(['a', 'e'].map((account) => decidesFor(account, [], 'e'))).toEqual([false, true]);
  });
});
