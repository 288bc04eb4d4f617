/** RFC 9457 as every service answers it; `code` is stable, `title` is in the caller's language. */
export interface ProblemDetails {
  status: number;
  code: string;
  title: string;
  detail?: string;
  traceId?: string;
  errors?: { pointer: string; code: string; params?: Record<string, string | number> }[];
}

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
