import { checkMinimumWage, minimumIn, minimumWages, type MinimumWage } from './minimum-wage.rules.js';

const wage = (area: string, from: string, hourly: number): MinimumWage => ({ area, from, hourly, source: '标准' });
const all = [wage('14', '2023-01-01', 1910), wage('14', '2027-01-01', 2100), wage('140321', '2023-01-01', 2020)];
const now = new Date('2026-11-24T08:00:00+08:00');

it.each<[string, string, number | undefined]>([
  ['140321001001', '2026-11-24', 2020],
  ['140311001001', '2026-11-24', 1910],
  ['140311001001', '2027-01-01', 2100],
  ['140311001001', '2022-12-31', undefined],
  ['110101001001', '2026-11-24', undefined],
])('in %s on %s an hour is paid no less than %s fen', (area, day, hourly) => expect(minimumIn(area, day, all)?.hourly).toBe(hourly));

it.each<[string, Parameters<typeof checkMinimumWage>[0], string | undefined]>([
  ['by the hour, enough', { by: 'hour', from: 2020 }, undefined],
  ['by the hour, a fen less', { by: 'hour', from: 2019, to: 3000 }, '/pay/from'],
  ['by piece, enough for a practised hand', { by: 'piece', from: 50, piece: '件', typicalHourly: 2020 }, undefined],
  ['by piece, too little', { by: 'piece', from: 50, piece: '件', typicalHourly: 1200 }, '/pay/typicalHourly'],
  ['by piece, unknown what an hour brings: staff look at it', { by: 'piece', from: 50, piece: '件' }, undefined],
])('%s', (_what, pay, pointer) => {
  const check = () => checkMinimumWage(pay, '140321001001', now, all);
  if (pointer)
    expect(check).toThrow(
      expect.objectContaining({
        code: 'below-minimum-wage',
        errors: [{ pointer, code: 'below-minimum-wage', params: { hourly: 2020, source: '标准' } }],
      }),
    );
  else expect(check).not.toThrow();
});

it('each has its first day and where it comes from', () => {
  for (const { area, from, hourly, source } of minimumWages)
    expect([/^\d{2,12}$/.test(area), /^\d{4}-\d{2}-\d{2}$/.test(from), Number.isInteger(hourly) && hourly > 0, source.length > 5]).toEqual([
      true,
      true,
      true,
      true,
    ]);
});
