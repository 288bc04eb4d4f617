import { createHash } from 'node:crypto';

import { ClsServiceManager, type ClsStore } from 'nestjs-cls';

import { nobody, type Caller } from './caller.js';

/** What is known of the request in hand, from the first hook to the last. */
export interface RequestContext extends ClsStore {
  caller: Caller;
  /** W3C trace context of this request. */
  traceparent: string;
  idempotency?: { key: string; fingerprint: Buffer; used: boolean };
}

const cls = () => ClsServiceManager.getClsService<RequestContext>();

/** Runs `work` in a context of its own; everything it awaits sees it. */
export function withContext<T>(context: Pick<RequestContext, 'caller' | 'traceparent' | 'idempotency'>, work: () => T): T {
  return cls().run(() => {
    cls().set('caller', context.caller);
    cls().set('traceparent', context.traceparent);
    if (context.idempotency) cls().set('idempotency', context.idempotency);
    return work();
  });
}

export function currentCaller(): Caller {
  return (cls().isActive() && cls().get('caller')) || nobody;
}

export function setCaller(caller: Caller): void {
  cls().set('caller', caller);
}

export function currentTrace(): string | undefined {
  return cls().isActive() ? cls().get('traceparent') : undefined;
}

/** What makes a request the same request as one before: its method, its address, what it carries. */
export function fingerprintOf({ method, url }: { method: string; url: string }, content: string | Buffer): Buffer {
  return createHash('sha256').update(`${method} ${url}\n`).update(content).digest();
}

export function currentIdempotency(): RequestContext['idempotency'] {
  return cls().isActive() ? cls().get('idempotency') : undefined;
}
