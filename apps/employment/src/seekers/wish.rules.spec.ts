import { readWish, writeWish } from './wish.rules.js';

const home = { lon: 113.631, lat: 37.801 };

it('a wish is sealed in fen and read as it was', () => {
  const wish = { home, minHourly: 1910, maxMetres: 1500 };
  expect(JSON.parse(writeWish(wish))).toEqual({ home, minHourlyFen: 1910, maxMetres: 1500 });
  expect(readWish(writeWish(wish))).toEqual(wish);
});

it.each([
  [22.5, 2250],
  [19.1, 1910],
  [16.01, 1601],
  [0, 0],
])('one that was sealed as %s yuan is %s fen, and is not multiplied again once she writes it', (minHourly, fen) => {
  const read = readWish(JSON.stringify({ home, minHourly, maxMetres: 1500 }));
  expect(read).toEqual({ home, minHourly: fen, maxMetres: 1500 });
  expect(readWish(writeWish(read))).toEqual(read);
});
