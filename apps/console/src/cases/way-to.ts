interface Point {
  lon: number;
  lat: number;
}

/**
 * An address that a phone opens in its map: geo: (RFC 5870) where the system asks which map, and the web address of 高德 elsewhere, which
 * takes WGS84 and opens the app where there is one (lbs.amap.com/api/uri-api). It names the number of a case only.
 */
export function wayTo({ lon, lat }: Point, name: string, agent = navigator.userAgent): string {
  const label = encodeURIComponent(name);
  if (/Android/.test(agent)) return `geo:${lat},${lon}?q=${lat},${lon}(${label})`;
  return `https://uri.amap.com/navigation?to=${lon},${lat},${label}&mode=walk&coordinate=wgs84&callnative=1`;
}
