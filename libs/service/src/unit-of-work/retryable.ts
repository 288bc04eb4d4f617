const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const FEATURE_NOT_SUPPORTED = '0A000';

/** The PostgreSQL error code (SQLSTATE) of an error, through TypeORM's wrapper. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('driverError' in error) return sqlState(error.driverError);
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** May the whole transaction be tried again, because PostgreSQL took it back for the sake of another? */
export function isRetryable(error: unknown): boolean {
  const code = sqlState(error);
  return code === SERIALIZATION_FAILURE || code === DEADLOCK || isStalePlan(error);
}

/** Was a statement planned before a migration changed what it gives? ("cached plan must not change result type") */
export function isStalePlan(error: unknown): boolean {
  return sqlState(error) === FEATURE_NOT_SUPPORTED && error instanceof Error && /cached plan/.test(error.message);
}
