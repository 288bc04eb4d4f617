const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';

/** The PostgreSQL error code (SQLSTATE) of an error, through TypeORM's wrapper. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('driverError' in error) return sqlState(error.driverError);
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** May the whole transaction be tried again, because PostgreSQL took it back for the sake of another? */
export function isRetryable(error: unknown): boolean {
  const code = sqlState(error);
  return code === SERIALIZATION_FAILURE || code === DEADLOCK;
}

/** Is the database away (gone, starting, full of connections), so that the same request may work in a moment? */
export function isUnavailable(error: unknown): boolean {
  const code = sqlState(error);
  if (code && (/^(08|57P|53)/.test(code) || /^(ECONN|ENOTFOUND|EPIPE|ETIMEDOUT)/.test(code))) return true;
  return error instanceof Error && /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(error.message);
}
