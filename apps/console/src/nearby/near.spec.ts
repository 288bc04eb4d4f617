import { byDistance, metresBetween, roundMetres } from './near.js';

const here = { lon: 113.63, lat: 37.79 };
const at = (lon: number, lat: number) => ({ point: { lon, lat } });

it('measures a thousandth of a degree of latitude as a little over a hundred metres, of longitude less', () => {
  expect(Math.round(metresBetween(here, { lon: 113.63, lat: 37.791 }))).toBe(111);
  expect(Math.round(metresBetween(here, { lon: 113.631, lat: 37.79 }))).toBe(88);
});

it.each([
  [0, 100],
  [149, 100],
  [151, 200],
  [1949, 1900],
])('says %i metres as %i', (metres, said) => expect(roundMetres(metres)).toBe(said));

it('puts the nearest first, and keeps the order where no place is known', () => {
  const [far, near] = [at(113.65, 37.79), at(113.631, 37.79)];
  expect(byDistance([far, near], here)).toEqual([near, far]);
  expect(byDistance([far, near], undefined)).toEqual([far, near]);
});
