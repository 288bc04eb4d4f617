import { DomainError } from '@linli/problems';

const UNEXPECTED = 500;
const TOO_MANY = 429;

/** Do the rules say no? Another attempt gets the same answer, unlike one at what is away or overloaded. */
export function isRefusal(error: unknown): error is DomainError {
  return error instanceof DomainError && error.status < UNEXPECTED && error.status !== TOO_MANY;
}

/**
 * Why something failed, in words that may be stored and logged: codes and names. Messages stay out, since those of PostgreSQL and of
 * parsers hold the values that they could not take.
 */
export function reasonOf(error: unknown): string {
  if (error instanceof DomainError) return error.code;
  const database = driverErrorOf(error);
  if (database) return ['postgres', database.code, database.constraint].filter(Boolean).join(' ');
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name;
}

/** PostgreSQL's own error, through TypeORM's wrapper. */
function driverErrorOf(error: unknown): { code: string; constraint: string | undefined } | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('driverError' in error) return driverErrorOf(error.driverError);
  if (!('code' in error && typeof error.code === 'string' && 'severity' in error)) return undefined;
  return { code: error.code, constraint: 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : undefined };
}

/** The reason with the lines of code that it went through, for the log. */
export function tracedReason(error: unknown): string {
  const frames = error instanceof Error && error.stack ? error.stack.split('\n').filter((line) => /^\s+at /.test(line)) : [];
  return [reasonOf(error), ...frames.slice(0, 6).map((line) => line.trim())].join(' ');
}
