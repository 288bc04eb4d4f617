/** Tries of an event before it lies among the dead letters, unless a reader is told otherwise. */
export const EVENT_TRIES = 8;
/** A dead letter that cannot be kept stops its stream: it is tried until it is kept. */
export const TRIES_TO_KEEP = Infinity;
/** How often readers look for dead letters that somebody wants tried again, each of which has one try. */
export const REQUEUED_EVERY_MS = 1000;

const FIRST_MS = 250;
const LONGEST_MS = 60_000;

/** Tries of a batch. Several events have one together, and then each its own, so that the one at fault is found. */
export const triesOf = (events: number, tries: number): number => (events > 1 ? 1 : tries);

/**
 * Is there another try? None of what the rules refuse, since it gets the same answer. What failed because the database is away is no fault
 * of the event: it is tried for ever, and `failures` does not count it.
 */
export function afterFailure(failed: { failures: number; tries: number; refused: boolean; outage: boolean }): 'again' | 'dead' {
  if (failed.outage) return 'again';
  return failed.refused || failed.failures >= failed.tries ? 'dead' : 'again';
}

/** Milliseconds after try `n`: a quarter of a second doubled each time, at most a minute, half of it by chance. */
export function waitAfterMs(n: number, random: () => number = Math.random): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** (n - 1));
  return full / 2 + (full / 2) * random();
}
