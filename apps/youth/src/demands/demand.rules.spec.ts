import { outcome } from '../../test/outcome.js';
import { checkMerge, demandMachine, demandStates } from './demand.rules.js';

describe('a demand', () => {
  it('goes its way', () => {
    expect(
      demandMachine.commands.map((command) => [command, demandStates.filter((state) => demandMachine.isPossible(command, state))]),
    ).toEqual([
      ['vote', ['raised', 'planned']],
      ['merge', ['raised']],
      ['plan', ['raised']],
      ['fulfil', ['planned']],
      ['decline', ['raised', 'planned']],
    ]);
  });
  it('is merged into another one that is open', () => {
    const one = { id: 'a', area: '140321001001', state: 'raised' as const };
    expect([
      outcome(() => checkMerge(one, one)),
      outcome(() => checkMerge(one, { ...one, id: 'b', state: 'declined' })),
      outcome(() => checkMerge(one, { ...one, id: 'b' })),
    ]).toEqual(['merge-into-itself', 'wrong-state', undefined]);
  });
});
