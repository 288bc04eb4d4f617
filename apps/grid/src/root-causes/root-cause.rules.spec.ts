import { checkPlan, ratesOf, rootCauseMachine } from './root-cause.rules.js';

const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n));

describe('a root cause', () => {
  it('is taken on, planned anew, resolved by whoever answers for it and confirmed by somebody else', () => {
    const met = (state: 'suggested' | 'open' | 'resolved', ...parts: ('staff' | 'owner')[]) => ({ state, parts });
    expect([
      rootCauseMachine.next('take-on', met('suggested', 'staff')),
      rootCauseMachine.next('change-plan', met('open', 'owner')),
      rootCauseMachine.next('resolve', met('open', 'owner')),
      rootCauseMachine.next('confirm', met('resolved', 'staff')),
    ]).toEqual(['open', 'open', 'resolved', 'closed']);
    expect(() => rootCauseMachine.next('confirm', met('resolved', 'staff', 'owner'))).toThrow('own-verification');
    expect(() => rootCauseMachine.next('resolve', met('open', 'staff'))).toThrow('forbidden');
  });

  it('that comes again is suggested anew by the district itself', () => {
    expect(rootCauseMachine.next('recur', { state: 'closed', parts: ['system'] })).toBe('suggested');
    expect(() => rootCauseMachine.next('recur', { state: 'closed', parts: ['staff'] })).toThrow('forbidden');
  });

  it('has a plan that ends in time by somebody who works there', () => {
    expect(() => checkPlan({ due: day(1) }, true, day(0))).not.toThrow();
    expect(() => checkPlan({ due: day(0) }, true, day(0))).toThrow('validation-failed');
    expect(() => checkPlan({ due: day(1) }, false, day(0))).toThrow('validation-failed');
  });

  it.each([
    ['over a quarter', { before: 9, after: 0 }, { since: day(0), resolvedAt: null, now: day(90) }, { before: 3 }],
    ['in a short time, as if it were a month', { before: 4, after: 0 }, { since: day(0), resolvedAt: null, now: day(5) }, { before: 4 }],
    ['afterwards', { before: 6, after: 1 }, { since: day(0), resolvedAt: day(60), now: day(120) }, { before: 3, after: 0.5 }],
    ['just afterwards', { before: 6, after: 2 }, { since: day(0), resolvedAt: day(60), now: day(61) }, { before: 3, after: 2 }],
  ])('comes so often: %s', (_when, counts, times, expected) => expect(ratesOf(counts, times)).toEqual(expected));
});
