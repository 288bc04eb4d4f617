const SLOTS = 48;

interface Line {
  weekdays: number[];
  /** 08:30–11:30 */
  spans: string[];
}

const timeOf = (slot: number): string => `${String(Math.floor(slot / 2)).padStart(2, '0')}:${slot % 2 ? '30' : '00'}`;

/** A week of 336 half hours as lines to read: days with the same hours together. */
export function linesOf(week: string): Line[] {
  const lines: Line[] = [];
  for (let weekday = 1; weekday <= 7; weekday++) {
    const spans = spansOf(week.slice((weekday - 1) * SLOTS, weekday * SLOTS));
    const same = lines.find((line) => line.spans.join() === spans.join());
    if (same) same.weekdays.push(weekday);
    else if (spans.length > 0) lines.push({ weekdays: [weekday], spans });
  }
  return lines;
}

const spansOf = (day: string): string[] =>
  [...day.matchAll(/1+/g)].map(({ index, 0: ones }) => `${timeOf(index)}–${timeOf(index + ones.length)}`);
