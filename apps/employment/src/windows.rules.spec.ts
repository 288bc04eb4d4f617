import { checkHours, count, overlap, SLOTS_A_WEEK, weekOf, without } from './windows.rules.js';

describe('windows of work', () => {
  const school = [{ weekdays: [1, 2, 3, 4, 5], from: '08:30', to: '11:30' }];

  it('are half hours of a week, over midnight too', () => {
    expect([count(weekOf(school)), weekOf(school).length]).toEqual([30, SLOTS_A_WEEK]);
    const night = weekOf([{ weekdays: [7], from: '22:00', to: '06:00' }]);
    expect([count(night), night.slice(0, 13), night.slice(-4)]).toEqual([16, '1111111111110', '1111']);
    expect(count(weekOf([{ weekdays: [1], from: '00:00', to: '24:00' }]))).toBe(48);
  });

  it('overlap where both are, and are taken away from each other', () => {
    const work = weekOf([{ weekdays: [1, 6], from: '11:00', to: '14:00' }]);
    expect(overlap(weekOf(school), work)).toBe(1);
    expect(count(without(work, weekOf(school)))).toBe(11);
  });

  it('hold at least the hours a job asks for', () => {
    expect(() => checkHours(school, 15)).not.toThrow();
    expect(() => checkHours(school, 15.5)).toThrow('validation-failed');
  });
});
