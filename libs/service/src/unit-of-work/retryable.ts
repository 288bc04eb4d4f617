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
