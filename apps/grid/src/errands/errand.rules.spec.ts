import { DomainError } from '@linli/problems';

import { allowedErrandCommands, dueOf, nextErrandState, type ErrandCommand } from './errand.rules.js';

describe('an errand', () => {
  it.each<[ErrandCommand, string]>([
    ['done', 'done'],
    ['not-found', 'not-found'],
  ])('that is open is %s', (command, state) => expect(nextErrandState(command, 'open', true)).toBe(state));

  it.each<[ErrandCommand, 'open' | 'done' | 'not-found', boolean, string]>([
    ['done', 'done', true, 'wrong-state'],
    ['not-found', 'done', true, 'wrong-state'],
    ['done', 'not-found', true, 'wrong-state'],
    ['done', 'open', false, 'forbidden'],
  ])('is not %s when it is %s and the caller works there: %s', (command, state, works, code) => {
    expect(() => nextErrandState(command, state, works)).toThrow(expect.objectContaining({ code }) as DomainError);
  });

  it('is finished by whoever works there, once', () => {
    expect([allowedErrandCommands('open', true), allowedErrandCommands('open', false), allowedErrandCommands('done', true)]).toEqual([
      ['done', 'not-found'],
      [],
      [],
    ]);
  });

  it('has three days', () => expect(dueOf(new Date('2026-11-24T08:00:00Z'))).toEqual(new Date('2026-11-27T08:00:00Z')));
});
