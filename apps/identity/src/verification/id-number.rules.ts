const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';

/** An identity number 公民身份号码 with its date and check digit (GB 11643-1999), in capitals; undefined for what is none. */
export function idNumberOf(text: string, now: Date): string | undefined {
  const number = text.trim().toUpperCase();
  if (!/^[1-9]\d{16}[\dX]$/.test(number)) return undefined;
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].map(Number) as [number, number, number];
  const born = new Date(Date.UTC(year, month - 1, day));
  const isDay = born.getUTCMonth() === month - 1 && born.getUTCDate() === day && born <= now && year > 1880;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  return isDay && CHECK[sum % 11] === number[17] ? number : undefined;
}
