import { performance } from 'node:perf_hooks';

const LOOK_EVERY_MS = 5000;
/** The share of its time in which a process that nobody uses does something: it asks for events, keeps its locks, does scheduled jobs. */
const AT_REST = 0.2;

/**
 * Gives back what the start left behind, once, as soon as there is little to do: some 30 MB a service, which V8 would keep until it needs
 * room. It takes about half a second in which nothing else is done. Without Node's --expose-gc nothing happens.
 */
export function collectWhenAtRest(): void {
  const { gc } = globalThis;
  if (!gc) return;
  let before = performance.eventLoopUtilization();
  const look = setInterval(() => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, before);
    before = now;
    if (utilization > AT_REST) return;
    clearInterval(look);
    // An ordinary collection keeps the pages that it emptied.
    gc({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  }, LOOK_EVERY_MS).unref();
}
