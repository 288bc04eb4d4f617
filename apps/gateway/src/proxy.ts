import { DomainError } from '@linli/problems';
import { errors, Pool, type Dispatcher } from 'undici';

import { bodyOf, hasBody } from './body.js';
import { Breaker } from './breaker.js';
import { Overdue, Passing, type Exchange } from './passing.js';
import { bodyLimitOf, forwardedHeaders, mayRepeat, outsideOf, type Outside } from './route.js';

/**
 * How long a service may take, waiting for a connection to it included. A longer answer is given up: whoever asked learns it, and may ask
 * again.
 */
const ANSWER_WITHIN_MS = 30_000;
/** The same for a body that is passed on as it comes. */
const UPLOAD_WITHIN_MS = 240_000;

/** One running copy of a service: its kept-alive connections and its breaker. */
interface Replica {
  pool: Pool;
  /** Answers without an end hold a connection each: they must not take those of ordinary requests. */
  streams: Pool;
  breaker: Breaker;
}

/**
 * A service behind the gateway, at one address or several. A copy that goes away in a restart is passed over: its requests go to the next.
 */
export class Upstream {
  private readonly replicas: readonly Replica[];
  private turn = 0;
  /** Answers without an end: they are cut when the gateway stops, and their listeners ask the next one. */
  private readonly streams = new Set<Passing>();
  private readonly outside: Outside;

  constructor(
    readonly name: string,
    addresses: readonly string[],
    publicUrl: string,
    private readonly answerWithinMs = ANSWER_WITHIN_MS,
  ) {
    this.outside = outsideOf(publicUrl);
    const options = {
      connections: 128,
      keepAliveTimeout: 30_000,
      headersTimeout: answerWithinMs,
      bodyTimeout: answerWithinMs,
      connectTimeout: 3000,
    };
    this.replicas = addresses.map((address) => ({
      pool: new Pool(address, options),
      streams: new Pool(address, { ...options, connections: null, bodyTimeout: 0 }),
      breaker: new Breaker(),
    }));
  }

  /**
   * Passes a request on and its answer back, as it comes.
   * @throws DomainError unavailable, timed-out, too-large, before anything is answered
   */
  async forward(exchange: Exchange): Promise<void> {
    const { request, response } = exchange;
    const options: Dispatcher.DispatchOptions = {
      path: request.url!,
      method: request.method as Dispatcher.HttpMethod,
      headers: forwardedHeaders(request.headers, request.socket.remoteAddress ?? '', this.outside),
      body: hasBody(request) ? await bodyOf(request, bodyLimitOf(request.headers['content-type'])) : null,
    };
    const endless = request.headers.accept?.includes('text/event-stream');
    const keeps = !options.body || Buffer.isBuffer(options.body);
    const until = Date.now() + (keeps ? this.answerWithinMs : UPLOAD_WITHIN_MS);
    await this.atOneOf(
      ({ pool, streams }) => Passing.through(endless ? streams : pool, options, exchange, this.streams, until - Date.now()),
      {
        keeps,
        repeatable: mayRepeat(request.method!, request.headers),
        left: () => response.destroyed,
      },
    );
  }

  /** The service's answer to a question of the gateway's own. @throws DomainError unavailable */
  ask(options: Dispatcher.RequestOptions): Promise<Dispatcher.ResponseData> {
    return this.atOneOf(({ pool }) => pool.request(options), { keeps: true, repeatable: true, left: () => false });
  }

  /** The same for an answer that may have no end. It is over when `signal` says so. @throws DomainError unavailable */
  listen(options: Dispatcher.RequestOptions & { signal: AbortSignal }): Promise<Dispatcher.ResponseData> {
    return this.atOneOf(({ streams }) => streams.request(options), { keeps: true, repeatable: true, left: () => options.signal.aborted });
  }

  /**
   * What the first copy gives that gives anything. The next is tried when nothing reached the one before, or when the request may be
   * repeated; a body that streams is sent once. @throws DomainError unavailable
   */
  private async atOneOf<T>(
    attempt: (replica: Replica) => Promise<T>,
    { keeps, repeatable, left }: { keeps: boolean; repeatable: boolean; left: () => boolean },
  ): Promise<T> {
    let cause: unknown;
    for (const replica of this.candidates()) {
      const { breaker } = replica;
      try {
        const answer = await attempt(replica);
        breaker.succeeded();
        return answer;
      } catch (error) {
        if (error instanceof DomainError || left()) {
          breaker.abandoned();
          // Nobody reads the answer of somebody who left, and it is nothing to look at.
          throw left() ? new DomainError('unavailable', { detail: 'the client left', cause: error }) : error;
        }
        breaker.failed(Date.now());
        cause = error;
        if (isLate(error)) throw new DomainError('timed-out', { detail: `${this.name} takes too long`, cause: error });
        if (!keeps || !(notReached(error) || repeatable)) break;
      }
    }
    throw new DomainError('unavailable', { detail: `${this.name} does not answer`, cause });
  }

  cutStreams(): void {
    for (const stream of this.streams) stream.cut();
  }

  async close(): Promise<void> {
    await Promise.all(this.replicas.flatMap(({ pool, streams }) => [pool.destroy(), streams.destroy()]));
  }

  /** What the best of its copies says of its own health. */
  async health(): Promise<string> {
    const states = await Promise.all(this.replicas.map(({ pool }) => healthOf(pool)));
    return states.find((state) => state === 'ok') ?? states[0]!;
  }

  /** Every copy that may be asked, each request beginning with another; where there are several, last of all those that are left alone. */
  private *candidates(): Generator<Replica> {
    const { replicas } = this;
    const first = (this.turn = (this.turn + 1) % replicas.length);
    const resting: Replica[] = [];
    for (let next = 0; next < replicas.length; next++) {
      const replica = replicas[(first + next) % replicas.length]!;
      if (replica.breaker.allows(Date.now())) yield replica;
      else resting.push(replica);
    }
    if (replicas.length > 1) yield* resting;
  }
}

async function healthOf(pool: Pool): Promise<string> {
  try {
    const answer = await pool.request({ path: '/health/ready', method: 'GET', headersTimeout: 1500, signal: AbortSignal.timeout(2000) });
    const { status, parts } = (await answer.body.json()) as { status: string; parts: Record<string, string> };
    if (status === 'ready') return 'ok';
    return (
      Object.entries(parts)
        .flatMap(([part, state]) => (state === 'ok' || state === 'active' || state === 'standby' ? [] : [`${part} ${state}`]))
        .join(', ') || status
    );
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'slow' : 'unreachable';
  }
}

const isLate = (error: unknown): boolean => error instanceof Overdue || error instanceof errors.HeadersTimeoutError;

/** Did the request fail before any of it was sent? */
function notReached(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? '';
  return ['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'].includes(code);
}
