import { piecesOf } from './marked.js';

const shown = (text: string, ...spans: [number, number][]) =>
  piecesOf(
    text,
    spans.map(([start, end]) => ({ start, end })),
  )
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

it.each([
  ['收银员', [], '收银员'],
  ['库管（限男性）', [[3, 6]], '库管（[限男性]）'],
  [
    '限女性，45岁以下',
    [
      [4, 9],
      [0, 3],
    ],
    '[限女性]，[45岁以下]',
  ],
  [
    '限女性优先',
    [
      [0, 3],
      [1, 5],
    ],
    '[限女性][优先]',
  ],
  [
    '限女性',
    [
      [0, 3],
      [1, 2],
    ],
    '[限女性]',
  ],
] as [string, [number, number][], string][])('%s', (text, spans, marked) => {
  expect(shown(text, ...spans)).toBe(marked);
});
