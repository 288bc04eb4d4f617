import { isStorableInt, isStorableTime, unusable } from './storable.rules.js';

const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });

describe('what no operation can use', () => {
  it.each([
    ['U+0000', { a: [{ b: 'x\u0000' }] }, { pointer: '/a/0/b', code: 'characters' }],
    ['half of a surrogate pair', { a: 'x\ud83d' }, { pointer: '/a', code: 'characters' }],
    ['U+0000 in a name', { a: { 'b\u0000': 1 } }, { pointer: '/a', code: 'characters' }],
    ['a name that every object has', { from: { toString: 1 } }, { pointer: '/from/toString', code: 'unknown' }],
    ['a number beyond every number', JSON.parse('{"a/b":1e400}') as unknown, { pointer: '/a~1b', code: 'number' }],
    ['a body too deep', nested(21), { pointer: '/a'.repeat(20), code: 'depth' }],
  ])('%s is named by its pointer', (_name, value, wrong) => expect(unusable(value)).toEqual(wrong));

  it.each([
    ['a whole pair', { a: '👪' }],
    ['twenty levels', nested(20)],
    ['nothing', undefined],
    ['null', null],
    ['a word', 'x'],
  ])('%s is usable', (_name, value) => expect(unusable(value)).toBeUndefined());
});

it.each([
  ['0001-01-01T00:00:00.000Z', true],
  ['9999-12-31T23:59:59.999Z', true],
  ['0000-12-31T00:00:00.000Z', false],
  ['-271821-04-20T00:00:00.000Z', false],
  ['+010000-01-01T00:00:00.000Z', false],
  ['no time', false],
])('%s can be stored: %s', (time, storable) => expect(isStorableTime(new Date(time))).toBe(storable));

it.each([
  [2_147_483_647, true],
  [-2_147_483_647, true],
  [2_147_483_648, false],
  [1.5, false],
])('an int column holds %s: %s', (n, storable) => expect(isStorableInt(n)).toBe(storable));
