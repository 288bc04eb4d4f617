/** Days of the week in runs: three in a row or more are said by the first and the last. */
export function runsOf(weekdays: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const day of weekdays.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

export interface WeekWords {
  day: (day: number) => string;
  span: (from: string, to: string) => string;
  every: string;
  next: (to: string) => string;
  and: string;
}

export interface Window {
  weekdays: readonly number[];
  from: string;
  to: string;
}

/** 周一至周五, 周六、周日, 每天 */
export function daysWords(weekdays: readonly number[], words: WeekWords): string {
  if (weekdays.length === 7) return words.every;
  return runsOf(weekdays)
    .map((run) => (run.length > 2 ? words.span(words.day(run[0]!), words.day(run.at(-1)!)) : run.map(words.day).join(words.and)))
    .join(words.and);
}

/** 周一至周五 08:30–11:30 */
export const windowWords = ({ weekdays, from, to }: Window, words: WeekWords): string =>
  `${daysWords(weekdays, words)} ${from}–${to <= from ? words.next(to) : to}`;
