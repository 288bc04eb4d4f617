import { create } from 'qrcode';

/** A QR code as a path of dark squares, each of side 1, and how many of them its side is long. */
export function qrOf(words: string): { path: string; size: number } {
  const { size, data } = create(words, { errorCorrectionLevel: 'M' }).modules;
  const rows = Array.from({ length: size }, (_, y) => [...data.slice(y * size, (y + 1) * size)]);
  return { size, path: rows.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('') };
}
