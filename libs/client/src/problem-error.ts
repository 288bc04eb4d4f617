import type { Schema } from './requests.js';

/**
 * RFC 9457 as every service answers it; `code` is stable, `title` is in the caller's language. What the client says by itself, such as
 * `offline`, has no type.
 */
export type ProblemDetails = Omit<Schema<'Problem'>, 'type'> & Partial<Pick<Schema<'Problem'>, 'type'>>;

/** A refusal of the district. Code `offline` (status 0) when nothing answered at all. */
export class ProblemError extends Error {
  constructor(readonly problem: ProblemDetails) {
    super(problem.title);
    this.name = 'ProblemError';
  }

  get code(): string {
    return this.problem.code;
  }

  get status(): number {
    return this.problem.status;
  }
}
