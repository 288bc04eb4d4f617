import { dueOf, errandMachine } from './errand.rules.js';

describe('an errand', () => {
  it('that is open is done, or not found, by whoever works there; then there is nothing more to do', () => {
    const open = { state: 'open', parts: ['worker'] } as const;
    expect([errandMachine.next('done', open), errandMachine.next('not-found', open)]).toEqual(['done', 'not-found']);
    expect([
      errandMachine.allowed(open),
      errandMachine.allowed({ ...open, parts: [] }),
      errandMachine.allowed({ ...open, state: 'done' }),
    ]).toEqual([['done', 'not-found'], [], []]);
  });

  it('has three days', () => expect(dueOf(new Date('2026-11-24T08:00:00Z'))).toEqual(new Date('2026-11-27T08:00:00Z')));
});
