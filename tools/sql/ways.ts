/** Decides among `of` ways (0, 1 …) what only the running program knows; the same key is decided once. */
export type Choose = (key: string, of: number) => number;

/** A way that the program does not go: it throws there. */
export class NeverTaken extends Error {}

/** How many decisions at once may be other than the first: with two conditions in a text that is all their combinations. */
const DEPTH = 2;

/** Does something in each way that its decisions allow. */
export function inEachWay<T>(work: (choose: Choose) => T): T[] {
  const results: T[] = [];
  const waiting: ReadonlyMap<string, number>[] = [new Map()];
  for (const other of waiting) {
    const decided = new Map<string, number>();
    const later: ReadonlyMap<string, number>[] = [];
    const choose: Choose = (key, of) => {
      const known = decided.get(key);
      if (known !== undefined) return known;
      const taken = other.get(key) ?? 0;
      // Those that come before its own last one are another's to vary.
      if ([...other.keys()].every((one) => decided.has(one)) && other.size < DEPTH)
        for (let i = 1; i < of; i++) later.push(new Map([...other, [key, i]]));
      decided.set(key, taken);
      return taken;
    };
    try {
      results.push(work(choose));
    } catch (error) {
      if (!(error instanceof NeverTaken)) throw error;
    }
    waiting.push(...later);
  }
  return results;
}
