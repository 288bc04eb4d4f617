import { isRefusal } from './failures.js';
import { ParkedBehind } from './inbox.js';
import { isOutage } from './outage.js';

/** Milliseconds before attempt n + 1: a quarter of a second doubled each time, at most a minute, half of it by chance. */
export function backoffMs(attempt: number, random: () => number = Math.random): number {
  const full = Math.min(60_000, 250 * 2 ** (attempt - 1));
  return full / 2 + (full / 2) * random();
}

export type Outcome = { kind: 'done' } | { kind: 'parked' } | { kind: 'dead'; error: unknown; attempts: number } | { kind: 'stopped' };

/** Tries until it is done, parked, or dead: after `limit` attempts, or at once when the rules refuse it. Gives up when `stopping`. */
export async function attempt(
  work: () => Promise<void>,
  options: { limit: number; stopping: AbortSignal; onFailure: (error: unknown, attempt: number) => void },
): Promise<Outcome> {
  let failures = 0;
  for (let tries = 1; ; tries++) {
    if (options.stopping.aborted) return { kind: 'stopped' };
    try {
      await work();
      return { kind: 'done' };
    } catch (error) {
      if (error instanceof ParkedBehind) return { kind: 'parked' };
      options.onFailure(error, tries);
      if (!isOutage(error) && (++failures >= options.limit || isRefusal(error))) return { kind: 'dead', error, attempts: failures };
      await pause(backoffMs(Math.min(tries, 9)), options.stopping);
    }
  }
}

/** Waits, or less when stopping. */
export function pause(ms: number, stopping: AbortSignal): Promise<void> {
  if (stopping.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      stopping.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    stopping.addEventListener('abort', end);
  });
}
