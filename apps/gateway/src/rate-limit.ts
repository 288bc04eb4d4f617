import type { ServerResponse } from 'node:http';

import { DomainError } from '@linli/problems';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const WINDOW_SECONDS = 60;

/** How many requests a caller has a minute. Every answer says what is left of them (draft-ietf-httpapi-ratelimit-headers-10), so that a program can slow down before it is refused. */
export class RateLimit {
  private readonly limiter: RateLimiterMemory;

  constructor(private readonly perMinute: number) {
    this.limiter = new RateLimiterMemory({ points: perMinute, duration: WINDOW_SECONDS });
  }

  /** @throws DomainError too-many-requests, with the seconds to wait */
  async count(caller: string, response: ServerResponse): Promise<void> {
    const state = await this.limiter.consume(caller).catch((refused: unknown) => {
      if (refused instanceof RateLimiterRes) return refused;
      throw refused;
    });
    const seconds = Math.ceil(state.msBeforeNext / 1000);
    response.setHeader('ratelimit-policy', `"caller";q=${this.perMinute};w=${WINDOW_SECONDS}`);
    response.setHeader('ratelimit', `"caller";r=${state.remainingPoints};t=${seconds}`);
    if (state.consumedPoints > this.perMinute) throw new DomainError('too-many-requests', { params: { retryAfter: seconds } });
  }
}
