import { afterFailure, waitAfterMs } from './attempt.rules.js';
import { isRefusal } from './failures.js';
import { ParkedBehind } from './inbox.js';
import { isOutage } from './outage.js';

export type Outcome = { kind: 'done' } | { kind: 'parked' } | { kind: 'dead'; error: unknown; attempts: number } | { kind: 'stopped' };

/** Tries until it is done, parked, or dead (attempt.rules.ts). Gives up when `stopping`. */
export async function attempt(
  work: () => Promise<void>,
  options: { tries: number; stopping: AbortSignal; onFailure: (error: unknown, attempt: number) => void },
): Promise<Outcome> {
  let failures = 0;
  for (let n = 1; ; n++) {
    if (options.stopping.aborted) return { kind: 'stopped' };
    try {
      await work();
      return { kind: 'done' };
    } catch (error) {
      if (error instanceof ParkedBehind) return { kind: 'parked' };
      options.onFailure(error, n);
      const outage = isOutage(error);
      if (!outage) failures++;
      if (afterFailure({ failures, tries: options.tries, refused: isRefusal(error), outage }) === 'dead')
        return { kind: 'dead', error, attempts: failures };
      await pause(waitAfterMs(n), options.stopping);
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
