import { outlineInWgs84, toWgs84 } from './coordinates.js';

describe('a position in GCJ-02', () => {
  it('is converted to where it stands in WGS84', () => {
    // Tiananmen's flagpole, on a Chinese map and by GPS.
    const [lon, lat] = toWgs84([116.397455, 39.909187], 'GCJ-02');
    expect(lon).toBeCloseTo(116.391, 3);
    expect(lat).toBeCloseTo(39.9078, 3);
  });

  it('moves by hundreds of metres in Pingding and comes from its WGS84 within a centimetre or two', () => {
    const [lon, lat] = toWgs84([113.63638936, 37.79052764], 'GCJ-02');
    expect(Math.abs(lon - 113.63)).toBeLessThan(2e-7);
    expect(Math.abs(lat - 37.79)).toBeLessThan(2e-7);
  });

  it('is left as it was given', () => {
    const given = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [113.63, 37.79],
          [113.64, 37.79],
          [113.63, 37.8],
          [113.63, 37.79],
        ],
      ],
    };
    const copy = structuredClone(given);
    outlineInWgs84(given, 'GCJ-02');
    expect(given).toEqual(copy);
  });
});

describe('a position in WGS84', () => {
  it('is only rounded', () => {
    expect(toWgs84([113.63000000004, 37.79, 800], 'WGS84')).toEqual([113.63, 37.79]);
  });
});
