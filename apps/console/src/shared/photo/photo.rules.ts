/** Enough to read a house number across the street. */
const LONGEST_SIDE = 2560;
/** Below what the district takes (5 MB), with room for the form around it. */
export const MOST_BYTES = 4.5 * 1024 * 1024;
/** More than a phone's ordinary photo has; opened it takes 200 MB. */
export const MOST_PIXELS = 50_000_000;
/** JPEG qualities, tried one after the other until the photo is small enough. */
export const QUALITIES = [0.85, 0.75, 0.65, 0.5, 0.35] as const;

/** A photo's size when its longest side is no longer than it needs to be. Never larger than it was. */
export function sizeWithin(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Is it a HEIC photo, by its first bytes? Its name may say anything. */
export function isHeic(head: Uint8Array): boolean {
  const text = String.fromCharCode(...head.subarray(4, 12));
  return text.startsWith('ftyp') && ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'].includes(text.slice(4));
}

/** Where a photo was taken, as far as that is a place at all: cameras without a fix write zeros. */
export function placeOf(gps: { Latitude?: number; Longitude?: number } | undefined): { lon: number; lat: number } | undefined {
  const { Latitude: lat, Longitude: lon } = gps ?? {};
  if (lat === undefined || lon === undefined || !Number.isFinite(lat) || !Number.isFinite(lon)) return undefined;
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180 || (lat === 0 && lon === 0)) return undefined;
  return { lon: round(lon), lat: round(lat) };
}

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
