const GONE = /^(08|57P|53|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/;

/** Did the effect fail because the database is away? That is no fault of the event, which is tried for ever. */
export function isOutage(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('driverError' in error && isOutage(error.driverError)) return true;
  if ('code' in error && typeof error.code === 'string' && GONE.test(error.code)) return true;
  return (
    error instanceof Error &&
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|query runner was already released/.test(
      error.message,
    )
  );
}
