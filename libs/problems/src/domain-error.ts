import { catalogue, type ProblemCode } from './catalogue/index.js';

/** One wrong field: where it stands (JSON pointer, or the query parameter's name) and what is wrong with it. */
export interface FieldError {
  pointer: string;
  code: string;
  params?: Record<string, string | number>;
}

export interface DomainErrorOptions {
  /** More words for developers; never personal data. */
  detail?: string;
  errors?: readonly FieldError[];
  /** Facts that a client may show, such as the id of the record that is there already. */
  params?: Readonly<Record<string, string | number>>;
  cause?: unknown;
}

/** A refusal with a code from the catalogue. Anything else that is thrown is answered as `internal`, without its message. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly status: number;
  readonly detail: string | undefined;
  readonly errors: readonly FieldError[];
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    readonly code: ProblemCode,
    options: DomainErrorOptions = {},
  ) {
    super(options.detail ? `${code}: ${options.detail}` : code, options.cause === undefined ? undefined : { cause: options.cause });
    this.status = catalogue[code].status;
    this.detail = options.detail;
    this.errors = options.errors ?? [];
    this.params = options.params ?? {};
  }

  /**
   * A refusal whose code is chosen by data: the tool that reads from the types which codes an operation can refuse with looks at the data.
   */
  static of(code: ProblemCode, options: DomainErrorOptions = {}): DomainError {
    return new this(code, options);
  }
}
