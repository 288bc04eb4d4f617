import { isScreened, screenedUntil } from './roster.rules.js';

const at = (time: string, day = '2026-11-24') => new Date(`${day}T${time}:00+08:00`);

describe('a screening', () => {
  const passed = { passed: true, at: at('00:00') };
  it('is good for twelve months', () => {
    expect(screenedUntil(at('00:00'))).toEqual(at('00:00', '2027-11-24'));
    expect([
      isScreened([passed], at('23:59', '2027-11-23')),
      isScreened([passed], at('00:00', '2027-11-24')),
      isScreened([], at('00:00')),
    ]).toEqual([true, false, false]);
  });
  it('is no good once another was not passed', () => {
    expect(isScreened([passed, { passed: false, at: at('08:00') }], at('09:00'))).toBe(false);
    expect(isScreened([{ passed: false, at: at('08:00', '2026-11-01') }, passed], at('09:00'))).toBe(true);
  });
});
