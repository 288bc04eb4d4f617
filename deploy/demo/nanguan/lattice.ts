/** The crooked lattice on which the demo's map is drawn. */
export type Position = [number, number];
export type Ring = Position[];

const WEST = 113.6212;
const NORTH = 37.7955;
export const COLUMNS = 5;
export const ROWS = 3;
const WIDTH = 0.0038;
const HEIGHT = 0.0036;

/** A number in [-1, 1) that depends on the words only. */
export function jitter(...words: (string | number)[]): number {
  let hash = 2166136261;
  for (const char of words.join(' ')) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822519);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 31 - 1;
}

export const rounded = (lon: number, lat: number): Position => [Number(lon.toFixed(6)), Number(lat.toFixed(6))];

/** A crossing of the lattice; half steps are bends in the middle of a border. */
export function node(column: number, row: number): Position {
  return rounded(WEST + WIDTH * (column + 0.17 * jitter('lon', column, row)), NORTH - HEIGHT * (row + 0.17 * jitter('lat', column, row)));
}

export const between = (from: number, to: number): number[] => {
  const steps = Math.abs(to - from) * 2;
  return Array.from({ length: steps }, (_, i) => from + (Math.sign(to - from) * i) / 2);
};
