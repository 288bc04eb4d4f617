/** What came of sending: the receiver's answer, or why there was none. */
export type Outcome = { status: number; retryAfterMs?: number } | { failure: 'timeout' | 'unreachable' | 'address-refused' };

const SECOND = 1000;
const HOUR = 3_600_000;
/** So long what fails is tried again. Then it is dead, and its subscription ends with it. */
export const GIVE_UP_MS = 72 * HOUR;
const FIRST_WAIT_MS = 5 * SECOND;
const LONGEST_WAIT_MS = 8 * HOUR;
/** A receiver may ask for more patience than that, but not for ever. */
const LONGEST_ASKED_MS = 24 * HOUR;

export type Decision = { next: 'sent' } | { next: 'retry'; at: Date } | { next: 'dead' } | { next: 'gone' };

/**
 * How long to wait after so many tries: four times as long each time, a fifth more or less, so that what failed together does not come
 * together. @param random from 0 to 1
 */
export const waitMs = (tries: number, random: number): number =>
  Math.round(Math.min(FIRST_WAIT_MS * 4 ** Math.min(tries - 1, 20), LONGEST_WAIT_MS) * (0.8 + 0.4 * random));

/** @param tried how often, this try included, and when first */
export function decide(outcome: Outcome, tried: { tries: number; first: Date }, now: Date, random: number): Decision {
  const status = 'status' in outcome ? outcome.status : 0;
  if (status >= 200 && status < 300) return { next: 'sent' };
  // Whoever answers that it is gone wants nothing more (Standard Webhooks).
  if (status === 410) return { next: 'gone' };
  if (now.getTime() - tried.first.getTime() >= GIVE_UP_MS) return { next: 'dead' };
  const asked = 'status' in outcome ? Math.min(outcome.retryAfterMs ?? 0, LONGEST_ASKED_MS) : 0;
  return { next: 'retry', at: new Date(now.getTime() + Math.max(waitMs(tried.tries, random), asked)) };
}

/** Milliseconds that a `Retry-After` asks for, as seconds or as a date (RFC 9110, 10.2.3); undefined when it says neither. */
export function retryAfterMs(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  const ms = /^\d{1,9}$/.test(header) ? Number(header) * SECOND : Date.parse(header) - now.getTime();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
