import { linesOf } from './free-hours.js';

const day = (...spans: [number, number][]) =>
  Array.from({ length: 48 }, (_, i) => (spans.some(([from, to]) => i >= from && i < to) ? '1' : '0')).join('');

it('days with the same hours are one line', () => {
  const work = day([17, 23], [28, 32]);
  expect(linesOf([work, work, day(), work, work, day([0, 48]), day()].join(''))).toEqual([
    { weekdays: [1, 2, 4, 5], spans: ['08:30–11:30', '14:00–16:00'] },
    { weekdays: [6], spans: ['00:00–24:00'] },
  ]);
});

it('no hours are no lines', () => {
  expect(linesOf('0'.repeat(336))).toEqual([]);
});
