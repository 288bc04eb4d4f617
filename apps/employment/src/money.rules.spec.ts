import fc from 'fast-check';

import { toFen, toYuan, yuan } from './money.rules.js';

it.each([
  [1234, '12.34'],
  [5, '0.05'],
  [-1200, '-12.00'],
  [0, '0.00'],
])('%d fen are %s yuan', (fen, words) => expect(yuan(fen)).toBe(words));

it('every sum comes back from yuan as it was, and is written with two decimals at most', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (fen) => {
      expect(toFen(toYuan(fen))).toBe(fen);
      expect(toFen(Number(String(toYuan(fen))))).toBe(fen);
      expect(String(toYuan(fen))).toMatch(/^\d+(\.\d{1,2})?$/);
    }),
  );
});
