import { checkTerm, endOfDay, isOver } from './term.rules.js';

describe('the last day of a role', () => {
  it.each([
    ['2026-12-31', '2026-12-31T23:59:59.999+08:00', false],
    ['2026-12-31', '2027-01-01T00:00:00+08:00', true],
    ['2026-11-29', '2026-11-29T15:59:59Z', false],
    ['2026-11-29', '2026-11-29T16:00:00Z', true],
    ['2028-02-29', '2028-02-29T23:59:59+08:00', false],
    ['2028-02-29', '2028-03-01T00:00:00+08:00', true],
    [null, '2099-01-01T00:00:00Z', false],
  ])('%s, asked at %s: over is %s', (endsOn, now, over) => {
    expect(isOver(endsOn, new Date(now))).toBe(over);
  });

  it('is whole: it ends at midnight in Shanghai', () => {
    expect(endOfDay('2026-12-31')).toEqual(new Date('2026-12-31T16:00:00Z'));
  });

  it.each([
    ['2026-11-29', true],
    ['2036-11-29', true],
    [undefined, true],
    ['2026-11-28', false],
    ['2036-11-30', false],
  ])('%s given on the evening of 2026-11-29 in China: allowed is %s', (endsOn, allowed) => {
    const check = () => checkTerm(endsOn, new Date('2026-11-29T15:59:59Z'));
    if (allowed) expect(check).not.toThrow();
    else expect(check).toThrow('validation-failed');
  });
});
