import { catalogue, DomainError, type FieldError, type ProblemCode } from '@linli/problems';
import { isOutage } from '@linli/events/outage';

import type { Language } from '../caller/caller.js';
import { sqlState } from '../unit-of-work/retryable.js';

/** RFC 9457, with a stable `code`, the trace, and the wrong fields. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  detail?: string;
  traceId?: string;
  errors?: readonly FieldError[];
  params?: Readonly<Record<string, string | number>>;
}

const byStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  409: 'conflict',
  413: 'too-large',
  414: 'address-too-long',
  415: 'unsupported-media',
  431: 'headers-too-large',
  429: 'too-many-requests',
  503: 'unavailable',
  504: 'timed-out',
};

const UNIQUE_VIOLATION = '23505';
const EXCLUSION_VIOLATION = '23P01';

/** Did PostgreSQL refuse a value (SQLSTATE class 22)? Then the operation let something pass that no column or cast takes. */
export const isDataException = (error: unknown): boolean => !(error instanceof DomainError) && /^22...$/.test(sqlState(error) ?? '');

/** Whatever was thrown, as a refusal that may be shown: an error nobody foresaw never shows its message. */
export function asDomainError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  const state = sqlState(error);
  if (state === UNIQUE_VIOLATION || state === EXCLUSION_VIOLATION) return new DomainError('conflict', { cause: error });
  if (isDataException(error)) return new DomainError('malformed', { cause: error });
  if (isOutage(error)) return new DomainError('unavailable', { cause: error });
  return new DomainError(byStatus[statusOf(error)] ?? 'internal', { cause: error });
}

export function problemOf(error: DomainError, language: Language, traceId: string | undefined): Problem {
  return {
    type: `/docs#problem-${error.code}`,
    title: catalogue[error.code].title[language],
    status: error.status,
    code: error.code,
    ...(error.detail ? { detail: error.detail } : {}),
    ...(traceId ? { traceId } : {}),
    ...(error.errors.length > 0 ? { errors: error.errors } : {}),
    ...(Object.keys(error.params).length > 0 ? { params: error.params } : {}),
  };
}

/** The HTTP status that Nest or Fastify gave an error of theirs. */
function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null) return 500;
  // Nest's HttpException; its class would bring all of Nest into the gateway.
  if (error instanceof Error && 'getStatus' in error && typeof error.getStatus === 'function') return Number(error.getStatus());
  if ('statusCode' in error && typeof error.statusCode === 'number') return error.statusCode;
  return 500;
}
