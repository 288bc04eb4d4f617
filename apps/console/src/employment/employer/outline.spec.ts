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
    pay: { by: 'hour', from: 22 },
    validThrough: '2026-12-25T23:59:00+08:00',
  });
  expect(bodyOf({ ...whole, by: 'piece', piece: ' 件 ', typicalHourly: 20 })?.pay).toEqual({
    by: 'piece',
    from: 22,
    piece: '件',
    typicalHourly: 20,
  });
});

it('nothing is sent while something is missing', () => {
  expect(bodyOf({ ...whole, point: undefined })).toBeUndefined();
});

it('what is read is sent again as it was', () => {
  const { pay, validThrough, ...rest } = bodyOf(whole)!;
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
