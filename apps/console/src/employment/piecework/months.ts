/** The months before this one in Shanghai, the latest first, YYYY-MM. */
export function monthsBack(now: Date, n: number): string[] {
  const [year, month] = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 7).split('-').map(Number) as [number, number];
  return Array.from({ length: n }, (_, i) => new Date(Date.UTC(year, month - 2 - i, 1)).toISOString().slice(0, 7));
}
