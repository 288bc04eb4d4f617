import { isHeic, placeOf, sizeWithin } from './photo.rules.js';

it.each([
  [
    [8064, 6048],
    [2560, 1920],
  ],
  [
    [3000, 4000],
    [1920, 2560],
  ],
  [
    [640, 480],
    [640, 480],
  ],
  [
    [30_000, 2],
    [2560, 1],
  ],
])('%j becomes %j', ([width, height], [smallWidth, smallHeight]) =>
  expect(sizeWithin(width!, height!)).toEqual({ width: smallWidth, height: smallHeight }),
);

it('knows HEIC by its content', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect([
    isHeic(bytes('\0\0\0\x18ftypheic')),
    isHeic(bytes('\0\0\0\x18ftypmif1')),
    isHeic(bytes('\0\0\0\x18ftypisom')),
    isHeic(bytes('\xff\xd8\xff')),
  ]).toEqual([true, true, false, false]);
});

it('takes a place only when there is one', () => {
  expect(placeOf({ Latitude: 37.79041234, Longitude: 113.6265 })).toEqual({ lat: 37.790412, lon: 113.6265 });
  expect(
    [undefined, {}, { Latitude: 0, Longitude: 0 }, { Latitude: NaN, Longitude: 1 }, { Latitude: 91, Longitude: 1 }].map(placeOf),
  ).toEqual([undefined, undefined, undefined, undefined, undefined]);
});
