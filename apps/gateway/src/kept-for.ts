/**
 * Gives what `make` made for some milliseconds more, then has it made anew; those who ask meanwhile wait for the same. A failure is not
 * kept.
 */
export function keptFor<T>(milliseconds: number, make: () => Promise<T>): () => Promise<T> {
  let last: { at: number; made: Promise<T> } | undefined;
  return () => {
    if (last && performance.now() - last.at < milliseconds) return last.made;
    const mine = { at: performance.now(), made: make() };
    last = mine;
    mine.made.catch(() => {
      if (last === mine) last = undefined;
    });
    return mine.made;
  };
}
