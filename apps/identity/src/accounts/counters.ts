import { createHash } from 'node:crypto';

import { DomainError } from '@linli/problems';
import type { PersonalData } from '@linli/service';
import { RateLimiterPostgres, RateLimiterRes, type IRateLimiterPostgresOptions } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';

/** A counter of which every replica knows, in the table `sign_in_attempt`. */
export function counter(
  dataSource: DataSource,
  options: Pick<IRateLimiterPostgresOptions, 'keyPrefix' | 'points' | 'duration' | 'blockDuration'>,
): RateLimiterPostgres {
  return new RateLimiterPostgres({
    ...options,
    storeClient: dataSource,
    storeType: 'typeorm',
    tableName: 'sign_in_attempt',
    tableCreated: true,
    clearExpiredByTimeout: false,
  });
}

/** Counts, or refuses. @throws DomainError too-many-requests, with the seconds until the next try */
export async function consume(of: RateLimiterPostgres, key: string, points = 1): Promise<RateLimiterRes> {
  try {
    return await of.consume(key, points);
  } catch (error) {
    if (error instanceof RateLimiterRes)
      throw new DomainError('too-many-requests', { params: { retryAfter: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) } });
    throw error;
  }
}

/** What is counted under, without being readable. Hashed first: the blind index takes names that differ in a hyphen for the same. */
export const digestKey = (personal: PersonalData, field: string, value: string): string =>
  personal.blindIndex(field, createHash('sha256').update(value).digest('hex')).toString('base64url');
