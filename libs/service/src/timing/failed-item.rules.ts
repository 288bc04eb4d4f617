export type FailedItemState = 'retrying' | 'failed' | 'dismissed';

/** So many attempts are nobody's business: what fails now and then is mended by trying again. */
export const QUIET_ATTEMPTS = 5;
const FIRST_MS = 5000;
const LONGEST_MS = 3_600_000;

/** Milliseconds until an item that failed `attempts` times is tried again: five seconds doubled each time, at most an hour. */
export const retryAfterMs = (attempts: number): number => Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempts - 1));

/**
 * A refusal of the rules is work for a person at once, anything else after some attempts. Both are tried again all the same: the reason may
 * go away by itself.
 */
export const stateAfter = (attempts: number, refused: boolean): FailedItemState =>
  refused || attempts >= QUIET_ATTEMPTS ? 'failed' : 'retrying';
