import { beginning, cursorText, readFeedCursor } from './cursor.rules.js';

it.each([
  ['the beginning', new Map(), '0'],
  ['what was not read at all', new Map([['grid', 0]]), '0'],
  ['one service', new Map([['grid', 1204]]), 'grid-1204'],
  [
    'several, in the order of the alphabet',
    new Map([
      ['youth', 17],
      ['grid', 1_000_000_006],
    ]),
    'grid-1000000006.youth-17',
  ],
])('a cursor says %s', (_what, cursor, text) => {
  expect(cursorText(cursor)).toBe(text);
  expect(cursorText(readFeedCursor(text))).toBe(text);
});

it('of a service that is there no more is read', () => {
  expect(readFeedCursor('gone-3.grid-1').get('gone')).toBe(3);
  expect(readFeedCursor('0')).toBe(beginning);
});

it.each([
  '',
  'grid',
  'grid-',
  'grid-x',
  'grid--1',
  'GRID-1',
  'grid-1.grid-2',
  'grid-1.',
  'grid-12345678901234567',
  'grid-9999999999999999',
  `${'a-1.'.repeat(30)}b-1`,
  'grid-1\u0000',
])('%j is none', (text) => expect(() => readFeedCursor(text)).toThrow(expect.objectContaining({ code: 'validation-failed' })));
