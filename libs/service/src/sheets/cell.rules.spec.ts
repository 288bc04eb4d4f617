import { address, isUnreadable, placeOf, spelled, type CellKind } from './cell.rules.js';

it.each<[CellKind, string, string]>([
  ['text', '＝１２３ 号', '＝１２３ 号'],
  ['digits', '１３８ ０３５３ １１１１', '13803531111'],
  ['digits', '0353-2291234', '0353-2291234'],
  ['date', '2018-05-20', '2018-05-20'],
  ['date', '2018/5/2', '2018-05-02'],
  ['date', '２０１８年５月２０日', '2018-05-20'],
  ['date', '2018.5.20', '2018-05-20'],
  ['date', '20180520', '2018-05-20'],
  // A day as a number may be counted from 1900 or from 1904: nobody guesses.
  ['date', '43240', '43240'],
  ['date', '5月20日', '5月20日'],
  ['time', '8:30', '08:30'],
  ['time', '８：３０', '08:30'],
  ['time', '08:30:00', '08:30'],
  ['time', '8点', '8点'],
  ['number', '１１３．６３１', '113.631'],
  ['money', '1,200.50', '1200.50'],
  ['money', '1,20', '1,20'],
])('%s %s is read as %s', (kind, text, read) => expect(spelled(kind, text)).toBe(read));

it.each<[string, boolean]>([
  ['南关小学\n二年级\t一班', false],
  ['䶮小满', false],
  ['👧', false],
  ['小\u0000满', true],
  ['小\u0008满', true],
  ['小\uD800满', true],
  ['小\uFFFD满', true],
])('%j is unreadable: %s', (text, unreadable) => expect(isUnreadable(text)).toBe(unreadable));

it.each<[number, number, string]>([
  [1, 0, 'A1'],
  [2000, 25, 'Z2000'],
  [7, 26, 'AA7'],
  [3, 16_383, 'XFD3'],
])('row %d, column %d is %s', (row, column, pointer) => {
  expect(address(row, column)).toBe(pointer);
  expect(placeOf(pointer)).toEqual({ row, column });
});
