import { idNumberOf } from './id-number.rules.js';

const now = new Date('2026-11-29T00:00:00Z');

it.each([
  // The standard's own example.
  ['11010519491231002X', true],
  ['11010519491231002x', true],
  [' 440524188001010014 ', false],
  ['110105194912310021', false],
  ['110105194902300025', false],
  ['11010519491231002', false],
  ['110105204912310026', false],
  ['', false],
  ['１１０１０５19491231002X', false],
  ['11010519491231\x0002X', false],
])('%j: %s', (text, is) => {
  expect(idNumberOf(text, now) !== undefined).toBe(is);
});
