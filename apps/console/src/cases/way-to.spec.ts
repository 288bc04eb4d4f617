import { wayTo } from './way-to.js';

const point = { lon: 113.63, lat: 37.79 };

it('asks an Android phone which of its maps', () => {
  expect(wayTo(point, 'NG-2026-000001', 'Mozilla/5.0 (Linux; Android 15)')).toBe('geo:37.79,113.63?q=37.79,113.63(NG-2026-000001)');
});

it('goes by the web elsewhere, and says that the place is in WGS84', () => {
  expect(wayTo(point, 'a&b', 'iPhone')).toBe(
    'https://uri.amap.com/navigation?to=113.63,37.79,a%26b&mode=walk&coordinate=wgs84&callnative=1',
  );
});
