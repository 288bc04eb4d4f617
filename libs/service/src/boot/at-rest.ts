const AFTER_MS = 5000;

/**
 * Gives back what the start left behind, once: some 20 MB, which V8 would keep until it needs room. It takes a fifth of a second in which nothing
 * else is done. Without Node's --expose-gc nothing happens.
 */
export function collectWhenAtRest(): void {
  setTimeout(() => void globalThis.gc?.(), AFTER_MS).unref();
}
