import { outcome } from '../../test/outcome.js';
import { checkSlots, screeningAfterChange, screeningMachine, screenings } from './registration.rules.js';

describe('a registration', () => {
  it('is screened from where it waits, and decided about anew; never by oneself', () => {
    const outcomes = (...parts: ('overseer' | 'self')[]) =>
      screeningMachine.commands.map((decision) =>
        screenings.map((state) => outcome(() => screeningMachine.next(decision, { state, parts }))),
      );
    expect(outcomes('overseer')).toEqual([
      ['passed', 'wrong-state', 'passed'],
      ['refused', 'refused', 'wrong-state'],
    ]);
    expect(new Set(outcomes('overseer', 'self').flat())).toEqual(new Set(['own-screening']));
    expect(new Set(outcomes('self').flat())).toEqual(new Set(['forbidden']));
  });

  it('that was refused waits again once it is changed', () => {
    expect([undefined, ...screenings].map(screeningAfterChange)).toEqual(['waiting', 'waiting', 'passed', 'waiting']);
  });

  it.each([
    [
      'touching times',
      [
        [5, '14:00', '16:00'],
        [5, '16:00', '18:00'],
      ],
      undefined,
    ],
    [
      'the same time of another day',
      [
        [5, '14:00', '16:00'],
        [6, '14:00', '16:00'],
      ],
      undefined,
    ],
    [
      'overlapping times',
      [
        [5, '14:00', '16:00'],
        [5, '15:59', '18:00'],
      ],
      'validation-failed',
    ],
    ['a time that ends when it begins', [[5, '14:00', '14:00']], 'validation-failed'],
    ['a time over midnight', [[5, '22:00', '02:00']], 'validation-failed'],
  ] as [string, [number, string, string][], string | undefined][])('with %s', (_name, slots, refusal) => {
    const check = () => checkSlots(slots.map(([weekday, from, to]) => ({ weekday, from, to }))) && undefined;
    expect(outcome(check)).toBe(refusal);
  });
});
