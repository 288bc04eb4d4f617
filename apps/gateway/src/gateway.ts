import { DomainError } from '@linli/problems';
import { checkAnswers, conditionalReads, continueTrace, refusals, refuse, refuseMethods, TokenVerifier } from '@linli/service/edge';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';

import type { GatewayConfig } from './config.js';
import { compressAnswers } from './compression.js';
import { serveConsole } from './console-files.js';
import { shareWithOrigins } from './cors.js';
import { serveDocs } from './docs/serve-docs.js';
import { keptFor } from './kept-for.js';
import { LiveStreams } from './live.js';
import { mergeOpenApi } from './openapi.js';
import { ownDocument } from './own-document.js';
import { Upstream } from './proxy.js';
import { RateLimit } from './rate-limit.js';
import { serviceOf } from './route.js';
import { pageHeaders, securityHeaders } from './security-headers.js';

/** How long requests in hand may take when the gateway stops. */
const DRAIN_MS = 8000;
/** How long the merged document serves: a service that starts with another one is seen soon. */
const DOCUMENT_KEPT_MS = 10_000;
/** How long a request may take to arrive: a photo from a phone with a weak signal. */
const ARRIVES_WITHIN_MS = 180_000;

/** The public edge: one door, no state, no domain (docs/adr/002). */
export async function createGateway(config: GatewayConfig): Promise<FastifyInstance> {
  // That a service does not answer is for its own log and for /health/ready.
  const refused = (message: string, status: number) => {
    if (status !== 503 && status !== 504) fastify.log.error(message);
  };
  const secure = securityHeaders(config.publicUrl);
  const fastify: FastifyInstance = Fastify({
    ...refusals(refused, secure),
    trustProxy: false,
    // Addresses may hold search words: they are not logged.
    logger: { level: config.logLevel, serializers: { req: ({ method }: { method: string }) => ({ method }) } },
    disableRequestLogging: true,
    forceCloseConnections: 'idle',
    requestTimeout: ARRIVES_WITHIN_MS,
    routerOptions: { maxParamLength: 500 },
  });
  const upstreams = new Map([...config.upstreams].map(([name, addresses]) => [name, new Upstream(name, addresses, config.publicUrl, config.answerWithinMs)]));
  const tokens = new TokenVerifier(config.oidc);
  const limit = new RateLimit(config.ratePerMinute);

  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('*', (_request, _payload, done) => done(null));
  fastify.addHook('onRequest', (request, reply, done) => {
    const traceparent = continueTrace(request.headers.traceparent);
    request.headers.traceparent = traceparent;
    void reply.header('traceparent', traceparent);
    // On the answer itself, so that what is passed on has them too.
    for (const [name, value] of Object.entries(secure)) reply.raw.setHeader(name, value);
    done();
  });
  shareWithOrigins(fastify, upstreams.get('identity'), config.publicUrl);
  refuseMethods(fastify);
  if (config.checkAnswers) await checkAnswers(fastify, ownDocument as never);
  conditionalReads(fastify);
  compressAnswers(fastify);
  fastify.setErrorHandler((thrown, request, reply) => refuse(thrown, request, reply, refused));

  const page = config.consoleDir ? await serveConsole(fastify, config.consoleDir, config.oidc.issuer) : undefined;
  documents(fastify, upstreams, config);
  await serveDocs(fastify, config);
  // Where people sign in is a setting of the district, not of the console's build.
  fastify.get('/console.json', (_request, reply) => reply.header('cache-control', 'no-cache').send({ issuer: config.oidc.issuer, audience: config.oidc.audience, clientId: config.consoleClientId }));
  fastify.get('/health/live', () => ({ status: 'live' }));
  fastify.get('/health/ready', async (_request, reply) => {
    const parts = Object.fromEntries(await Promise.all([...upstreams].map(async ([name, upstream]) => [name, await upstream.health()] as const)));
    const ready = Object.values(parts).every((state) => state === 'ok');
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not-ready', parts });
  });

  const forward = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const upstream = upstreams.get(serviceOf(request.url) ?? '');
    if (!upstream) throw new DomainError('not-found');
    await limit.count(await callerOf(request, tokens), reply.raw);
    await upstream.forward(request, reply);
  };
  const live = new LiveStreams(new Map([...upstreams].map(([name, upstream]) => [name, (options) => upstream.listen(options)])));
  fastify.get('/api/live', { exposeHeadRoute: false }, async (request, reply) => {
    await limit.count(await callerOf(request, tokens), reply.raw);
    live.answer(new URL(request.url, config.publicUrl).searchParams.get('topics'), request.headers.authorization, reply);
    return reply;
  });
  fastify.all('/api/*', forward);
  fastify.all('/oidc/*', forward);
  fastify.setNotFoundHandler((request, reply) => {
    if (page && request.method === 'GET' && request.headers.accept?.includes('text/html')) return reply.headers(pageHeaders(config.oidc.issuer)).send(page());
    throw new DomainError('not-found');
  });
  fastify.addHook('preClose', (done) => {
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

/** A token that is there must be good; without one the service decides. @throws DomainError unauthenticated, token-expired, token-audience */
async function callerOf(request: FastifyRequest, tokens: TokenVerifier): Promise<string> {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  if (!request.url.startsWith('/api/') || scheme?.toLowerCase() !== 'bearer' || !token) return request.ip;
  return (await tokens.verify(token)).accountId;
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
  fastify.get('/asyncapi.json', async () => (await import('./events-document.js')).eventsDocument);
}
