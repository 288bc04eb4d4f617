import { randomBytes } from 'node:crypto';

const PATTERN = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The W3C `traceparent` to go on with: a new span of the given trace, or a new trace. */
export function continueTrace(traceparent: unknown): string {
  const trace = typeof traceparent === 'string' ? PATTERN.exec(traceparent)?.[1] : undefined;
  return `00-${trace ?? randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;
}

/** The trace id (32 hex digits) of a `traceparent`. */
export function traceIdOf(traceparent: string | undefined): string | undefined {
  return traceparent?.slice(3, 35);
}
