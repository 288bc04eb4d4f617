import type { Weight } from './fonts.js';
import { linesOf } from './lines.rules.js';
import { facts, type Shared } from './share-words.rules.js';

export interface Line {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: Weight;
  colour: string;
}

/** How wide a text is set. */
export type Measure = (text: string, weight: Weight, size: number) => number;

export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const ink = { band: '#a61b29', words: '#000000', quiet: '#444444', pay: '#a61b29' };

export const leading = (size: number): number => size * 1.38;

/** As large as everything fits: a short notice is read from afar. */
const WHOLE = [1.2, 1.1, 1, 0.9, 0.8];
/** Of a long one the description is cut, after these lines at least; the code leads to all of it. */
const CUT = [0.8, 0.7, 0.6];
const FEWEST_LINES = 2;

/** What a notice says, line by line, in the largest type in which it fits its frame. */
export function layOut(job: Shared, frame: Frame, measure: Measure): Line[] {
  for (const scale of WHOLE) {
    const { lines, end } = compose(job, frame, scale, measure, Infinity);
    if (end <= frame.bottom) return lines;
  }
  for (const scale of CUT) {
    const { end } = compose(job, frame, scale, measure, FEWEST_LINES);
    if (end > frame.bottom && scale !== CUT.at(-1)) continue;
    const more = Math.floor((frame.bottom - end) / leading(sizes.description * scale));
    return compose(job, frame, scale, measure, Math.max(1, FEWEST_LINES + more)).lines;
  }
  throw new Error('unreachable: the last scale is taken whatever it needs');
}

const sizes = { title: 50, employer: 25, name: 22, pay: 27, fact: 22, description: 18 };

function compose(
  job: Shared,
  { left, right, top }: Frame,
  scale: number,
  measure: Measure,
  mostOfDescription: number,
): { lines: Line[]; end: number } {
  const lines: Line[] = [];
  const write = (text: string, x: number, y: number, kind: keyof typeof sizes, weight: Weight, colour: string, most = Infinity): number => {
    const size = sizes[kind] * scale;
    const broken = linesOf(text, (unit) => measure(unit, weight, size), right - x, most);
    broken.forEach((line, i) => lines.push({ text: line, x, y: y + i * leading(size), size, weight, colour }));
    return y + broken.length * leading(size);
  };
  let y = write(job.title, left, top, 'title', 'bold', ink.words, 3);
  y = write(job.employer, left, y + 2, 'employer', 'regular', ink.quiet, 2) + 8 * scale;
  const beside = left + 62 * scale;
  for (const { name, words } of facts(job)) {
    const pay = name === '报酬';
    write(name, left, y + (pay ? 4 * scale : 0), 'name', 'regular', ink.quiet);
    y = write(words, beside, y, pay ? 'pay' : 'fact', pay ? 'bold' : 'regular', pay ? ink.pay : ink.words, 4) + 5 * scale;
  }
  y = write(job.description, left, y + 6 * scale, 'description', 'regular', ink.words, mostOfDescription);
  return { lines, end: y };
}
