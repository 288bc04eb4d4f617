import { randomFillSync } from 'node:crypto';

const PATTERN = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

const pool = Buffer.alloc(4096);
let used = pool.length;

/** Random bytes are asked for by the page, since each asking costs as much as a page. */
function randomHex(bytes: number): string {
  if (used + bytes > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  return pool.toString('hex', used, (used += bytes));
}

/** The W3C `traceparent` to go on with: a new span of the given trace, or a new trace. */
export function continueTrace(traceparent: unknown): string {
  const trace = typeof traceparent === 'string' ? PATTERN.exec(traceparent)?.[1] : undefined;
  return `00-${trace ?? randomHex(16)}-${randomHex(8)}-01`;
}

/** The trace id (32 hex digits) of a `traceparent`. */
export function traceIdOf(traceparent: string | undefined): string | undefined {
  return traceparent?.slice(3, 35);
}
