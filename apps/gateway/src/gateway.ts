import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

import { DomainError } from '@linli/problems';
import {
  answerCheck,
  checkAnswers,
  conditionalReads,
  continueTrace,
  refusals,
  refuse,
  refuseMethods,
  TokenVerifier,
} from '@linli/service/edge';
import Fastify, { type FastifyInstance } from 'fastify';

import type { GatewayConfig } from './config.js';
import { compressAnswers } from './compression.js';
import { originsOf } from './base-map.rules.js';
import { serveConsole } from './console-files.js';
import { Cors } from './cors.js';
import { serveDocs } from './docs/serve-docs.js';
import { keptFor } from './kept-for.js';
import { LiveStreams } from './live.js';
import { mergeOpenApi } from './openapi.js';
import { ownDocument } from './own-document.js';
import { PassOn } from './pass-on.js';
import { Upstream } from './proxy.js';
import { RateLimit } from './rate-limit.js';
import { pageHeaders, securityHeaders } from './security-headers.js';
import { tokenUrlOf } from './sign-in-scheme.js';

/** Where the console reads what is drawn under its maps. */
const GROUND = '/ground.geojson';
/** How long requests in hand may take when the gateway stops. */
const DRAIN_MS = 8000;
/** How long the merged document serves: a service that starts with another one is seen soon. */
const DOCUMENT_KEPT_MS = 10_000;
/** How long a request may take to arrive: a photo from a phone with a weak signal. */
const ARRIVES_WITHIN_MS = 180_000;
/** Longer than those that stand before it keep theirs (nginx: 60 s): a connection is closed by who opened it. */
const KEPT_ALIVE_MS = 72_000;

/** The public edge: one door, no state, no domain (docs/adr/002). Fastify serves what the gateway answers itself. */
export async function createGateway(config: GatewayConfig): Promise<FastifyInstance> {
  // That a service does not answer is for its own log and for /health/ready.
  const refused = (message: string, status: number) => {
    if (status !== 503 && status !== 504) fastify.log.error(message);
  };
  const secure = securityHeaders(config.publicUrl);
  const upstreams = new Map(
    [...config.upstreams].map(([name, addresses]) => [name, new Upstream(name, addresses, config.publicUrl, config.answerWithinMs)]),
  );
  const live = new LiveStreams(new Map([...upstreams].map(([name, upstream]) => [name, (options) => upstream.listen(options)])));
  const cors = new Cors(upstreams.get('identity'), config.publicUrl);
  const passOn = new PassOn({
    upstreams,
    live,
    cors,
    tokens: new TokenVerifier(config.oidc),
    limit: new RateLimit(config.ratePerMinute),
    headers: secure,
    refused,
  });
  const fastify: FastifyInstance = Fastify({
    ...refusals(refused, secure),
    trustProxy: false,
    // Addresses may hold search words: they are not logged.
    logger: { level: config.logLevel, serializers: { req: ({ method }: { method: string }) => ({ method }) } },
    disableRequestLogging: true,
    forceCloseConnections: 'idle',
    serverFactory: (answer) =>
      createServer(
        { requestTimeout: ARRIVES_WITHIN_MS, keepAliveTimeout: KEPT_ALIVE_MS, optimizeEmptyRequests: true },
        (request, response) => (passOn.takes(request.url!) ? passOn.handle(request, response) : answer(request, response)),
      ),
  });

  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('*', (_request, _payload, done) => done(null));
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers({ ...secure, traceparent: continueTrace(request.headers.traceparent) });
    done();
  });
  cors.on(fastify);
  refuseMethods(fastify);
  if (config.checkAnswers) checkAnswers(fastify, await answerCheck(ownDocument as never));
  conditionalReads(fastify);
  compressAnswers(fastify);
  fastify.setErrorHandler((thrown, request, reply) => refuse(thrown, request, reply, refused));

  const pictures = originsOf(config.baseMap);
  const page = config.consoleDir ? await serveConsole(fastify, config.consoleDir, config.oidc.issuer, pictures) : undefined;
  documents(fastify, upstreams, config);
  await serveDocs(fastify, config);
  // Where people sign in, and on what the map lies, are settings of the district, not of the console's build.
  const { oidc, consoleClientId: clientId, baseMap, ground } = config;
  const settings = {
    issuer: oidc.issuer,
    audience: oidc.audience,
    clientId,
    ...(baseMap ? { baseMap } : {}),
    ...(ground ? { ground: GROUND } : {}),
  };
  fastify.get('/console.json', (_request, reply) => reply.header('cache-control', 'no-cache').send(settings));
  if (ground) {
    const drawn = readFileSync(ground);
    fastify.get(GROUND, (_request, reply) =>
      reply.header('cache-control', 'public, max-age=3600').type('application/geo+json').send(drawn),
    );
  }
  fastify.get('/health/live', () => ({ status: 'live' }));
  fastify.get('/health/ready', async (_request, reply) => {
    const parts = Object.fromEntries(
      await Promise.all([...upstreams].map(async ([name, upstream]) => [name, await upstream.health()] as const)),
    );
    const ready = Object.values(parts).every((state) => state === 'ok');
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not-ready', parts });
  });

  fastify.setNotFoundHandler((request, reply) => {
    if (page && request.method === 'GET' && request.headers.accept?.includes('text/html'))
      return reply.headers(pageHeaders(config.oidc.issuer, pictures)).send(page());
    throw new DomainError('not-found');
  });
  fastify.addHook('preClose', (done) => {
    passOn.stop();
    live.cut();
    for (const upstream of upstreams.values()) upstream.cutStreams();
    setTimeout(() => fastify.server.closeAllConnections(), DRAIN_MS).unref();
    done();
  });
  fastify.addHook('onClose', async () => {
    await Promise.all([...upstreams.values()].map((upstream) => upstream.close()));
  });
  return fastify;
}

function documents(fastify: FastifyInstance, upstreams: ReadonlyMap<string, Upstream>, { publicUrl, oidc }: GatewayConfig): void {
  const merged = async () => {
    const all = await Promise.all(
      [...upstreams].map(async ([name, upstream]) => {
        const answer = await upstream.ask({ path: '/openapi.json', method: 'GET', headersTimeout: 3000 });
        return [name, (await answer.body.json()) as object] as const;
      }),
    );
    return mergeOpenApi(new Map([['gateway', ownDocument], ...all]), publicUrl, oidc);
  };
  const kept = keptFor(DOCUMENT_KEPT_MS, merged);
  fastify.get('/openapi.json', kept);
  // Both bring all contracts, with what validates them: loaded when somebody looks one up.
  const tokenUrl = new URL(tokenUrlOf(oidc, publicUrl), publicUrl).href;
  fastify.get('/asyncapi.json', async () => (await import('./events-document.js')).eventsDocument);
  fastify.get('/asyncapi-agencies.json', async () => (await import('./events-document.js')).agencyDocument(publicUrl, tokenUrl));
}
