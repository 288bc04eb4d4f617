import type { JobLine } from '../staff/types.js';
import { bodyOf, emptyOutline, missingIn, outlineOf } from './outline.js';

const whole = {
  ...emptyOutline('140321001001', Date.parse('2026-11-25T08:00:00Z')),
  title: '收银员',
  description: '负责收银和货架整理，时间可选。',
  site: '南关街12号',
  point: { lon: 113.6, lat: 37.8 },
  from: 22,
  weeklyHours: 10,
};

it('an empty form says what is missing, a whole one nothing', () => {
  expect(missingIn(emptyOutline('', 0))).toEqual(['title', 'description', 'weeklyHours', 'pay', 'area', 'site', 'point']);
  expect(missingIn(whole)).toEqual([]);
  expect(missingIn({ ...whole, by: 'piece' })).toEqual(['pay']);
  expect(missingIn({ ...whole, windows: [{ weekdays: [], from: '08:00', to: '09:00' }] })).toEqual(['windows']);
});

it('by the hour nothing of pieces is sent; the last day counts to its end in the district', () => {
  expect(bodyOf({ ...whole, piece: '件', typicalHourly: 20 })).toMatchObject({
    pay: { by: 'hour', from: 2200 },
    validThrough: '2026-12-25T23:59:00+08:00',
  });
  expect(bodyOf({ ...whole, by: 'piece', piece: ' 件 ', typicalHourly: 20 })?.pay).toEqual({
    by: 'piece',
    from: 2200,
    piece: '件',
    typicalHourly: 2000,
  });
  expect(bodyOf({ ...whole, from: 19.1, to: 20.01 })?.pay).toEqual({ by: 'hour', from: 1910, to: 2001 });
});

it('nothing is sent while something is missing', () => {
  expect(bodyOf({ ...whole, point: undefined })).toBeUndefined();
});

it('what is read is sent again as it was', () => {
  const { pay, validThrough, ...rest } = bodyOf({ ...whole, by: 'piece', from: 0.35, to: 19.1, piece: '件', typicalHourly: 22.5 })!;
  const job = {
    ...rest,
    required: [{ code: 'cashier' }],
    helpful: [],
    insurance: [{ code: 'injury' }],
    pay,
    validThrough,
  } as unknown as JobLine;
  expect(bodyOf(outlineOf(job))).toEqual({ ...rest, required: ['cashier'], insurance: ['injury'], pay, validThrough });
});
