import { likelySameSince, metresBetween, nearest } from './duplicates.rules.js';

const point = { lon: 113.63, lat: 37.8 };
const north = (metres: number) => ({ lon: point.lon, lat: point.lat + metres / 111_320 });

describe('what is likely the same matter', () => {
  it('lies within two hundred metres, the nearest first, ten at most', () => {
    expect(nearest([north(150), north(201), north(-20), north(199.6)], point).map(({ metres }) => metres)).toEqual([20, 150, 200]);
    expect(
      nearest(
        Array.from({ length: 12 }, (_, i) => north(i)),
        point,
      ),
    ).toHaveLength(10);
  });

  it('was registered within a fortnight', () => {
    expect(likelySameSince(new Date('2026-11-29T00:00:00Z'))).toEqual(new Date('2026-11-15T00:00:00Z'));
  });

  it('is as far to the east as a degree is wide there', () => {
    expect(metresBetween(point, { lon: point.lon + 0.001, lat: point.lat })).toBeCloseTo(88, 0);
  });
});
