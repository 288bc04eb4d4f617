import { outcome } from '../../test/outcome.js';
import { dayOf } from '../calendar/calendar.rules.js';
import {
  ageOn,
  checkAge,
  checkConsent,
  checkDecision,
  checkFields,
  checkNamesNobody,
  inForce,
  keptUntil,
  type Decided,
} from './consent.rules.js';

describe('a consent', () => {
  const said = (...all: string[]): Decided[] =>
    all.map((one) => {
      const [purpose, decision] = one.split(' ');
      return { purpose, decision } as Decided;
    });

  it('is in force when the last word is yes, each purpose by itself', () => {
    expect(inForce(said('attend given', 'photo refused', 'pickup given', 'pickup withdrawn', 'contact refused', 'contact given'))).toEqual([
      'attend',
      'contact',
    ]);
    expect(outcome(() => checkConsent('photo', said('attend given')))).toBe('consent-required');
  });

  it.each<[string, string, string[], number, string | undefined]>([
    ['is given to the notice in force', 'attend given', [], 2, undefined],
    ['is not given to an old notice', 'attend given', [], 1, 'notice-outdated'],
    ['is withdrawn whatever notice there is by now', 'attend withdrawn', ['attend given'], 1, undefined],
    ['is not withdrawn before it was given', 'attend withdrawn', ['attend refused'], 2, 'wrong-state'],
    ['that was given is withdrawn, not refused', 'attend refused', ['attend given'], 2, 'wrong-state'],
    ['may be given again', 'attend given', ['attend given', 'attend withdrawn'], 2, undefined],
  ])('%s', (_name, wanted, before, noticeVersion, refused) => {
    expect(outcome(() => checkDecision({ ...said(wanted)[0]!, noticeVersion }, said(...before), 2))).toBe(refused);
  });

  it('covers what is kept, field by field', () => {
    expect(outcome(() => checkFields({ name: '小米', health: '花生过敏' }, ['attend']))).toBe('consent-required');
    expect(outcome(() => checkFields({ name: '小米' }, ['attend']))).toBeUndefined();
  });

  it('knows ages by the day', () => {
    expect([ageOn('2026-11-24', '2016-11-24'), ageOn('2026-11-23', '2016-11-24')]).toEqual([10, 9]);
    expect(outcome(() => checkAge(5, { from: 6, to: 12 }))).toBe('wrong-age');
  });

  it.each([
    ['2026-11-24T08:00:00Z', '2029-11-24'],
    ['2026-12-31T17:00:00Z', '2030-01-01'],
    ['2028-02-29T04:00:00Z', '2031-03-01'],
  ])('what the law wants known after %s is kept until %s, three years by the district’s day', (at, until) =>
    expect(keptUntil(dayOf(new Date(at)))).toBe(until),
  );

  it('and a reason names no child', () => {
    expect(outcome(() => checkNamesNobody('武小 米家庭困难', ['武小米']))).toBe('names-child');
    expect(outcome(() => checkNamesNobody('低保家庭', ['武小米']))).toBeUndefined();
  });
});
