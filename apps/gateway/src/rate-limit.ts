import { DomainError } from '@linli/problems';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const WINDOW_SECONDS = 60;

/**
 * How many requests a caller has a minute. Every answer says what is left of them (draft-ietf-httpapi-ratelimit-headers-10), so that a
 * program can slow down before it is refused.
 */
export class RateLimit {
  private readonly limiter: RateLimiterMemory;
  private readonly policy: string;

  constructor(private readonly perMinute: number) {
    this.limiter = new RateLimiterMemory({ points: perMinute, duration: WINDOW_SECONDS });
    this.policy = `"caller";q=${perMinute};w=${WINDOW_SECONDS}`;
  }

  /** @param headers of the answer, refused or not: gets what is left. @throws DomainError too-many-requests, with the seconds to wait */
  async count(caller: string, headers: Record<string, string>): Promise<void> {
    const state = await this.limiter.consume(caller).catch((refused: unknown) => {
      if (refused instanceof RateLimiterRes) return refused;
      throw refused;
    });
    const seconds = Math.ceil(state.msBeforeNext / 1000);
    headers['ratelimit-policy'] = this.policy;
    headers.ratelimit = `"caller";r=${state.remainingPoints};t=${seconds}`;
    if (state.consumedPoints > this.perMinute) throw new DomainError('too-many-requests', { params: { retryAfter: seconds } });
  }
}
