import type { IncomingMessage } from 'node:http';

import type { FastifyInstance } from 'fastify';

import { answerHeaders, isShared, preflightHeaders } from './cors.rules.js';
import { keptFor } from './kept-for.js';
import type { Upstream } from './proxy.js';

/** How soon a client's new origin is let in. */
const ORIGINS_KEPT_MS = 30_000;

/** What an answer says of who may read it. */
interface Sharing {
  headers: Record<string, string>;
  /** The whole answer to the question whether a page may ask: no service hears of it. */
  isPreflight: boolean;
}

/** One without it might be kept for all. */
const varies = { vary: 'Origin' };
const sharedWithNobody: Sharing = { headers: varies, isPreflight: false };

/**
 * Lets pages of clients' registered origins read answers (docs/adr/078); a page of any other learns nothing, as no header says that it may.
 * The gateway alone decides: what a service says of it is dropped (`answeredHeaders`). Asked before whatever refuses, so that a page can
 * read a refusal too.
 */
export class Cors {
  private readonly registered: () => Promise<ReadonlySet<string>>;
  private readonly own: string;

  constructor(identity: Upstream | undefined, publicUrl: string, keptMs = ORIGINS_KEPT_MS) {
    this.registered = registeredOrigins(identity, keptMs);
    this.own = new URL(publicUrl).origin;
  }

  /** Of a shared address (`isShared`). At once, where no page of another origin asks. */
  sharing({ method, headers }: IncomingMessage): Sharing | Promise<Sharing> {
    const { origin } = headers;
    if (origin === undefined || origin === this.own) return sharedWithNobody;
    const isPreflight = method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
    return this.registered().then((origins) => ({
      headers: { ...varies, ...(origins.has(origin) ? (isPreflight ? preflightHeaders(origin) : answerHeaders(origin)) : {}) },
      isPreflight,
    }));
  }

  /** For what the gateway answers itself. */
  on(fastify: FastifyInstance): void {
    fastify.addHook('onRequest', async (request, reply) => {
      if (!isShared(request.url)) return;
      const { headers, isPreflight } = await this.sharing(request.raw);
      void reply.headers(headers);
      if (isPreflight) return reply.code(204).send();
    });
  }
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
