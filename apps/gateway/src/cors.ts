import type { FastifyInstance } from 'fastify';

import { answerHeaders, isShared, preflightHeaders } from './cors.rules.js';
import { keptFor } from './kept-for.js';
import type { Upstream } from './proxy.js';

/** How soon a client's new origin is let in. */
const ORIGINS_KEPT_MS = 30_000;

/**
 * Lets pages of clients' registered origins read answers (docs/adr/078); a page of any other learns nothing, as no header says that it may. The gateway alone decides: what a service says of it is dropped
 * (`answeredHeaders`). Before whatever refuses, so that a page can read a refusal too.
 */
export function shareWithOrigins(fastify: FastifyInstance, identity: Upstream | undefined, publicUrl: string, keptMs = ORIGINS_KEPT_MS): void {
  const registered = registeredOrigins(identity, keptMs);
  const own = new URL(publicUrl).origin;
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!isShared(request.url)) return done();
    // On every answer: one without it might be kept for all.
    reply.raw.setHeader('vary', 'Origin');
    const { origin } = request.headers;
    if (origin === undefined || origin === own) return done();
    const isPreflight = request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined;
    const answer = (origins: ReadonlySet<string>) => {
      const headers = origins.has(origin) ? (isPreflight ? preflightHeaders(origin) : answerHeaders(origin)) : {};
      for (const [name, value] of Object.entries(headers)) reply.raw.setHeader(name, value);
      if (isPreflight) void reply.code(204).send();
      else done();
    };
    registered().then(answer, done);
  });
}

/** What identity knows; while it does not answer, what it said last. That it does not is told by /health/ready. */
function registeredOrigins(identity: Upstream | undefined, keptMs: number): () => Promise<ReadonlySet<string>> {
  let last: ReadonlySet<string> = new Set();
  const ask = keptFor(keptMs, async () => {
    if (!identity) return;
    last = await originsOf(identity).catch(() => last);
  });
  return async () => {
    await ask();
    return last;
  };
}

async function originsOf(identity: Upstream): Promise<ReadonlySet<string>> {
  const { statusCode, body } = await identity.ask({ path: '/client-origins', method: 'GET', headersTimeout: 3000 });
  const { origins } = (await body.json()) as { origins?: string[] };
  if (statusCode !== 200 || !origins) throw new Error(`identity answers ${statusCode} when asked for origins`);
  return new Set(origins);
}
