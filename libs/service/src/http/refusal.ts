import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

import { DomainError } from '@linli/problems';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { languageOf } from '../caller/caller.js';
import { traceIdOf } from '../caller/trace.js';
import { sqlState } from '../unit-of-work/retryable.js';
import { asDomainError, isDataException, problemOf } from './problem.js';

const PROBLEM = 'application/problem+json; charset=utf-8';

type Log = (message: string, status: number) => void;

/** Answers with what was thrown, as problem+json: every refusal of a service leaves here. @param log takes what somebody has to mend */
export function refuse(thrown: unknown, request: FastifyRequest, reply: FastifyReply, log: Log): FastifyReply {
  const error = asDomainError(thrown);
  logRefusal(error, log);
  // Never its words: those repeat what was sent.
  if (isDataException(thrown))
    log(
      `to mend: PostgreSQL refuses with ${sqlState(thrown)} what ${request.method} ${request.routeOptions.url ?? 'no route'} let pass`,
      error.status,
    );
  const { headers, body } = refusalOf(error, request.raw, reply.raw, String(reply.getHeader('traceparent') ?? '') || undefined);
  return reply.status(error.status).headers(headers).send(body);
}

/** The same before Fastify. @param headers of every answer; one is `traceparent` */
export function refuseRaw(
  thrown: unknown,
  request: IncomingMessage,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  log: Log,
): void {
  const error = asDomainError(thrown);
  logRefusal(error, log);
  // An answer that has begun cannot become another.
  if (response.headersSent) return void response.destroy();
  const refusal = refusalOf(error, request, response, headers.traceparent);
  response.writeHead(error.status, { ...headers, ...refusal.headers, 'content-length': Buffer.byteLength(refusal.body) }).end(refusal.body);
}

function logRefusal(error: DomainError, log: Log): void {
  if (error.status >= 500)
    log(error.cause instanceof Error ? (error.cause.stack ?? error.cause.message) : String(error.cause ?? error.stack), error.status);
}

function refusalOf(
  error: DomainError,
  request: IncomingMessage,
  response: ServerResponse,
  traceparent: string | undefined,
): { headers: Record<string, string>; body: string } {
  // What is still being sent is not waited for.
  if (error.status === 413) response.once('finish', () => request.destroy());
  return {
    headers: {
      'content-type': PROBLEM,
      'cache-control': 'no-store',
      ...(error.status === 503 || error.status === 429 ? { 'retry-after': String(error.params.retryAfter ?? 5) } : {}),
      ...(error.status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...(error.status === 413 ? { connection: 'close' } : {}),
    },
    body: JSON.stringify(problemOf(error, languageOf(request.headers['accept-language']), traceIdOf(traceparent))),
  };
}

/** Every plugin of a Fastify instance with routes of its own refuses like this too, instead of showing the error's message. */
export function refuseInPlugins(fastify: FastifyInstance, log: Log): void {
  fastify.addHook('onRegister', (plugin) => {
    plugin.setErrorHandler((thrown, request, reply) => refuse(thrown, request, reply, log));
  });
}

/**
 * Fastify's options for what never becomes a request: an address that cannot be read, headers without end, a line that is no HTTP.
 * @param headers of every answer: its hooks do not run for these
 */
export function refusals(log: Log, headers: Readonly<Record<string, string>> = {}) {
  return {
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      void refuse(error, request, reply.headers(headers), log),
    clientErrorHandler: (error: Error & { code?: string }, socket: Socket) => {
      if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy();
      const problem = problemOf(new DomainError(codes[error.code ?? ''] ?? 'malformed'), 'zh-CN', undefined);
      const body = JSON.stringify(problem);
      const all = { ...headers, 'content-type': PROBLEM, 'content-length': Buffer.byteLength(body), connection: 'close' };
      const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
      socket.end(`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\n${lines.join('')}\r\n${body}`);
    },
  };
}

const codes: Readonly<Record<string, 'headers-too-large' | 'too-slow' | undefined>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'too-slow',
};

/**
 * Answers a known address that is asked in a way it does not know with 405 and the ways it does (RFC 9110, 15.5.6). Before the routes are
 * made.
 */
export function refuseMethods(fastify: FastifyInstance): void {
  const routes: { pattern: RegExp; method: string }[] = [];
  fastify.addHook('onRoute', ({ url, method }) => {
    // A catch-all is not an address that is known.
    if (url.endsWith('*')) return;
    const pattern = new RegExp(
      `^${url
        .split('/')
        .map((part) => (part.startsWith(':') ? '[^/]+' : part.replaceAll('.', '\\.')))
        .join('/')}/?$`,
    );
    for (const one of [method].flat()) routes.push({ pattern, method: one });
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!request.is404) return done();
    const path = request.url.split('?')[0]!;
    const allowed = routes.flatMap(({ pattern, method }) => (pattern.test(path) ? [method] : []));
    if (allowed.length === 0) return done();
    void reply.header('allow', [...new Set(allowed)].join(', '));
    done(new DomainError('method-not-allowed'));
  });
}
