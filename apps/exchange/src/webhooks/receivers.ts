import http from 'node:http';
import https from 'node:https';

import { Config } from '@linli/service';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent';

import { isCompatibleHost, lookup } from './addresses.js';
import { retryAfterMs, type Outcome } from './retry.rules.js';

/** Within which a receiver has to have answered. */
export const ANSWER_WITHIN_MS = 15_000;
/** As much of an answer is kept. */
const KEPT_BYTES = 1024;
/** More than this nobody has to say: the connection is cut. */
const MOST_BYTES = 64 * 1024;

/** What came of a request. */
export interface Answered {
  outcome: Outcome;
  headers: http.IncomingHttpHeaders;
  ms: number;
  /** Its first kilobyte. */
  answer: string | undefined;
}

/**
 * Sends requests to addresses that others have chosen: only to public addresses, whatever a name is made to stand for (the agents look at
 * what it resolves to and connect to that), following no redirect, and for so long at most.
 */
@Injectable()
export class Receivers implements OnApplicationShutdown {
  private readonly agents: { http: http.Agent; https: https.Agent };

  constructor({ webhooksHere }: Config) {
    const options = { keepAlive: true, ...(webhooksHere ? { allowIPAddressList: ['127.0.0.1', '::1'] } : {}) };
    this.agents = { http: new RequestFilteringHttpAgent(options), https: new RequestFilteringHttpsAgent(options) };
  }

  onApplicationShutdown(): void {
    this.agents.http.destroy();
    this.agents.https.destroy();
  }

  /** @param within milliseconds; never rejects */
  send(method: 'POST' | 'OPTIONS', url: string, headers: Record<string, string>, body = '', within = ANSWER_WITHIN_MS): Promise<Answered> {
    const began = performance.now();
    const ms = () => Math.round(performance.now() - began);
    const [client, agent] = url.startsWith('https:') ? [https, this.agents.https] : [http, this.agents.http];
    if (isCompatibleHost(new URL(url).hostname))
      return Promise.resolve({ outcome: { failure: 'address-refused' }, headers: {}, ms: 0, answer: undefined });
    return new Promise((resolve) => {
      const failed = (error: Error) => resolve({ outcome: { failure: failureOf(error) }, headers: {}, ms: ms(), answer: undefined });
      const length = Buffer.byteLength(body);
      const request = client.request(
        url,
        {
          method,
          agent,
          lookup,
          headers: { ...headers, 'user-agent': 'Linli-Webhooks/1', 'content-length': length },
          signal: AbortSignal.timeout(within),
        },
        (response) => {
          const kept: Buffer[] = [];
          let bytes = 0;
          response.on('data', (chunk: Buffer) => {
            if (bytes < KEPT_BYTES) kept.push(chunk.subarray(0, KEPT_BYTES - bytes));
            bytes += chunk.length;
            if (bytes > MOST_BYTES) done();
          });
          response.on('error', failed);
          response.on('end', done);
          function done(): void {
            const { statusCode: status = 0, headers: answered } = response;
            const asked = retryAfterMs(answered['retry-after'], new Date());
            const outcome = { status, ...(asked === undefined ? {} : { retryAfterMs: asked }) };
            resolve({ outcome, headers: answered, ms: ms(), answer: textOf(kept) });
            if (!response.complete) response.destroy();
          }
        },
      );
      request.on('error', failed);
      request.end(body);
    });
  }
}

/** PostgreSQL keeps no NUL in a text. */
const textOf = (kept: readonly Buffer[]): string | undefined => Buffer.concat(kept).toString('utf8').replaceAll('\0', '') || undefined;

function failureOf(error: Error): 'timeout' | 'unreachable' | 'address-refused' {
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'timeout';
  // The agents say it in words only.
  return error.message.includes('is not allowed') ? 'address-refused' : 'unreachable';
}
