import { Transform } from 'node:stream';

import { DomainError } from '@linli/problems';
import { continueTrace } from '@linli/service';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { errors, Pool, type Dispatcher } from 'undici';

import { Breaker } from './breaker.js';
import { answeredHeaders, bodyLimitOf, forwardedHeaders } from './route.js';

const ANSWER_WITHIN_MS = 30_000;

/** One service behind the gateway: its kept-alive connections and its breaker. */
export class Upstream {
  readonly pool: Pool;
  private readonly breaker = new Breaker();
  /** Answers without an end: they are cut when the gateway stops, and their listeners ask the next one. */
  private readonly streams = new Set<AbortController>();

  constructor(
    readonly name: string,
    readonly address: string,
    private readonly publicUrl: string,
  ) {
    this.pool = new Pool(address, { connections: 128, keepAliveTimeout: 30_000, headersTimeout: ANSWER_WITHIN_MS, bodyTimeout: 0, connectTimeout: 3000 });
  }

  /** Passes a request on and its answer back, both as streams. @throws DomainError unavailable, too-large */
  async forward(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    if (!this.breaker.allows(Date.now())) throw new DomainError('unavailable', { detail: `${this.name} does not answer` });
    const limit = bodyLimitOf(request.headers['content-type']);
    if (Number(request.headers['content-length'] ?? 0) > limit) {
      this.breaker.abandoned();
      throw new DomainError('too-large');
    }
    const left = new AbortController();
    reply.raw.once('close', () => {
      this.streams.delete(left);
      left.abort();
    });
    try {
      const answer = await this.pool.request({
        path: request.url,
        method: request.method as Dispatcher.HttpMethod,
        headers: forwardedHeaders(request.headers, { ip: request.ip, publicUrl: this.publicUrl, traceparent: continueTrace(request.headers.traceparent) }),
        body: hasBody(request) ? request.raw.pipe(bounded(limit)) : null,
        signal: left.signal,
      });
      this.breaker.succeeded();
      answer.body.on('error', () => reply.raw.destroy());
      if (answer.headers['content-type']?.includes('text/event-stream')) this.streams.add(left);
      return await reply.status(answer.statusCode).headers(answeredHeaders(answer.headers)).send(answer.body);
    } catch (error) {
      if (error instanceof DomainError || left.signal.aborted) {
        this.breaker.abandoned();
        throw error;
      }
      this.breaker.failed(Date.now());
      throw new DomainError('unavailable', { detail: error instanceof errors.HeadersTimeoutError ? `${this.name} takes too long` : `${this.name} does not answer`, cause: error });
    }
  }

  cutStreams(): void {
    for (const stream of this.streams) stream.abort();
  }

  /** What the service says of its own health. */
  async health(): Promise<string> {
    try {
      const answer = await this.pool.request({ path: '/health/ready', method: 'GET', headersTimeout: 1500, signal: AbortSignal.timeout(2000) });
      const { status, parts } = (await answer.body.json()) as { status: string; parts: Record<string, string> };
      if (status === 'ready') return 'ok';
      return Object.entries(parts).flatMap(([part, state]) => (state === 'ok' || state === 'active' || state === 'standby' ? [] : [`${part} ${state}`])).join(', ') || status;
    } catch (error) {
      return error instanceof Error && error.name === 'TimeoutError' ? 'slow' : 'unreachable';
    }
  }
}

const hasBody = (request: FastifyRequest): boolean =>
  request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;

/** A body without a length is counted as it comes. */
function bounded(limit: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > limit) done(new DomainError('too-large'));
      else done(null, chunk);
    },
  });
}
