import type { IncomingMessage, ServerResponse } from 'node:http';

import { DomainError } from '@linli/problems';
import { continueTrace, refuseRaw, type TokenVerifier } from '@linli/service/edge';

import type { Cors } from './cors.js';
import type { LiveStreams } from './live.js';
import type { Exchange } from './passing.js';
import type { Upstream } from './proxy.js';
import type { RateLimit } from './rate-limit.js';
import { serviceOf } from './route.js';

export interface PassOnOptions {
  upstreams: ReadonlyMap<string, Upstream>;
  live: LiveStreams;
  cors: Cors;
  tokens: TokenVerifier;
  limit: RateLimit;
  /** Of every answer. */
  headers: Readonly<Record<string, string>>;
  /** Takes what somebody has to mend. */
  refused: (message: string, status: number) => void;
}

const LIVE = /^\/api\/live(?:\?|$)/;

/**
 * Everything below /api and /oidc: who asks is known, counted, and asked for at the service that answers. It stands before Fastify, whose
 * own work on a request takes as long as all that is done here (docs/adr/079).
 */
export class PassOn {
  private stopping = false;

  constructor(private readonly options: PassOnOptions) {}

  /** Is it a service that answers this address, or several? */
  takes(url: string): boolean {
    return url.startsWith('/api/') || url.startsWith('/oidc/') || url === '/oidc';
  }

  handle(request: IncomingMessage, response: ServerResponse): void {
    const traceparent = continueTrace(request.headers.traceparent);
    request.headers.traceparent = traceparent;
    const headers: Record<string, string> = { ...this.options.headers, traceparent };
    if (this.stopping) headers.connection = 'close';
    this.answer({ request, response, headers }).catch((thrown: unknown) =>
      refuseRaw(thrown, request, response, headers, this.options.refused),
    );
  }

  /** From now on every answer is the last one of its connection. */
  stop(): void {
    this.stopping = true;
  }

  private async answer(exchange: Exchange): Promise<void> {
    const { upstreams, live, limit, cors } = this.options;
    const { request, response, headers } = exchange;
    const url = request.url!;
    const sharing = cors.sharing(request);
    const { headers: shared, isPreflight } = sharing instanceof Promise ? await sharing : sharing;
    Object.assign(headers, shared);
    if (isPreflight) return void response.writeHead(204, headers).end();
    if (LIVE.test(url)) {
      if (request.method !== 'GET') {
        headers.allow = 'GET';
        throw new DomainError('method-not-allowed');
      }
      await limit.count(await this.callerOf(request), headers);
      const topics = new URLSearchParams(url.split('?')[1]).get('topics');
      return live.answer(topics, request.headers, response, headers);
    }
    const upstream = upstreams.get(serviceOf(url) ?? '');
    if (!upstream) throw new DomainError('not-found');
    const caller = this.callerOf(request);
    await limit.count(typeof caller === 'string' ? caller : await caller, headers);
    await upstream.forward(exchange);
  }

  /**
   * The account, or the address without a token. A token that is there must be good; without one the service decides.
   * @throws DomainError unauthenticated, token-expired, token-audience
   */
  private callerOf({ headers, url, socket }: IncomingMessage): string | Promise<string> {
    const [scheme, token] = (headers.authorization ?? '').split(' ');
    if (!url!.startsWith('/api/') || scheme?.toLowerCase() !== 'bearer' || !token) return socket.remoteAddress ?? '';
    const { tokens } = this.options;
    return tokens.known(token)?.accountId ?? tokens.verify(token).then(({ accountId }) => accountId);
  }
}
