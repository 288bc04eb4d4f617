const AFTER_MS = 10_000;

/**
 * Gives back what the start left behind, once: some 20 MB, which V8 would keep until it needs room. It takes a fifth of a second in which nothing
 * else is done. Without Node's --expose-gc nothing happens.
 */
export function collectWhenAtRest(): void {
  // An ordinary collection keeps the pages that it emptied.
  setTimeout(() => void globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' }), AFTER_MS).unref();
}
