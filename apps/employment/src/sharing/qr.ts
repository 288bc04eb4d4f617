import { create } from 'qrcode';

const modules = (words: string) => create(words, { errorCorrectionLevel: 'M' }).modules;
export const qrSize = (words: string): number => modules(words).size;

/** The dark squares of a QR code as a path, each of side 1. */
export function qrPath(words: string): string {
  const { size, data } = modules(words);
  const rows = Array.from({ length: size }, (_, y) => [...data.slice(y * size, (y + 1) * size)]);
  return rows.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('');
}
