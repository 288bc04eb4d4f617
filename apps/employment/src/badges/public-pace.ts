import { DomainError } from '@linli/problems';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Enough for an office that checks a day's applicants from one address; too few to try out numbers. */
export const PUBLIC_A_MINUTE = 120;

/** Slows down who asks about credentials without being known. The numbers are random besides: 122 bits. */
@Injectable()
export class PublicPace implements CanActivate {
  private readonly limiter = new RateLimiterMemory({ points: PUBLIC_A_MINUTE, duration: 60 });

  async canActivate(context: ExecutionContext): Promise<boolean> {
    try {
      await this.limiter.consume(context.switchToHttp().getRequest<FastifyRequest>().ip);
      return true;
    } catch (error) {
      if (error instanceof RateLimiterRes)
        throw new DomainError('too-many-requests', { params: { retryAfter: Math.ceil(error.msBeforeNext / 1000) } });
      throw error;
    }
  }
}
