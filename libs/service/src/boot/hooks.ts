import { DomainError } from '@linli/problems';
import type { FastifyInstance } from 'fastify';
import { Counter, Histogram, type Registry } from 'prom-client';

import { nobody } from '../caller/caller.js';
import { currentIdempotency, fingerprintOf, withContext } from '../caller/request-context.js';
import { unusable } from '../http/storable.rules.js';
import { continueTrace } from '../caller/trace.js';

/** Methods that change something: each may bring an Idempotency-Key. */
const CHANGING: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Gives every request its context: a trace, nobody as caller until the guard knows better, and the Idempotency-Key. */
export function requestContext(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const traceparent = continueTrace(request.headers.traceparent);
    // Nearly every answer is about somebody; one that may be kept says so itself.
    void reply.headers({ traceparent, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    const key = CHANGING.has(request.method) ? request.headers['idempotency-key'] : undefined;
    const idempotency = typeof key === 'string' && key !== '' ? { key, fingerprint: Buffer.alloc(0), used: false } : undefined;
    withContext({ caller: nobody, traceparent, ...(idempotency ? { idempotency } : {}) }, () => {
      if (idempotency && idempotency.key.length > 255) done(new DomainError('malformed', { detail: 'Idempotency-Key is too long' }));
      else done();
    });
  });
  fastify.addHook('preHandler', (request, _reply, done) => {
    const idempotency = currentIdempotency();
    // An upload's bytes are not read yet: it says itself what it is (http/uploaded.ts).
    if (idempotency) idempotency.fingerprint = fingerprintOf(request, JSON.stringify(request.body ?? null));
    done();
  });
}

/** Refuses what no operation can use, before any operation sees it. Later than the context, so that the refusal has a trace. */
export function usableInput(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', (request, _reply, done) => {
    const wrong = unusable(request.params) ?? unusable(request.query) ?? unusable(request.body);
    done(wrong && new DomainError('validation-failed', { errors: [wrong] }));
  });
}

/** Counts and times requests by route, never by address: addresses hold ids. */
export function requestMetrics(fastify: FastifyInstance, registry: Registry): void {
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Seconds a request took, by route',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const failures = new Counter({ name: 'http_request_errors_total', help: 'Requests answered with 5xx', registers: [registry] });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    seconds.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    if (reply.statusCode >= 500) failures.inc();
    done();
  });
}
